#include "ui/common/focus.h"

#include "ui/theme/calmcontrols.h"

#include <QPainter>
#include <QWidget>

namespace askpro::ui {

void drawFocus(QPainter &painter, const QWidget &widget, double radius)
{
    if (widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, widget.rect(), tokens(), radius);
}

} // namespace askpro::ui
