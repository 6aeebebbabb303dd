#include "ui/common/chartfactory.h"

#include "ui/theme/fonts.h"

#include <QGraphicsLayout>
#include <QValueAxis>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace askpro::ui {

QChart *makeChart()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocalizeNumbers(true);
    return chart;
}

QValueAxis *addValueAxis(QChart &chart)
{
    auto *axis = new QValueAxis(&chart);
    axis->setMinorTickCount(0);
    chart.addAxis(axis, Qt::AlignLeft);
    return axis;
}

void setScale(QValueAxis &axis, double maximum, bool whole)
{
    constexpr std::array steps{1.0, 2.0, 5.0, 10.0};
    constexpr int mostSteps = 5;
    const double wanted = std::max(maximum, whole ? 2.0 : 0.2) / mostSteps;
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = steps.back() * magnitude;
    for (auto each = steps.rbegin(); each != steps.rend(); ++each) {
        if (*each * magnitude >= wanted)
            step = *each * magnitude;
    }
    if (whole)
        step = std::max(step, 1.0);
    const int count = std::max(2, int(std::ceil(maximum / step - 1e-9)));
    axis.setRange(0, count * step);
    axis.setTickCount(count + 1);
    axis.setLabelFormat(step < 1 ? u"%.1f"_s : u"%.0f"_s);
}

void inkAxis(QAbstractAxis &axis, bool acrossLines)
{
    const Tokens &t = tokens();
    axis.setLabelsFont(fontOf(FontRole::Caption));
    axis.setLabelsBrush(t.text3);
    axis.setGridLineVisible(acrossLines);
    axis.setGridLinePen(QPen(t.divider, 1));
    axis.setLineVisible(!acrossLines);
    axis.setLinePen(QPen(t.divider, 1));
}

int labelStep(qsizetype labels, double room, double width)
{
    if (labels < 2 || room <= 0)
        return 1;
    return std::max(1, int(std::ceil(width * double(labels) / room)));
}

} // namespace askpro::ui
