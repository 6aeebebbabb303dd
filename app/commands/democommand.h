#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] Command demoCommand();

} // namespace askpro::app
