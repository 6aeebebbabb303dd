#pragma once

#include "models/calls/callphase.h"

namespace askpro::models {

/// What has happened in a call so far, as steps for people.
enum class ProgressKind { Accepted, NameHeard, ServiceHeard, WishHeard, Tool };

struct ProgressStep
{
    ProgressKind kind = ProgressKind::Accepted;
    std::optional<double> atS;       ///< seconds from the start; none = not known when
    ToolUse tool;                    ///< of ProgressKind::Tool

    friend bool operator==(const ProgressStep &, const ProgressStep &) = default;
};

/// In the order of their times; begins with Accepted. Derived from the call alone, like its trail (calltrail.h), which
/// judges a call that is over.
[[nodiscard]] QList<ProgressStep> progressOf(const Call &call);

/// When a field became known: the function call that carried it, else the turn in which its value was first said.
[[nodiscard]] std::optional<double> heardAt(const Call &call, QLatin1StringView fieldName);

} // namespace askpro::models
