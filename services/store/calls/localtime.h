#pragma once

#include "models/common/instant.h"

#include <QList>
#include <QTimeZone>

namespace askpro::store {

/// The hour (0 to 23) and the day of the week (1 = Monday) of an instant in a zone.
struct LocalTime
{
    int hour = 0;
    int weekday = 1;
};

[[nodiscard]] LocalTime localTimeAt(models::Instant instant, qint64 offsetMs);
[[nodiscard]] LocalTime localTimeAt(models::Instant instant, const QTimeZone &zone);

/// A stretch of time in which a zone's clocks stay as they are.
struct OffsetSpan
{
    models::Instant from{};  ///< inclusive
    models::Instant until{}; ///< exclusive
    qint64 offsetMs = 0;     ///< east of UTC is positive
};

/// The stretches that cover `from` (inclusive) to `until` (exclusive).
[[nodiscard]] QList<OffsetSpan> offsetSpans(const QTimeZone &zone, models::Instant from, models::Instant until);

/// A zone that this machine does not know counts as UTC.
[[nodiscard]] QTimeZone zoneNamed(const QByteArray &name);

} // namespace askpro::store
