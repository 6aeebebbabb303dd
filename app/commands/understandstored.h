#pragma once

#include "app/cli/exitcode.h"

namespace askpro::app {

class CommandContext;

/// understand --stored: reads the transcripts of the tenant's stored calls; previews unless --apply.
[[nodiscard]] ExitCode understandStored(CommandContext &context, bool apply);

} // namespace askpro::app
