#include "services/core/understanding/time/frame.h"

namespace askpro::core {

using std::chrono::days;

namespace {

/// Two expressions of days as one: a weekday in a named week, a day number in a named month, a limit inside a span.
std::optional<Days> joinedDays(const Days &one, const Days &other, bool adjacent)
{
    for (const auto &[span, inner] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        if (span->open || !span->from || !span->to)
            continue;
        if (span->grain == Grain::Week && inner->weekday >= 0) {
            Days found = *inner;
            found.from = *span->from + days(inner->weekday);
            found.to = *span->from + days((inner->weekdayTo >= 0 ? inner->weekdayTo : inner->weekday) + 1);
            found.week = span->from;
            found.weekday = -1;
            found.weekdayTo = -1;
            return found;
        }
        if (span->grain == Grain::Month && inner->dayNumber > 0 && !inner->from) {
            const auto first = dateFrom(yearOf(*span->from), monthOf(*span->from), inner->dayNumber);
            const auto last = inner->dayNumberTo > 0 ? dateFrom(yearOf(*span->from), monthOf(*span->from), inner->dayNumberTo) : first;
            Days found;
            found.impossible = !first || !last;
            found.from = first;
            if (last)
                found.to = *last + days(1);
            return found;
        }
        if (span->grain == Grain::Month && inner->nth != 0 && !inner->from) {
            Days found = *inner;
            found.from = span->from;
            found.to = span->to;
            return found;
        }
        // "nächste Woche ab Mittwoch": the limit lies inside the span.
        if (inner->open && (span->grain != Grain::Day || span->weekend)) {
            Days found = *inner;
            if (inner->weekday >= 0 && span->grain == Grain::Week) {
                const LocalDays day = *span->from + days(inner->weekday);
                (inner->from ? found.from : found.to) = inner->from ? day : day + days(1);
            }
            found.from = found.from && *found.from > *span->from ? found.from : span->from;
            found.to = found.to && *found.to < *span->to ? found.to : span->to;
            if (*found.from >= *found.to)
                return {};
            found.open = false;
            return found;
        }
    }
    // "vom Montag … bis Freitag" said as two limits.
    if (one.open && other.open && one.from && other.to && !one.to && !other.from && *one.from < *other.to) {
        Days found = one;
        found.to = other.to;
        found.open = false;
        return found;
    }
    // A weekday beside a date: they agree, or the words contradict each other.
    const bool bothSingle = one.single() && other.single() && (one.weekday >= 0) != (other.weekday >= 0);
    if (bothSingle) {
        const Days &date = one.weekday >= 0 ? other : one;
        const Days &day = one.weekday >= 0 ? one : other;
        if (date.weekdaySaid)
            return {};                                   // "Montag, 20. September, Dienstag": two days
        if (weekdayOf(*date.from) == day.weekday) {
            Days found = date;
            found.weekdaySaid = true;
            return found;
        }
        if (adjacent && date.week == std::nullopt && !date.past) {
            Days found = date;
            found.conflict = true;
            return found;
        }
        return {};
    }
    if (one.dayNumber > 0 && !one.from && other.weekday >= 0 && adjacent) {
        if (const auto agreed = nextAgreement(*other.from - days(7), other.weekday, one.dayNumber)) {
            Days found = other;
            found.from = agreed;
            found.to = *agreed + days(1);
            found.weekday = -1;
            return found;
        }
    }
    if (one.from == other.from && one.to == other.to && one.from)
        return one;
    // The finer of two nested spans: "nächste Woche, am Montag den 20." is one wish.
    const bool nested = one.from && one.to && other.from && other.to && *other.from >= *one.from && *other.to <= *one.to && !one.single();
    if (nested && *other.to - *other.from < *one.to - *one.from)
        return other;
    return {};
}

bool joinWindow(ClockWindow &one, const ClockWindow &other)
{
    if (one.from && !one.to && !other.from && other.to)
        one.to = other.to;
    else if (one.to && !one.from && !other.to && other.from)
        one.from = other.from;
    else
        return false;
    return true;
}

void extend(TextSpan &span, const TextSpan &more)
{
    if (span.empty()) {
        span = more;
        return;
    }
    span.from = std::min(span.from, more.from);
    span.to = std::max(span.to, more.to);
}

bool joinKind(Frame &frame, const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Days: {
        if (frame.exactly)
            return false;
        const bool spanOrLimit = piece.days.open || (piece.days.from && !piece.days.single());
        if (frame.recurrence && !spanOrLimit)
            return false;
        if (frame.recurrence && (frame.recurrence->every > 1 || frame.recurrence->inexact) && piece.days.grain == Grain::Month && !piece.days.open) {
            frame.ambiguous = true;
            return true;
        }
        if (!frame.days) {
            frame.days = piece.days;
            return true;
        }
        const auto both = joinedDays(*frame.days, piece.days, piece.gap == 0);
        if (both)
            frame.days = both;
        return both.has_value();
    }
    case Piece::Kind::Clock:
        if (frame.clock || frame.exactly)
            return false;
        // "nachmittags ab drei … um vier" is another time; a window takes no clock time.
        if (frame.window)
            return false;
        frame.clock = piece.clock;
        return true;
    case Piece::Kind::Window:
        if (frame.clock || frame.exactly)
            return false;
        if (frame.window)
            return joinWindow(*frame.window, piece.window);
        frame.window = piece.window;
        return true;
    case Piece::Kind::Part:
        if (frame.part >= 0 && frame.part != piece.part)
            return false;
        frame.part = piece.part;
        return true;
    case Piece::Kind::Recurrence:
        // "von Montag bis Donnerstag jeweils vormittags": every one of them.
        if (piece.recurrence.days.none() && frame.days && frame.days->weekday >= 0 && !frame.recurrence) {
            frame.recurrence = piece.recurrence;
            const int last = frame.days->weekdayTo >= 0 ? frame.days->weekdayTo : frame.days->weekday;
            for (int day = frame.days->weekday;; day = (day + 1) % 7) {
                frame.recurrence->days.set(static_cast<std::size_t>(day));
                if (day == last)
                    break;
            }
            frame.days.reset();
            return true;
        }
        if (frame.exactly || (frame.days && frame.days->single() && piece.recurrence.days.any()))
            return false;
        if (!frame.recurrence) {
            frame.recurrence = piece.recurrence;
            // "alle zwei Wochen am Dienstag"
            return true;
        }
        if (frame.recurrence->days.any() && piece.recurrence.days.any())
            return false;
        frame.recurrence->days |= piece.recurrence.days;
        frame.recurrence->every = std::max(frame.recurrence->every, piece.recurrence.every);
        if (piece.recurrence.parity != WeekParity::Any)
            frame.recurrence->parity = piece.recurrence.parity;
        return true;
    case Piece::Kind::Exactly:
        if (frame.hasWish())
            return false;
        frame.exactly = piece.exactly;
        return true;
    case Piece::Kind::Asap:
        frame.asap = true;
        frame.vague = piece.vague;
        return true;
    case Piece::Kind::Any:
        frame.any = true;
        frame.vague = piece.vague;
        return true;
    default:
        return false;
    }
}

} // namespace

bool join(Frame &frame, const Piece &piece)
{
    if (!joinKind(frame, piece))
        return false;
    frame.approx = frame.approx || piece.approx || (piece.kind == Piece::Kind::Exactly && piece.exactly.approx);
    extend(frame.span, piece.span);
    frame.parts.push_back(piece.span);
    return true;
}

} // namespace askpro::core
