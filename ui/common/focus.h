#pragma once

class QPainter;
class QWidget;

namespace askpro::ui {

/// The focus ring of a self-painted widget, when the keyboard brought the focus.
void drawFocus(QPainter &painter, const QWidget &widget, double radius = 6);

} // namespace askpro::ui
