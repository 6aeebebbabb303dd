#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] QList<Command> callsCommands();

} // namespace askpro::app
