#pragma once

#include "models/common/language.h"
#include "services/core/understanding/time/timewish.h"

#include <QString>

namespace askpro::core {

/// One thing that a wish asks of a slot.
enum class MatchAspect { Day, Weekday, Week, Time, Window, PartOfDay, Excluded, Soon, Free, Unclear, Past };

struct MatchedAspect
{
    MatchAspect aspect = MatchAspect::Free;
    double score = 1;                ///< 1 = as wished, 0 = not at all
};

/// How well a slot answers a wish, and why.
struct SlotMatch
{
    LocalMinutes start{};
    double score = 0;                ///< 0…1; 0 also for what was excluded
    std::vector<MatchedAspect> aspects;

    [[nodiscard]] bool fits() const { return score >= 0.999; }
};

/// Compares a free slot with a wish. Inside is 1; outside falls off with the distance; a slot that has passed, or takes any minute of
/// what was excluded, is 0; a wish that is ambiguous or contradicts itself never reaches 1. Both times are wall clock of one zone.
[[nodiscard]] SlotMatch matches(const TimeWish &wish, LocalMinutes slotStart, ClockMinutes duration, LocalMinutes now);

/// "Do, 16:30: Wochentag und Zeitraum passen".
[[nodiscard]] QString slotMatchText(const SlotMatch &match, models::Language language);

} // namespace askpro::core
