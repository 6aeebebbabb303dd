#include "services/core/understanding/time/grammar.h"
#include "services/core/understanding/time/holidays.h"

namespace askpro::core {

namespace {

bool plausibleYear(int year)
{
    return year >= 1900 && year <= 2200;
}

} // namespace

Days TimeGrammar::oneDay(LocalDays day) const
{
    Days days;
    days.from = day;
    days.to = day + std::chrono::days(1);
    return days;
}

/// A day of a month, in a year or the next that comes (year = 0).
Days TimeGrammar::dayIn(int year, int month, int day) const
{
    const auto date = year ? dateFrom(year, month, day) : nextDate(m_today, month, day);
    Days days = date ? oneDay(*date) : Days();
    days.impossible = !date;
    days.yearSaid = year != 0;
    return days;
}

/// Any expression of a day or a span of days, with the little words in front of it.
Found<Days> TimeGrammar::days(int at) const
{
    const int core = skip(at, {Lex::On, Lex::In, Lex::At, Lex::For, Lex::Of, Lex::Article, Lex::Filler, Lex::Comma});
    bool prefixed = core == at && oneOf(lex(at - 1), {Lex::To, Lex::For, Lex::By, Lex::On, Lex::Article});
    bool in = false;
    for (int i = at; i < core; ++i) {
        prefixed = prefixed || lex(i) == Lex::On || lex(i) == Lex::Article || (lex(i) == Lex::At && !m_german);
        in = in || oneOf(lex(i), {Lex::In, Lex::For, Lex::Of});
    }
    // "in der zweiten …", "die zweite …", "das erste …" number other things than days.
    constexpr int feminine = 3;
    constexpr int neuter = 4;
    const bool notADay = m_german && lex(core - 1) == Lex::Article
        && (value(core - 1) == feminine || value(core - 1) == neuter || lex(core - 2) == Lex::In);
    prefixed = prefixed && !notADay;
    Found<Days> found = longer(inSoMuch(at), longer(soMuchFrom(core), nextSoMany(core)));
    found = longer(found, longer(dayOffset(core), weekdaysFromNow(core)));
    found = longer(found, longer(nth(core), weekday(core)));
    found = longer(found, longer(date(core, prefixed), span(core)));
    found = longer(found, longer(holiday(core), month(core, prefixed || in)));
    if (found && lex(at) == Lex::Comma)
        return {};
    return found;
}

Found<Days> TimeGrammar::date(int at, bool prefixed) const
{
    return longer(writtenDate(at), longer(dayThenMonth(at, prefixed), monthThenDay(at)));
}

/// "2026-04-17", "18.07.2014", "15.2.", "10.10", "4/22".
Found<Days> TimeGrammar::writtenDate(int at) const
{
    const Lex kind = lex(at);
    if (kind == Lex::IsoDate || kind == Lex::DatePoints)
        return Match<Days>{dayIn(lexeme(at).third, lexeme(at).second, value(at)), at + 1};
    if (kind == Lex::DotPair) {
        const bool clockBehind = lex(at + 1) == Lex::OClock || lex(at - 1) == Lex::At || lex(at + 1) == Lex::Unit || clockSuffix(at + 1);
        if (clockBehind || lexeme(at).second > 12 || lexeme(at).second < 1 || value(at) > 31)
            return {};
        return Match<Days>{dayIn(0, lexeme(at).second, value(at)), at + 1};
    }
    if (kind != Lex::SlashPair || value(at) < 1 || lexeme(at).second < 1)
        return {};
    const int first = value(at);
    const int second = lexeme(at).second;
    const bool monthFirst = !m_german && first <= 12;
    if ((monthFirst ? first : second) > 12)
        return {};
    Days days = monthFirst ? dayIn(0, first, second) : dayIn(0, second, first);
    if (monthFirst && second <= 12 && first != second) {
        days.ambiguous = true;
        days.other = dayIn(0, second, first).from;
    }
    return Match<Days>{days, at + 1};
}

/// A year behind a date. Two written digits count only where they cannot be an hour.
Found<int> TimeGrammar::yearAfter(int at, bool afterMonth) const
{
    const int core = lex(at) == Lex::Comma ? at + 1 : at;
    if (lex(core) != Lex::Number || lexeme(core).ordinal)
        return {};
    const int number = value(core);
    if (plausibleYear(number) && lexeme(core).digits != 2)
        return Match<int>{number, core + 1};
    if (number > 2200 && number < 10000 && lexeme(core).digits == 4)
        return Match<int>{number, core + 1};
    const Lex next = lex(core + 1);
    const bool hour = oneOf(next, {Lex::OClock, Lex::Am, Lex::Pm, Lex::To, Lex::Dash, Lex::Unit});
    if (afterMonth && core == at && lexeme(core).digits == 2 && number >= 13 && !hour)
        return Match<int>{2000 + number, core + 1};
    return {};
}

/// "15. Februar", "fünfter Mai", "the 15th of february", "am fünften sechsten", "20. nächsten Monats", "am 15."
Found<Days> TimeGrammar::dayThenMonth(int at, bool prefixed) const
{
    if (!isNumber(at, 1, 99))
        return {};
    const int day = value(at);
    const bool ordinal = lexeme(at).ordinal;
    int next = at + 1;
    if (isUnit(next, TimeUnit::Day) && ordinal)
        ++next;
    const int tied = skip(next, {Lex::Of, Lex::In, Lex::Article, Lex::Comma, Lex::On});
    const bool verb = !m_german && tied < size() && value(tied) == 5 && !ordinal && lexeme(at).digits == 0;
    if (lex(tied) == Lex::Month && !lexeme(at).article && !verb) {
        const auto year = yearAfter(tied + 1, m_german || ordinal);
        return Match<Days>{dayIn(year ? year->value : 0, value(tied), day), year ? year->end : tied + 1};
    }
    // Day and month as two ordinals: "fünften sechsten", "22. fünfter", "3.4".
    if (ordinal && isNumber(next, 1, 12) && m_german && (lexeme(next).ordinal || (lexeme(next).digits > 0 && lexeme(at).dotted))
        && lex(next + 1) != Lex::Weekday && lex(next + 1) != Lex::OClock && lex(next + 1) != Lex::Unit) {
        const auto year = yearAfter(next + 1, true);
        return Match<Days>{dayIn(year ? year->value : 0, value(next), day), year ? year->end : next + 1};
    }
    if (day > 31)
        return {};
    Days days;
    days.dayNumber = day;
    const bool weekOrMonth =
        oneOf(lex(tied), {Lex::This, Lex::Next, Lex::Coming, Lex::AfterNext, Lex::Last}) || (tied > next && isUnit(tied, TimeUnit::Month));
    if (weekOrMonth) {
        const auto month = unitSpan(tied);
        if (month && month->value.grain == Grain::Month) {
            const auto date = dateFrom(yearOf(*month->value.from), monthOf(*month->value.from), day);
            if (!date)
                days.impossible = true;
            Days found = date ? oneDay(*date) : days;
            found.past = month->value.past;
            return Match<Days>{found, month->end};
        }
    }
    const bool listed = oneOf(lex(at - 1), {Lex::Or, Lex::And}) && lex(at - 2) == Lex::Number && lexeme(at - 2).ordinal;
    const bool said = ordinal && (prefixed || listed || m_context.expected == Expected::Date || m_context.expected == Expected::DateTime);
    const Lex behind = lex(next);
    const bool share = (behind == Lex::Half || behind == Lex::Quarter) && !clock(next); // "the first half", not "the first, half past eight"
    const bool counts = share || oneOf(behind, {Lex::Unit, Lex::OClock, Lex::Quantity, Lex::Counted, Lex::Weekday, Lex::Am, Lex::Pm});
    const bool english = !m_german && prefixed && lex(at - 1) != Lex::At && !lexeme(at).article && lexeme(at).digits > 0
        && (lex(at - 1) == Lex::On || lex(at - 2) == Lex::On);
    if ((said || english) && !counts)
        return Match<Days>{days, next};
    return {};
}

/// "February 15", "march first", "Mai 29".
Found<Days> TimeGrammar::monthThenDay(int at) const
{
    if (lex(at) != Lex::Month)
        return {};
    const int number = skip(at + 1, {Lex::Stop, Lex::Comma, Lex::Article, Lex::On});
    if (number > at + 3 || !isNumber(number, 1, 99) || lexeme(number).article)
        return {};
    if (m_german && !lexeme(number).ordinal)
        return {};
    const bool clockBehind = oneOf(lex(number + 1), {Lex::OClock, Lex::Am, Lex::Pm});
    if (clockBehind && !lexeme(number).ordinal)
        return {};
    const auto year = yearAfter(number + 1, false);
    return Match<Days>{dayIn(year ? year->value : 0, value(at), value(number)), year ? year->end : number + 1};
}

/// "März", "nächsten März", "Oktober 2014", "Oktober nächsten Jahres", "March after next".
Found<Days> TimeGrammar::month(int at, bool prefixed) const
{
    const Lex which = lex(at);
    const bool named = oneOf(which, {Lex::This, Lex::Next, Lex::Coming, Lex::AfterNext, Lex::Last});
    const int word = named ? at + 1 : at;
    if (lex(word) != Lex::Month)
        return {};
    constexpr int may = 5;
    const bool verb =
        !m_german && value(word) == may && size() > 1 && ((!named && !prefixed) || (which == Lex::This && lex(word + 1) == Lex::Unknown));
    const auto year = yearAfter(word + 1, true);
    if (verb && !year)
        return {};
    int chosen = yearOf(m_today) + (value(word) < monthOf(m_today) ? 1 : 0);
    int end = word + 1;
    if (year && (plausibleYear(year->value))) {
        chosen = year->value;
        end = year->end;
    } else if (const int of = skip(end, {Lex::Of, Lex::In, Lex::Article}); lex(of) == Lex::Next && isUnit(of + 1, TimeUnit::Year)) {
        chosen = yearOf(m_today) + 1;
        end = of + 2;
    } else if (which == Lex::AfterNext) {
        ++chosen;
    } else if (lex(end) == Lex::AfterTheNext) {
        ++chosen;
        ++end;
    } else if (which == Lex::Last) {
        chosen = yearOf(m_today) - (value(word) < monthOf(m_today) ? 0 : 1);
    } else if (which == Lex::Next && value(word) == monthOf(m_today)) {
        ++chosen;
    }
    const DayRange range = monthFrom(chosen, value(word));
    Days days;
    days.from = range.from;
    days.to = range.to;
    days.grain = Grain::Month;
    days.past = which == Lex::Last;
    return Match<Days>{days, end};
}

Days TimeGrammar::holidayOf(int named, int year) const
{
    const auto day = static_cast<NamedDay>(named);
    LocalDays date = dateOf(day, year ? year : yearOf(m_today));
    if (!year && date < m_today)
        date = dateOf(day, yearOf(m_today) + 1);
    Days days = oneDay(date);
    days.holiday = nameOf(day, m_context.language);
    return days;
}

/// "Karfreitag", "Ostermontag 2018", "Tag nach Himmelfahrt", "drei Tage nach Ostern", "zwischen den Jahren", "letztes Ostern".
Found<Days> TimeGrammar::holiday(int at) const
{
    if (lex(at) == Lex::HolidaySpan) {
        const int year = yearOf(m_today);
        Days days;
        if (value(at) == 1) {
            LocalDays easter = easterSunday(year);
            if (easter + std::chrono::days(1) < m_today)
                easter = easterSunday(year + 1);
            days.from = easter - std::chrono::days(2);
            days.to = easter + std::chrono::days(2);
        } else {
            days.from = dateFrom(year, 12, 27);
            days.to = dateFrom(year + 1, 1, 1);
        }
        return Match<Days>{days, at + 1};
    }
    int step = 0;
    int core = at;
    if (lex(at) == Lex::ADayAfter || lex(at) == Lex::ADayBefore) {
        if (value(at) != 0)
            return {};
        step = lex(at) == Lex::ADayAfter ? 1 : -1;
        core = skip(at + 1, {Lex::Article});
    }
    const bool last = lex(core) == Lex::Last;
    if (last || oneOf(lex(core), {Lex::Next, Lex::This, Lex::Coming}))
        ++core;
    if (lex(core) != Lex::Holiday)
        return {};
    const auto year = yearAfter(core + 1, false);
    Days days = holidayOf(value(core), year ? year->value : 0);
    if (last && !year)
        days = holidayOf(value(core), yearOf(*days.from) - 1);
    days.past = last;
    if (step != 0) {
        *days.from += std::chrono::days(step);
        *days.to += std::chrono::days(step);
    }
    return Match<Days>{days, year ? year->end : core + 1};
}

} // namespace askpro::core
