#include "ui/theme/tinticonengine.h"

#include "ui/log.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

QPixmap rendered(const QString &name, const QColor &color, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log, "symbol %s is missing from the resources", qPrintable(name));
        return pixmap;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.85\"");
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

QPixmap symbol(const QString &name, const QColor &color, int size, qreal pixelRatio)
{
    const QString key = u"symbol/%1/%2/%3/%4"_s.arg(name).arg(color.rgba()).arg(size).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, color, size, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon iconOf(const QString &name, Ink ink, Ink on)
{
    return QIcon(new TintIconEngine(name, ink, on));
}

TintIconEngine::TintIconEngine(QString name, Ink ink, Ink on) : m_name(std::move(name)), m_ink(ink), m_on(on ? on : ink) {}

void TintIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int size = qMin(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    painter->drawPixmap(square, symbol(m_name, color(mode, state), size, painter->device()->devicePixelRatioF()));
}

QPixmap TintIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt asks in device pixels and sets the ratio on what it gets.
    QPixmap pixmap = symbol(m_name, color(mode, state), qRound(qMin(size.width(), size.height()) / scale), scale);
    return pixmap;
}

QIconEngine *TintIconEngine::clone() const
{
    return new TintIconEngine(*this);
}

QString TintIconEngine::key() const
{
    return u"TintIconEngine"_s;
}

const QColor &TintIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const Tokens &now = tokens();
    if (mode == QIcon::Disabled)
        return now.ctl;
    return now.*(state == QIcon::On ? m_on : m_ink);
}

} // namespace askpro::ui
