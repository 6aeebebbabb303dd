#pragma once

#include "ui/common/chartview.h"

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace askpro::ui {

/// A course over days with its ground filled, and beside it, dashed, what it is compared with.
class LineChart final : public ChartView
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    struct Stop
    {
        QString label;
        double value = 0;
        QString title;
        QStringList lines;
    };
    /// `before`: as many or none.
    void setCourse(const QList<Stop> &stops, const QList<double> &before);

protected:
    void ink() override;
    void arrange() override;

private:
    QStringList m_labels;
    QLineSeries *m_line;
    QLineSeries *m_before;
    QAreaSeries *m_ground;
    QCategoryAxis *m_across;
    QValueAxis *m_up;
};

} // namespace askpro::ui
