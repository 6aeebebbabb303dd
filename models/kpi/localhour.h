#pragma once

#include "models/common/instant.h"

#include <QDate>
#include <QTimeZone>

#include <compare>

namespace askpro::models {

/// An hour of a clinic's day, by the clock on its wall. When clocks are set back an hour has two hours' calls, when they
/// are set forward one has none.
struct LocalHour
{
    QDate day;
    int hour = 0;                    ///< 0…23

    friend auto operator<=>(const LocalHour &left, const LocalHour &right)
    {
        const auto byDay = left.day.toJulianDay() <=> right.day.toJulianDay();
        return byDay == 0 ? left.hour <=> right.hour : byDay;
    }
    friend bool operator==(const LocalHour &, const LocalHour &) = default;
};

[[nodiscard]] LocalHour localHourOf(Instant at, const QTimeZone &zone);
/// Whatever is no zone that this machine knows is UTC.
[[nodiscard]] QTimeZone zoneOrUtc(const QByteArray &iana);

} // namespace askpro::models
