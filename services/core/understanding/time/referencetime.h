#pragma once

#include "services/core/understanding/time/timewish.h"

#include <QByteArray>
#include <QTimeZone>

#include <tl/expected.hpp>

#include <string_view>

namespace askpro::core {

/// "Now" as somebody wrote it down: the wall clock and the zone it hangs in.
struct ReferenceTime
{
    LocalMinutes local{};
    QTimeZone zone;
};

enum class ReferenceFault { BadTime, UnknownZone };

/// An instant of RFC 9557 ("2026-04-14T09:30:00+02:00[Europe/Berlin]"), also less: without brackets, offset, seconds or time of
/// day. The offset says which instant is meant, the brackets where its wall clock hangs; where neither is given it is the wall
/// clock of `zone`, and an offset without brackets is read in `zone`, or kept as it is when `zone` is invalid. Seconds are cut.
[[nodiscard]] tl::expected<ReferenceTime, ReferenceFault> readReferenceTime(std::string_view text, const QTimeZone &zone);

/// "2026-04-14" and nothing else.
[[nodiscard]] std::optional<LocalDays> readIsoDay(std::string_view text);
/// "09:30", "24:00" and nothing else.
[[nodiscard]] std::optional<ClockMinutes> readIsoClock(std::string_view text);

/// A zone of the IANA database or "UTC+02:00".
[[nodiscard]] std::optional<QTimeZone> readZone(const QByteArray &name);

} // namespace askpro::core
