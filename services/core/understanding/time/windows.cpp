#include "services/core/understanding/time/grammar.h"
#include "services/core/understanding/time/holidays.h"

namespace askpro::core {

namespace {

bool opensAt(Lex lex)
{
    return oneOf(lex, {Lex::LimitAfter, Lex::Earliest, Lex::After});
}
bool closesAt(Lex lex)
{
    return oneOf(lex, {Lex::To, Lex::By, Lex::Before, Lex::Latest, Lex::LimitBefore});
}

} // namespace

/// One end of a range of clock times; a bare number will do.
Found<Clock> TimeGrammar::windowEnd(int at, bool &strong) const
{
    const auto end = clock(skip(at, {Lex::Article, Lex::Filler}));
    if (end)
        strong = strong || !end->value.weak;
    return end;
}

/// "von 9 bis 11", "zwischen 16 und 17 Uhr", "ab elf", "nicht nach fünf", "3 pm or later", "nach 9:30 aber vor 11:00".
Found<ClockWindow> TimeGrammar::clockWindow(int at) const
{
    ClockWindow window;
    const Lex first = lex(at);
    const bool between = first == Lex::Between;
    const bool from = first == Lex::From || (first == Lex::Since && !m_german);
    const bool after = opensAt(first);
    bool strong = between || from || after;
    const int core = between || from || after ? at + 1 : at;
    if (const auto start = windowEnd(core, strong)) {
        int tie = start->end;
        const bool joined = between ? oneOf(lex(tie), {Lex::And, Lex::Dash, Lex::To})
                                    : lex(tie) == Lex::To || lex(tie) == Lex::Dash || (after && lex(tie) == Lex::But && closesAt(lex(tie + 1)));
        if (joined && !(m_moves && from)) {
            tie = lex(tie) == Lex::But ? tie + 2 : tie + 1;
            if (lex(tie) == Lex::By || lex(tie) == Lex::Latest)
                ++tie;
            bool endStrong = strong;
            const auto end = windowEnd(tie, endStrong);
            const Lex before = lex(at - 1);
            const bool afterDay = oneOf(before,
                {Lex::Weekday, Lex::DayOffset, Lex::Morgen, Lex::Part, Lex::PartPlural, Lex::DatePoints, Lex::WeekdayPlural, Lex::On, Lex::Month});
            const bool alone = end && oneOf(before, {Lex::Stop, Lex::Or, Lex::Filler, Lex::Comma, Lex::Part, Lex::PartPlural})
                && (end->end >= size() || oneOf(lex(end->end), {Lex::Stop, Lex::Or, Lex::And, Lex::Comma, Lex::Possible, Lex::Part, Lex::PartPlural, Lex::But, Lex::Filler}))
                && start->value.minute != end->value.minute && lexeme(start->end - 1).digits == 0;
            const bool meant = endStrong || alone || afterDay || m_context.expected == Expected::Time || m_context.expected == Expected::DateTime;
            if (end && meant && !(end->value.weak && monthFollows(end->end)) && !(start->value.weak && lex(at - 1) == Lex::Month)) {
                window.from = start->value;
                window.to = end->value;
                return Match<ClockWindow>{window, end->end};
            }
        }
        const bool behind = lex(start->end) == Lex::Earliest || lex(start->end) == Lex::Latest;
        if (behind && !start->value.weak) {
            (lex(start->end) == Lex::Earliest ? window.from : window.to) = start->value;
            return Match<ClockWindow>{window, start->end + 1};
        }
        if ((after || (from && !start->value.weak && !m_moves)) && lex(start->end) != Lex::Month) {
            window.from = start->value;
            return Match<ClockWindow>{window, start->end};
        }
        return {};
    }
    if (!closesAt(first) || (m_moves && first == Lex::To && !m_german))
        return {};
    const auto end = windowEnd(skip(at + 1, {Lex::By, Lex::Latest, Lex::To}), strong);
    if (!end || monthFollows(end->end))
        return {};
    window.to = end->value;
    return Match<ClockWindow>{window, end->end};
}

/// Whether a bare number before is a day of a month: "13 to 15 July", "4 till 23 of this month"; not "5 to 6 of April 22".
bool TimeGrammar::monthFollows(int at) const
{
    const int tied = skip(at, {Lex::Of, Lex::In, Lex::Article});
    if (lex(tied) == Lex::Month) {
        const bool dayBehind = !m_german && isNumber(tied + 1, 1, 31) && lexeme(tied + 1).digits > 0;
        return !dayBehind;
    }
    const bool which = oneOf(lex(tied), {Lex::This, Lex::Next, Lex::Coming});
    return which && isUnit(tied + 1, TimeUnit::Month);
}

/// One end of a range of days: any day, or a number whose month is said at the other end.
Found<Days> TimeGrammar::dayEnd(int at) const
{
    const auto day = days(at);
    if (day && (day->value.from || day->value.dayNumber > 0))
        return day;
    const int core = skip(at, {Lex::Article, Lex::On});
    if (!isNumber(core, 1, 31) || lexeme(core).article || lex(core + 1) == Lex::OClock || lex(core + 1) == Lex::Unit || clockSuffix(core + 1))
        return {};
    Days number;
    number.dayNumber = value(core);
    return Match<Days>{number, core + 1};
}

namespace {

struct Ends {
    Days from;
    Days to;
};

/// Gives each end what only the other one says, month or year.
void shareMonth(Ends &ends)
{
    Days &from = ends.from;
    Days &to = ends.to;
    if (from.dayNumber > 0 && !from.from && to.single()) {
        auto date = dateFrom(yearOf(*to.from), monthOf(*to.from), from.dayNumber);
        if (date && *date > *to.from)
            date = dateFrom(yearOf(addMonths(*to.from, -1)), monthOf(addMonths(*to.from, -1)), from.dayNumber);
        from.from = date;
        from.impossible = !date;
    } else if (to.dayNumber > 0 && !to.from && from.single()) {
        auto date = dateFrom(yearOf(*from.from), monthOf(*from.from), to.dayNumber);
        if (date && *date < *from.from)
            date = dateFrom(yearOf(addMonths(*from.from, 1)), monthOf(addMonths(*from.from, 1)), to.dayNumber);
        to.from = date;
        to.impossible = !date;
        if (date)
            to.to = *date + std::chrono::days(1);
    } else if (to.yearSaid && !from.yearSaid && from.single() && to.single()) {
        from.from = dateFrom(yearOf(*to.from), monthOf(*from.from), dayOfMonth(*from.from));
    }
}

} // namespace

/// "vom 14. bis 16. Mai", "13 to 15 July", "Montag bis Freitag", "between Oct. 2 and October 22".
Found<Days> TimeGrammar::dayRange(int at) const
{
    const bool between = lex(at) == Lex::Between;
    const bool from = lex(at) == Lex::From || lex(at) == Lex::LimitAfter;
    if (m_moves && lex(at) == Lex::From)
        return {};
    const auto start = dayEnd(between || from ? at + 1 : at);
    if (!start)
        return {};
    const Lex tie = lex(start->end);
    const bool joined = tie == Lex::To ? (value(start->end) == 0 || from) : tie == Lex::Dash || (between && tie == Lex::And);
    if (!joined)
        return {};
    const auto end = dayEnd(skip(start->end + 1, {Lex::By, Lex::On, Lex::Article}));
    if (!end)
        return {};
    const bool ordinals = lexeme(start->end - 1).ordinal || m_german;
    if (!ordinals && !lexeme(start->end + 1).ordinal && lex(end->end) == Lex::Number && lexeme(end->end).digits > 0 && lexeme(end->end).digits <= 2)
        return {}; // "5 to 6 of April 22"
    Ends ends{start->value, end->value};
    const bool bothNumbers = !ends.from.from && !ends.to.from;
    const bool startIsDate =
        ends.from.from && ends.from.weekday < 0 && ends.from.single() && (oneOf(lex(start->end - 1), {Lex::Number, Lex::DatePoints, Lex::Month}));
    if (!ends.to.from && ends.from.from && (!startIsDate || lex(end->end) == Lex::ClockText))
        return {};
    int behind = end->end;
    if (bothNumbers) {
        const bool said = lexeme(start->end - 1).ordinal || lexeme(end->end - 1).ordinal || lex(at - 1) == Lex::Month;
        if (monthFollows(behind)) {
            const int tied = skip(behind, {Lex::Of, Lex::In, Lex::Article});
            const auto named = longer(month(tied, true), unitSpan(tied));
            if (!named)
                return {};
            const LocalDays first = *named->value.from;
            ends.from.from = dateFrom(yearOf(first), monthOf(first), ends.from.dayNumber);
            ends.to.from = dateFrom(yearOf(first), monthOf(first), ends.to.dayNumber);
            behind = named->end;
            if (!ends.from.from || !ends.to.from) {
                ends.from.impossible = true;
                return Match<Days>{ends.from, behind};
            }
            ends.to.to = *ends.to.from + std::chrono::days(1);
        } else if (said) {
            Days open;
            open.dayNumber = ends.from.dayNumber;
            open.dayNumberTo = ends.to.dayNumber;
            return Match<Days>{open, behind};
        } else {
            return {};
        }
    }
    shareMonth(ends);
    Days found;
    found.impossible = ends.from.impossible || ends.to.impossible;
    found.conflict = ends.from.conflict || ends.to.conflict;
    found.ambiguous = ends.from.ambiguous || ends.to.ambiguous;
    if (found.impossible || !ends.from.from || !ends.to.to)
        return Match<Days>{found, behind};
    found.from = ends.from.from;
    found.to = ends.to.to;
    if (ends.from.weekday >= 0 && ends.to.weekday >= 0) {
        found.weekday = ends.from.weekday;
        found.weekdayTo = ends.to.weekday;
    }
    while (*found.to <= *found.from)
        found.to = ends.to.weekday >= 0 ? *found.to + std::chrono::weeks(1) : addMonths(*found.to, 12);
    return Match<Days>{found, behind};
}

/// "ab Montag", "bis Ende des Monats", "nach Ostern", "vor dem Wochenende", "spätestens Freitag", "after 5 days".
Found<Days> TimeGrammar::dayLimit(int at) const
{
    const Lex first = lex(at);
    const bool from = first == Lex::From;
    if (m_moves && (from || (first == Lex::To && (!m_german || value(at) == 1))))
        return {};
    if (!opensAt(first) && !closesAt(first) && !from)
        return {};
    const int core = skip(at + 1, {Lex::On, Lex::Article, Lex::By, Lex::To, Lex::Filler, Lex::In});
    if (first == Lex::After && !m_german) {
        const auto count = countTenths(core);
        if (count && lex(count->end) == Lex::Unit) {
            if (const auto day = moved(m_today, static_cast<TimeUnit>(value(count->end)), count->value)) {
                Days later;
                later.from = day;
                later.open = true;
                return Match<Days>{later, count->end + 1};
            }
        }
    }
    auto found = days(core);
    // "bis zum 15.": the words in front say that the number is a day.
    if (!found && isNumber(core, 1, 31) && lexeme(core).ordinal) {
        Days number;
        number.dayNumber = value(core);
        found = Match<Days>{number, core + 1};
    }
    if (!found)
        return {};
    if (found->value.dayNumber > 0 && !found->value.from)
        found->value = resolved(found->value);
    if (!found->value.from || found->value.open)
        return {};
    Days &day = found->value;
    const bool easterLike =
        day.holiday == nameOf(NamedDay::EasterSunday, m_context.language) || day.holiday == nameOf(NamedDay::WhitSunday, m_context.language);
    const bool christmas = day.holiday == nameOf(NamedDay::ChristmasDay, m_context.language);
    if (first == Lex::After) {
        day.from = *day.to + std::chrono::days(easterLike ? 1 : christmas ? 1 : 0);
        day.to.reset();
    } else if (opensAt(first) || from) {
        if (from && m_german && !(lex(found->end) == Lex::On && (oneOf(lex(found->end + 1), {Lex::Stop, Lex::Filler, Lex::Unknown}))))
            return {};
        if (from && m_german)
            ++found->end;
        day.to.reset();
    } else if (first == Lex::Before) {
        day.to = *day.from - std::chrono::days(christmas ? 1 : 0);
        day.from.reset();
    } else {
        day.from.reset();
    }
    if (!day.from && lex(found->end) == Lex::Earliest)
        return {};
    day.open = true;
    day.weekend = false;
    day.other.reset();
    return found;
}

namespace {

struct Point {
    LocalDays day{};
    Clock clock;
    bool conflict = false;
};

Found<Point> pointAt(const TimeGrammar &grammar, int at)
{
    const auto day = grammar.days(at);
    if (day && day->value.single()) {
        const int tied = grammar.skip(day->end, {Lex::Comma, Lex::Article});
        const auto clock = grammar.clock(tied);
        if (clock && (!clock->value.weak || tied == day->end))
            return Match<Point>{{*day->value.from, clock->value, day->value.conflict}, clock->end};
        return {};
    }
    const auto clock = grammar.clock(at);
    if (!clock)
        return {};
    const auto behind = grammar.days(clock->end);
    if (!behind || !behind->value.single())
        return {};
    return Match<Point>{{*behind->value.from, clock->value, behind->value.conflict}, behind->end};
}

} // namespace

/// "ab Montag um zehn", "bis Freitag 12 Uhr", "from 4pm today to 5pm tomorrow".
Found<Exactly> TimeGrammar::exactLimits(int at) const
{
    const Lex first = lex(at);
    const bool from = oneOf(first, {Lex::From, Lex::Between, Lex::LimitAfter});
    const bool until = oneOf(first, {Lex::To, Lex::By, Lex::Latest, Lex::LimitBefore});
    if ((!from && !until) || (m_moves && (first == Lex::From || (first == Lex::To && !m_german))))
        return {};
    const auto start = pointAt(*this, at + 1);
    if (!start)
        return {};
    const auto minutesOf = [this](const Point &point) {
        return LocalMinutes(point.day) + std::chrono::minutes(settled(point.clock, weekdayOf(point.day)));
    };
    Exactly exactly;
    exactly.approx = start->value.clock.approx;
    exactly.conflict = start->value.conflict;
    if (until) {
        exactly.end = minutesOf(start->value);
        return Match<Exactly>{exactly, start->end};
    }
    exactly.start = minutesOf(start->value);
    const bool joined = lex(start->end) == Lex::To || lex(start->end) == Lex::Dash || (first == Lex::Between && lex(start->end) == Lex::And);
    if (const auto end = joined ? pointAt(*this, start->end + 1) : Found<Point>()) {
        exactly.end = minutesOf(end->value);
        if (*exactly.end <= *exactly.start)
            return {};
        return Match<Exactly>{exactly, end->end};
    }
    if (joined || first != Lex::LimitAfter)
        return {};
    return Match<Exactly>{exactly, start->end};
}

} // namespace askpro::core
