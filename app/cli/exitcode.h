#pragma once

#include "models/common/result.h"

namespace askpro::app {

/// What scripts rely on (man askpro): the exit codes of every command.
enum class ExitCode {
    Good = 0,
    FoundWrong = 1,   ///< the command ran and found something wrong
    Usage = 2,        ///< usage or bad input
    NotAvailable = 3, ///< database, network or vendor not available now
    NotPermitted = 4,
};

[[nodiscard]] ExitCode exitCodeFor(models::ErrorCode code);

/// The word of an error in JSON output, e.g. "not_found".
[[nodiscard]] QString errorWord(models::ErrorCode code);

} // namespace askpro::app
