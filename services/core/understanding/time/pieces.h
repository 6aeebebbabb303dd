#pragma once

#include "services/core/understanding/time/calendar.h"
#include "services/core/understanding/time/timewish.h"

#include <optional>
#include <string>

namespace askpro::core {

// What the rules of the grammar make of words: parts of a wish, not yet put together.

/// A clock time. As long as nothing says which half of the day is meant, `minute` lies in [0, 720).
struct Clock
{
    int minute = 0;                  ///< since midnight, up to 1440
    bool fixed = false;              ///< the half of the day is known
    bool exact = false;              ///< minutes were said
    bool written = false;            ///< with minutes after a colon or "Uhr": as somebody says it who counts to 24
    bool approx = false;
    bool ambiguous = false;          ///< "ten to three" may be a range
    bool weak = false;               ///< a bare number: a clock time only beside something that says so
    bool outOfRange = false;         ///< "25 Uhr"
};

/// A window of clock times; none = open.
struct ClockWindow
{
    std::optional<Clock> from;
    std::optional<Clock> to;
    bool boundsEnd = false;
};

/// A day or a span of days, as far as the words beside it can already tell.
struct Days
{
    std::optional<LocalDays> from;
    std::optional<LocalDays> to;     ///< exclusive
    Grain grain = Grain::Day;
    bool open = false;               ///< a limit: one side stays open
    bool weekend = false;
    bool fromNow = false;            ///< begins at this minute ("noch diese Woche")
    bool past = false;               ///< said to be past ("letzten Montag")
    bool ambiguous = false;
    bool conflict = false;
    bool impossible = false;         ///< 31 February
    bool yearSaid = false;
    bool weekdaySaid = false;        ///< a date whose weekday was said beside it
    std::optional<LocalDays> week;   ///< Monday of the week that was named with a weekday
    std::optional<LocalDays> other;  ///< the other reading's first day
    std::string holiday;

    // Still open to the words around: a plain weekday takes a week, a day number takes a month.
    int weekday = -1;
    int weekdayTo = -1;              ///< "Montag bis Mittwoch"
    int dayNumber = 0;
    int dayNumberTo = 0;             ///< "vom 4. bis zum 23."
    int nth = 0;                     ///< "erster Montag": 1; "letzter": -1
    int nthOf = -1;                  ///< weekday, or nthWeekOf, nthDayOf, nthWeekendOf

    [[nodiscard]] bool single() const { return from && to && *to - *from == std::chrono::days(1); }
};
inline constexpr int nthWeekOf = 7;
inline constexpr int nthDayOf = 8;
inline constexpr int nthWeekendOf = 9;
inline constexpr int nthHalfOf = 10;

/// A wish that comes back.
struct Recurrence
{
    WeekdayBits days;
    int every = 1;
    WeekParity parity = WeekParity::Any;
    bool inexact = false;            ///< says more than a set of weekdays can hold ("jeden ersten Montag")
};

/// Points of the time line that need nothing more ("in fünf Minuten", "von Montag neun Uhr bis Dienstag zwölf Uhr").
struct Exactly
{
    std::optional<LocalMinutes> start;
    std::optional<LocalMinutes> end;
    bool instant = false;
    bool approx = false;
    bool conflict = false;
};

} // namespace askpro::core
