#pragma once

#include "app/cli/command.h"

namespace askpro::app {

[[nodiscard]] Command serveCommand();

} // namespace askpro::app
