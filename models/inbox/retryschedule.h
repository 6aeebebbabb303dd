#pragma once

#include "models/common/instant.h"

#include <optional>

namespace askpro::models {

/// A delivery is tried this often; then it is a dead letter and waits for a person.
inline constexpr int maxAttempts = 10;

/// How long to wait after the attempt with this number (from 1) failed: 5 s, tripled each time, at most 6 h, about 10 h
/// in all. `jitter` (0…1) shortens it by up to a quarter, so that what failed together does not return together.
/// None = no further attempt.
[[nodiscard]] std::optional<Milliseconds> retryDelay(int attempt, double jitter);

} // namespace askpro::models
