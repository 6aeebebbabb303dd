#include "ui/common/chartview.h"

#include "ui/common/charttip.h"
#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <numeric>

namespace askpro::ui {

namespace {

constexpr double reachPx = 24;

double topOf(const QList<double> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(makeChart(), parent), m_tip(new ChartTip(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setMinimumHeight(140);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(tokens().surface);
}

void ChartView::setNumbers(const QLocale &locale)
{
    chart()->setLocale(locale);
}

void ChartView::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    viewport()->update();
}

void ChartView::setPoints(const QList<Point> &points, QAbstractSeries *series)
{
    const bool same = points.size() == m_points.size();
    m_points = points;
    m_series = series;
    if (!same)
        setCurrent(-1);
    else if (m_tip->isVisible())
        showTip();
    arrange();
    m_inking = true;
    ink();
    m_inking = false;
}

QPointF ChartView::positionOf(int point) const
{
    if (!m_series || point < 0 || point >= m_points.size())
        return {};
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition({double(point), topOf(m_points.at(point).parts)}, m_series)));
}

int ChartView::pointNear(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_points.isEmpty() || !plot.adjusted(-reachPx, -reachPx, reachPx, reachPx).contains(position))
        return -1;
    int nearest = -1;
    double distance = std::max(reachPx, plot.width() / double(m_points.size()) / 2);
    for (int i = 0; i < m_points.size(); ++i) {
        const double away = std::abs(positionOf(i).x() - position.x());
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

int ChartView::partAt(int point, const QPointF &position) const
{
    double top = 0;
    const QList<double> &parts = m_points.at(point).parts;
    for (int part = 0; part + 1 < parts.size(); ++part) {
        top += parts.at(part);
        const double edge = chart()->mapToPosition({double(point), top}, m_series).y();
        if (position.y() >= edge)
            return part;
    }
    return position.y() < positionOf(point).y() ? 0 : int(parts.size()) - 1; // above the stack: all of it
}

void ChartView::setCurrent(int point)
{
    m_current = point;
    if (point < 0)
        m_tip->hide();
    else
        showTip();
    viewport()->setCursor(point < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void ChartView::showTip()
{
    if (m_current >= 0 && m_current < m_points.size())
        m_tip->showAt(positionOf(m_current), m_points.at(m_current).title, m_points.at(m_current).lines);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    if (m_stale) {
        QColor veil = t.surface;
        veil.setAlphaF(0.4f);
        painter.fillRect(rect(), veil);
    }
    if (m_current >= 0 && m_current < m_points.size()) {
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(t.chart[0]);
        painter.drawEllipse(positionOf(m_current), 5, 5);
    }
    drawFocus(painter, *this);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointNear(event->position());
    if (point != m_current)
        setCurrent(point);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? pointNear(event->position()) : -1;
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int point = pointNear(event->position());
    if (event->button() == Qt::LeftButton && point >= 0 && point == m_pressed)
        Q_EMIT chosen(point, partAt(point, event->position()));
    m_pressed = -1;
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(last < 0 ? -1 : m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right: return setCurrent(last < 0 ? -1 : std::min(last, m_current + 1));
    case Qt::Key_Home: return setCurrent(std::min(0, last));
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT chosen(m_current, 0);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    default: break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
}

/// The page scrolls, not the chart.
void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
    showTip();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_series && !m_inking) {
        setBackgroundBrush(tokens().surface);
        m_inking = true;
        ink();
        m_inking = false;
    }
}

} // namespace askpro::ui
