#pragma once

#include "services/core/understanding/time/timecontext.h"

#include <string_view>

namespace askpro::core {

/// What one utterance says about time (conventions: docs in README.md of this folder). Takes any bytes, any length; answers in
/// time that grows with the length. Thread-safe; no state.
[[nodiscard]] TimeReading readTime(std::string_view utterance, const TimeContext &context);

} // namespace askpro::core
