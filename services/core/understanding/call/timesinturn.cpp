#include "services/core/understanding/call/timesinturn.h"

#include "services/core/understanding/call/turntokens.h"
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
constexpr std::array weekdays{"montag"sv, "dienstag"sv, "mittwoch"sv, "donnerstag"sv, "freitag"sv, "samstag"sv, "sonnabend"sv, "sonntag"sv,
                              "monday"sv, "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv, "saturday"sv, "sunday"sv};
constexpr std::array months{"januar"sv, "jaenner"sv, "februar"sv, "feber"sv, "maerz"sv, "april"sv, "mai"sv, "juni"sv, "juno"sv, "juli"sv, "august"sv, "september"sv, "oktober"sv, "november"sv,
                            "dezember"sv, "january"sv, "february"sv, "march"sv, "may"sv, "june"sv, "july"sv, "october"sv, "december"sv};

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
        const bool clock = i + 2 < tokens.size() && tokens[i + 1].folded == "." && tokens[i + 2].kind == Token::Kind::Number && tokens[i + 2].glued;   // "13.30"
        const bool dotted = token.kind == Token::Kind::Number && !clock && i + 1 < tokens.size() && (tokens[i + 1].folded == "." || tokens[i + 1].folded == "th" || tokens[i + 1].folded == "nd" || tokens[i + 1].folded == "st" || tokens[i + 1].folded == "rd");
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

} // namespace

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

} // namespace askpro::core
