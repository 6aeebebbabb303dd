#include "services/core/understanding/time/grammar.h"
#include "services/core/understanding/time/holidays.h"

namespace askpro::core {

using std::chrono::weeks;

Days TimeGrammar::weekFrom(LocalDays monday) const
{
    Days week;
    week.from = monday;
    week.to = monday + weeks(1);
    week.grain = Grain::Week;
    return week;
}

Days TimeGrammar::monthOfToday() const
{
    const DayRange range = monthFrom(yearOf(m_today), monthOf(m_today));
    Days month;
    month.from = range.from;
    month.to = range.to;
    month.grain = Grain::Month;
    return month;
}

Found<Days> TimeGrammar::span(int at) const
{
    return longer(unitSpan(at), longer(weekOf(at), longer(weekend(at), longer(edge(at), numberedWeek(at)))));
}

namespace {

/// How many weeks, months or years from the current one.
std::optional<int> stepOf(Lex which, int value)
{
    switch (which) {
    case Lex::This:
        return 0;
    case Lex::Next:
    case Lex::Coming:
        return 1;
    case Lex::AfterNext:
        return 2;
    case Lex::Last:
        return value == 2 ? -2 : -1;
    default:
        return {};
    }
}

} // namespace

/// "diese Woche", "nächsten Monat", "week after next", "die Woche", "des Monats", "noch diese Woche", "heuer".
Found<Days> TimeGrammar::unitSpan(int at) const
{
    const bool before = lex(at) == Lex::Still || lex(at) == Lex::Later;
    const int start = skip(at, {Lex::Still, Lex::Later, Lex::Article});
    std::optional<int> step = stepOf(lex(start), start < size() ? value(start) : 0);
    int unitAt = start + 1;
    const bool whole = (lex(start) == Lex::AfterNext || lex(start) == Lex::Next) && value(start) > 0;
    int unit = whole ? value(start) - 1 : -1;
    if (!step && lex(start) == Lex::DayOffset && value(start) == thisYear) {
        step = 0;
        unit = static_cast<int>(TimeUnit::Year);
        unitAt = start;
    } else if (!step && lex(start) == Lex::Unit && (start > at || oneOf(lex(at - 1), {Lex::Of, Lex::In, Lex::Article}))) {
        step = 0; // "der Woche", "des Monats", "im Monat"
        unitAt = start;
    }
    // "not this week, the week after"
    if (!m_german && isUnit(start, TimeUnit::Week) && lex(start + 1) == Lex::After && (start + 2 >= size() || oneOf(lex(start + 2), {Lex::Stop, Lex::Comma, Lex::Possible})))
        return Match<Days>{weekFrom(mondayOf(m_today) + weeks(1)), start + 2};
    if (!step)
        return {};
    if (unit < 0) {
        if (lex(unitAt) != Lex::Unit)
            return {};
        unit = value(unitAt);
    }
    int end = whole ? start + 1 : unitAt + 1;
    const bool behind = lex(end) == Lex::Still && *step == 0 && lex(end + 1) != Lex::DayOffset;
    const bool still = before || behind;
    Days found;
    const LocalDays month = addMonths(monthFrom(yearOf(m_today), monthOf(m_today)).from, *step);
    switch (static_cast<TimeUnit>(unit)) {
    case TimeUnit::Week:
        found = weekFrom(mondayOf(m_today) + weeks(*step));
        break;
    case TimeUnit::Workweek:
        found = weekFrom(mondayOf(m_today) + weeks(*step));
        found.to = *found.from + std::chrono::days(5);
        break;
    case TimeUnit::Month:
        found.from = month;
        found.to = addMonths(month, 1);
        found.grain = Grain::Month;
        break;
    case TimeUnit::Year:
        if (*step == 0 && lex(end) == Lex::Number && lexeme(end).digits == 4) {
            found.from = dateFrom(value(end), 1, 1);
            found.to = dateFrom(value(end) + 1, 1, 1);
            found.impossible = !found.from || !found.to;
            return Match<Days>{found, end + 1};
        }
        found.from = dateFrom(yearOf(m_today) + *step, 1, 1);
        found.to = dateFrom(yearOf(m_today) + *step + 1, 1, 1);
        break;
    case TimeUnit::Weekend:
        found.from = mondayOf(m_today) + weeks(*step) + std::chrono::days(5);
        found.to = *found.from + std::chrono::days(2);
        found.weekend = true;
        break;
    case TimeUnit::Day:
        if (lex(start) == Lex::Unit)
            return {};
        found = oneDay(m_today + std::chrono::days(*step));
        break;
    default:
        return {};
    }
    found.fromNow = still;
    found.past = *step < 0;
    // The day in that week: "übernächste Woche am Montag", "next week on Friday", "last week's sunday".
    if (found.grain == Grain::Week && !still) {
        const int tied = skip(end, {Lex::On, Lex::Article, Lex::Comma, Lex::Of, Lex::Filler});
        if (lex(tied) == Lex::Weekday && tied <= end + 3 && lex(tied + 1) != Lex::To && lex(tied + 1) != Lex::Dash && lex(tied + 1) != Lex::Or
            && !weekdayWithDate(plainWeekday(value(tied)), tied + 1))
            return Match<Days>{[&] {
                                   Days day = oneDay(*found.from + std::chrono::days(value(tied)));
                                   day.past = found.past;
                                   day.week = found.from;
                                   return day;
                               }(),
                tied + 1};
    }
    return Match<Days>{found, behind ? end + 1 : end};
}

/// "the week of october 7th", "Woche nach Ostern", "week after Easter", "Woche vom 7. Oktober".
Found<Days> TimeGrammar::weekOf(int at) const
{
    const bool week = isUnit(at, TimeUnit::Week) || (lex(at) == Lex::Weekdays && value(at) == 2);
    if (!week)
        return {};
    const Lex tie = lex(at + 1);
    const int core = skip(at + 1, {Lex::Of, Lex::From, Lex::After, Lex::Before, Lex::Article, Lex::LimitAfter});
    if (core == at + 1)
        return {};
    const auto date = longer(holiday(core), longer(writtenDate(core), longer(dayThenMonth(core, true), monthThenDay(core))));
    if (!date || !date->value.from)
        return {};
    const LocalDays monday = mondayOf(*date->value.from);
    // The week that begins with Easter Monday counts as the one after Easter.
    if (tie == Lex::After)
        return Match<Days>{weekFrom(mondayOf(*date->value.from + std::chrono::days(weekdayOf(*date->value.from) == 0 ? 0 : 7))), date->end};
    if (tie == Lex::Before)
        return Match<Days>{weekFrom(monday - weeks(1)), date->end};
    return Match<Days>{weekFrom(monday), date->end};
}

/// "am Wochenende", "nächstes Wochenende", "last weekend of October" is nth's.
Found<Days> TimeGrammar::weekend(int at) const
{
    const Lex which = lex(at);
    const auto step = stepOf(which, at < size() ? value(at) : 0);
    const int word = step ? at + 1 : at;
    if (lex(word) != Lex::Weekend || (value(word) == 1 && !step))
        return {};
    const bool inside = weekdayOf(m_today) >= 5;
    const LocalDays current = mondayOf(m_today) + std::chrono::days(5);
    Days found;
    found.from = current;
    if (which == Lex::Coming && inside)
        found.from = current + weeks(1);
    else if (which == Lex::Next)
        found.from = current + weeks(1);
    else if (which == Lex::AfterNext)
        found.from = current + weeks(2);
    else if (which == Lex::Last)
        found.from = current - weeks(1);
    found.to = *found.from + std::chrono::days(2);
    found.weekend = true;
    found.past = which == Lex::Last;
    if (which == Lex::Next && !inside) {
        found.ambiguous = true;
        found.other = current;
    }
    return Match<Days>{found, word + 1};
}

/// What has a beginning, a middle and an end: a week or a month.
Found<Days> TimeGrammar::edgeTarget(int at) const
{
    const int core = skip(at, {Lex::Of, Lex::In, Lex::Article, Lex::From});
    Found<Days> found = longer(month(core, true), unitSpan(core));
    if (found && (found->value.grain == Grain::Month || found->value.grain == Grain::Week))
        return found;
    // "Ende der Woche": of this week, or the next once it is over.
    if (core > at && isUnit(core, TimeUnit::Week))
        return Match<Days>{weekFrom(mondayOf(m_today)), core + 1};
    if (isUnit(core, TimeUnit::Month))
        return Match<Days>{monthOfToday(), core + 1};
    return {};
}

/// "Anfang nächster Woche", "Mitte Mai", "Ende des Monats", "early next week", "Monatsende", "end of the day".
Found<Days> TimeGrammar::edge(int at) const
{
    const Lex which = lex(at);
    if (which != Lex::Begin && which != Lex::Mid && which != Lex::End)
        return {};
    Found<Days> target;
    const int code = value(at);
    if (code == 1 + static_cast<int>(TimeUnit::Week))
        target = Match<Days>{weekFrom(mondayOf(m_today)), at + 1};
    else if (code == 1 + static_cast<int>(TimeUnit::Month))
        target = Match<Days>{monthOfToday(), at + 1};
    else
        target = edgeTarget(at + 1);
    if (!target) {
        const int day = skip(at + 1, {Lex::Of, Lex::Article});
        if (which == Lex::End && day > at + 1 && isUnit(day, TimeUnit::Day))
            return Match<Days>{oneDay(m_today), day + 1};
        return {};
    }
    Days &found = target->value;
    const LocalDays first = *found.from;
    const LocalDays after = *found.to;
    if (found.grain == Grain::Week) {
        const int begin = which == Lex::Begin ? 0 : which == Lex::Mid ? 1 : 3;
        const int end = which == Lex::Begin ? 2 : which == Lex::Mid ? 4 : 6;
        const int later = first + std::chrono::days(end) <= m_today && first <= m_today ? 7 : 0;
        found.from = first + std::chrono::days(begin + later);
        found.to = first + std::chrono::days(end + later);
    } else {
        found.from = first + std::chrono::days(which == Lex::Begin ? 0 : which == Lex::Mid ? 10 : 20);
        found.to = which == Lex::Begin ? first + std::chrono::days(10) : which == Lex::Mid ? first + std::chrono::days(20) : after;
    }
    found.grain = Grain::Day;
    found.fromNow = false;
    return target;
}

/// "Kalenderwoche 20", "KW 20", "der 20. Kalenderwoche".
Found<Days> TimeGrammar::numberedWeek(int at) const
{
    const bool before = isNumber(at, 1, 53) && lex(at + 1) == Lex::CalendarWeek;
    const bool behind = lex(at) == Lex::CalendarWeek && isNumber(at + 1, 1, 53);
    if (!before && !behind)
        return {};
    const auto range = calendarWeek(m_today, value(before ? at : at + 1));
    if (!range)
        return {};
    const int end = at + 2;
    const int tied = skip(end, {Lex::On, Lex::Article, Lex::Comma});
    if (lex(tied) == Lex::Weekday)
        return Match<Days>{oneDay(range->from + std::chrono::days(value(tied))), tied + 1};
    return Match<Days>{weekFrom(range->from), end};
}

} // namespace askpro::core
