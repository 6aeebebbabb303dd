#include "services/core/understanding/time/slottouch.h"

#include "services/core/understanding/time/composer.h"

namespace askpro::core {

using std::chrono::days;

namespace {

bool evenWeek(LocalDays day)
{
    const LocalDays thursday = mondayOf(day) + days(3);
    const LocalDays first(std::chrono::year(yearOf(thursday)) / 1 / 4);
    return ((mondayOf(thursday) - mondayOf(first)).count() / 7 + 1) % 2 == 0;
}

class Touch
{
public:
    explicit Touch(const FreeSlot &slot) : m_slot(slot) {}

    [[nodiscard]] bool operator()(const TimeWish &wish) const
    {
        switch (wish.kind) {
        case WishKind::Instant:
            return wish.start && (wish.dateImplied || dayOf(*wish.start) == m_slot.day()) && holds(clockMinuteOf(*wish.start));
        case WishKind::Date:
            return wish.start && dayOf(*wish.start) == m_slot.day();
        case WishKind::Interval:
            return span(wish) && part(wish.part);
        case WishKind::TimeRange:
            return clock(wish.from, wish.to);
        case WishKind::WeekdaySet:
            return wish.days.test(static_cast<std::size_t>(weekdayOf(m_slot.day()))) && inRhythm(wish, m_slot.day()) && span(wish)
                && (wish.at ? holds(wish.at->count()) : clock(wish.from, wish.to));
        case WishKind::AnyOf:
            return std::ranges::any_of(wish.choices, *this);
        case WishKind::None:
        case WishKind::Asap:
        case WishKind::Any:
            return false;
        }
        return false;
    }

private:
    bool holds(int minute) const { return m_slot.minute() <= minute && minute < m_slot.endMinute(); }

    bool clock(std::optional<ClockMinutes> from, std::optional<ClockMinutes> to) const
    {
        return (!to || m_slot.minute() < to->count()) && (!from || m_slot.endMinute() > from->count());
    }

    bool part(DayPart named) const
    {
        if (named == DayPart::None || named == DayPart::Weekend)
            return true;
        const auto [from, to] = windowOf(named);
        return clock(from, to);
    }

    /// The days of the span; where one end is a clock time of a day, that day alone.
    bool span(const TimeWish &wish) const
    {
        const bool oneDay = wish.grain == Grain::Hour && wish.kind == WishKind::Interval && wish.start.has_value() != wish.end.has_value();
        if (oneDay && dayOf(wish.start ? *wish.start : *wish.end) != m_slot.day())
            return false;
        const LocalMinutes end = m_slot.start + std::max(m_slot.duration, ClockMinutes(1));
        return (!wish.end || m_slot.start < *wish.end) && (!wish.start || end > *wish.start);
    }

    const FreeSlot &m_slot;
};

} // namespace

bool inRhythm(const TimeWish &wish, LocalDays day)
{
    if (wish.parity != WeekParity::Any && evenWeek(day) != (wish.parity == WeekParity::Even))
        return false;
    return wish.every <= 1 || !wish.start || (mondayOf(day) - mondayOf(dayOf(*wish.start))).count() / 7 % wish.every == 0;
}

bool touches(const FreeSlot &slot, const TimeWish &wish)
{
    return Touch(slot)(wish);
}

} // namespace askpro::core
