#pragma once

#include "models/common/language.h"
#include "services/core/understanding/time/lexicon.h"

#include <vector>

namespace askpro::core {

/// One word or phrase of an utterance with what it is to the grammar.
struct Lexeme
{
    Lex lex = Lex::Unknown;
    int value = 0;                   ///< as in LexEntry; of a Number its value, of a Decimal its tenths, of a DotPair and ClockText the first number
    int second = 0;                  ///< DotPair, ClockText: the second number; DatePoints, IsoDate: the month
    int third = 0;                   ///< DatePoints, IsoDate: the year, 0 = none
    TextSpan span;
    int digits = 0;                  ///< Number: how many digits were written; 0 = said as a word
    bool ordinal = false;            ///< Number: "dritter", "3rd", "3."
    bool dotted = false;             ///< Number: a dot follows, which may end a sentence
    bool article = false;            ///< Number: "ein", "eine", which may count nothing
    bool glued = false;              ///< touches the one before
    bool abbreviation = false;       ///< Weekday of two letters
};

/// Reads tokens as lexemes: phrases longest first, number words and digits, dates and times written with points and colons, and
/// compounds ("dienstagabend").
[[nodiscard]] std::vector<Lexeme> lexemesOf(const std::vector<Token> &tokens, models::Language language);

} // namespace askpro::core
