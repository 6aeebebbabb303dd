#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] Command simulateCommand();

} // namespace askpro::app
