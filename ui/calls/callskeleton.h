#pragma once

#include <QWidget>

namespace askpro::ui {

class CallTable;

/// Grey bars in the geometry of the rows that are awaited.
class CallSkeleton final : public QWidget
{
    Q_OBJECT

public:
    /// The table outlives it and lays out its columns while hidden, too.
    explicit CallSkeleton(CallTable &table, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CallTable &m_table;
};

} // namespace askpro::ui
