#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/heardwords.h"

#include <QString>

#include <optional>

namespace askpro::core {

/// How surely a word stands for a letter when it is heard among others.
enum class LetterStrength {
    Everyday = 0,    ///< "er", "you": a word of every sentence that is also a letter's name
    Named = 1,       ///< "ypsilon", "anton", "tango", "sch"
    Certain = 2,     ///< "k", "k wie kaufmann"
};

/// Letters that one or a few words stand for.
struct LetterPiece
{
    QString letters;                 ///< lower case; "-" and " " where they were said
    std::size_t words = 0;
    LetterStrength strength = LetterStrength::Named;
};

/// What a word of a spelling alphabet (German, DIN 5009:2022, Austrian, Swiss, NATO) stands for; empty for other words.
[[nodiscard]] QString alphabetLetters(std::string_view folded);

/// The letters that the words from `at` on stand for: "k", "ka", "anton", "t wie theodor", "doppel n", "a umlaut", "scharfes s".
[[nodiscard]] std::optional<LetterPiece> letterPieceAt(WordsView words, std::size_t at, models::Language language);

} // namespace askpro::core
