#pragma once

#include "services/core/simulate/callfacts.h"
#include "services/core/simulate/scenario.h"

#include <QByteArray>

namespace askpro::core {

/// A function used during the call and what it answered, as the transcript shows it: what a listener of this version
/// answers (functionReply), so that no conversation tells of something that was not done.
struct ToolUse
{
    QByteArray name;                 ///< last part of the function's URL
    QByteArray arguments;            ///< JSON
    QByteArray result;               ///< JSON
};

[[nodiscard]] ToolUse toolUse(Tool tool, const CallFacts &facts, Random &random);

} // namespace askpro::core
