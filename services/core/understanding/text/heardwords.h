#pragma once

#include "services/core/understanding/text/spokenturn.h"
#include "services/core/understanding/text/tokens.h"

#include <QString>

#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace askpro::core {

/// A token of a turn that knows where it stands in the turn's QString and how it was written there.
struct HeardWord
{
    std::string folded;              ///< as in Token
    QString text;                    ///< as recognised
    TurnSpan span;
    Token::Kind kind = Token::Kind::Word;
    bool glued = false;              ///< nothing between it and the token before

    [[nodiscard]] bool is(std::string_view word) const { return folded == word; }
    [[nodiscard]] bool isWord() const { return kind == Token::Kind::Word; }
    [[nodiscard]] bool isNumber() const { return kind == Token::Kind::Number; }
    [[nodiscard]] bool isMark() const { return kind == Token::Kind::Mark; }
};

using HeardWords = std::vector<HeardWord>;
using WordsView = std::span<const HeardWord>;

/// The words of a turn; `index` is its position in the call.
[[nodiscard]] HeardWords heardWords(const QString &text, int index);

/// The part of a turn that is read for names and numbers: nobody says more than so many words at once, so that what comes behind
/// is no speech and costs nothing.
[[nodiscard]] WordsView spokenPart(const HeardWords &words);

/// Whether these words follow each other from `at` on.
[[nodiscard]] bool phraseAt(WordsView words, std::size_t at, std::initializer_list<std::string_view> phrase);

/// Whether a phrase ("am ende"), its words parted by single blanks, stands at `at`: how many words it has, 0 = it does not.
[[nodiscard]] std::size_t phraseLength(WordsView words, std::size_t at, std::string_view phrase);

/// The span from the first to the last word; both lie in one turn.
[[nodiscard]] TurnSpan spanOf(const HeardWord &first, const HeardWord &last);

} // namespace askpro::core
