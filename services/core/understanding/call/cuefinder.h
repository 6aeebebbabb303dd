#pragma once

#include "services/core/understanding/call/heardturn.h"

namespace askpro::core {

/// Finds the cues of a prepared turn, in the order of the words; takes time that grows with the number of words.
/// The tables are compiled at the first use and shared by all threads.
[[nodiscard]] std::vector<CueHit> findCues(const HeardTurn &turn, models::Language language);

} // namespace askpro::core
