#include "services/core/understanding/time/grammar.h"

namespace askpro::core {

namespace {

constexpr int hour = 60;
constexpr int noon = 12 * hour;
constexpr int midnight = 24 * hour;

Clock fixedAt(int minute)
{
    Clock clock;
    clock.minute = minute;
    clock.fixed = true;
    return clock;
}

/// An hour as said: 1 … 12 may be either half of the day.
Clock ofHour(int hours, int minutes, bool leadingZero = false)
{
    Clock clock;
    clock.outOfRange = hours > 24 || minutes > 59 || (hours == 24 && minutes > 0);
    clock.fixed = hours == 0 || hours > 12 || (leadingZero && hours < 12);
    clock.minute = (clock.fixed ? hours * hour : (hours % 12) * hour) + minutes;
    return clock;
}

Clock shifted(Clock clock, int minutes)
{
    const int span = clock.fixed ? midnight : noon;
    clock.minute = (clock.minute + minutes + span) % span;
    clock.exact = true;
    return clock;
}

} // namespace

Found<Clock> TimeGrammar::clock(int at) const
{
    bool prefixed = false;
    bool approx = false;
    int core = at;
    for (int steps = 0; steps < 5; ++steps, ++core) {
        const Lex now = lex(core);
        const bool ties = now == Lex::At || now == Lex::For || (now == Lex::Article && core > at && !m_german) || (now == Lex::Filler && core > at);
        if (now == Lex::Hedge)
            approx = true;
        else if (!ties && !(now == Lex::On && m_german && value(core) == 1))
            break;
        prefixed = prefixed || now == Lex::At || now == Lex::Hedge || (now == Lex::For && !m_german);
    }
    auto found = clockCore(core, prefixed);
    if (!found)
        return {};
    found->value.approx = found->value.approx || approx;
    if (prefixed)
        found->value.weak = false;
    if (lex(found->end) == Lex::Dash && lex(found->end + 1) == Lex::Ish)
        ++found->end;
    for (; lex(found->end) == Lex::Ish || lex(found->end) == Lex::Hedge; ++found->end) {
        if (lex(found->end) == Lex::Hedge && (value(found->end) != 0 || clockCore(found->end + 1, true)))
            break;
        found->value.approx = true;
        found->value.weak = false;
        const int after = found->end + 1;
        if (lex(after) == Lex::Am || lex(after) == Lex::Pm) {
            settleHalf(found->value, static_cast<int>(lex(after) == Lex::Am ? DayPart::Morning : DayPart::Afternoon));
            found->end = after;
        }
    }
    return found;
}

Found<DayPart> TimeGrammar::clockSuffix(int at) const
{
    if (lex(at) == Lex::Am)
        return Match<DayPart>{DayPart::Morning, at + 1};
    if (lex(at) == Lex::Pm)
        return Match<DayPart>{DayPart::Afternoon, at + 1};
    return {};
}

Found<Clock> TimeGrammar::clockCore(int at, bool prefixed) const
{
    Found<Clock> found = longer(minutesBeside(at, prefixed), longer(quarterHour(at), halfHour(at)));
    found = longer(found, longer(writtenClock(at, prefixed), compactClock(at, prefixed)));
    found = longer(found, spokenClock(at, prefixed));
    if (!found)
        return {};
    if (lex(found->end) == Lex::OClock) {
        ++found->end;
        found->value.weak = false;
    }
    if (const auto suffix = clockSuffix(found->end)) {
        settleHalf(found->value, static_cast<int>(suffix->value));
        found->value.weak = false;
        found->end = suffix->end;
        return found;
    }
    // "drei Uhr nachmittags", "3 in the morning"; not "um drei morgen früh" and not the day behind a comma.
    if (!found->value.fixed) {
        const auto dayPart = part(found->end);
        const bool direct = lex(found->end) != Lex::This && lex(found->end) != Lex::Morgen && lex(found->end) != Lex::Article;
        if (dayPart && direct && dayPart->value != static_cast<int>(DayPart::Weekend)) {
            settleHalf(found->value, dayPart->value);
            found->value.weak = false;
            found->end = dayPart->end;
        }
    }
    return found;
}

/// The hour that minutes, quarters and halves count from: "drei", "drei Uhr", "noon".
Found<Clock> TimeGrammar::hourBase(int at) const
{
    if (lex(at) == Lex::Noon)
        return Match<Clock>{fixedAt(noon), at + 1};
    if (lex(at) == Lex::Midnight)
        return Match<Clock>{fixedAt(midnight), at + 1};
    if (!isNumber(at, 0, 24) || lexeme(at).ordinal || lexeme(at).digits > 2)
        return {};
    return Match<Clock>{ofHour(value(at), 0), at + 1};
}

/// "halb vier" is 3:30, "half three" and "half past three" too.
Found<Clock> TimeGrammar::halfHour(int at) const
{
    if (lex(at) != Lex::Half)
        return {};
    const auto base = hourBase(lex(at + 1) == Lex::Past ? at + 2 : at + 1);
    if (!base || lex(base->end) == Lex::Unit)
        return {};
    return Match<Clock>{shifted(base->value, value(at)), base->end};
}

/// "viertel nach drei", "dreiviertel acht", "viertel vier" (East and South: a quarter of the way to four), "quarter past three".
Found<Clock> TimeGrammar::quarterHour(int at) const
{
    if (lex(at) != Lex::Quarter && lex(at) != Lex::ThreeQuarter)
        return {};
    const Lex tie = lex(at + 1);
    const bool after = tie == Lex::After || tie == Lex::Past;
    const bool before = tie == Lex::Before || (tie == Lex::To && !m_german);
    if (lex(at) == Lex::Quarter && (after || before)) {
        const auto base = hourBase(at + 2);
        return base ? Found<Clock>({shifted(base->value, after ? 15 : -15), base->end}) : std::nullopt;
    }
    const auto base = hourBase(at + 1);
    if (!base || !m_german)
        return {};
    return Match<Clock>{shifted(base->value, value(at) - hour), base->end};
}

/// "zwanzig nach drei", "fünf vor halb eins", "20 minutes past 3", "ten to three".
Found<Clock> TimeGrammar::minutesBeside(int at, bool prefixed) const
{
    if (!isNumber(at, 1, 30) || lexeme(at).ordinal)
        return {};
    const bool unit = isUnit(at + 1, TimeUnit::Minute);
    const int tie = unit ? at + 2 : at + 1;
    const bool after = lex(tie) == Lex::After || lex(tie) == Lex::Past;
    const bool before = lex(tie) == Lex::Before || (lex(tie) == Lex::To && !m_german);
    if (!after && !before)
        return {};
    const auto half = halfHour(tie + 1);
    const auto base = half ? half : hourBase(tie + 1);
    if (!base)
        return {};
    // "5 to 6" is a range; minutes to the hour only where that is said.
    const bool certain =
        unit || lex(tie) != Lex::To || lex(tie + 1) == Lex::Noon || lex(tie + 1) == Lex::Midnight || (prefixed && value(at) % 5 == 0);
    // "ten to three" in words is a clock time, though it might be a range.
    const bool likely =
        value(at) % 5 == 0 && lexeme(at).digits == 0 && lex(at - 1) != Lex::From && lex(at - 1) != Lex::Between && !clockSuffix(base->end);
    if (!certain && !likely)
        return {};
    Clock clock = shifted(base->value, after ? value(at) : -value(at));
    clock.ambiguous = !certain;
    return Match<Clock>{clock, base->end};
}

/// "15:30", "18.12 Uhr", "um 10.10".
Found<Clock> TimeGrammar::writtenClock(int at, bool prefixed) const
{
    if (lex(at) == Lex::ClockText) {
        Clock clock = ofHour(value(at), lexeme(at).second, lexeme(at).digits == 2);
        clock.exact = true;
        clock.written = true;
        return Match<Clock>{clock, at + 1};
    }
    if (lex(at) != Lex::DotPair || lexeme(at).digits != 2 || (!prefixed && lex(at + 1) != Lex::OClock))
        return {};
    Clock clock = ofHour(value(at), lexeme(at).second);
    clock.exact = true;
    return Match<Clock>{clock, at + 1};
}

/// "um drei", "15 Uhr 20", "acht Uhr vierzig", "three twenty", "noon".
Found<Clock> TimeGrammar::spokenClock(int at, bool prefixed) const
{
    if (lex(at) == Lex::Noon || lex(at) == Lex::Midnight)
        return hourBase(at);
    if (lex(at) != Lex::Number || lexeme(at).ordinal || lexeme(at).digits > 2)
        return {};
    const bool hourSaid = lex(at + 1) == Lex::OClock;
    if (value(at) > 24 && !(hourSaid && value(at) < 100))
        return {};
    if (lexeme(at).article && !hourSaid && lexeme(at).span.to - lexeme(at).span.from > 3)
        return {};
    Clock clock = ofHour(value(at), 0);
    int end = at + 1;
    int minute = hourSaid ? at + 2 : at + 1;
    const bool joined = hourSaid && lex(minute) == Lex::And;
    if (joined)
        ++minute;
    else if (!hourSaid && !m_german && lex(minute) == Lex::Dash && lexeme(minute).glued)
        ++minute;
    const bool pair = isNumber(minute, hourSaid ? 1 : 5, 59) && !lexeme(minute).ordinal && !lexeme(minute).article && lexeme(minute).digits <= 2
        && (hourSaid || (lexeme(minute).digits == 0) == (lexeme(at).digits == 0));
    const bool mayFollow = lex(minute + 1) != Lex::Unit && lex(minute + 1) != Lex::Month && lex(minute + 1) != Lex::Quantity
        && !(isNumber(minute + 1, 0, tooManyDigits) && lexeme(minute + 1).glued) && !(hourSaid && lex(minute + 1) == Lex::OClock);
    const bool minutes = pair && mayFollow && (hourSaid || value(minute) >= 10 || prefixed)
        && (hourSaid || !m_german || (value(minute) >= 10 && (prefixed || (value(minute) % 5 == 0 && lexeme(at).digits == 0))));
    if (minutes) {
        clock = ofHour(value(at), value(minute));
        clock.exact = true;
        end = minute + 1;
        if (lex(end) == Lex::Unit && isUnit(end, TimeUnit::Minute))
            ++end;
    } else if (hourSaid) {
        end = at + 1; // the caller takes the word itself
    }
    const Lex behind = lex(end);
    const bool counts = oneOf(behind, {Lex::Unit, Lex::Quantity, Lex::Duration, Lex::Month, Lex::CalendarWeek}) || (behind == Lex::More)
        || (behind == Lex::Last) || (behind == Lex::WeekdayPlural && !m_german);
    if (counts && !hourSaid)
        return {};
    clock.written = hourSaid && m_german;
    clock.weak = !hourSaid && !prefixed && (!minutes || m_german);
    return Match<Clock>{clock, end};
}

/// "1030", "330 pm".
Found<Clock> TimeGrammar::compactClock(int at, bool prefixed) const
{
    if (lex(at) != Lex::Number || lexeme(at).digits < 3 || lexeme(at).digits > 4 || (!prefixed && !clockSuffix(at + 1)))
        return {};
    if (lex(at + 1) == Lex::Quantity || lex(at + 1) == Lex::Unit)
        return {};
    if (value(at) / 100 > 24 || value(at) % 100 > 59)
        return {};
    Clock clock = ofHour(value(at) / 100, value(at) % 100);
    clock.exact = true;
    return Match<Clock>{clock, at + 1};
}

void TimeGrammar::settleHalf(Clock &clock, int part)
{
    if (clock.fixed) {
        // "07:00 PM": a leading zero says nothing against it.
        const bool afternoon = part >= static_cast<int>(DayPart::EarlyAfternoon) && part <= static_cast<int>(DayPart::Evening);
        if (afternoon && clock.minute < noon)
            clock.minute += noon;
        return;
    }
    clock.fixed = true;
    switch (part) {
    case static_cast<int>(DayPart::Early):
        return;
    case static_cast<int>(DayPart::Morning):
    case static_cast<int>(DayPart::LateMorning):
        return;
    case static_cast<int>(DayPart::Noon):
        if (clock.minute < 11 * hour)
            clock.minute += noon;
        return;
    case nightPart:
        if (clock.minute < hour)
            clock.minute += midnight;
        else if (clock.minute >= 8 * hour)
            clock.minute += noon;
        return;
    default:
        clock.minute += noon;
    }
}

bool TimeGrammar::open(int weekday, int minute) const
{
    for (const ClockSpan &span : m_context.hours[static_cast<std::size_t>(weekday)]) {
        if (minute >= span.from.count() && minute < span.to.count())
            return true;
    }
    return false;
}

int TimeGrammar::settled(const Clock &clock, std::optional<int> weekday, int earliest) const
{
    if (clock.fixed)
        return clock.minute;
    constexpr int firstOfficeHour = 6 * hour;
    if (m_context.fullHours && clock.written && clock.minute >= firstOfficeHour)
        return clock.minute;
    const int early = clock.minute;
    const int late = clock.minute + noon;
    bool earlyOpen = false;
    bool lateOpen = false;
    for (int day = weekday.value_or(0); day <= weekday.value_or(6); ++day) {
        earlyOpen = earlyOpen || open(day, early);
        lateOpen = lateOpen || open(day, late);
    }
    if (earlyOpen != lateOpen)
        return earlyOpen ? early : late;
    if (early < earliest && late >= earliest)
        return late;
    return early >= 7 * hour ? early : late;
}

void TimeGrammar::settleWindow(
    const ClockWindow &window, std::optional<int> weekday, std::optional<int> &from, std::optional<int> &to, int earliest) const
{
    if (window.from && window.to && !window.from->fixed && window.to->fixed) {
        // The later start that still lies before the end: "1:30 to 3 pm", "11 to 3 pm".
        const int late = window.from->minute + noon;
        from = late < window.to->minute ? late : window.from->minute;
        to = window.to->minute;
        return;
    }
    if (window.from)
        from = settled(*window.from, weekday, earliest);
    if (!window.to)
        return;
    to = from && !window.to->fixed ? window.to->minute : settled(*window.to, weekday, earliest);
    if (from && !window.to->fixed) {
        while (*to <= *from && *to + noon <= midnight)
            *to += noon;
    }
}

} // namespace askpro::core
