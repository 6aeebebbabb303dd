#include "ui/common/iconbutton.h"

#include "ui/common/focus.h"
#include "ui/common/painting.h"

namespace askpro::ui {

IconButton::IconButton(QString symbol, QWidget *parent) : QAbstractButton(parent), m_symbol(std::move(symbol))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (underMouse() || isDown())
        roundRect(painter, rect(), 6, t.hover);
    drawSymbol(painter, m_symbol, QRectF(rect().center().x() - 8, rect().center().y() - 8, 18, 18), isEnabled() ? t.text2 : t.ctl);
    drawFocus(painter, *this);
}

} // namespace askpro::ui
