#pragma once

#include "models/calls/callvocabulary.h"
#include "services/core/understanding/call/heardturn.h"

namespace askpro::core {

/// The caller's tone, for calls whose vendor sent none: words with a weight, turned round by a negation before them, later turns
/// counting more. Worry and pain are no annoyance; mere politeness is no delight.
[[nodiscard]] models::Sentiment moodOf(const std::vector<HeardTurn> &heard, models::Language language);

} // namespace askpro::core
