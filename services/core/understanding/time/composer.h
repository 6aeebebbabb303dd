#pragma once

#include "services/core/understanding/time/frame.h"

namespace askpro::core {

/// One frame as a wish.
[[nodiscard]] TimeWish wishOf(const Frame &frame, const TimeGrammar &grammar);

/// All frames as the one wish that counts in the end: corrections replace, alternatives share what is said once, what is
/// rejected and not replaced is excluded, the last valid wish wins.
[[nodiscard]] TimeWish composed(std::vector<Frame> frames, const TimeGrammar &grammar);

/// The default window of a part of the day.
[[nodiscard]] std::pair<ClockMinutes, ClockMinutes> windowOf(DayPart part);

} // namespace askpro::core
