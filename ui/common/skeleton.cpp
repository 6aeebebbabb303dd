#include "ui/common/skeleton.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

void Skeleton::paintEvent(QPaintEvent *)
{
    constexpr int rowPx = 52;
    constexpr qreal widths[]{0.16, 0.27, 0.21, 0.24, 0.18};
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), t.surface);
    int row = 0;
    for (qreal y = 34; y < height(); y += rowPx, ++row) {
        roundRect(painter, {20, y + 11, 42, 11}, 5, t.neutralTint);
        roundRect(painter, {106, y + 10, width() * widths[row % std::size(widths)], 12}, 5, t.neutralTint);
        roundRect(painter, {106, y + 30, 96, 9}, 4, t.neutralTint);
        roundRect(painter, {width() - 250.0, y + 15, 100, 20}, 10, t.neutralTint);
        roundRect(painter, {width() - 60.0, y + 19, 36, 12}, 5, t.neutralTint);
    }
}

} // namespace askpro::ui
