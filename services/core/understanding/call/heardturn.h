#pragma once

#include "services/core/understanding/call/cue.h"
#include "services/core/understanding/call/slotmention.h"
#include "services/core/understanding/text/tokens.h"

#include <string>
#include <vector>

namespace askpro::core {

/// A word of a turn as cues see it: marks are left out, a time expression is one word.
struct TurnWord
{
    std::string_view folded;         ///< lies in the turn's tokens; empty for a time expression
    int mention = -1;                ///< position in the turn's mentions
    int sentence = 0;
    int clause = 0;                  ///< counts through the whole turn
    TextSpan span;
};

struct CueHit
{
    Cue cue;
    int from = 0;                    ///< words, half-open
    int to = 0;
    int mention = -1;                ///< the first time expression of the wording
};

/// One turn, prepared: its words, the time expressions in it, the cues found. Can be moved, not copied (words point into tokens).
struct HeardTurn
{
    HeardTurn() = default;
    HeardTurn(HeardTurn &&) = default;
    HeardTurn &operator=(HeardTurn &&) = default;

    int index = 0;                   ///< position in the call
    bool agent = false;
    std::string text;                ///< UTF-8
    std::vector<Token> tokens;
    std::vector<TurnWord> words;
    std::vector<int> askingSentences; ///< sentences that end with a question mark
    std::vector<SlotMention> mentions;
    std::vector<CueHit> cues;

    [[nodiscard]] bool has(Cue cue) const;
    [[nodiscard]] bool hasIn(Cue cue, int clause) const;
    [[nodiscard]] const CueHit *last(Cue cue) const;
    [[nodiscard]] bool asks(int sentence) const;
    [[nodiscard]] bool endsAsking() const;
    [[nodiscard]] int sentences() const { return words.empty() ? 0 : words.back().sentence + 1; }
};

/// Where sentences end: bytes just behind their marks, in order; the end of the text is the last. "Den 17. April", "Dr. Lang",
/// "a.m." go on.
[[nodiscard]] std::vector<std::size_t> sentenceEnds(const HeardTurn &turn);

/// Splits the words into sentences and clauses; `mentions` become one word each. Fills words and askingSentences.
void layOutWords(HeardTurn &turn, models::Language language);

} // namespace askpro::core
