#include "services/core/understanding/time/grammar.h"

namespace askpro::core {

namespace {

bool isWeekday(Lex lex)
{
    return lex == Lex::Weekday || lex == Lex::WeekdayPlural;
}

WeekdayBits upTo(int first, int last)
{
    WeekdayBits days;
    for (int day = first;; day = (day + 1) % 7) {
        days.set(static_cast<std::size_t>(day));
        if (day == last)
            return days;
    }
}

} // namespace

/// "montags", "immer samstags", "jeden zweiten Montag", "alle zwei Wochen dienstags", "montags und mittwochs", "unter der Woche",
/// "in geraden Wochen", "nur donnerstags", "every other Friday", "jeweils Montag bis Mittwoch".
Found<Recurrence> TimeGrammar::recurrence(int at) const
{
    Recurrence recurrence;
    bool said = false;
    int core = skip(at, {Lex::On, Lex::In, Lex::At, Lex::For, Lex::Article, Lex::Filler});
    for (int steps = 0; steps < 3; ++steps) {
        const Lex now = lex(core);
        if (now == Lex::EveryOther)
            recurrence.every = value(core);
        else if (now != Lex::Every && now != Lex::Recurring)
            break;
        said = true;
        core = skip(core + 1, {Lex::On, Lex::Article, Lex::Filler, Lex::Comma, Lex::From});
        if (now == Lex::Every && lex(core) == Lex::Number && lexeme(core).ordinal && isWeekday(lex(core + 1))) {
            recurrence.inexact = true;
            ++core;
        }
    }
    if (lex(core) == Lex::Parity) {
        recurrence.parity = value(core) == 0 ? WeekParity::Even : WeekParity::Odd;
        return Match<Recurrence>{recurrence, core + 1};
    }
    if (lex(core) == Lex::EveryDay) {
        recurrence.days.set();
        return Match<Recurrence>{recurrence, core + 1};
    }
    if (lex(core) == Lex::Weekdays && value(core) == 2 && weekOf(core))
        return {};
    if (lex(core) == Lex::Weekdays) {
        recurrence.days = upTo(0, 4);
        return Match<Recurrence>{recurrence, core + 1};
    }
    if (lex(core) == Lex::Weekend && (said || value(core) == 1)) {
        recurrence.days = upTo(5, 6);
        return Match<Recurrence>{recurrence, core + 1};
    }
    const bool everyPart = said && (oneOf(lex(core), {Lex::Part, Lex::PartPlural, Lex::Morgen})) && lex(core - 1) == Lex::Every;
    if (everyPart) {
        recurrence.days.set();
        return Match<Recurrence>{recurrence, core};
    }
    if (lex(at) == Lex::Recurring && value(at) == 3 && core == at + 1 && !isWeekday(lex(core)))
        return Match<Recurrence>{recurrence, core};
    if (recurrence.every > 1 && !isWeekday(lex(core)))
        return Match<Recurrence>{recurrence, core};
    if (!isWeekday(lex(core)) || (!said && lex(core) != Lex::WeekdayPlural))
        return {};
    // "nur am Freitag, den 17. April" is a day.
    if (lex(core) == Lex::Weekday && weekdayWithDate(plainWeekday(value(core)), core + 1))
        return {};
    int end = core;
    while (isWeekday(lex(end))) {
        const int first = value(end);
        ++end;
        const int to = skip(end + 1, {Lex::On, Lex::Article});
        if ((lex(end) == Lex::To || lex(end) == Lex::Dash) && isWeekday(lex(to))) {
            recurrence.days |= upTo(first, value(to));
            end = to + 1;
        } else {
            recurrence.days.set(static_cast<std::size_t>(first));
        }
        const int next = skip(end, {Lex::And, Lex::Or, Lex::Comma, Lex::Recurring});
        const bool listed = next > end || lex(end) == Lex::WeekdayPlural;
        const int day = skip(next, {Lex::On, Lex::Article, Lex::Filler});
        if (!listed || !isWeekday(lex(day)) || (lex(day) == Lex::Weekday && lex(core) == Lex::WeekdayPlural))
            break;
        end = day;
    }
    if (lex(end) == Lex::EveryOther) {
        recurrence.every = value(end);
        ++end;
    }
    return Match<Recurrence>{recurrence, end};
}

} // namespace askpro::core
