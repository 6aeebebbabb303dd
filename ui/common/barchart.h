#pragma once

#include "ui/common/chartview.h"

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace askpro::ui {

/// Bars that stand on each other, one stack for each category.
class BarChart final : public ChartView
{
    Q_OBJECT

public:
    /// The inks of the parts, from below.
    explicit BarChart(QList<SeriesInk> inks, QWidget *parent = nullptr);

    struct Bar
    {
        QString category;                ///< each another one
        QList<double> parts;             ///< from below
        QString title;
        QStringList lines;
    };
    void setBars(const QStringList &partNames, const QList<Bar> &bars);

protected:
    void ink() override;
    void arrange() override;

private:
    QList<SeriesInk> m_inks;
    QStringList m_categories;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_across;
    QValueAxis *m_up;
};

} // namespace askpro::ui
