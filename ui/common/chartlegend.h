#pragma once

#include "ui/common/chartfactory.h"

#include <QList>
#include <QWidget>

namespace askpro::ui {

/// What the colours of a chart stand for, in one row above it.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    struct Entry
    {
        SeriesInk ink = nullptr;
        QString text;
        bool dashed = false;
    };
    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace askpro::ui
