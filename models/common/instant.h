#pragma once

#include <QtGlobal>

#include <chrono>

namespace askpro::models {

/// A point in time, UTC, milliseconds since 1970. Local times exist only at the edges (screens, opening hours).
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

[[nodiscard]] constexpr Instant instantFromMs(qint64 ms) { return Instant{Milliseconds{ms}}; }
[[nodiscard]] constexpr qint64 toMs(Instant instant) { return instant.time_since_epoch().count(); }

} // namespace askpro::models
