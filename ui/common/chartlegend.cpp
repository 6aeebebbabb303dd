#include "ui/common/chartlegend.h"

#include "ui/common/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr qreal heightPx = 18;
constexpr qreal gapPx = 16;    ///< from one entry to the next

qreal swatchWidth(const ChartLegend::Entry &entry)
{
    return entry.dashed ? 18 : 10;
}

qreal widthOf(const ChartLegend::Entry &entry)
{
    return swatchWidth(entry) + 6 + metricsOf(FontRole::Caption).horizontalAdvance(entry.text);
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.text);
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    qreal width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + gapPx;
    return {qCeil(width), int(heightPx)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    qreal x = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const qreal swatch = swatchWidth(entry);
        if (entry.dashed) {
            QPen pen(entry.ink(t), 2);
            pen.setDashPattern({4, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, heightPx / 2), QPointF(x + swatch, heightPx / 2));
        } else {
            roundRect(painter, QRectF(x, 4, swatch, swatch), 3, entry.ink(t));
        }
        drawText(painter, QRectF(x + swatch + 6, 0, width() - x - swatch - 6, heightPx), FontRole::Caption, t.text2, entry.text);
        x += widthOf(entry) + gapPx;
    }
}

} // namespace askpro::ui
