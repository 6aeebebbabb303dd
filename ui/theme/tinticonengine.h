#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QPixmap>

namespace askpro::ui {

/// Draws a one-stroke symbol of the resources in the colour of a token, at the device's resolution: one file serves
/// every theme and state.
class TintIconEngine final : public QIconEngine
{
public:
    /// `on`: the ink when checked or selected; null = the same.
    TintIconEngine(QString name, Ink ink, Ink on = nullptr);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

private:
    [[nodiscard]] const QColor &color(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Ink m_ink;
    Ink m_on;
};

/// A symbol as a pixmap of `size` device-independent pixels, from the cache.
[[nodiscard]] QPixmap symbol(const QString &name, const QColor &color, int size, qreal pixelRatio);
[[nodiscard]] QIcon iconOf(const QString &name, Ink ink = &Tokens::text2, Ink on = nullptr);

} // namespace askpro::ui
