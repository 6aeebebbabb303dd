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
        if (weekdayOf(*date.from) == day.weekday)
            return date;
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

bool join(Frame &frame, const Piece &piece, const TimeGrammar &)
{
    if (!joinKind(frame, piece))
        return false;
    frame.approx = frame.approx || piece.approx || (piece.kind == Piece::Kind::Exactly && piece.exactly.approx);
    extend(frame.span, piece.span);
    return true;
}

namespace {

/// Turns pieces into frames, keeping in mind what has been said between them.
class Framer {
public:
    Framer(const std::vector<Piece> &pieces, const TimeGrammar &grammar) : m_pieces(pieces), m_grammar(grammar) { }

    std::vector<Frame> run()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at) {
            const Piece &piece = m_pieces[m_at];
            if (piece.isWish())
                takeWish(piece);
            else
                takeTie(piece);
        }
        return std::move(m_frames);
    }

private:
    using Kind = Piece::Kind;

    bool open() const { return !m_frames.empty() && !m_frames.back().closed; }

    void takeWish(const Piece &piece)
    {
        const bool free = open() && !m_not && !m_except && m_link == Frame::Link::Next && !m_alternative;
        if (free && m_frames.back().exclude == false && join(m_frames.back(), piece, m_grammar)) {
            m_and = false;
            return;
        }
        // Parts said right behind an excluded wish belong to it.
        if (open() && m_frames.back().exclude && !m_frames.back().dropped && !m_not && m_link == Frame::Link::Next && !m_alternative && !m_and
            && piece.gap == 0 && !m_positive && join(m_frames.back(), piece, m_grammar))
            return;
        Frame frame;
        frame.link = m_alternative ? Frame::Link::Or : m_link;
        if (frame.link == Frame::Link::Next && !m_frames.empty() && !m_frames.back().dropped && (piece.gap == 0 || m_and)
            && (!m_frames.back().closed || m_and))
            frame.link = Frame::Link::List;
        // "nicht Montag, Dienstag" puts one in the other's place; "außer Montag, Dienstag" and "nicht Montag und Dienstag" are lists.
        const bool listed = frame.link == Frame::Link::Or || (frame.link == Frame::Link::List && (m_and || m_excepting));
        m_excepting = m_except || (m_excepting && m_excluding && listed);
        frame.exclude = m_not || m_except || (m_excluding && listed);
        frame.dropped = m_dropped;
        m_excluding = frame.exclude && !frame.dropped;
        (void)join(frame, piece, m_grammar);
        m_frames.push_back(frame);
        m_not = m_except = m_dropped = m_alternative = m_and = m_positive = false;
        m_link = Frame::Link::Next;
    }

    void takeTie(const Piece &piece)
    {
        switch (piece.kind) {
        case Kind::Or:
            m_alternative = !m_frames.empty();
            break;
        case Kind::And:
            m_and = true;
            break;
        case Kind::Not:
            takeNot(piece);
            break;
        case Kind::Impossible:
            if (!m_frames.empty() && !m_frames.back().closed)
                reject();
            else
                m_not = true;
            break;
        case Kind::Except:
            m_except = true;
            break;
        case Kind::Dropped:
            m_except = m_dropped = true;
            break;
        case Kind::Instead:
            m_link = Frame::Link::Contrast;
            m_not = m_except = m_excluding = false;
            break;
        case Kind::EndBound:
            if (open())
                boundEnd(m_frames.back());
            break;
        case Kind::Thought:
            if (!m_frames.empty() && m_frames.back().dropped)
                m_frames.back().dropped = m_frames.back().exclude = m_frames.back().closed = false;
            m_dropped = false;
            break;
        case Kind::PastVerb:
            if (open() && piece.gap <= 1)
                m_frames.back().dropped = m_frames.back().closed = true;
            else
                m_dropped = true;
            break;
        case Kind::But:
            if (!m_frames.empty() && (m_frames.back().exclude || nextConflicts()))
                close();
            m_excluding = false;
            m_positive = true;
            break;
        case Kind::Corrector:
            if (!m_frames.empty())
                m_link = Frame::Link::Correction;
            m_not = m_excluding = false;
            break;
        case Kind::Rather:
            if (!m_frames.empty() && nextConflicts())
                m_link = Frame::Link::Correction;
            m_not = m_excluding = false;
            break;
        case Kind::Possible:
            m_excluding = false;
            break;
        case Kind::Stop:
            m_not = m_except = m_excluding = m_dropped = false;
            break;
        default:
            break;
        }
    }

    /// "um drei muss ich weg": the appointment ends by then.
    static void boundEnd(Frame &frame)
    {
        if (frame.clock) {
            frame.window = ClockWindow{{}, frame.clock, true};
            frame.clock.reset();
        } else if (frame.window && !frame.window->from) {
            frame.window->boundsEnd = true;
        }
    }

    const Piece *nextWish() const
    {
        for (std::size_t i = m_at + 1; i < m_pieces.size() && m_pieces[i].kind != Kind::Stop && m_pieces[i].kind != Kind::But; ++i) {
            if (m_pieces[i].isWish())
                return &m_pieces[i];
            if (m_pieces[i].kind == Kind::Corrector || m_pieces[i].kind == Kind::Instead)
                return nullptr;
        }
        return nullptr;
    }

    bool nextConflicts() const
    {
        const Piece *next = nextWish();
        if (!next || m_frames.empty())
            return false;
        Frame copy = m_frames.back();
        return copy.exclude || !join(copy, *next, m_grammar);
    }

    /// Before what it denies ("nicht am Montag") or behind it ("Montag geht nicht").
    void takeNot(const Piece &piece)
    {
        const Piece *next = nextWish();
        const bool direct = m_at + 1 < m_pieces.size() && m_pieces[m_at + 1].isWish() && m_pieces[m_at + 1].gap == 0;
        const bool verbBefore =
            m_at > 0 && m_pieces[m_at - 1].kind == Kind::Possible && piece.gap <= 3 && open() && m_at > 1 && m_pieces[m_at - 2].isWish();
        if (open() && (verbBefore || !next || (!direct && m_pieces[m_at - 1].isWish() && piece.gap <= 2 && next->gap > 1))) {
            reject();
            return;
        }
        if (next)
            m_not = true;
        else if (open())
            reject();
    }

    /// The last wish, and those listed with it, must not be.
    void reject()
    {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend() && !frame->closed; ++frame) {
            frame->exclude = true;
            if (frame->link != Frame::Link::List && frame->link != Frame::Link::Or)
                break;
        }
        close();
    }

    void close()
    {
        for (Frame &frame : m_frames)
            frame.closed = true;
    }

    const std::vector<Piece> &m_pieces;
    const TimeGrammar &m_grammar;
    std::vector<Frame> m_frames;
    std::size_t m_at = 0;
    Frame::Link m_link = Frame::Link::Next;
    bool m_alternative = false;
    bool m_and = false;
    bool m_not = false;
    bool m_except = false;
    bool m_dropped = false;
    bool m_excluding = false;
    bool m_excepting = false;
    bool m_positive = false;
};

} // namespace

std::vector<Frame> framesOf(const std::vector<Piece> &pieces, const TimeGrammar &grammar)
{
    return Framer(pieces, grammar).run();
}

} // namespace askpro::core
