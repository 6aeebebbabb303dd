#include "services/core/understanding/time/composer.h"

namespace askpro::core {

namespace {

/// The later frame replaces what is of its types in the earlier and keeps the rest.
Frame replaced(const Frame &earlier, const Frame &later)
{
    Frame frame = earlier;
    frame.exclude = later.exclude;
    frame.closed = later.closed;
    frame.corrected = true;
    frame.approx = later.approx;
    frame.asap = later.asap;
    frame.any = later.any;
    frame.vague = later.vague;
    if (later.hasDay()) {
        frame.days = later.days;
        frame.recurrence = later.recurrence;
        frame.exactly = later.exactly;
        // A bare day number is looked for from the day that it replaces.
        if (frame.days && frame.days->dayNumber > 0 && !frame.days->from && earlier.days && earlier.days->single() && !earlier.days->past) {
            const LocalDays day = *earlier.days->from;
            if (const auto date = dateFrom(yearOf(day), monthOf(day), frame.days->dayNumber)) {
                frame.days->from = date;
                frame.days->to = *date + std::chrono::days(1);
            }
        }
        // A plain weekday stays in the week that was named.
        if (frame.days && later.days && later.days->weekday >= 0 && earlier.days && earlier.days->week && later.days->single()) {
            frame.days->from = *earlier.days->week + std::chrono::days(later.days->weekday);
            frame.days->to = *frame.days->from + std::chrono::days(1);
            frame.days->week = earlier.days->week;
        }
    }
    if (later.hasTime()) {
        frame.clock = later.clock;
        frame.window = later.window;
        if (later.part >= 0 || (!later.clock && !later.window))
            frame.part = later.part;
        if (later.exactly == std::nullopt)
            frame.exactly.reset();
    }
    frame.span.from = std::min(earlier.span.from, later.span.from);
    frame.span.to = std::max(earlier.span.to, later.span.to);
    return frame;
}

bool sameType(const Frame &one, const Frame &other)
{
    return (one.hasDay() && other.hasDay()) || (one.hasTime() && other.hasTime() && !one.hasDay() && !other.hasDay());
}

bool specific(const Frame &frame)
{
    const bool day = frame.recurrence || frame.exactly || (frame.days && frame.days->single());
    return day || (!frame.days && (frame.clock || frame.window));
}

/// Corrections and contrasts: one pass from the front.
void correct(std::vector<Frame> &frames)
{
    std::vector<Frame> kept;
    for (Frame &frame : frames) {
        const bool replaces = frame.link == Frame::Link::Correction || frame.link == Frame::Link::Contrast;
        if (!replaces || kept.empty()) {
            kept.push_back(std::move(frame));
            continue;
        }
        Frame &earlier = kept.back();
        if (frame.exclude && !earlier.exclude) {
            // "Montag, nein, Montag geht nicht": rejected, nothing put in its place.
            if (sameType(earlier, frame))
                earlier = frame;
            else
                kept.push_back(frame);
            continue;
        }
        if (earlier.exclude && frame.link == Frame::Link::Contrast && !sameType(earlier, frame) && !(earlier.hasDay() && frame.hasTime()))
            kept.push_back(frame);
        else if (earlier.exclude && earlier.closed && frame.link == Frame::Link::Correction)
            kept.push_back(frame);
        else
            earlier = replaced(earlier, frame);
    }
    frames = std::move(kept);
}

/// Gives each alternative what is said once for all: "Montag oder Freitag um zehn", "Dienstag um neun oder um elf".
void share(std::vector<Frame *> &group)
{
    for (std::size_t i = 1; i < group.size(); ++i) {
        Frame &frame = *group[i];
        const Frame &before = *group[i - 1];
        if (!frame.hasDay() && before.hasDay()) {
            frame.days = before.days;
            frame.recurrence = before.recurrence;
        }
        const bool plain = frame.days && frame.days->weekday >= 0 && frame.days->single() && !frame.days->week;
        if (plain && before.days && before.days->week) {
            frame.days->week = before.days->week;
            frame.days->from = *before.days->week + std::chrono::days(frame.days->weekday);
            frame.days->to = *frame.days->from + std::chrono::days(1);
        }
        if (frame.clock && before.clock && !frame.clock->fixed && before.part >= 0 && frame.part < 0)
            frame.part = before.part;
    }
    for (std::size_t i = group.size(); i-- > 1;) {
        const Frame &frame = *group[i];
        Frame &before = *group[i - 1];
        if (frame.hasTime() && !before.hasTime() && before.hasDay()) {
            before.clock = frame.clock;
            before.window = frame.window;
            before.part = frame.part;
            before.approx = before.approx || frame.approx;
        }
        if (!before.hasDay() && frame.hasDay() && before.hasTime()) {
            before.days = frame.days;
            before.recurrence = frame.recurrence;
        }
        const bool plain = before.days && before.days->weekday >= 0 && before.days->single() && !before.days->week;
        if (plain && frame.days && frame.days->week) {
            before.days->week = frame.days->week;
            before.days->from = *frame.days->week + std::chrono::days(before.days->weekday);
            before.days->to = *before.days->from + std::chrono::days(1);
        }
    }
}

/// Recurring alternatives that differ in their days alone are one set.
bool mergeSets(Frame &one, const Frame &other)
{
    const bool sets = one.recurrence && other.recurrence && !one.days && !other.days;
    if (!sets || one.recurrence->every != other.recurrence->every || one.recurrence->parity != other.recurrence->parity)
        return false;
    const bool sameTime = !other.hasTime() || !one.hasTime();
    if (!sameTime)
        return false;
    one.recurrence->days |= other.recurrence->days;
    if (!one.hasTime()) {
        one.clock = other.clock;
        one.window = other.window;
        one.part = other.part;
    }
    one.span.to = std::max(one.span.to, other.span.to);
    return true;
}

/// The frames of the last wish: the last one and those tied to it as alternatives.
std::vector<std::size_t> lastGroup(const std::vector<Frame> &frames, const std::vector<std::size_t> &positive)
{
    std::vector<std::size_t> group{positive.back()};
    for (std::size_t i = positive.size(); i-- > 1;) {
        const Frame &frame = frames[positive[i]];
        if (frame.link != Frame::Link::Or && frame.link != Frame::Link::List)
            break;
        group.insert(group.begin(), positive[i - 1]);
    }
    return group;
}

/// What was said before in another sentence and is still free to join: "nächste Woche … am besten nachmittags".
void inherit(Frame &frame, const Frame &before)
{
    if (!frame.hasDay() && frame.hasTime() && before.hasDay()) {
        frame.days = before.days;
        frame.recurrence = before.recurrence;
        if (frame.part < 0 && frame.clock && before.part >= 0)
            frame.part = before.part;
    }
}

void addExcluded(TimeWish &wish, const std::vector<Frame> &frames, const TimeGrammar &grammar)
{
    for (const Frame &frame : frames) {
        if (frame.exclude && !frame.dropped && frame.hasWish()) {
            TimeWish excluded = wishOf(frame, grammar);
            excluded.exclude = true;
            if (excluded.kind != WishKind::None)
                wish.excluded.push_back(std::move(excluded));
        }
    }
}

/// Nothing is wished, something is rejected: the rejection is the wish.
TimeWish rejection(const std::vector<Frame> &frames, const TimeGrammar &grammar)
{
    TimeWish carrier;
    addExcluded(carrier, frames, grammar);
    if (carrier.excluded.empty())
        return {};
    TimeWish wish = carrier.excluded.front();
    for (std::size_t i = 1; i < carrier.excluded.size(); ++i) {
        const TimeWish &other = carrier.excluded[i];
        const bool sets = wish.kind == WishKind::WeekdaySet && other.kind == WishKind::WeekdaySet && !other.at && !other.from && !other.to;
        if (sets)
            wish.days |= other.days;
        else
            wish.excluded.push_back(other);
        wish.span.to = std::max(wish.span.to, other.span.to);
    }
    return wish;
}

TimeWish anyOf(std::vector<Frame *> &group, const TimeGrammar &grammar)
{
    TimeWish wish;
    wish.kind = WishKind::AnyOf;
    wish.span = group.front()->span;
    wish.confidence = 1;
    for (const Frame *frame : group) {
        TimeWish choice = wishOf(*frame, grammar);
        wish.span.from = std::min(wish.span.from, choice.span.from);
        wish.span.to = std::max(wish.span.to, choice.span.to);
        wish.confidence = std::min(wish.confidence, choice.confidence);
        wish.approx = wish.approx || choice.approx;
        wish.ambiguous = wish.ambiguous || choice.ambiguous;
        wish.conflict = wish.conflict || choice.conflict;
        wish.choices.push_back(std::move(choice));
    }
    return wish;
}

bool contrasted(const Frame &excluded, const Frame &wanted)
{
    const bool within = wanted.recurrence && wanted.recurrence->days.count() > 1;
    return excluded.exclude && !within && specific(wanted) && sameType(excluded, wanted) && (specific(excluded) || !wanted.days);
}

} // namespace

TimeWish composed(std::vector<Frame> frames, const TimeGrammar &grammar)
{
    const LocalDays lastYear = grammar.today() - std::chrono::days(330);
    std::erase_if(frames, [&](const Frame &frame) {
        const bool birth = frame.days && frame.days->yearSaid && frame.days->from && *frame.days->from < lastYear;
        return frame.dropped || birth;
    });
    correct(frames);
    const auto past = [](const Frame &frame) { return frame.days && frame.days->past; };
    if (std::ranges::any_of(frames, [&](const Frame &frame) { return frame.hasWish() && !frame.exclude && !past(frame); }))
        std::erase_if(frames, past);
    std::vector<std::size_t> positive;
    bool specificWish = false;
    for (const Frame &frame : frames)
        specificWish = specificWish || (!frame.exclude && frame.hasWish());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const bool counts = !frames[i].exclude && (frames[i].hasWish() || !specificWish);
        if (counts)
            positive.push_back(i);
    }
    if (positive.empty())
        return rejection(frames, grammar);
    std::vector<Frame *> group;
    for (const std::size_t index : lastGroup(frames, positive))
        group.push_back(&frames[index]);
    share(group);
    for (std::size_t i = 1; i < group.size();) {
        if (mergeSets(*group[i - 1], *group[i]))
            group.erase(group.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    const std::size_t first = static_cast<std::size_t>(group.front() - frames.data());
    for (std::size_t i = first; i-- > 0;) {
        if (!frames[i].exclude && frames[i].hasDay()) {
            for (Frame *frame : group)
                inherit(*frame, frames[i]);
            break;
        }
    }
    TimeWish wish = group.size() > 1 ? anyOf(group, grammar) : wishOf(*group.front(), grammar);
    std::erase_if(frames, [&](const Frame &frame) { return frame.exclude && contrasted(frame, *group.front()); });
    addExcluded(wish, frames, grammar);
    return wish;
}

} // namespace askpro::core
