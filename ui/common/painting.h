#pragma once

#include "ui/common/tone.h"
#include "ui/theme/fonts.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace askpro::ui {

// Drawings that cards, cells and badges share. They read nothing but their arguments, so they cost what they draw.

/// Filled, and outlined inside the rectangle when `border` is valid.
void roundRect(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {}, qreal width = 1);
/// One line, vertically centred, elided at the end.
void drawText(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, Qt::Alignment align = Qt::AlignLeft);
/// Digits all as wide as the widest one, so that columns of figures stand still (Inter's digits are proportional and
/// Qt 6.4 cannot ask the font for others).
void drawTabular(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, Qt::Alignment align = Qt::AlignLeft);
void drawSymbol(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink);

/// 22 px high, tint with symbol and word. Returns its width; with a null painter it only measures.
qreal drawBadge(QPainter *painter, const QPointF &topLeft, Tone tone, const QString &symbol, const QString &text, qreal maximum = 1e6);
inline constexpr qreal badgeHeight = 22;

/// A tooltip's text: tooltips guess whether text is HTML, and text from outside must never be.
[[nodiscard]] QString tipOf(const QString &plain);

/// Initials on a tinted square with round corners.
void drawMonogram(QPainter &painter, const QRectF &rect, const QString &name, const QColor &ground, const QColor &ink, qreal radius);
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace askpro::ui
