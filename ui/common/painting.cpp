#include "ui/common/painting.h"

#include "ui/theme/tinticonengine.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <array>
#include <cmath>

namespace askpro::ui {

namespace {

qreal measuredDigit(FontRole role)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metricsOf(role).horizontalAdvance(QLatin1Char(digit)));
    return std::ceil(widest * 4) / 4;
}

qreal digitWidth(FontRole role)
{
    static const auto widths = [] {
        std::array<qreal, size_t(FontRole::Mono) + 1> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = measuredDigit(FontRole(i));
        return all;
    }();
    return widths[size_t(role)];
}

qreal tabularWidth(FontRole role, const QString &text, qreal digit)
{
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metricsOf(role).horizontalAdvance(c);
    return width;
}

} // namespace

void roundRect(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (border.isValid()) {
        painter.setPen(QPen(border, width));
        painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

void drawText(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, Qt::Alignment align)
{
    const QFontMetricsF &metrics = metricsOf(role);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    painter.setFont(fontOf(role));
    painter.setPen(ink);
    painter.drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawTabular(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, Qt::Alignment align)
{
    const QFontMetricsF &metrics = metricsOf(role);
    const qreal digit = digitWidth(role);
    const qreal width = tabularWidth(role, text, digit);
    qreal x = align & Qt::AlignRight ? rect.right() - width : align & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(fontOf(role));
    painter.setPen(ink);
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal advance = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (advance - own) / 2, baseline), QString(c));
        x += advance;
    }
}

void drawSymbol(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink)
{
    painter.drawPixmap(rect.topLeft(), symbol(name, ink, qRound(rect.width()), painter.device()->devicePixelRatioF()));
}

qreal drawBadge(QPainter *painter, const QPointF &topLeft, Tone tone, const QString &symbolName, const QString &text, qreal maximum)
{
    const qreal symbolSpace = symbolName.isEmpty() ? 0 : 18;
    const qreal width = qMin(maximum, 16 + symbolSpace + std::ceil(metricsOf(FontRole::CaptionStrong).horizontalAdvance(text)));
    if (!painter)
        return width;
    const Tokens &t = tokens();
    const ToneInks inks = inksOf(tone);
    const QRectF rect(topLeft, QSizeF(width, badgeHeight));
    roundRect(*painter, rect, badgeHeight / 2, t.*inks.tint);
    if (!symbolName.isEmpty())
        drawSymbol(*painter, symbolName, QRectF(rect.left() + 7, rect.top() + 4.5, 13, 13), t.*inks.ink);
    drawText(*painter, rect.adjusted(8 + symbolSpace - (symbolSpace > 0 ? 1 : 0), 0, -6, 0), FontRole::CaptionStrong, t.*inks.ink, text);
    return width;
}

QString tipOf(const QString &plain)
{
    return plain.isEmpty() ? QString() : Qt::convertFromPlainText(plain);
}

void drawMonogram(QPainter &painter, const QRectF &rect, const QString &name, const QColor &ground, const QColor &ink, qreal radius)
{
    roundRect(painter, rect, radius, ground);
    drawText(painter, rect, FontRole::BodyStrong, ink, initialsOf(name), Qt::AlignHCenter);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2 && word.at(0).isLetterOrNumber())
            initials += word.at(0).toUpper();
    }
    return initials;
}

} // namespace askpro::ui
