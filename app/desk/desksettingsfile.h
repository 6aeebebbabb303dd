#pragma once

#include "ui/shell/desksettings.h"

namespace askpro::app {

/// What the window remembers, in the user's settings (QSettings). Unreadable values are as if they were not there.
[[nodiscard]] ui::DeskSettings loadDeskSettings();
void saveDeskSettings(const ui::DeskSettings &settings);

} // namespace askpro::app
