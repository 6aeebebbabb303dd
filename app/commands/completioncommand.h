#pragma once

#include "app/cli/command.h"

namespace askpro::app {

/// `askpro completion WORDS…`: what may follow the words typed so far, a line each. The shell's completion asks it, so that
/// the table of commands stays the only list of them.
[[nodiscard]] Command completionCommand();

} // namespace askpro::app
