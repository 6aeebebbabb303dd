#include "ui/common/chip.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

Chip::Chip(QString symbol, QWidget *parent) : QPushButton(parent), m_symbol(std::move(symbol))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setFilter(const QString &label, const QString &value, bool active)
{
    m_label = label;
    m_value = value;
    m_active = active;
    setAccessibleName(u"%1: %2"_s.arg(label, value));
    setAccessibleDescription(active ? tr("Delete takes this filter off") : QString());
    updateGeometry();
    update();
}

void Chip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {qRound(36 + labelWidth() + metricsOf(FontRole::BodyMedium).horizontalAdvance(m_value) + 34), 32};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool hovered = underMouse() || isDown();
    roundRect(painter, rect(), 6, m_active ? t.accentTint : hovered ? t.hover : t.surface, m_active ? t.accentText : t.softBorder);
    drawSymbol(painter, m_symbol, QRectF(11, 8, 16, 16), m_active ? t.accentText : t.text2);
    const qreal label = labelWidth();
    if (label > 0)
        drawText(painter, QRectF(36, 0, label, height()), FontRole::Body, t.text2, m_label);
    drawText(painter, QRectF(36 + label, 0, width() - 36 - label - 30, height()), FontRole::BodyMedium, m_active ? t.accentText : t.text, m_value);
    drawSymbol(painter, m_active ? u"x"_s : u"chevron-down"_s, QRectF(width() - 26, 9, 15, 15), m_active ? t.accentText : t.text2);
    drawFocus(painter, *this);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_active && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!onCross)
        return QPushButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT cleared();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_active && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    QPushButton::keyPressEvent(event);
}

QRect Chip::crossRect() const
{
    return {width() - 32, 0, 32, height()};
}

qreal Chip::labelWidth() const
{
    return m_compact ? 0 : metricsOf(FontRole::Body).horizontalAdvance(m_label) + 5;
}

} // namespace askpro::ui
