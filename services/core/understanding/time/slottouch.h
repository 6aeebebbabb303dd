#pragma once

#include "services/core/understanding/time/calendar.h"
#include "services/core/understanding/time/timewish.h"

#include <algorithm>

namespace askpro::core {

/// An appointment that could be, and the time at which it is offered; wall clock of one zone.
struct FreeSlot
{
    LocalMinutes start{};
    ClockMinutes duration{};
    LocalMinutes now{};

    [[nodiscard]] LocalDays day() const { return dayOf(start); }
    [[nodiscard]] int minute() const { return static_cast<int>((start - LocalMinutes(day())).count()); }
    [[nodiscard]] int endMinute() const { return minute() + std::max(1, duration.count()); }
};

[[nodiscard]] inline int clockMinuteOf(LocalMinutes point)
{
    return static_cast<int>((point - LocalMinutes(dayOf(point))).count());
}

/// Whether a recurring wish means the week of this day. Without a first week any may be the first.
[[nodiscard]] bool inRhythm(const TimeWish &wish, LocalDays day);

/// Whether the appointment takes any minute of what a wish names; a near miss takes none.
[[nodiscard]] bool touches(const FreeSlot &slot, const TimeWish &wish);

} // namespace askpro::core
