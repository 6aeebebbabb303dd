#pragma once

#include "services/core/understanding/text/tokens.h"

#include <bitset>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace askpro::core {

// What a caller says about time, as one algebra of constraints. Times are wall-clock times of the branch's zone
// (offset-free): a future appointment is kept local, because rules of zones may change before the day.

using LocalMinutes = std::chrono::local_time<std::chrono::minutes>;
using LocalDays = std::chrono::local_days;
/// Minutes since midnight, 0 … 1440.
using ClockMinutes = std::chrono::duration<int, std::ratio<60>>;

enum class WishKind { None, Instant, Date, Interval, TimeRange, WeekdaySet, AnyOf, Asap, Any };
enum class Grain { Minute, Hour, Day, Week, Month };
enum class DayPart { None, Early, Morning, LateMorning, Noon, EarlyAfternoon, Afternoon, LateAfternoon, Evening, Weekend };
enum class WeekParity { Any, Even, Odd };
/// Bit 0 is Monday.
using WeekdayBits = std::bitset<7>;

/// One wish. Which members count depends on the kind, as in reference/time-language: an Instant has start, a Date its first
/// minute in start, an Interval start and end (half-open, none = open), a TimeRange from and to, a WeekdaySet days with
/// from/to or at, AnyOf its choices.
struct TimeWish
{
    WishKind kind = WishKind::None;
    std::optional<LocalMinutes> start;
    std::optional<LocalMinutes> end;
    Grain grain = Grain::Day;
    DayPart part = DayPart::None;    ///< the name kept beside its window
    std::optional<ClockMinutes> from;
    std::optional<ClockMinutes> to;
    std::optional<ClockMinutes> at;
    WeekdayBits days;
    int every = 1;                   ///< 2 = every other week
    WeekParity parity = WeekParity::Any;

    std::vector<TimeWish> choices;   ///< AnyOf: best first
    std::vector<TimeWish> excluded;  ///< what must not be, though the rest would allow it; wins over the rest
    std::vector<TimeWish> alternatives; ///< Ambiguous: the other readings
    bool exclude = false;            ///< the wish says what must not be
    bool dateImplied = false;        ///< Instant: no day was said
    bool approx = false;             ///< "gegen", "around"
    bool ambiguous = false;          ///< more than one reading; never booked without asking
    bool conflict = false;           ///< the words contradict each other (weekday and date); never booked
    bool past = false;
    bool boundsEnd = false;          ///< the limit is for the whole appointment ("um drei muss ich weg"), not for its start
    std::string holiday;             ///< the name, where a holiday was said
    TextSpan span;                   ///< the words it rests on, from the first to the last
    std::vector<TextSpan> parts;     ///< mentions: those words alone, without what was said between
    double confidence = 0;           ///< 0…1
};

/// What was understood of one utterance.
struct TimeReading
{
    TimeWish wish;                   ///< the last valid wish, corrections and negations applied
    std::vector<TimeWish> mentions;  ///< every time expression that was found, in the order of the words, before they were combined
    std::string reason;              ///< wish.kind == None: why, a word of a closed list (empty, not_text, too_long, no_time, no_such_day,
                                     ///< no_such_time, out_of_range, not_a_wish)
};

} // namespace askpro::core
