#pragma once

#include "services/core/understanding/call/heardturn.h"

#include <optional>
#include <vector>

namespace askpro::core {

/// Where something was said, in bytes of that turn.
struct SaidAt
{
    int turn = 0;
    TextSpan span;

    friend bool operator==(const SaidAt &, const SaidAt &) = default;
};

/// A day and a time that somebody put forward.
struct Slot
{
    LocalDays date{};
    ClockMinutes time{};
    SaidAt at;
    bool dateSaid = false;           ///< in the same breath
    bool onlyWeekday = false;
    bool approx = false;
    bool ambiguous = false;
    bool conflict = false;           ///< weekday and date disagree
    bool questioned = false;         ///< the agent asked whether it suits
    bool offered = false;            ///< put forward as free, one of several, or asked for by the caller
};
using Slots = std::vector<Slot>;

/// The slots a turn puts forward: what has a day and a time and is about an appointment to come. A dozen at most.
[[nodiscard]] Slots slotsIn(const HeardTurn &turn);

/// Both name the same minute; a clock time of twelve hours fits either half of the day.
[[nodiscard]] bool sameClock(ClockMinutes one, ClockMinutes other);
[[nodiscard]] bool sameSlot(const Slot &one, const Slot &other);
/// Whether what was said fits a slot, as far as it says anything.
[[nodiscard]] bool fits(const SlotMention &said, const Slot &slot);
/// Says a day, a time or a window at all.
[[nodiscard]] bool saysAnything(const SlotMention &said);

} // namespace askpro::core
