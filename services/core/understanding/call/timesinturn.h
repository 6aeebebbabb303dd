#pragma once

#include "services/core/understanding/call/heardturn.h"
#include "services/core/understanding/time/timecontext.h"

namespace askpro::core {

/// The time expressions of a turn, in the order of the words; a day and a clock time that stand together are one. At most a few
/// dozen: nobody offers more, and the rest of a turn that only counts is noise. `text` is the turn's text or what is left of it, byte by byte.
[[nodiscard]] std::vector<SlotMention> timesInTurn(const HeardTurn &turn, std::string_view text, const TimeContext &context);

} // namespace askpro::core
