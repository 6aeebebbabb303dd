#include "ui/shell/searchbutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchButton::setTexts(const QString &text, const QString &keys)
{
    setText(text);
    m_keys = keys;
    setAccessibleName(text);
    setToolTip(tipOf(u"%1 (%2)"_s.arg(text, keys)));
    update();
}

void SearchButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (m_narrow) {
        if (underMouse() || isDown())
            roundRect(painter, rect(), 6, t.neutralTint);
        drawSymbol(painter, u"search"_s, QRectF((width() - 18) / 2.0, (height() - 18) / 2.0, 18, 18), t.text2);
        return drawFocus(painter, *this);
    }
    roundRect(painter, rect(), 6, underMouse() || isDown() ? t.hover : t.surface, t.softBorder);
    drawSymbol(painter, u"search"_s, QRectF(10, 8, 16, 16), t.text3);
    const qreal hint = metricsOf(FontRole::CaptionStrong).horizontalAdvance(m_keys) + 12;
    const QRectF keys(width() - hint - 6, 6, hint, 20);
    roundRect(painter, keys, 4, t.neutralTint);
    drawText(painter, keys, FontRole::CaptionStrong, t.text2, m_keys, Qt::AlignHCenter);
    drawText(painter, QRectF(34, 0, keys.left() - 40, height()), FontRole::Body, t.text3, text());
    drawFocus(painter, *this);
}

} // namespace askpro::ui
