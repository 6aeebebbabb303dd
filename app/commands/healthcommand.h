#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] Command healthCommand();

} // namespace askpro::app
