#pragma once

#include <QHeaderView>

namespace askpro::ui {

/// Headings of the list of calls: quiet, the mood as a symbol, an arrow at the column the list is ordered by.
class CallTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CallTableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace askpro::ui
