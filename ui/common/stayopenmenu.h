#pragma once

#include <QMenu>

namespace askpro::ui {

/// A menu for choosing several: ticking an entry, by mouse, Space or Enter, does not close it.
class StayOpenMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool tick(QAction *action);
};

} // namespace askpro::ui
