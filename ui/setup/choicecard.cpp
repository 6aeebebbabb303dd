#include "ui/setup/choicecard.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

namespace {

constexpr int textLeft = 72;
constexpr int textRight = 64; // room for the ring

} // namespace

ChoiceCard::ChoiceCard(QString symbol, QWidget *parent) : QAbstractButton(parent), m_symbol(std::move(symbol))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setTexts(const QString &title, const QString &text, const QString &badge)
{
    setText(title);
    m_text = text;
    m_badge = badge;
    setAccessibleName(badge.isEmpty() ? title : title + QLatin1String(", ") + badge);
    setAccessibleDescription(text);
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool chosen = isChecked() && isEnabled();
    const bool lively = isEnabled() && (underMouse() || isDown());
    roundRect(painter, rect(), 10, chosen ? t.accentTint : t.surface, chosen ? t.accentText : lively ? t.ctl : t.softBorder, chosen ? 2 : 1);
    const qreal middle = height() / 2.0;
    roundRect(painter, QRectF(16, middle - 20, 40, 40), 8, chosen ? t.accent : t.neutralTint);
    drawSymbol(painter, m_symbol, QRectF(26, middle - 10, 20, 20), chosen ? t.onAccent : t.text2);
    const QRectF title(textLeft, 14, width() - textLeft - textRight, 20);
    drawText(painter, title, FontRole::BodyStrong, isEnabled() ? t.text : t.text3, text());
    if (!m_badge.isEmpty())
        drawBadge(&painter, {title.left() + metricsOf(FontRole::BodyStrong).horizontalAdvance(text()) + 10, 13}, Tone::Success, {}, m_badge);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(isEnabled() ? t.text2 : t.text3);
    painter.drawText(QRectF(textLeft, 36, width() - textLeft - textRight, 40), Qt::TextWordWrap, m_text);
    paintRing(painter);
    drawFocus(painter, *this, 10);
}

void ChoiceCard::paintRing(QPainter &painter) const
{
    const Tokens &t = tokens();
    const bool chosen = isChecked();
    const QColor disc = !isEnabled() ? t.ctl : t.accent;
    const QRectF ring(width() - 36, height() / 2.0 - 9, 18, 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? disc : t.ctl, 1));
    painter.setBrush(chosen ? disc : t.surface);
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!chosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.onAccent);
    painter.drawEllipse(ring.center(), 3.5, 3.5);
}

} // namespace askpro::ui
