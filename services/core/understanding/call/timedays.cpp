#include "services/core/understanding/call/timedays.h"

#include "services/core/understanding/call/turntokens.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;

/// "7:45 Uhr. Das gäbe es am Montag oder am Freitag": one time for all the days.
void shareTime(HeardTurn &turn)
{
    const auto slot = [](const SlotMention &mention) { return mention.role == TimeRole::Slot && !mention.recurring; };
    const auto timeOnly = [&](const SlotMention &mention) { return slot(mention) && mention.time && !mention.date; };
    const auto dayOnly = [&](const SlotMention &mention) { return slot(mention) && mention.dateSaid && !mention.time && !mention.from; };
    const auto time = std::ranges::find_if(turn.mentions, timeOnly);
    const bool others = std::ranges::any_of(turn.mentions, [&](const SlotMention &mention) { return slot(mention) && mention.time && mention.dateSaid; });
    if (!turn.agent || others || std::ranges::count_if(turn.mentions, timeOnly) != 1 || std::ranges::count_if(turn.mentions, dayOnly) < 2)
        return;
    const auto said = time->time;
    for (SlotMention &mention : turn.mentions) {
        if (dayOnly(mention))
            mention.time = said;
    }
    turn.mentions.at(static_cast<std::size_t>(time - turn.mentions.begin())).time.reset();
}

} // namespace

void settleWeekdays(HeardTurn &turn, LocalDays today, std::optional<LocalDays> topic)
{
    static constexpr std::array pointing{"diese"sv, "diesen"sv, "dieser"sv, "kommenden"sv, "kommender"sv, "naechste"sv, "naechsten"sv, "naechster"sv, "uebernaechsten"sv, "woche"sv,
                                         "wochen"sv, "heute"sv, "morgen"sv, "uebermorgen"sv, "this"sv, "next"sv, "coming"sv, "week"sv, "weeks"sv, "today"sv, "tomorrow"sv, "after"sv};
    bool listed = false;             // "Dienstag um neun oder Mittwoch um zehn": the one after the other
    for (SlotMention &mention : turn.mentions) {
        const std::optional<LocalDays> spokenOf = topic;
        const bool wasListed = listed && turn.agent;
        if (mention.dateSaid && mention.role == TimeRole::Slot && !mention.recurring) {
            topic = mention.date;
            listed = true;
        }
        if (!spokenOf || *spokenOf <= today)
            continue;
        const bool alone = mention.date && mention.onlyWeekday && !mention.recurring && !mention.conflict && (mention.role == TimeRole::Slot || mention.role == TimeRole::Taken);
        if (!alone || std::ranges::any_of(tokensIn(turn, mention.span), [](const Token &token) { return isOneOf(pointing, token.folded); }))
            continue;
        const auto monday = *spokenOf - (std::chrono::weekday(*spokenOf) - std::chrono::Monday);
        auto inWeek = monday + (std::chrono::weekday(*mention.date) - std::chrono::Monday);
        if (wasListed && inWeek < *spokenOf)
            inWeek += std::chrono::days(7);
        if (inWeek > today)
            mention.date = inWeek;
        if (mention.role == TimeRole::Slot)
            topic = mention.date;
    }
}

void completeDates(HeardTurn &turn, std::optional<LocalDays> topic)
{
    shareTime(turn);
    std::optional<LocalDays> day = topic;
    for (std::size_t i = 0; i < turn.mentions.size(); ++i) {
        SlotMention &mention = turn.mentions[i];
        if (mention.date) {
            if (mention.recurring)
                continue;
            if (mention.role != TimeRole::Personal && mention.role != TimeRole::Hours)
                day = mention.date;
            const bool shares = !mention.time && i + 1 < turn.mentions.size() && turn.mentions[i + 1].dateSaid && turn.mentions[i + 1].time
                && areChoices(turn, mention, turn.mentions[i + 1]);
            if (shares)
                mention.time = turn.mentions[i + 1].time;
            continue;
        }
        const bool first = std::none_of(turn.mentions.begin(), turn.mentions.begin() + static_cast<std::ptrdiff_t>(i), [](const SlotMention &before) { return before.dateSaid; });
        if (first && i + 1 < turn.mentions.size() && turn.mentions[i + 1].dateSaid && !turn.mentions[i + 1].time && mention.time
            && sentenceOf(turn, static_cast<int>(i)) == sentenceOf(turn, static_cast<int>(i + 1)))
            mention.date = turn.mentions[i + 1].date;
        else
            mention.date = day;
    }
}

} // namespace askpro::core
