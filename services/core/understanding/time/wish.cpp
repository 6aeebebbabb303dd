#include "services/core/understanding/time/composer.h"

#include <array>

namespace askpro::core {

using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr int nightFrom = 22 * 60;
constexpr int nightTo = 24 * 60;

/// A frame's clock times, settled for a weekday.
struct Times {
    std::optional<int> at;
    std::optional<int> from;
    std::optional<int> to;
    DayPart part = DayPart::None;
};

Times timesOf(const Frame &frame, const TimeGrammar &grammar, std::optional<int> weekday, int earliest = 0)
{
    Times times;
    if (frame.clock) {
        Clock clock = *frame.clock;
        if (frame.part >= 0 && !clock.fixed)
            TimeGrammar::settleHalf(clock, frame.part);
        times.at = grammar.settled(clock, weekday, earliest);
        return times;
    }
    if (frame.window) {
        ClockWindow window = *frame.window;
        if (frame.part >= 0) {
            if (window.from && !window.from->fixed)
                TimeGrammar::settleHalf(*window.from, frame.part);
            if (window.to && !window.to->fixed && !window.from)
                TimeGrammar::settleHalf(*window.to, frame.part);
        }
        grammar.settleWindow(window, weekday, times.from, times.to, earliest);
        if (frame.part >= 0 && frame.part < static_cast<int>(DayPart::Weekend)) {
            const auto [begin, end] = windowOf(static_cast<DayPart>(frame.part));
            if (!times.to && times.from && *times.from < end.count())
                times.to = end.count();
            else if (!times.from && times.to && *times.to > begin.count())
                times.from = begin.count();
        }
        return times;
    }
    if (frame.part == nightPart) {
        times.from = nightFrom;
        times.to = nightTo;
    } else if (frame.part >= 0) {
        times.part = static_cast<DayPart>(frame.part);
        const auto [begin, end] = windowOf(times.part);
        times.from = begin.count();
        times.to = end.count();
    }
    return times;
}

std::optional<ClockMinutes> clockOf(std::optional<int> minute)
{
    return minute ? std::optional(ClockMinutes(*minute)) : std::nullopt;
}

std::optional<LocalMinutes> startOf(std::optional<LocalDays> day)
{
    return day ? std::optional(LocalMinutes(*day)) : std::nullopt;
}

void setRecurring(TimeWish &wish, const Frame &frame, const TimeGrammar &grammar, const Recurrence &recurrence)
{
    std::optional<int> weekday;
    if (recurrence.days.count() == 1) {
        for (int day = 0; day < 7; ++day) {
            if (recurrence.days.test(static_cast<std::size_t>(day)))
                weekday = day;
        }
    }
    const Times times = timesOf(frame, grammar, weekday);
    wish.kind = WishKind::WeekdaySet;
    wish.days = recurrence.days.any() ? recurrence.days : WeekdayBits().set();
    wish.every = recurrence.every;
    wish.parity = recurrence.parity;
    wish.at = clockOf(times.at);
    wish.from = clockOf(times.from);
    wish.to = clockOf(times.to);
    wish.part = times.part;
    if (frame.days) {
        wish.start = startOf(frame.days->from);
        wish.end = startOf(frame.days->to);
    }
}

void setTimeOnly(TimeWish &wish, const Frame &frame, const TimeGrammar &grammar)
{
    const TimeContext &context = grammar.context();
    const auto topic = context.topicDate;
    const Times times = timesOf(frame, grammar, topic ? std::optional(weekdayOf(*topic)) : std::nullopt);
    if (!times.at) {
        wish.kind = WishKind::TimeRange;
        wish.boundsEnd = frame.window && frame.window->boundsEnd;
        wish.from = clockOf(times.from);
        wish.to = clockOf(times.to);
        wish.part = times.part;
        return;
    }
    wish.kind = WishKind::Instant;
    wish.grain = frame.clock->exact ? Grain::Minute : Grain::Hour;
    wish.dateImplied = true;
    LocalMinutes start = LocalMinutes(topic.value_or(grammar.today())) + minutes(*times.at);
    if (!topic && start < context.now)
        start += days(1);
    wish.start = start;
}

void setOneDay(TimeWish &wish, const Frame &frame, const TimeGrammar &grammar, LocalDays day)
{
    const LocalMinutes midnight(day);
    const bool today = day == grammar.today();
    const Times times = timesOf(frame, grammar, weekdayOf(day), today ? static_cast<int>((grammar.context().now - midnight).count()) : 0);
    if (times.at) {
        wish.kind = WishKind::Instant;
        wish.grain = frame.clock->exact ? Grain::Minute : Grain::Hour;
        wish.start = midnight + minutes(*times.at);
    } else if (times.from || times.to) {
        wish.kind = WishKind::Interval;
        wish.grain = Grain::Hour;
        wish.part = times.part;
        if (times.from)
            wish.start = midnight + minutes(*times.from);
        if (times.to)
            wish.end = midnight + minutes(*times.to);
    } else {
        wish.kind = WishKind::Date;
        wish.start = midnight;
    }
}

void setSpan(TimeWish &wish, const Frame &frame, const TimeGrammar &grammar, const Days &span)
{
    if (frame.clock || frame.window) {
        // A clock time in a span of days: every one of them.
        Recurrence all;
        const bool part = span.from && span.to && *span.to - *span.from < days(7);
        for (LocalDays day = part ? *span.from : LocalDays(); part && day < *span.to; day += days(1))
            all.days.set(static_cast<std::size_t>(weekdayOf(day)));
        setRecurring(wish, frame, grammar, all);
        return;
    }
    if (span.open && frame.part >= 0 && frame.part < static_cast<int>(DayPart::Weekend)) {
        // "bis Freitag Mittag", "ab Montag Nachmittag"
        const auto [begin, end] = windowOf(static_cast<DayPart>(frame.part));
        wish.kind = WishKind::Interval;
        wish.grain = Grain::Hour;
        if (span.from)
            wish.start = LocalMinutes(*span.from) + begin;
        else
            wish.end = LocalMinutes(*span.to - days(1)) + end;
        return;
    }
    wish.kind = WishKind::Interval;
    wish.grain = span.grain;
    wish.start = span.fromNow ? std::optional(grammar.context().now) : startOf(span.from);
    wish.end = startOf(span.to);
    wish.part = span.weekend ? DayPart::Weekend : DayPart::None;
    if (frame.part >= 0 && frame.part != nightPart)
        wish.part = static_cast<DayPart>(frame.part);
}

void setDays(TimeWish &wish, const Frame &frame, const TimeGrammar &grammar)
{
    const Days span = grammar.resolved(*frame.days);
    wish.conflict = span.conflict;
    wish.ambiguous = span.ambiguous;
    wish.holiday = span.holiday;
    if (span.impossible || (!span.from && !span.to)) {
        wish.kind = WishKind::None;
        return;
    }
    if (span.single())
        setOneDay(wish, frame, grammar, *span.from);
    else
        setSpan(wish, frame, grammar, span);
    const LocalMinutes last = wish.end ? *wish.end : wish.start.value_or(grammar.context().now);
    wish.past = span.past || (wish.kind != WishKind::WeekdaySet && last < LocalMinutes(grammar.today()));
    if (span.other && span.from) {
        Frame other = frame;
        other.days = span;
        other.days->to = span.to ? std::optional(*span.to + (*span.other - *span.from)) : std::nullopt;
        other.days->from = span.other;
        other.days->other.reset();
        other.days->ambiguous = false;
        wish.alternatives.push_back(wishOf(other, grammar));
    }
}

double confidenceOf(const Frame &frame, const TimeWish &wish)
{
    double confidence = 0.95;
    confidence -= wish.approx ? 0.05 : 0;
    confidence -= wish.dateImplied ? 0.10 : 0;
    confidence -= frame.corrected ? 0.05 : 0;
    confidence -= frame.vague ? 0.30 : 0;
    if (wish.ambiguous)
        confidence = std::min(confidence, 0.55);
    if (wish.conflict)
        confidence = std::min(confidence, 0.30);
    return confidence;
}

} // namespace

std::pair<ClockMinutes, ClockMinutes> windowOf(DayPart part)
{
    struct Window {
        int from;
        int to;
    };
    // In the order of DayPart; hours.
    constexpr std::array<Window, 10> windows{{{0, 24}, {6, 10}, {8, 12}, {10, 12}, {12, 14}, {12, 15}, {12, 18}, {15, 18}, {17, 21}, {0, 24}}};
    const Window window = windows[static_cast<std::size_t>(part)];
    return {ClockMinutes(window.from * 60), ClockMinutes(window.to * 60)};
}

TimeWish wishOf(const Frame &frame, const TimeGrammar &grammar)
{
    TimeWish wish;
    wish.span = frame.span;
    wish.parts = frame.parts;
    wish.exclude = frame.exclude;
    wish.approx = frame.approx || (frame.clock && frame.clock->approx);
    if (frame.exactly) {
        wish.kind = frame.exactly->instant ? WishKind::Instant : WishKind::Interval;
        wish.grain = Grain::Minute;
        wish.start = frame.exactly->start;
        wish.end = frame.exactly->end;
        wish.conflict = frame.exactly->conflict;
    } else if (frame.recurrence) {
        setRecurring(wish, frame, grammar, *frame.recurrence);
    } else if (frame.days && frame.exclude && frame.days->weekday >= 0 && frame.days->single() && !frame.hasTime()) {
        // "nicht am Samstag": no Saturday at all.
        Recurrence recurrence;
        recurrence.days.set(static_cast<std::size_t>(frame.days->weekday));
        Frame plain = frame;
        plain.days.reset();
        setRecurring(wish, plain, grammar, recurrence);
    } else if (frame.days) {
        setDays(wish, frame, grammar);
    } else if (frame.hasTime()) {
        setTimeOnly(wish, frame, grammar);
    } else if (frame.asap) {
        wish.kind = WishKind::Asap;
    } else if (frame.any) {
        wish.kind = WishKind::Any;
    }
    wish.ambiguous = wish.ambiguous || frame.ambiguous || (frame.recurrence && frame.recurrence->inexact) || (frame.clock && frame.clock->ambiguous);
    wish.confidence = confidenceOf(frame, wish);
    return wish;
}

} // namespace askpro::core
