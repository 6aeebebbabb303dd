#include "ui/common/barchart.h"

#include "ui/theme/fonts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <numeric>

namespace askpro::ui {

namespace {

constexpr double leastLabelPx = 16;
constexpr double labelGapPx = 4;

} // namespace

BarChart::BarChart(QList<SeriesInk> inks, QWidget *parent)
    : ChartView(parent), m_inks(std::move(inks)), m_bars(new QStackedBarSeries(chart())), m_across(new QBarCategoryAxis(chart())),
      m_up(addValueAxis(*chart()))
{
    m_bars->setBarWidth(0.6);
    for (qsizetype part = 0; part < m_inks.size(); ++part)
        m_bars->append(new QBarSet(QString(), m_bars));
    chart()->addSeries(m_bars);
    m_across->setTruncateLabels(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    m_bars->attachAxis(m_across);
    m_bars->attachAxis(m_up);
}

void BarChart::setBars(const QStringList &partNames, const QList<Bar> &bars)
{
    m_categories.clear();
    QList<Point> points;
    double highest = 0;
    for (const Bar &bar : bars) {
        m_categories.append(bar.category);
        points.append(Point{bar.parts, bar.title, bar.lines});
        highest = std::max(highest, std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0));
    }
    for (int part = 0; part < m_inks.size(); ++part) {
        QBarSet *set = m_bars->barSets().at(part);
        set->setLabel(partNames.value(part));
        QList<qreal> values;
        for (const Bar &bar : bars)
            values.append(bar.parts.value(part));
        set->remove(0, set->count());
        set->append(values);
    }
    setScale(*m_up, highest, false);
    setPoints(points, m_bars);
}

void BarChart::ink()
{
    const Tokens &t = tokens();
    for (int part = 0; part < m_inks.size(); ++part) {
        QBarSet *set = m_bars->barSets().at(part);
        set->setBrush(m_inks.at(part)(t));
        set->setPen(QPen(t.surface, 1)); // the gap between two parts
    }
    inkAxis(*m_across, false);
    inkAxis(*m_up, true);
}

/// Labels that have no room are blank, and each blank another one: categories must differ.
void BarChart::arrange()
{
    double widest = leastLabelPx;
    for (const QString &category : std::as_const(m_categories))
        widest = std::max(widest, metricsOf(FontRole::Caption).horizontalAdvance(category) + labelGapPx);
    const int step = labelStep(m_categories.size(), width() - 40, widest);
    QStringList shown;
    for (qsizetype i = 0; i < m_categories.size(); ++i)
        shown.append(i % step == 0 ? m_categories.at(i) : QString(i + 1, QChar(0x200b)));
    if (shown == m_across->categories())
        return;
    m_across->setCategories(shown);
}

} // namespace askpro::ui
