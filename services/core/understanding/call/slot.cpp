#include "services/core/understanding/call/slot.h"

#include <algorithm>

namespace askpro::core {

namespace {

constexpr std::size_t mostSlots = 12;
constexpr ClockMinutes halfDay{12 * 60};

bool inQuestion(const HeardTurn &turn, const SlotMention &mention)
{
    const auto word = std::ranges::find_if(turn.words, [&](const TurnWord &one) { return one.mention >= 0 && &turn.mentions[static_cast<std::size_t>(one.mention)] == &mention; });
    return word != turn.words.end() && turn.asks(word->sentence);
}

unsigned weekdayOf(LocalDays day)
{
    return std::chrono::weekday(day).iso_encoding();
}

} // namespace

Slots slotsIn(const HeardTurn &turn)
{
    Slots slots;
    for (const SlotMention &mention : turn.mentions) {
        if (mention.role != TimeRole::Slot || mention.recurring || !mention.date || !mention.time || slots.size() >= mostSlots)
            continue;
        Slot slot;
        slot.date = *mention.date;
        slot.time = *mention.time;
        slot.at = {turn.index, mention.span};
        slot.dateSaid = mention.dateSaid;
        slot.onlyWeekday = mention.onlyWeekday;
        // "Freitag, der 16. April. Um 11:30 Uhr wäre etwas frei."
        slot.dateSaid = slot.dateSaid || std::ranges::any_of(turn.mentions, [&](const SlotMention &other) {
            return &other < &mention && other.role == TimeRole::Slot && other.dateSaid && !other.onlyWeekday && other.date == mention.date && !other.conflict;
        });
        slot.approx = mention.approx;
        slot.ambiguous = mention.ambiguous;
        slot.conflict = mention.conflict;
        slot.questioned = turn.agent && inQuestion(turn, mention);
        if (std::ranges::none_of(slots, [&](const Slot &other) { return sameSlot(other, slot); }))
            slots.push_back(slot);
    }
    return slots;
}

bool sameClock(ClockMinutes one, ClockMinutes other)
{
    return one == other || (one < halfDay && one + halfDay == other) || (other < halfDay && other + halfDay == one);
}

bool sameSlot(const Slot &one, const Slot &other)
{
    const bool loose = one.onlyWeekday || other.onlyWeekday;
    const bool sameDay = one.date == other.date || (loose && weekdayOf(one.date) == weekdayOf(other.date));
    return sameDay && one.time == other.time;
}

bool fits(const SlotMention &said, const Slot &slot)
{
    if (said.dateSaid && said.date != slot.date && said.otherDate != slot.date
        && !(said.onlyWeekday && said.date && weekdayOf(*said.date) == weekdayOf(slot.date)))
        return false;
    if (said.spanFrom && (slot.date < *said.spanFrom || (said.spanTo && slot.date >= *said.spanTo)))
        return false;
    if (said.time)
        return sameClock(*said.time, slot.time);
    return !said.from || (slot.time >= *said.from && slot.time < said.to.value_or(ClockMinutes{24 * 60}));
}

bool saysAnything(const SlotMention &said)
{
    return said.dateSaid || said.time || said.from;
}

} // namespace askpro::core
