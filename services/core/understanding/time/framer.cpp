#include "services/core/understanding/time/frame.h"

namespace askpro::core {

namespace {

/// Turns pieces into frames, keeping in mind what has been said between them.
class Framer {
public:
    explicit Framer(const std::vector<Piece> &pieces) : m_pieces(pieces) { }

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
        if (free && !m_frames.back().exclude && join(m_frames.back(), piece)) {
            m_and = false;
            return;
        }
        // Parts said right behind an excluded wish belong to it.
        if (open() && m_frames.back().exclude && !m_frames.back().dropped && !m_not && m_link == Frame::Link::Next && !m_alternative && !m_and
            && piece.gap == 0 && !m_positive && join(m_frames.back(), piece))
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
        (void)join(frame, piece);
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
        return copy.exclude || !join(copy, *next);
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

std::vector<Frame> framesOf(const std::vector<Piece> &pieces)
{
    return Framer(pieces).run();
}

} // namespace askpro::core
