#include "ui/overview/figurebutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr qreal leftPx = 16;

Ink inkOf(const FigureText &figure)
{
    if (!figure.better)
        return &Tokens::text2;
    return *figure.better ? &Tokens::success : &Tokens::danger;
}

} // namespace

FigureButton::FigureButton(bool divided, QWidget *parent) : QAbstractButton(parent), m_divided(divided)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::show(const FigureText &figure)
{
    m_figure = figure;
    QStringList said{figure.value};
    if (!figure.change.isEmpty())
        said.append(figure.change);
    setText(said.join(u", "_s));
    setAccessibleName(u"%1: %2"_s.arg(figure.label, text()));
    setAccessibleDescription(figure.meaning);
    setToolTip(tipOf(figure.meaning));
    setEnabled(true);
    update();
}

void FigureButton::setAwaited()
{
    m_figure = {};
    m_stale = false;
    setText({});
    setAccessibleDescription({});
    setToolTip({});
    setEnabled(false);
    update();
}

void FigureButton::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (m_divided)
        painter.fillRect(QRectF(0, 12, 1, height() - 24), t.divider);
    if (m_figure.value.isEmpty()) {
        roundRect(painter, {leftPx, 12, 92, 10}, 5, t.neutralTint);
        roundRect(painter, {leftPx, 30, 64, 14}, 6, t.neutralTint);
        return;
    }
    if (underMouse() && isEnabled())
        roundRect(painter, QRectF(rect()).adjusted(4, 4, -4, -4), 6, t.hover);
    painter.setOpacity(m_stale ? 0.6 : 1);
    drawText(painter, QRectF(leftPx, 8, width() - leftPx - 8, 16), FontRole::Caption, t.text2, m_figure.label);
    const qreal wide = metricsOf(FontRole::KpiSmall).horizontalAdvance(m_figure.value);
    const QRectF value(leftPx, 24, std::min<qreal>(wide + 1, width() - leftPx), 24);
    drawText(painter, value, FontRole::KpiSmall, t.text, m_figure.value);
    const QColor ink = t.*inkOf(m_figure);
    qreal x = value.right() + 10;
    if (m_figure.direction != 0) {
        drawSymbol(painter, m_figure.direction > 0 ? u"arrow-up"_s : u"arrow-down"_s, QRectF(x, 30, 13, 13), ink);
        x += 17;
    }
    if (x < width() - 24)
        drawText(painter, QRectF(x, 26, width() - x - 6, 22), m_figure.better ? FontRole::CaptionStrong : FontRole::Caption, ink, m_figure.change);
    painter.setOpacity(1);
    drawFocus(painter, *this);
}

} // namespace askpro::ui
