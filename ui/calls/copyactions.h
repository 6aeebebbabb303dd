#pragma once

#include "models/calls/call.h"

#include <functional>

class QWidget;

namespace askpro::ui {

class Actions;

/// Under which ids a pane or page offers to copy what identifies its call; ids are unique in the window.
struct CopyIds
{
    const char *number = nullptr;
    const char *id = nullptr;
    const char *link = nullptr;
};

/// Adds the three actions. `call` gives the call that is shown; `told` says what was copied.
void addCopyActions(Actions &actions, QWidget &where, const CopyIds &ids, const std::function<const models::Call &()> &call,
                    const std::function<void(const QString &)> &told);

/// Where the call's own page is.
[[nodiscard]] QString callLink(models::CallId call);

} // namespace askpro::ui
