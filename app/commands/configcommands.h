#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] QList<Command> configCommands();

} // namespace askpro::app
