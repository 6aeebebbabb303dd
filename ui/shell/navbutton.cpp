#include "ui/shell/navbutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

using namespace Qt::StringLiterals;

namespace askpro::ui {

NavButton::NavButton(QString symbol, QWidget *parent) : QAbstractButton(parent), m_symbol(std::move(symbol))
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setTitle(const QString &title, const QString &keys)
{
    setText(title);
    m_keys = keys;
    name();
}

void NavButton::setCount(qint64 count, const QString &text, const QString &what, Tone tone)
{
    m_count = count > 0 ? text : QString();
    m_what = what;
    m_tone = tone;
    name();
    update();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    name();
    updateGeometry();
}

void NavButton::name()
{
    setAccessibleName(m_count.isEmpty() ? text() : u"%1, %2"_s.arg(text(), m_what));
    const QString keys = m_keys.isEmpty() ? QString() : u" (%1)"_s.arg(m_keys);
    setToolTip(tipOf(m_narrow || !m_count.isEmpty() ? accessibleName() + keys : keys.trimmed()));
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool current = isCheckable() && isChecked();
    if (current)
        roundRect(painter, rect(), 6, t.dark ? t.hover : t.surface, t.dark ? QColor() : t.border);
    else if (underMouse() || isDown())
        roundRect(painter, rect(), 6, t.dark ? t.surface : t.neutralTint);
    if (current)
        roundRect(painter, QRectF(0, 7, 3, height() - 14), 1.5, t.accentText);
    const QColor &ink = current ? t.accentText : t.text2;
    const qreal left = m_narrow ? (width() - 18) / 2.0 : 11;
    drawSymbol(painter, m_symbol, QRectF(left, (height() - 18) / 2.0, 18, 18), ink);

    const ToneInks inks = inksOf(m_tone);
    if (m_narrow) {
        if (!m_count.isEmpty())
            roundRect(painter, QRectF(left + 14, 4, 7, 7), 3.5, t.*inks.ink);
        return drawFocus(painter, *this);
    }
    qreal right = width() - 8;
    if (!m_count.isEmpty()) {
        const qreal count = qMax(20.0, metricsOf(FontRole::CaptionStrong).horizontalAdvance(m_count) + 12);
        const QRectF pill(right - count, (height() - 20) / 2.0, count, 20);
        roundRect(painter, pill, 10, t.*inks.tint);
        drawText(painter, pill, FontRole::CaptionStrong, t.*inks.ink, m_count, Qt::AlignHCenter);
        right = pill.left() - 6;
    }
    drawText(painter, QRectF(38, 0, right - 38, height()), current ? FontRole::BodyStrong : FontRole::BodyMedium, current ? t.text : t.text2, text());
    drawFocus(painter, *this);
}

} // namespace askpro::ui
