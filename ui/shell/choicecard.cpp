#include "ui/shell/choicecard.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

ChoiceCard::ChoiceCard(QString symbol, bool recommended, QWidget *parent) : QAbstractButton(parent), m_symbol(std::move(symbol)), m_recommended(recommended)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setTexts(const QString &title, const QString &text)
{
    setText(title);
    m_text = text;
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool lively = isEnabled() && (underMouse() || isDown());
    roundRect(painter, rect(), 10, m_recommended && isEnabled() ? t.accentTint : lively ? t.hover : t.surface,
              m_recommended && isEnabled() ? t.accentText : lively ? t.ctl : t.softBorder, m_recommended && isEnabled() ? 2 : 1);
    roundRect(painter, QRectF(16, 22, 40, 40), 8, m_recommended && isEnabled() ? t.accent : t.neutralTint);
    drawSymbol(painter, m_symbol, QRectF(27, 33, 18, 18), m_recommended && isEnabled() ? t.onAccent : t.text2);
    drawText(painter, QRectF(72, 14, width() - 92, 20), FontRole::BodyStrong, isEnabled() ? t.text : t.text3, text());
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(isEnabled() ? t.text2 : t.text3);
    painter.drawText(QRectF(72, 35, width() - 92, 40), Qt::TextWordWrap, m_text);
    drawFocus(painter, *this, 10);
}

} // namespace askpro::ui
