#include "ui/common/stayopenmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace askpro::ui {

void StayOpenMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayOpenMenu::keyPressEvent(QKeyEvent *event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

bool StayOpenMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

} // namespace askpro::ui
