#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] QList<Command> kpiCommands();

} // namespace askpro::app
