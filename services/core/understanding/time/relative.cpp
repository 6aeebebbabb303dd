#include "services/core/understanding/time/grammar.h"

namespace askpro::core {

using std::chrono::minutes;

namespace {

constexpr int mostTenths = 40'000; // 4,000 of a unit: more is no appointment

std::optional<int> minutesIn(TimeUnit unit, int tenths)
{
    switch (unit) {
    case TimeUnit::Minute:
        return tenths / 10;
    case TimeUnit::Hour:
        return tenths * 6;
    case TimeUnit::HalfHour:
        return tenths * 3;
    case TimeUnit::QuarterHour:
        return tenths * 3 / 2;
    default:
        return {};
    }
}

} // namespace

/// A count in tenths: "drei", "2,5", "zwei ein halb", "a", "two and a half", "a couple of".
Found<int> TimeGrammar::countTenths(int at) const
{
    if (lex(at) == Lex::Decimal && lexeme(at).digits > 0)
        return Match<int>{value(at), at + 1};
    if (lex(at) == Lex::Decimal)
        return Match<int>{value(at), at + 1};
    if (lex(at) == Lex::DotPair && lexeme(at).digits == 1)
        return Match<int>{value(at) * 10 + lexeme(at).second, at + 1};
    int count = 0;
    int end = at + 1;
    if (lex(at) == Lex::Number && !lexeme(at).ordinal && value(at) <= mostTenths / 10)
        count = value(at) * 10;
    else if (lex(at) == Lex::Article && value(at) == 1 && !m_german)
        count = 10;
    else
        return {};
    // "zwei ein halb", "2 and an half", "two and a half".
    const int joint = lex(end) == Lex::And ? end + 1 : end;
    const bool one = (lex(joint) == Lex::Number && value(joint) == 1 && lexeme(joint).article) || (lex(joint) == Lex::Article && value(joint) == 1);
    if (one && lex(joint + 1) == Lex::Half) {
        count += 5;
        end = joint + 2;
    }
    return Match<int>{count, end};
}

std::optional<LocalDays> TimeGrammar::moved(LocalDays from, TimeUnit unit, int tenths) const
{
    if (tenths % 10 != 0)
        return {};
    const int count = tenths / 10;
    switch (unit) {
    case TimeUnit::Day:
        return from + std::chrono::days(count);
    case TimeUnit::Week:
        return from + std::chrono::weeks(count);
    case TimeUnit::Fortnight:
        return from + std::chrono::weeks(2 * count);
    case TimeUnit::Month:
        return addMonths(from, count);
    case TimeUnit::HalfYear:
        return addMonths(from, 6 * count);
    case TimeUnit::Year:
        return addMonths(from, 12 * count);
    default:
        return {};
    }
}

/// "in fünf Minuten", "in einer halben Stunde", "2 minutes from now", "30 minutes later", "in den nächsten fünf Stunden".
Found<Exactly> TimeGrammar::relativeMinutes(int at) const
{
    int core = skip(at, {Lex::DayOffset, Lex::In, Lex::Within, Lex::Article, Lex::Hedge, Lex::Next, Lex::Coming, Lex::Of, Lex::From, Lex::Filler});
    bool in = false;
    bool within = false;
    bool approx = false;
    for (int i = at; i < core; ++i) {
        in = in || lex(i) == Lex::In || (lex(i) == Lex::Hedge && value(i) == inHedge);
        within = within || oneOf(lex(i), {Lex::Within, Lex::Next, Lex::Coming});
        approx = approx || lex(i) == Lex::Hedge;
        if (lex(i) == Lex::DayOffset && (value(i) != 0 || i > at))
            return {};
    }
    if (lex(at) == Lex::DayOffset && !in && !within)
        return {};
    if (core > at && lex(core - 1) == Lex::Article && value(core - 1) == 1 && !m_german)
        --core;
    const bool half = lex(core) == Lex::Unit && (isUnit(core, TimeUnit::HalfHour) || isUnit(core, TimeUnit::QuarterHour));
    Found<int> count = half ? Match<int>{10, core} : countTenths(core);
    if (!count)
        return {};
    int unitAt = count->end;
    if (lex(unitAt) == Lex::More)
        ++unitAt;
    if (lex(unitAt) == Lex::Next || lex(unitAt) == Lex::Coming) {
        within = true;
        ++unitAt;
    }
    if (lex(unitAt) != Lex::Unit)
        return {};
    int end = unitAt + 1;
    const bool days = isUnit(unitAt, TimeUnit::Day) && lex(end) == Lex::From && lex(end + 1) == Lex::Now;
    const auto amount = days ? std::optional(count->value * 144) : minutesIn(static_cast<TimeUnit>(value(unitAt)), count->value);
    if (!amount)
        return {};
    if (days) {
        in = true;
        end += 2;
    }
    if (lex(end) == Lex::FromNow || lex(end) == Lex::Later) {
        in = true;
        ++end;
    }
    if ((!in && !within) || lex(end) == Lex::Ago)
        return {};
    Exactly exactly;
    exactly.approx = approx;
    exactly.start = within ? m_context.now : m_context.now + minutes(*amount);
    exactly.instant = !within;
    if (within)
        exactly.end = m_context.now + minutes(*amount);
    return Match<Exactly>{exactly, end};
}

/// "in drei bis vier Wochen", "in ein zwei Wochen"; "in ein paar Tagen" is two to five, and flagged as a guess.
Found<Days> TimeGrammar::inSoManyToSoMany(int least, int at) const
{
    const bool few = lex(at - 1) == Lex::Few;
    const int core = skip(at, {Lex::To, Lex::Dash, Lex::Or, Lex::Comma});
    const Found<int> most = few ? Found<int>({50, at}) : countTenths(core);
    if ((!few && (!most || most->value <= least)) || lex(most->end) != Lex::Unit)
        return {};
    const auto unit = static_cast<TimeUnit>(value(most->end));
    const auto first = moved(m_today, unit, least);
    const auto last = moved(m_today, unit, most->value);
    if (!first || !last)
        return {};
    Days days;
    days.from = first;
    days.to = *last + std::chrono::days(1);
    days.ambiguous = few;
    return Match<Days>{days, most->end + 1};
}

/// "in zwei Wochen", "in einem Monat", "in 2 wochen am mittwoch", "in acht Tagen".
Found<Days> TimeGrammar::inSoMuch(int at) const
{
    const bool ago = lex(at) == Lex::Before && m_german;
    if (lex(at) != Lex::In && !ago && !(lex(at) == Lex::Hedge && value(at) == inHedge))
        return {};
    const int core = skip(at + 1, {Lex::Hedge, Lex::Filler});
    if (lex(core) == Lex::Few && !ago)
        return inSoManyToSoMany(20, core + 1);
    const auto count = countTenths(core);
    if (!count)
        return {};
    if (const auto between = inSoManyToSoMany(count->value, count->end); between && !ago)
        return between;
    const int unitAt = lex(count->end) == Lex::More ? count->end + 1 : count->end;
    if (lex(unitAt) != Lex::Unit)
        return {};
    const auto unit = static_cast<TimeUnit>(value(unitAt));
    const bool eightDays = m_german && unit == TimeUnit::Day && count->value == 80 && !ago;
    auto day = moved(m_today, unit, ago ? -count->value : eightDays ? 70 : count->value);
    if (!day)
        return {};
    int end = unitAt + 1;
    if (!ago && lex(end) == Lex::Or && isNumber(end + 1, 1, 30) && !oneOf(lex(end + 2), {Lex::Unit, Lex::OClock})) {
        const auto last = moved(m_today, unit, 10 * value(end + 1));
        Days span;
        span.from = day;
        span.to = last && *last > *day ? std::optional(*last + std::chrono::days(1)) : std::nullopt;
        if (span.to)
            return Match<Days>{span, end + 2};
    }
    if (unit == TimeUnit::Week && !ago) {
        const int tied = skip(end, {Lex::On, Lex::Article, Lex::Comma});
        if (lex(tied) == Lex::Weekday)
            return Match<Days>{oneDay(mondayOf(*day) + std::chrono::days(value(tied))), tied + 1};
    }
    Days days = oneDay(*day);
    days.past = ago;
    if (eightDays) {
        days.ambiguous = true;
        days.other = *day + std::chrono::days(1);
    }
    if (lex(end) == Lex::FromNow)
        ++end;
    else if (lex(end) == Lex::From && lex(end + 1) == Lex::DayOffset && value(end + 1) == 0)
        end += 2;
    return Match<Days>{days, end};
}

/// "3 days from today", "two weeks after next Friday", "a week on Monday", "drei Tage nach Ostern", "zwei Wochen später".
Found<Days> TimeGrammar::soMuchFrom(int at) const
{
    const auto count = countTenths(lex(at - 1) == Lex::Article && value(at - 1) == 1 && !m_german ? at - 1 : at);
    if (!count)
        return {};
    // "two days after" may have been read as a phrase of its own.
    const bool phrase = lex(count->end) == Lex::ADayAfter || lex(count->end) == Lex::ADayBefore;
    if (!phrase && lex(count->end) != Lex::Unit)
        return {};
    const auto unit = phrase ? TimeUnit::Day : static_cast<TimeUnit>(value(count->end));
    int tie = phrase ? count->end : count->end + 1;
    if (!m_german && unit == TimeUnit::Week && lex(tie) == Lex::DayOffset && value(tie) >= 0 && value(tie) <= 2) {
        const auto day = moved(m_today + std::chrono::days(value(tie)), unit, count->value);
        return day ? Found<Days>({oneDay(*day), tie + 1}) : std::nullopt;
    }
    const bool plainly = lex(tie) == Lex::FromNow || lex(tie) == Lex::Later;
    const bool now = lex(tie) == Lex::From && lex(tie + 1) == Lex::Now;
    if (plainly || now) {
        const auto day = moved(m_today, unit, count->value);
        return day && !now ? Found<Days>({oneDay(*day), tie + 1}) : std::nullopt;
    }
    if (lex(tie) == Lex::Ago) {
        const auto day = moved(m_today, unit, -count->value);
        if (!day)
            return {};
        Days past = oneDay(*day);
        past.past = true;
        return Match<Days>{past, tie + 1};
    }
    const bool afterNext = lex(tie) == Lex::AfterTheNext && lex(tie + 1) == Lex::Weekday;
    const bool after = afterNext || oneOf(lex(tie), {Lex::From, Lex::After, Lex::ADayAfter});
    const bool before = lex(tie) == Lex::Before || lex(tie) == Lex::ADayBefore;
    const bool on = lex(tie) == Lex::On && (unit == TimeUnit::Week || unit == TimeUnit::Fortnight) && !m_german;
    if (!after && !before && !on)
        return {};
    const int core = skip(tie + 1, {Lex::Article, Lex::On});
    Found<Days> anchor = afterNext ? Found<Days>({whichWeekday(Lex::Next, value(tie + 1)), tie + 2})
                                   : longer(weekday(core), longer(dayOffset(core), longer(date(core, true), holiday(core))));
    if (!anchor || !anchor->value.from)
        anchor = longer(anchor, month(core, true));
    if (!anchor || !anchor->value.from)
        return {};
    const auto day = moved(*anchor->value.from, unit, before ? -count->value : count->value);
    return day ? Found<Days>({oneDay(*day), anchor->end}) : std::nullopt;
}

/// "die nächsten drei Tage", "next 3 days", "innerhalb von zwei Wochen", "in den nächsten beiden Tagen", "die nächsten Tage".
Found<Days> TimeGrammar::nextSoMany(int at) const
{
    int core = at;
    const bool within = lex(at) == Lex::Within && value(at) != 1;
    if (within)
        core = skip(at + 1, {Lex::Article, Lex::Of});
    const bool next = lex(core) == Lex::Next || lex(core) == Lex::Coming;
    if (next)
        ++core;
    else if (within && value(at) == 2)
        core = at + 1;
    if (!within && !next)
        return {};
    const bool weekdaysBehind = lex(core) == Lex::Both;
    Found<int> count = weekdaysBehind ? Match<int>{20, core + 1} : countTenths(core);
    Days days;
    if (!count) {
        // An unsaid number of days: about a week, and flagged as a guess.
        if (!next || !isUnit(core, TimeUnit::Day) || !m_german || lexeme(core).span.to - lexeme(core).span.from < 4)
            return {};
        days.from = m_today + std::chrono::days(1);
        days.to = m_today + std::chrono::days(8);
        days.ambiguous = true;
        return Match<Days>{days, core + 1};
    }
    int unitAt = count->end;
    if (lex(unitAt) == Lex::Coming || lex(unitAt) == Lex::Next)
        ++unitAt;
    if (lex(unitAt) != Lex::Unit)
        return {};
    const auto last = moved(m_today, static_cast<TimeUnit>(value(unitAt)), count->value);
    if (!last)
        return {};
    days.from = within && !next ? m_today : within && value(at) == 2 ? m_today : m_today + std::chrono::days(1);
    days.to = *last + std::chrono::days(1);
    int end = unitAt + 1;
    if (lex(end) == Lex::From && lex(end + 1) == Lex::DayOffset && value(end + 1) == 0)
        end += 2;
    return Match<Days>{days, end};
}

/// "heute", "übermorgen", "heute in acht Tagen", "today in a week", "morgen in einer Woche".
Found<Days> TimeGrammar::dayOffset(int at) const
{
    const bool morgen = lex(at) == Lex::Morgen;
    if (!morgen && lex(at) != Lex::DayOffset)
        return {};
    if (value(at) == thisYear)
        return {};
    const int offset = value(at) == tonightOffset ? 0 : value(at) == lastNightOffset ? -1 : value(at);
    Days days = oneDay(m_today + std::chrono::days(offset));
    days.past = offset < 0;
    const auto later = lex(at + 1) == Lex::In ? countTenths(at + 2) : Found<int>();
    if (later && lex(later->end) == Lex::Unit) {
        const auto unit = static_cast<TimeUnit>(value(later->end));
        const bool eight = m_german && unit == TimeUnit::Day && later->value == 80;
        if (const auto day = moved(*days.from, unit, eight ? 70 : later->value))
            return Match<Days>{oneDay(*day), later->end + 1};
    }
    if (!m_german && isUnit(at + 1, TimeUnit::Week) && offset >= 0)
        return Match<Days>{oneDay(*days.from + std::chrono::weeks(1)), at + 2};
    return Match<Days>{days, at + 1};
}

/// "two sundays from now", "two monday later".
Found<Days> TimeGrammar::weekdaysFromNow(int at) const
{
    const bool weekday = lex(at + 1) == Lex::Weekday || lex(at + 1) == Lex::WeekdayPlural;
    if (!isNumber(at, 1, 52) || !weekday || (lex(at + 2) != Lex::FromNow && lex(at + 2) != Lex::Later))
        return {};
    return Match<Days>{oneDay(weekdayAfter(m_today, value(at + 1)) + std::chrono::weeks(value(at) - 1)), at + 3};
}

} // namespace askpro::core
