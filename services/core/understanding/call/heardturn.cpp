#include "services/core/understanding/call/heardturn.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;

// Not the end of a sentence when a dot follows.
constexpr std::array abbreviations{"dr"sv, "prof"sv, "st"sv, "nr"sv, "tel"sv, "ca"sv, "bzw"sv, "mr"sv, "mrs"sv, "ms"sv, "no"sv, "str"sv, "med"sv, "usw"sv};
// Begin a clause of their own.
constexpr std::array germanTurnings{"aber"sv, "sondern"sv, "allerdings"sv, "dafuer"sv, "stattdessen"sv, "sonst"sv, "ansonsten"sv, "jedoch"sv, "weil"sv, "denn"sv};
constexpr std::array englishTurnings{"but"sv, "however"sv, "though"sv, "otherwise"sv, "because"sv, "instead"sv};

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

// "Der 17. April": no sentence ends between the two. The first letters of month names and of "Uhr", folded.
constexpr std::array afterOrdinal{"januar"sv, "jaenner"sv, "februar"sv, "maerz"sv, "april"sv, "mai"sv, "juni"sv, "juli"sv, "august"sv, "september"sv, "oktober"sv, "november"sv, "dezember"sv,
                                  "uhr"sv, "juno"sv, "jan"sv, "feb"sv, "apr"sv, "jun"sv, "jul"sv, "aug"sv, "sep"sv, "sept"sv, "okt"sv, "nov"sv, "dez"sv};

bool dotEnds(const HeardTurn &turn, std::size_t i)
{
    if (i == 0 || i + 1 == turn.tokens.size())
        return i != 0;
    const Token &before = turn.tokens[i - 1];
    const Token &after = turn.tokens[i + 1];
    if (after.glued || (before.kind == Token::Kind::Word && (before.folded.size() == 1 || isOneOf(abbreviations, before.folded))))
        return false;
    if (before.kind != Token::Kind::Number)
        return true;
    const char first = turn.text[after.span.from];
    return first >= 'A' && first <= 'Z' && !isOneOf(afterOrdinal, after.folded);
}

bool endsSentence(const HeardTurn &turn, std::size_t i)
{
    const std::string &mark = turn.tokens[i].folded;
    return turn.tokens[i].kind == Token::Kind::Mark && (mark == "?" || mark == "!" || mark == "\xe2\x80\xa6" || (mark == "." && dotEnds(turn, i)));
}

/// Walks over the tokens of a turn once.
class Splitter
{
public:
    Splitter(HeardTurn &turn, models::Language language)
        : m_turn(turn), m_turnings(language == models::Language::German ? std::span<const std::string_view>(germanTurnings) : englishTurnings)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_turn.tokens.size(); ++i)
            take(i);
    }

private:
    void take(std::size_t i)
    {
        const Token &token = m_turn.tokens[i];
        while (m_mention < m_turn.mentions.size() && m_turn.mentions[m_mention].span.to <= token.span.from)
            ++m_mention;
        if (m_mention < m_turn.mentions.size() && token.span.from >= m_turn.mentions[m_mention].span.from)
            return takeTime(i);
        if (token.kind == Token::Kind::Mark)
            return takeMark(i);
        if (token.kind == Token::Kind::Broken)
            return;
        if (isOneOf(m_turnings, token.folded))
            ++m_clause;
        m_turn.words.push_back({token.folded, -1, m_sentence, m_clause, token.span});
    }

    void takeTime(std::size_t i)
    {
        const int mention = static_cast<int>(m_mention);
        if (m_turn.words.empty() || m_turn.words.back().mention != mention)
            m_turn.words.push_back({{}, mention, m_sentence, m_clause, m_turn.mentions[m_mention].span});
        // "On Thursday I have ten o'clock" is one expression of time with other words in it.
        const Token &token = m_turn.tokens[i];
        const auto &parts = m_turn.mentions[m_mention].parts;
        const bool between = std::ranges::none_of(parts, [&](const TextSpan &part) { return token.span.from < part.to && token.span.to > part.from; });
        if (between && token.kind == Token::Kind::Word)
            m_turn.words.push_back({token.folded, -1, m_sentence, m_clause, token.span});
    }

    void takeMark(std::size_t i)
    {
        const std::string &mark = m_turn.tokens[i].folded;
        if (mark == "," || mark == ";" || mark == "-" || mark == "(" || mark == ")") {
            ++m_clause;
        } else if (mark == ":") {
            if (!m_turn.tokens[i].glued || i + 1 == m_turn.tokens.size() || !m_turn.tokens[i + 1].glued)
                ++m_clause;
        } else if (endsSentence(m_turn, i)) {
            endSentence(mark == "?");
        }
    }

    void endSentence(bool asking)
    {
        ++m_clause;
        if (m_turn.words.empty() || m_turn.words.back().sentence != m_sentence)
            return;
        if (asking)
            m_turn.askingSentences.push_back(m_sentence);
        ++m_sentence;
    }

    HeardTurn &m_turn;
    std::span<const std::string_view> m_turnings;
    std::size_t m_mention = 0;
    int m_sentence = 0;
    int m_clause = 0;
};

} // namespace

bool HeardTurn::has(Cue cue) const
{
    return last(cue) != nullptr;
}

bool HeardTurn::hasIn(Cue cue, int clause) const
{
    return std::ranges::any_of(cues, [&](const CueHit &hit) {
        return hit.cue == cue && words[static_cast<std::size_t>(hit.from)].clause <= clause
            && words[static_cast<std::size_t>(hit.to - 1)].clause >= clause;
    });
}

const CueHit *HeardTurn::last(Cue cue) const
{
    const auto found = std::find_if(cues.rbegin(), cues.rend(), [cue](const CueHit &hit) { return hit.cue == cue; });
    return found == cues.rend() ? nullptr : &*found;
}

bool HeardTurn::asks(int sentence) const
{
    return std::ranges::binary_search(askingSentences, sentence);
}

bool HeardTurn::endsAsking() const
{
    return !words.empty() && asks(words.back().sentence);
}

std::vector<std::size_t> sentenceEnds(const HeardTurn &turn)
{
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < turn.tokens.size(); ++i) {
        if (endsSentence(turn, i))
            ends.push_back(turn.tokens[i].span.to);
    }
    if (ends.empty() || ends.back() < turn.text.size())
        ends.push_back(turn.text.size());
    return ends;
}

void layOutWords(HeardTurn &turn, models::Language language)
{
    turn.words.reserve(turn.tokens.size());
    Splitter(turn, language).run();
}

} // namespace askpro::core
