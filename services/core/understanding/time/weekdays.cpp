#include "services/core/understanding/time/grammar.h"

namespace askpro::core {

using std::chrono::weeks;

/// A weekday alone: the first one after today.
Days TimeGrammar::plainWeekday(int weekday) const
{
    Days days = oneDay(weekdayAfter(m_today, weekday));
    days.weekday = weekday;
    return days;
}

/// "nächsten", "übernächsten", "letzten", "next" before a weekday.
Days TimeGrammar::whichWeekday(Lex which, int weekday) const
{
    const LocalDays plain = weekdayAfter(m_today, weekday);
    const LocalDays nextWeeks = mondayOf(m_today) + weeks(1) + std::chrono::days(weekday);
    Days days = oneDay(plain);
    if (which == Lex::AfterNext)
        return oneDay(plain + weeks(1));
    if (which == Lex::Last) {
        days = oneDay(plain - weeks(plain - m_today == weeks(1) ? 2 : 1));
        days.past = true;
        return days;
    }
    if (which != Lex::Next)
        return days;
    if (m_german) {
        if (plain < mondayOf(m_today) + weeks(1)) {
            days.ambiguous = true;
            days.other = plain + weeks(1);
        }
        return days;
    }
    days = oneDay(nextWeeks);
    if (plain != nextWeeks) {
        days.ambiguous = true;
        days.other = plain;
    }
    return days;
}

/// "Freitag", "nächsten Freitag", "Freitag in zwei Wochen", "Montag nächster Woche", "Dienstag der zwölfte", "Friday week".
Found<Days> TimeGrammar::weekday(int at) const
{
    const Lex which = lex(at);
    const bool named = oneOf(which, {Lex::This, Lex::Next, Lex::Coming, Lex::AfterNext, Lex::Last});
    const int word = named ? at + 1 : at;
    if (lex(word) != Lex::Weekday)
        return {};
    const Days plain = plainWeekday(value(word));
    Found<Days> found = Match<Days>{named ? whichWeekday(which, value(word)) : plain, word + 1};
    if (named && which == Lex::This)
        found->value.weekday = -1;
    const int behind = word + 1;
    if (lex(behind) == Lex::AfterTheNext)
        return Match<Days>{oneDay(*plain.from + weeks(1)), behind + 1};
    if (!named || which == Lex::This)
        found = longer(found, weekdayWithWeek(plain, behind));
    return longer(longer(found, weekdayWithDate(plain, behind)), weekdayBeside(plain.weekday, behind));
}

Found<Days> TimeGrammar::weekdayWithWeek(const Days &plain, int at) const
{
    const LocalDays onOrAfter = weekdayOnOrAfter(m_today, plain.weekday);
    if (!m_german && isUnit(at, TimeUnit::Week) && lex(at - 1) == Lex::Weekday)
        return Match<Days>{oneDay(onOrAfter + weeks(1)), at + 1};
    if (!m_german && isUnit(at, TimeUnit::Fortnight))
        return Match<Days>{oneDay(onOrAfter + weeks(2)), at + 1};
    const int tied = skip(at, {Lex::Of, Lex::In, Lex::Article, Lex::Comma, Lex::On, Lex::Filler});
    if (const auto week = unitSpan(tied); week && week->value.grain == Grain::Week) {
        Days days = oneDay(*week->value.from + std::chrono::days(plain.weekday));
        days.past = *days.from < m_today;
        days.week = week->value.from;
        return Match<Days>{days, week->end};
    }
    if (const auto week = numberedWeek(tied))
        return Match<Days>{oneDay(*week->value.from + std::chrono::days(plain.weekday)), week->end};
    // "Dienstag in acht Tagen", "Mittwoch in zwei Wochen", "Mittwoch vor zwei Wochen", "Monday in a week".
    const bool ago = lex(at) == Lex::Before;
    if (lex(at) != Lex::In && !ago)
        return {};
    const auto count = countTenths(at + 1);
    if (!count || count->value % 10 != 0)
        return {};
    int days = 0;
    if (isUnit(count->end, TimeUnit::Week))
        days = 7 * count->value / 10;
    else if (isUnit(count->end, TimeUnit::Day) && (count->value == 80 || count->value == 140 || count->value == 70))
        days = count->value == 140 ? 14 : 7;
    if (days == 0 || days > 7 * 100)
        return {};
    Days found = oneDay(onOrAfter + std::chrono::days(ago ? -days : days));
    found.past = ago;
    return Match<Days>{found, count->end + 1};
}

/// "Freitag nach Himmelfahrt", "the Monday after Easter", "Samstag vor Muttertag".
Found<Days> TimeGrammar::weekdayBeside(int weekday, int at) const
{
    if (lex(at) != Lex::After && lex(at) != Lex::Before)
        return {};
    const int core = skip(at + 1, {Lex::Article, Lex::On});
    const auto day = longer(holiday(core), longer(writtenDate(core), longer(dayThenMonth(core, true), monthThenDay(core))));
    if (!day || !day->value.single())
        return {};
    const LocalDays found = lex(at) == Lex::After ? weekdayAfter(*day->value.from, weekday) : weekdayOnOrAfter(*day->value.from - weeks(1), weekday);
    return Match<Days>{oneDay(found), day->end};
}

/// "Freitag, den 17. April", "Tuesday the 19th", "Dienstag der zwölfte": both must agree.
Found<Days> TimeGrammar::weekdayWithDate(const Days &plain, int at) const
{
    int core = skip(at, {Lex::Comma, Lex::Article, Lex::On, Lex::Of, Lex::Stop});
    if (core > at + 3)
        return {};
    Found<Days> written = longer(writtenDate(core), longer(dayThenMonth(core, true), monthThenDay(core)));
    if (!written && isNumber(core, 1, 31) && !m_german && lexeme(core).digits > 0 && !lexeme(core).ordinal) {
        // "Monday 21": a day where no clock time can be meant.
        const Lex next = lex(core + 1);
        const bool hour = oneOf(next, {Lex::OClock, Lex::Am, Lex::Pm, Lex::To, Lex::Dash, Lex::Unit}) || value(core) <= 12;
        if (!hour) {
            Days number;
            number.dayNumber = value(core);
            written = Match<Days>{number, core + 1};
        }
    }
    if (!written)
        return {};
    if (written->value.dayNumber > 0) {
        const auto agreed = nextAgreement(m_today, plain.weekday, written->value.dayNumber);
        if (!agreed)
            return {};
        return Match<Days>{oneDay(*agreed), written->end};
    }
    written->value.weekdaySaid = true;
    if (written->value.from && weekdayOf(*written->value.from) != plain.weekday)
        written->value.conflict = true;
    return written;
}

/// "erster Montag im Oktober", "letzte Woche im September", "fifth last day of May", "last weekend of October". Without its
/// month the days stay open to one that is said elsewhere.
Found<Days> TimeGrammar::nth(int at) const
{
    int count = 0;
    int core = at;
    if (isNumber(at, 1, 31) && lexeme(at).ordinal) {
        count = value(at);
        core = at + 1;
        if (lex(core) == Lex::Last) {
            count = -count;
            ++core;
        }
    } else if (lex(at) == Lex::Last) {
        count = value(at) == 2 ? -2 : -1;
        core = at + 1;
    }
    if (count == 0)
        return {};
    Days days;
    days.nth = count;
    if (lex(core) == Lex::Weekday)
        days.nthOf = value(core);
    else if (isUnit(core, TimeUnit::Week))
        days.nthOf = nthWeekOf;
    else if (isUnit(core, TimeUnit::Day))
        days.nthOf = nthDayOf;
    else if (lex(core) == Lex::Weekend)
        days.nthOf = nthWeekendOf;
    else if (lex(core) == Lex::Half && (count == 1 || count == 2 || count == -1))
        days.nthOf = nthHalfOf;
    else
        return {};
    const int tied = skip(core + 1, {Lex::Of, Lex::In, Lex::Article});
    const auto within = longer(month(tied, true), unitSpan(tied));
    if (within && within->value.grain == Grain::Month && (tied > core + 1 || oneOf(lex(tied), {Lex::Next, Lex::This, Lex::Month}))) {
        days.from = within->value.from;
        days.to = within->value.to;
        return Match<Days>{resolved(days), within->end};
    }
    const bool weekdayAlone = count > 0 && days.nthOf < 7;
    return weekdayAlone ? Found<Days>({days, core + 1}) : std::nullopt;
}

/// Makes days of what was still open, now that nothing more is said about it.
Days TimeGrammar::resolved(Days days) const
{
    if (days.nth != 0 && days.from) {
        const DayRange range{*days.from, *days.to};
        const int n = days.nth;
        std::optional<LocalDays> first;
        int length = 1;
        if (days.nthOf == nthDayOf) {
            first = n > 0 ? range.from + std::chrono::days(n - 1) : range.to + std::chrono::days(n);
        } else if (days.nthOf == nthWeekOf) {
            const auto week = nthWeek(range, n);
            first = week ? std::optional(week->from) : std::nullopt;
            length = 7;
        } else if (days.nthOf == nthHalfOf) {
            first = range.from + std::chrono::days(n == 1 ? 0 : 15);
            length = n == 1 ? 15 : static_cast<int>((range.to - *first).count());
        } else if (days.nthOf == nthWeekendOf) {
            first = nthWeekday(range, 5, n);
            length = 2;
        } else {
            first = nthWeekday(range, days.nthOf, n);
        }
        Days found;
        found.impossible = !first;
        found.grain = length == 7 ? Grain::Week : Grain::Day;
        found.weekend = length == 2;
        if (first) {
            found.from = first;
            found.to = *first + std::chrono::days(length);
        }
        return found;
    }
    if (days.dayNumber > 0 && !days.from) {
        const auto date = nextDayNumber(m_today, days.dayNumber);
        days.impossible = !date;
        days.from = date;
        if (date && days.dayNumberTo > 0) {
            const auto last = nextDayNumber(*date, days.dayNumberTo);
            days.to = last ? std::optional(*last + std::chrono::days(1)) : std::nullopt;
        } else if (date) {
            days.to = *date + std::chrono::days(1);
        }
    }
    return days;
}

} // namespace askpro::core
