#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace askpro::ui {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where words of a text begin with one of the searched words (models::searchWords), folded alike: "groß" is found by "gross".
[[nodiscard]] QList<TextSpan> hitsIn(const QString &text, const QStringList &words);
/// The text from a few words before its first hit on, so that the hit is seen in a narrow cell; the whole text without one.
[[nodiscard]] QString aroundFirstHit(const QString &text, const QStringList &words);
/// One line as drawText draws it, its hits marked by tint and underline.
void drawHits(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, const QStringList &words);

} // namespace askpro::ui
