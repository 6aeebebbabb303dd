#pragma once

#include "ui/shell/desksettings.h"

namespace askpro::app {

/// What the window remembers, in the user's settings (QSettings). Unreadable values are as if they were not there.
[[nodiscard]] ui::DeskSettings loadDeskSettings();
void saveDeskSettings(const ui::DeskSettings &settings);

/// The database that was chosen in the window; empty = none. It never holds a password.
[[nodiscard]] QString rememberedDatabase();
void rememberDatabase(const QString &url);

} // namespace askpro::app
