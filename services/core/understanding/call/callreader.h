#pragma once

#include "services/core/understanding/call/callreading.h"

namespace askpro::core {

/// Reads a whole call. Deterministic, thread-safe, no state; takes any text.
[[nodiscard]] CallReading readCall(const QList<SpokenTurn> &turns, const CallContext &context);

} // namespace askpro::core
