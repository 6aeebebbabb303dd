#include "ui/common/charttip.h"

#include "ui/common/painting.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int linePx = 17;
constexpr int paddingPx = 10;
constexpr int distancePx = 14; ///< from the point

} // namespace

ChartTip::ChartTip(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::showAt(const QPointF &point, const QString &title, const QStringList &lines)
{
    const bool other = title != m_title || lines != m_lines || isHidden();
    m_title = title;
    m_lines = lines;
    qreal wide = metricsOf(FontRole::CaptionStrong).horizontalAdvance(title);
    for (const QString &line : lines)
        wide = std::max(wide, metricsOf(FontRole::Caption).horizontalAdvance(line));
    resize(qCeil(wide) + 2 * paddingPx, linePx * int(lines.size() + 1) + 2 * 7);
    const QSize room = parentWidget()->size();
    const double x = std::clamp(point.x() - width() / 2.0, 0.0, std::max(0.0, double(room.width() - width())));
    const bool above = point.y() - distancePx - height() >= 0;
    const double y = above ? point.y() - distancePx - height() : std::min(point.y() + distancePx, double(room.height() - height()));
    move(qRound(x), std::max(0, qRound(y)));
    setAccessibleName((QStringList{title} + lines).join(u"; "_s));
    show();
    raise();
    update();
    if (other && QAccessible::isActive()) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    roundRect(painter, rect(), 6, t.inverse);
    QRectF line(paddingPx, 7, width() - paddingPx, linePx);
    drawText(painter, line, FontRole::CaptionStrong, t.onInverse, m_title);
    for (const QString &text : m_lines) {
        line.translate(0, linePx);
        drawText(painter, line, FontRole::Caption, t.onInverse, text);
    }
}

} // namespace askpro::ui
