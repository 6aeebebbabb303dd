#include "ui/common/linechart.h"

#include "ui/theme/fonts.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace askpro::ui {

namespace {

constexpr double linePx = 2.2;
constexpr double beforePx = 1.6;
constexpr float groundOpacity = 0.18f;
constexpr QMargins labelRoom(0, 0, 24, 0); // the last label stands half outside of the plot
constexpr int firstLabelSpaces = 5;         // so does the first, which is dropped where the numbers leave it no room
constexpr double labelGapPx = 28;

} // namespace

LineChart::LineChart(QWidget *parent)
    : ChartView(parent), m_line(new QLineSeries(chart())), m_before(new QLineSeries(chart())), m_ground(new QAreaSeries(m_line)),
      m_across(new QCategoryAxis(chart())), m_up(addValueAxis(*chart()))
{
    chart()->setMargins(labelRoom);
    m_across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart()->addAxis(m_across, Qt::AlignBottom);
    auto *edge = new QLineSeries(m_ground);
    m_ground->setUpperSeries(edge);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(m_ground), static_cast<QAbstractSeries *>(m_before), static_cast<QAbstractSeries *>(m_line)}) {
        chart()->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }
}

void LineChart::setCourse(const QList<Stop> &stops, const QList<double> &before)
{
    m_labels.clear();
    QList<QPointF> line;
    QList<Point> points;
    double highest = 0;
    for (const Stop &stop : stops) {
        line.append({double(line.size()), stop.value});
        points.append(Point{{stop.value}, stop.title, stop.lines});
        m_labels.append(stop.label);
        highest = std::max(highest, stop.value);
    }
    QList<QPointF> dashed;
    for (const double value : before) {
        dashed.append({double(dashed.size()), value});
        highest = std::max(highest, value);
    }
    m_line->replace(line);
    m_ground->upperSeries()->replace(line);
    m_before->replace(dashed);
    m_before->setVisible(!dashed.isEmpty());
    setScale(*m_up, highest, true);
    m_up->setLabelFormat(QString(firstLabelSpaces, QChar::Nbsp) + m_up->labelFormat());
    m_across->setRange(0, std::max<double>(1, double(stops.size()) - 1));
    setPoints(points, m_line);
}

void LineChart::ink()
{
    const Tokens &t = tokens();
    m_line->setPen(QPen(t.chart[0], linePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen dashed(t.chart[5], beforePx);
    dashed.setDashPattern({5, 4});
    m_before->setPen(dashed);
    QLinearGradient fade(0, 0, 0, 1);
    fade.setCoordinateMode(QGradient::ObjectBoundingMode);
    QColor ground = t.chart[0];
    ground.setAlphaF(groundOpacity);
    fade.setColorAt(0, ground);
    ground.setAlphaF(0);
    fade.setColorAt(1, ground);
    m_ground->setBrush(fade);
    m_ground->setPen(Qt::NoPen);
    inkAxis(*m_across, false);
    m_across->setGridLineVisible(false);
    inkAxis(*m_up, true);
}

/// The first label, the last one, and as many between them as have room.
void LineChart::arrange()
{
    double widest = 0;
    for (const QString &label : std::as_const(m_labels))
        widest = std::max(widest, metricsOf(FontRole::Caption).horizontalAdvance(label));
    const qsizetype last = m_labels.size() - 1;
    const auto gaps = std::clamp<qsizetype>(qsizetype((width() - 60) / (widest + labelGapPx)), 1, std::clamp<qsizetype>(last, 1, 6));
    for (const QString &label : m_across->categoriesLabels())
        m_across->remove(label);
    for (qsizetype i = 0; i <= gaps && last >= 0; ++i) {
        const qsizetype at = qRound64(double(last * i) / double(gaps));
        if (const QString label = m_labels.at(at); !m_across->categoriesLabels().contains(label))
            m_across->append(label, double(at));
    }
}

} // namespace askpro::ui
