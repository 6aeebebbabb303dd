#pragma once

#include "services/core/understanding/time/timewish.h"

#include <optional>

namespace askpro::core {

/// What a time expression of a turn is about.
enum class TimeRole {
    Slot,
    Old,          ///< an appointment that exists, is moved or cancelled
    Taken,        ///< not free, or does not suit
    Callback,     ///< when somebody calls back
    Hours,        ///< when the practice is open or closed
    Arrival,      ///< when to be there before the appointment
    Pickup,       ///< when something can be fetched
    Replaced,     ///< taken back within the turn ("um drei, nein, um fünf")
    Personal,     ///< birthdays, what happened before, other plans
};

/// One time expression of a turn.
struct SlotMention
{
    TimeRole role = TimeRole::Slot;
    std::optional<LocalDays> date;
    std::optional<ClockMinutes> time;
    bool dateSaid = false;           ///< by these words, not by those before
    bool recurring = false;          ///< "freitags", "the Monday's": a weekday, no date
    bool onlyWeekday = false;        ///< the day is said by a weekday alone
    std::optional<LocalDays> spanFrom; ///< several days: the first and the day after the last
    std::optional<LocalDays> spanTo;
    std::optional<ClockMinutes> from; ///< a window of the day without an exact time
    std::optional<ClockMinutes> to;
    bool approx = false;
    bool ambiguous = false;
    bool conflict = false;
    std::optional<LocalDays> otherDate; ///< the other reading, where there is one
    TextSpan span;
    std::vector<TextSpan> parts;     ///< its words without those between them
};

} // namespace askpro::core
