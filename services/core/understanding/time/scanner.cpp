#include "services/core/understanding/time/scanner.h"

namespace askpro::core {

namespace {

/// Goes through the lexemes and takes the longest rule at each.
class Scanner {
public:
    explicit Scanner(const TimeGrammar &grammar) : m_grammar(grammar) { }

    std::vector<Piece> run()
    {
        while (m_at < m_grammar.size()) {
            if (!skipNoise() && !takeMove() && !takeWish() && !takeTie())
                skipWord();
        }
        return std::move(m_pieces);
    }

private:
    Lex lex(int at) const { return m_grammar.lex(at); }

    TextSpan spanOf(int from, int to) const { return {m_grammar.lexeme(from).span.from, m_grammar.lexeme(to - 1).span.to}; }

    Piece &add(Piece::Kind kind, int end)
    {
        Piece piece;
        piece.kind = kind;
        piece.gap = m_gap;
        int from = m_at;
        while (from < end - 1 && (lex(from) == Lex::Filler || lex(from) == Lex::Comma))
            ++from;
        piece.span = spanOf(from, end);
        for (int i = m_at; i < end; ++i)
            piece.approx = piece.approx || lex(i) == Lex::Hedge || lex(i) == Lex::Ish;
        m_gap = 0;
        m_at = end;
        return m_pieces.emplace_back(std::move(piece));
    }

    void skipWord()
    {
        const Lex now = lex(m_at);
        const bool says = oneOf(now, {Lex::Unknown, Lex::Title, Lex::Greeting, Lex::Quantity, Lex::Number, Lex::Unit});
        m_gap += says ? 1 : 0;
        ++m_at;
    }

    void skipTo(int end)
    {
        m_gap += end - m_at;
        m_at = end;
    }

    // --- what only looks like time -------------------------------------------------------------------------------

    bool skipNoise() { return skipGreeting() || skipTitle() || skipBirth() || skipSince() || skipDuration() || skipNumbers(); }

    bool skipGreeting()
    {
        if (lex(m_at) != Lex::Greeting)
            return false;
        skipTo(m_at + 1);
        return true;
    }

    /// "Herr März", "Frau Doktor Winter", "Straße des 17. Juni", "Nummer drei vier fünf".
    bool skipTitle()
    {
        if (lex(m_at) != Lex::Title)
            return false;
        int end = m_at + 1;
        if (m_grammar.value(m_at) == 1) {
            const auto date = m_grammar.days(end);
            if (date && lex(end) == Lex::Number)
                end = date->end;
            while (lex(end) == Lex::Number || lex(end) == Lex::DotPair)
                ++end;
        } else {
            while (lex(end) == Lex::Title)
                ++end;
            const Lex name = lex(end);
            if (oneOf(name, {Lex::Weekday, Lex::Month, Lex::Part, Lex::Holiday, Lex::Morgen, Lex::Number}))
                ++end;
        }
        skipTo(end);
        return true;
    }

    bool skipBirth()
    {
        if (lex(m_at) != Lex::Birth)
            return false;
        int end = m_at + 1;
        for (int next = end; next < end + 4 && next < m_grammar.size(); ++next) {
            if (const auto date = m_grammar.days(next); date && date->value.from) {
                end = date->end;
                while (lex(end) == Lex::Number)
                    ++end;
                break;
            }
        }
        skipTo(end);
        return true;
    }

    /// "seit Montag", "seit zwei Wochen".
    bool skipSince()
    {
        if (lex(m_at) != Lex::Since || m_grammar.clockWindow(m_at))
            return false;
        int end = m_grammar.skip(m_at + 1, {Lex::Article, Lex::Hedge, Lex::Filler, Lex::On});
        if (const auto date = m_grammar.days(end))
            end = date->end;
        else if (lex(end) == Lex::Number && lex(end + 1) == Lex::Unit)
            end += 2;
        if (const auto part = m_grammar.part(end))
            end = part->end;
        skipTo(end);
        return true;
    }

    /// "dauert zwanzig Minuten", "für 30 Minuten", "45 Jahre alt", "drei Wochen lang", "zwei Kinder".
    bool skipDuration()
    {
        int core = m_at;
        const bool lasts = lex(core) == Lex::Duration && m_grammar.value(core) == 0;
        const bool during = lex(core) == Lex::For;
        if (lasts || during)
            core = m_grammar.skip(core + 1, {Lex::Hedge, Lex::Filler, Lex::Article});
        const bool half = lex(core) == Lex::Unit && (m_grammar.isUnit(core, TimeUnit::HalfHour) || m_grammar.isUnit(core, TimeUnit::QuarterHour));
        const bool number = lex(core) == Lex::Number || lex(core) == Lex::Decimal;
        if (!half && !(number && (lex(core + 1) == Lex::Unit || lex(core + 1) == Lex::Quantity)))
            return lasts ? (skipTo(m_at + 1), true) : false;
        const int end = half ? core + 1 : core + 2;
        const Lex behind = lex(end);
        // "Drops for two days before": how long, not when.
        const bool before = during && behind == Lex::Before && number && lex(core + 1) == Lex::Unit && !m_grammar.isUnit(core + 1, TimeUnit::Minute)
            && !m_grammar.isUnit(core + 1, TimeUnit::Hour) && !m_grammar.days(end + 1);
        const bool weeksToday = !m_grammar.german() && !during && oneOf(behind, {Lex::DayOffset, Lex::Weekday}) && m_grammar.isUnit(core + 1, TimeUnit::Week);
        if (before || weeksToday)
            return before ? (skipTo(end + 1), true) : false;
        const bool positions =
            oneOf(behind, {Lex::From, Lex::FromNow, Lex::After, Lex::Later, Lex::Past, Lex::Before, Lex::To, Lex::Ago, Lex::On, Lex::In, Lex::Of});
        if (!lasts && !during && positions && behind != Lex::In)
            return false;
        if (!lasts && m_grammar.lexeme(core).ordinal)
            return false;
        if (lex(core + 1) != Lex::Quantity && during && !m_grammar.isUnit(core + 1, TimeUnit::Minute) && !m_grammar.isUnit(core + 1, TimeUnit::Hour)
            && !half && positions)
            return false;
        skipTo(lex(end) == Lex::Duration ? end + 1 : end);
        return true;
    }

    /// Telephone numbers, customer numbers: long ones, and many in a row.
    bool skipNumbers()
    {
        int end = m_at;
        int digits = 0;
        while (lex(end) == Lex::Number && !m_grammar.lexeme(end).ordinal) {
            digits += std::max(1, m_grammar.lexeme(end).digits);
            ++end;
        }
        const bool many = end - m_at >= 4 || digits >= 6 || (end - m_at == 1 && digits >= 5);
        if (!many)
            return false;
        skipTo(end);
        return true;
    }

    // --- wishes ---------------------------------------------------------------------------------------------------

    bool takeWish()
    {
        int best = m_at;
        Piece piece;
        const auto offer = [&](Piece::Kind kind, int end, auto &&fill) {
            if (end <= best)
                return;
            best = end;
            piece = Piece();
            piece.kind = kind;
            fill(piece);
        };
        if (const auto found = m_grammar.exactLimits(m_at))
            offer(Piece::Kind::Exactly, found->end, [&](Piece &made) { made.exactly = found->value; });
        if (const auto found = m_grammar.clockWindow(m_at))
            offer(Piece::Kind::Window, found->end, [&](Piece &made) { made.window = found->value; });
        if (const auto found = m_grammar.dayRange(m_at))
            offer(Piece::Kind::Days, found->end, [&](Piece &made) { made.days = found->value; });
        if (const auto found = m_grammar.dayLimit(m_at))
            offer(Piece::Kind::Days, found->end, [&](Piece &made) { made.days = found->value; });
        if (const auto found = m_grammar.recurrence(m_at))
            offer(Piece::Kind::Recurrence, found->end, [&](Piece &made) { made.recurrence = found->value; });
        if (const auto found = m_grammar.relativeMinutes(m_at))
            offer(Piece::Kind::Exactly, found->end, [&](Piece &made) { made.exactly = found->value; });
        if (const auto found = m_grammar.part(m_at))
            offer(Piece::Kind::Part, found->end, [&](Piece &made) { made.part = found->value; });
        if (!partAfterDay()) {
            if (const auto found = m_grammar.days(m_at))
                offer(Piece::Kind::Days, found->end, [&](Piece &made) { made.days = found->value; });
        } else {
            offer(Piece::Kind::Part, m_at + 1, [&](Piece &made) { made.part = static_cast<int>(DayPart::Early); });
        }
        if (const auto found = m_grammar.clock(m_at); found && (!found->value.weak || clockFits(found->end)))
            offer(Piece::Kind::Clock, found->end, [&](Piece &made) { made.clock = found->value; });
        takeWord(offer);
        if (best == m_at)
            return false;
        finish(std::move(piece), best);
        return true;
    }

    template <class Offer> void takeWord(const Offer &offer)
    {
        const Lex now = lex(m_at);
        const int value = m_grammar.value(m_at);
        if (now == Lex::Now && m_grammar.size() < 4)
            offer(Piece::Kind::Exactly, m_at + 1, [&](Piece &made) {
                made.exactly.start = m_grammar.context().now;
                made.exactly.instant = true;
            });
        else if (now == Lex::Asap || now == Lex::Any)
            offer(now == Lex::Asap ? Piece::Kind::Asap : Piece::Kind::Any, m_at + 1, [&](Piece &made) { made.vague = value == 1; });
    }

    /// "Dienstag Morgen", "heute morgen": the word means the part of the day.
    bool partAfterDay() const
    {
        if (lex(m_at) != Lex::Morgen || m_pieces.empty() || m_gap > 0)
            return false;
        const Lex before = lex(m_at - 1);
        const bool day = oneOf(before, {Lex::Weekday, Lex::WeekdayPlural, Lex::Every, Lex::This})
            || (before == Lex::DayOffset && m_grammar.value(m_at - 1) <= 0) || (before == Lex::Number && m_grammar.lexeme(m_at - 1).ordinal);
        return day && lex(m_at + 1) != Lex::Part;
    }

    /// A bare number is a clock time beside a day, after another clock time, or where a time was asked for.
    bool clockFits(int end) const
    {
        const Expected expected = m_grammar.context().expected;
        const Lex behind = lex(end);
        if (m_at == 0 && end == m_grammar.size() && end > 1)
            return true; // "fünfzehn dreißig" and nothing else
        if (behind == Lex::Comma && lex(end + 1) == Lex::This)
            return true;
        if (behind == Lex::Number || behind == Lex::Dash || (behind == Lex::Comma && lex(end + 1) == Lex::Number))
            return false;
        if (expected == Expected::Time || expected == Expected::DateTime)
            return true;
        if (oneOf(behind, {Lex::DayOffset, Lex::Morgen, Lex::Part, Lex::PartPlural}))
            return true;
        const bool last = oneOf(behind, {Lex::Stop, Lex::Comma, Lex::Filler, Lex::Or, Lex::And, Lex::Corrector, Lex::Possible, Lex::Impossible});
        if (m_pieces.empty() || m_gap > 0 || !last)
            return false;
        for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece) {
            if (piece->isWish())
                return piece->kind == Piece::Kind::Days || piece->kind == Piece::Kind::Clock || piece->kind == Piece::Kind::Part
                    || piece->kind == Piece::Kind::Window;
        }
        return false;
    }

    void finish(Piece piece, int end)
    {
        // "in zwei Wochen ungefähr"
        if (piece.kind == Piece::Kind::Days && lex(end) == Lex::Hedge && m_grammar.value(end) == 0 && !m_grammar.clock(end))
            ++end;
        const int begin = m_at;
        const Piece::Kind kind = piece.kind;
        // "this morning", "diesen Abend", "tonight": a part of today.
        const bool today = kind == Piece::Kind::Part && thisIn(begin, end);
        const bool evening = kind == Piece::Kind::Days && holdsOffset(begin, end, tonightOffset, lastNightOffset);
        const bool spoiled = (kind == Piece::Kind::Clock && piece.clock.outOfRange) || (kind == Piece::Kind::Days && piece.days.impossible);
        Piece &added = add(spoiled ? Piece::Kind::Bad : kind, end);
        piece.kind = added.kind;
        piece.gap = added.gap;
        piece.span = added.span;
        piece.approx = added.approx;
        added = piece;
        if (!today && !evening)
            return;
        Piece other = added;
        other.gap = 0;
        if (today) {
            other.kind = Piece::Kind::Days;
            other.days.from = m_grammar.today();
            other.days.to = m_grammar.today() + std::chrono::days(1);
        } else {
            other.kind = Piece::Kind::Part;
            other.part = static_cast<int>(DayPart::Evening);
        }
        m_pieces.push_back(other);
    }

    bool thisIn(int begin, int end) const
    {
        for (int i = begin; i < end; ++i) {
            if (lex(i) == Lex::This)
                return true;
        }
        return false;
    }

    bool holdsOffset(int begin, int end, int one, int other) const
    {
        for (int i = begin; i < end; ++i) {
            if (lex(i) == Lex::DayOffset && (m_grammar.value(i) == one || m_grammar.value(i) == other))
                return true;
        }
        return false;
    }

    /// "auf Mittwoch", "to Wednesday" in an utterance that moves an appointment: what follows takes the place of what was.
    bool takeMove()
    {
        const Lex now = lex(m_at);
        const bool target =
            m_grammar.german() ? (now == Lex::For || now == Lex::To) && m_grammar.value(m_at) == 1 : now == Lex::To || now == Lex::For;
        const bool wished = std::ranges::any_of(m_pieces, [](const Piece &piece) { return piece.isWish(); });
        if (!m_grammar.moves() || !target || !wished)
            return false;
        add(Piece::Kind::Rather, m_at + 1);
        return true;
    }

    // --- ties -----------------------------------------------------------------------------------------------------

    bool takeTie()
    {
        using Kind = Piece::Kind;
        const auto kindOf = [this](Lex tie) -> std::optional<Kind> {
            switch (tie) {
            case Lex::Or:
                return Kind::Or;
            case Lex::And:
                return Kind::And;
            case Lex::Not:
                return Kind::Not;
            case Lex::Impossible:
                return Kind::Impossible;
            case Lex::Except:
                return m_grammar.value(m_at) == 1 ? Kind::Dropped : Kind::Except;
            case Lex::Instead:
                return Kind::Instead;
            case Lex::But:
                return Kind::But;
            case Lex::Corrector:
                return Kind::Corrector;
            case Lex::Rather:
                return Kind::Rather;
            case Lex::Possible:
                return Kind::Possible;
            case Lex::SchoolHolidays:
                return Kind::SchoolHolidays;
            case Lex::Stop:
                return Kind::Stop;
            case Lex::EndBound:
                return Kind::EndBound;
            case Lex::Thought:
                return Kind::Thought;
            case Lex::PastVerb:
                return Kind::PastVerb;
            default:
                return {};
            }
        };
        const auto kind = kindOf(lex(m_at));
        if (!kind)
            return false;
        const int gap = m_gap;
        add(*kind, m_at + 1);
        if (*kind == Kind::Possible || *kind == Kind::Stop)
            m_gap = gap;
        return true;
    }

    const TimeGrammar &m_grammar;
    std::vector<Piece> m_pieces;
    int m_at = 0;
    int m_gap = 0;
};

} // namespace

std::vector<Piece> scan(const TimeGrammar &grammar)
{
    return Scanner(grammar).run();
}

} // namespace askpro::core
