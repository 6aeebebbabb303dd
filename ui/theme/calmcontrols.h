#pragma once

#include "ui/theme/calmstyle.h"

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace askpro::ui {

// The drawings of CalmStyle, one function a control.
void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Tokens &t);
void inkButtonLabel(QStyleOptionButton &option, const QWidget *widget, const Tokens &t);
void drawFieldPanel(QPainter &painter, const QStyleOption &option, const Tokens &t);
void drawComboPanel(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &t);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Tokens &t);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget, const Tokens &t);
void drawItemPanel(QPainter &painter, const QStyleOption &option, const Tokens &t);
void drawCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &t);
void drawFocusRing(QPainter &painter, const QRect &rect, const Tokens &t, qreal radius = 6);
void drawFloatingPanel(QPainter &painter, const QRect &rect, const Tokens &t);

} // namespace askpro::ui
