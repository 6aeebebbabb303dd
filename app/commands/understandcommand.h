#pragma once

#include "app/cli/command.h"

namespace askpro::app {

/// understand: what a time wish means; needs no database. understand --stored reads the calls of one.
[[nodiscard]] Command understandCommand();

} // namespace askpro::app
