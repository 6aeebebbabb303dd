#include "services/core/understanding/call/timesinturn.h"

#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/time/timereader.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;
using models::Language;

constexpr std::size_t mostTimes = 32;

// May stand between a day and its clock time.
constexpr std::array joints{"um"sv, "am"sv, "den"sv, "dem"sv, "der"sv, "at"sv, "on"sv, "the"sv, "also"sv, "und"sv, "zwar"sv, "dann"sv, "immer"sv, "noch"sv, "auch"sv, "so"sv,
                            "gleich"sv, "gern"sv, "of"sv, "that"sv, "is"sv, "das"sv, "ist"sv};
constexpr std::array choices{"oder"sv, "und"sv, "or"sv, "and"sv, "beziehungsweise"sv};
constexpr std::array weekdays{"montag"sv, "dienstag"sv, "mittwoch"sv, "donnerstag"sv, "freitag"sv, "samstag"sv, "sonnabend"sv, "sonntag"sv,
                              "monday"sv, "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv, "saturday"sv, "sunday"sv};
constexpr std::array months{"januar"sv, "jaenner"sv, "februar"sv, "feber"sv, "maerz"sv, "april"sv, "mai"sv, "juni"sv, "juno"sv, "juli"sv, "august"sv, "september"sv, "oktober"sv, "november"sv,
                            "dezember"sv, "january"sv, "february"sv, "march"sv, "may"sv, "june"sv, "july"sv, "october"sv, "december"sv};

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// The tokens that begin within a span.
std::span<const Token> tokensIn(const HeardTurn &turn, const TextSpan &span)
{
    const auto from = std::ranges::lower_bound(turn.tokens, span.from, {}, [](const Token &token) { return token.span.from; });
    const auto to = std::ranges::lower_bound(turn.tokens, span.to, {}, [](const Token &token) { return token.span.from; });
    return {from, std::max(from, to)};
}

/// "Freitag", "am Freitag um drei": a weekday and no day of a month.
bool saysOnlyWeekday(std::span<const Token> tokens, Language language)
{
    bool weekday = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const bool plural = token.folded.ends_with('s') && isOneOf(weekdays, std::string_view(token.folded).substr(0, token.folded.size() - 1));
        weekday = weekday || plural || isOneOf(weekdays, token.folded);
        if (isOneOf(months, token.folded))
            return false;
        const bool dotted = token.kind == Token::Kind::Number && i + 1 < tokens.size() && (tokens[i + 1].folded == "." || tokens[i + 1].folded == "th" || tokens[i + 1].folded == "nd" || tokens[i + 1].folded == "st" || tokens[i + 1].folded == "rd");
        if (dotted || (token.kind == Token::Kind::Word && numberWord(token.folded, language).value_or(NumberWord{}).ordinal))
            return false;
    }
    return weekday;
}

/// "Donnerstag, der zehnte" in the week of Friday the 10th: read as the next Thursday that is a 10th, months ahead. More likely one of
/// the two is wrong; the agent has to say the month.
bool isFarFetched(std::span<const Token> tokens, LocalDays date, LocalDays today, Language language)
{
    constexpr std::chrono::days near{35};
    if (date - today <= near || std::ranges::any_of(tokens, [](const Token &token) { return isOneOf(months, token.folded); }))
        return false;
    const bool weekday = std::ranges::any_of(tokens, [](const Token &token) { return isOneOf(weekdays, token.folded); });
    const auto ordinals = std::ranges::count_if(tokens, [&](const Token &token) {
        return token.kind == Token::Kind::Word && numberWord(token.folded, language).value_or(NumberWord{}).ordinal;
    });
    const auto dots = std::ranges::count_if(tokens, [](const Token &token) { return token.folded == "." || token.folded == "th" || token.folded == "st" || token.folded == "nd" || token.folded == "rd"; });
    return weekday && ordinals + dots == 1;
}

ClockMinutes clockOf(LocalMinutes time)
{
    return std::chrono::duration_cast<ClockMinutes>(time - std::chrono::floor<std::chrono::days>(time));
}

void takeInterval(const TimeWish &wish, SlotMention &mention)
{
    if (!wish.start)
        return;
    const auto day = std::chrono::floor<std::chrono::days>(*wish.start);
    const bool oneDay = (wish.end && *wish.end <= day + std::chrono::days(1)) || (!wish.end && wish.grain <= Grain::Hour);
    if (!oneDay) {
        mention.spanFrom = day;
        mention.spanTo = wish.end ? std::optional(std::chrono::floor<std::chrono::days>(*wish.end)) : std::nullopt;
        return;
    }
    mention.date = day;
    mention.from = clockOf(*wish.start);
    mention.to = wish.end ? clockOf(*wish.end) : ClockMinutes{24 * 60};
    if (*mention.to == ClockMinutes{0})
        mention.to = ClockMinutes{24 * 60};
}

void takeInstant(const TimeWish &wish, SlotMention &mention)
{
    if (!wish.start)
        return;
    mention.time = clockOf(*wish.start);
    if (!wish.dateImplied)
        mention.date = std::chrono::floor<std::chrono::days>(*wish.start);
}

void takeWeekday(const TimeWish &wish, LocalDays today, SlotMention &mention)
{
    mention.recurring = true;
    mention.date = today;
    while (!wish.days.test(std::chrono::weekday(*mention.date).iso_encoding() - 1))
        *mention.date += std::chrono::days(1);
    mention.time = wish.at;
    mention.from = wish.from;
    mention.to = wish.to;
}

SlotMention mentionOf(const TimeWish &wish, LocalDays today)
{
    SlotMention mention;
    mention.span = wish.span;
    mention.parts = wish.parts;
    mention.approx = wish.approx;
    mention.ambiguous = wish.ambiguous;
    mention.conflict = wish.conflict;
    if (wish.past)
        mention.role = TimeRole::Personal;
    if (wish.exclude)
        mention.role = TimeRole::Taken;
    if (wish.kind == WishKind::Instant)
        takeInstant(wish, mention);
    else if (wish.kind == WishKind::Date && wish.start)
        mention.date = std::chrono::floor<std::chrono::days>(*wish.start);
    else if (wish.kind == WishKind::Interval)
        takeInterval(wish, mention);
    else if (wish.kind == WishKind::WeekdaySet && wish.days.count() == 1)
        takeWeekday(wish, today, mention);
    mention.dateSaid = mention.date.has_value();
    if (wish.kind == WishKind::TimeRange) {
        mention.from = wish.from.value_or(ClockMinutes{0});
        mention.to = wish.to.value_or(ClockMinutes{24 * 60});
    }
    if (!wish.alternatives.empty() && wish.alternatives.front().start)
        mention.otherDate = std::chrono::floor<std::chrono::days>(*wish.alternatives.front().start);
    return mention;
}

/// Only small words lie between the two.
bool standTogether(const HeardTurn &turn, const SlotMention &left, const SlotMention &right)
{
    const auto between = tokensIn(turn, {left.span.to, right.span.from});
    return between.size() <= 4 && std::ranges::all_of(between, [](const Token &token) {
        return token.kind == Token::Kind::Mark ? token.folded == "," || token.folded == ":" || token.folded == "-" : isOneOf(joints, token.folded);
    });
}

bool complete(SlotMention &left, const SlotMention &right)
{
    const bool dayThenClock = left.dateSaid && !left.time && !right.dateSaid && (right.time || right.from);
    const bool clockThenDay = !left.dateSaid && (left.time || left.from) && right.dateSaid && !right.time && !right.from;
    const bool sameDay = left.dateSaid && right.dateSaid && !left.time && left.date == right.date;
    const bool sameTime = left.time && !right.dateSaid && right.time == left.time;
    if (!dayThenClock && !clockThenDay && !sameDay && !sameTime)
        return false;
    left.dateSaid = left.dateSaid || right.dateSaid;
    left.date = left.date ? left.date : right.date;
    left.time = left.time ? left.time : right.time;
    left.from = left.from ? left.from : right.from;
    left.to = left.to ? left.to : right.to;
    left.otherDate = left.otherDate ? left.otherDate : right.otherDate;
    left.onlyWeekday = left.onlyWeekday && (!right.dateSaid || right.onlyWeekday);
    left.onlyWeekday = left.onlyWeekday || (clockThenDay && right.onlyWeekday);
    left.approx = left.approx || right.approx;
    left.ambiguous = left.ambiguous || right.ambiguous;
    left.conflict = left.conflict || right.conflict;
    left.role = std::max(left.role, right.role);
    left.span.to = right.span.to;
    left.parts.insert(left.parts.end(), right.parts.begin(), right.parts.end());
    return true;
}

/// Whether nothing but "oder" parts two expressions.
bool areChoices(const HeardTurn &turn, const SlotMention &left, const SlotMention &right)
{
    const auto between = tokensIn(turn, {left.span.to, right.span.from});
    return between.size() <= 3 && std::ranges::any_of(between, [](const Token &token) { return isOneOf(choices, token.folded); });
}

int sentenceOf(const HeardTurn &turn, int mention)
{
    const auto found = std::ranges::find(turn.words, mention, &TurnWord::mention);
    return found == turn.words.end() ? -1 : found->sentence;
}

struct RoleOfCue
{
    Cue cue;
    TimeRole role;
};

constexpr std::array rolesOfCues{
    RoleOfCue{Cue::PersonalTime, TimeRole::Personal}, RoleOfCue{Cue::CallbackTime, TimeRole::Callback}, RoleOfCue{Cue::HoursTime, TimeRole::Hours},
    RoleOfCue{Cue::ArrivalTime, TimeRole::Arrival},   RoleOfCue{Cue::PickupTime, TimeRole::Pickup},     RoleOfCue{Cue::OldTime, TimeRole::Old},
    RoleOfCue{Cue::TakenTime, TimeRole::Taken},       RoleOfCue{Cue::FoundTime, TimeRole::Old},
          RoleOfCue{Cue::ReplacedTime, TimeRole::Replaced}};

} // namespace

/// "Yes, that's fine" – more than a filler.
bool isConsent(const CueHit &hit)
{
    return hit.cue == Cue::Accept || (hit.cue == Cue::Yes && hit.to - hit.from > 1);
}

/// Within three words behind a time expression.
bool followsClosely(const HeardTurn &turn, int mention, const CueHit &hit)
{
    for (int i = hit.from - 1; i >= 0 && i >= hit.from - 3; --i) {
        const int said = turn.words[static_cast<std::size_t>(i)].mention;
        if (said >= 0)
            return said == mention;
    }
    return false;
}

/// A sentence that speaks of calling back and offers no appointment.
bool speaksOfCallback(const HeardTurn &turn, int sentence)
{
    const auto in = [&](Cue cue) {
        return std::ranges::any_of(turn.cues, [&](const CueHit &hit) { return hit.cue == cue && turn.words[static_cast<std::size_t>(hit.from)].sentence == sentence; });
    };
    return in(Cue::Callback) && !in(Cue::Offer) && !in(Cue::Commit);
}

std::vector<SlotMention> timesInTurn(const HeardTurn &turn, std::string_view text, const TimeContext &context)
{
    std::vector<SlotMention> mentions;
    const auto take = [&](const TimeWish &wish, std::size_t offset) {
        SlotMention mention = mentionOf(wish, std::chrono::floor<std::chrono::days>(context.now));
        mention.span = {wish.span.from + offset, wish.span.to + offset};
        for (TextSpan &part : mention.parts)
            part = {part.from + offset, part.to + offset};
        if (mention.span.empty() || mentions.size() >= mostTimes || (!mentions.empty() && mention.span.from < mentions.back().span.to))
            return;
        if (mention.date && isFarFetched(tokensIn(turn, mention.span), *mention.date, std::chrono::floor<std::chrono::days>(context.now), context.language))
            mention.conflict = true;
        mention.onlyWeekday = mention.recurring || saysOnlyWeekday(tokensIn(turn, mention.span), context.language);
        if (mentions.empty() || !standTogether(turn, mentions.back(), mention) || !complete(mentions.back(), mention))
            mentions.push_back(mention);
    };
    std::size_t from = 0;
    for (const std::size_t to : sentenceEnds(turn)) {
        for (const TimeWish &wish : readTime(text.substr(from, to - from), context).mentions) {
            if (wish.choices.empty())
                take(wish, from);
            for (const TimeWish &choice : wish.choices)
                take(choice, from);
        }
        from = to;
        if (mentions.size() >= mostTimes)
            break;
    }
    return mentions;
}

void assignRoles(HeardTurn &turn)
{
    std::vector<int> strength(turn.mentions.size(), 0);
    for (const CueHit &hit : turn.cues) {
        if (!isTimeRole(hit.cue) || hit.mention < 0)
            continue;
        const auto index = static_cast<std::size_t>(hit.mention);
        if (hit.cue == Cue::FoundTime && !(turn.mentions[index].time && turn.mentions[index].dateSaid))
            continue;                                    // "das ist ein Donnerstag": no appointment was found
        // "Freitag um elf wär perfekt, weil da hab ich frei": what is accepted at once is not refused by what follows.
        // … and "da spricht nichts dagegen" denies nothing.
        const bool accepted = hit.cue == Cue::TakenTime && std::ranges::any_of(turn.cues, [&](const CueHit &other) {
            const bool same = other.mention == hit.mention && other.from == hit.from;
            const bool between = other.mention < 0 && other.from > hit.from && other.from < hit.to;
            return ((other.cue == Cue::Accept || other.cue == Cue::Then) && (same || (between && other.to >= hit.to))) || (isConsent(other) && between && other.to < hit.to);
        });
        if (accepted)
            continue;
        const auto row = std::ranges::find(rolesOfCues, hit.cue, &RoleOfCue::cue);
        const int length = hit.to - hit.from;
        if (hit.cue == Cue::AskedTime && turn.mentions[index].role == TimeRole::Taken && strength[index] == 0)
            turn.mentions[index].role = TimeRole::Slot;  // "ginge nicht um drei?" asks for it
        const bool renewed = hit.cue == Cue::NewTime;   // "auf Freitag": what is around it speaks of the old time
        if (renewed)
            strength[index] = std::max(strength[index], 100);
        else if (row != rolesOfCues.end() && length > strength[index] && turn.mentions[index].role != TimeRole::Personal) {
            turn.mentions[index].role = row->role;
            strength[index] = length;
        }
    }
    for (std::size_t i = 0; i < strength.size(); ++i) {
        // "Heute bis sechs und morgen bis eins": the hours of the one are those of the other.
        const bool listed = i > 0 && turn.mentions[i - 1].role == TimeRole::Hours && turn.mentions[i].role == TimeRole::Slot && strength[i] == 0
            && areChoices(turn, turn.mentions[i - 1], turn.mentions[i]);
        if (listed)
            turn.mentions[i].role = TimeRole::Hours;
        if (turn.agent && turn.mentions[i].role == TimeRole::Slot && speaksOfCallback(turn, sentenceOf(turn, static_cast<int>(i))))
            turn.mentions[i].role = TimeRole::Callback;
        const bool taken = turn.mentions[i].role == TimeRole::Taken && strength[i] == 0 && std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
            const bool at = turn.words[static_cast<std::size_t>(hit.from)].mention == static_cast<int>(i);
            return (hit.cue == Cue::Accept && at) || (!turn.agent && isConsent(hit) && !at && followsClosely(turn, static_cast<int>(i), hit));
        });
        if (taken)
            turn.mentions[i].role = TimeRole::Slot;      // "zehn ist gut, nicht so früh": the denial is of something else
        if (strength[i] >= 100 && ((turn.agent && turn.mentions[i].role == TimeRole::Taken) || turn.mentions[i].role == TimeRole::Old || turn.mentions[i].role == TimeRole::Hours))
            turn.mentions[i].role = TimeRole::Slot;
    }
}

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
