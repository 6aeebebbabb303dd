#pragma once

#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/time/lexeme.h"

#include <optional>
#include <string_view>
#include <vector>

namespace askpro::core {

/// Reads one token after the other. Keeps references to the tokens.
class Lexer
{
public:
    Lexer(const std::vector<Token> &tokens, models::Language language);
    std::vector<Lexeme> run();

private:
    const Token *peek(std::size_t ahead) const { return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr; }
    bool isMark(std::size_t ahead, std::string_view mark, bool glued = true) const;
    bool isNumber(std::size_t ahead, bool glued = true) const;
    int number(std::size_t ahead) const;
    std::size_t digits(std::size_t ahead) const { return m_tokens[m_at + ahead].folded.size(); }
    /// Appends a lexeme over the next tokens and moves behind them; valid until the next one.
    Lexeme &emit(Lex lex, int value, std::size_t tokens);
    void step();
    /// "We'd like …" is no Wednesday, with or without its apostrophe.
    bool isContraction(const Token &token) const;
    /// "Fr, 18. Juli", "mo - fr", "am di.": only beside a mark or after "am".
    bool shortWeekday();

    void digitsAndMarks();
    bool isoDate();
    /// "15:30", "3:30:00". "4:3" is a ratio.
    bool clockText();
    /// "18.07.2014", "15.10.18", "15.2.", "27. 11."
    bool datePoints();
    /// "2,5", "18.12", "10.10".
    bool decimalOrPair();
    bool slashPair();
    void plainNumber();

    void word(const Token &token);
    std::optional<NumberWord> wordAt(std::size_t ahead) const;
    void numberWords(NumberWord first, const Token &token);
    /// "seventeen oh five" is 17:05; within a row of numbers it is none.
    bool spokenZero(NumberWord hours);
    /// "ein und zwanzig".
    std::size_t germanSpokenApart(NumberWord &first) const;
    /// "twenty one", "twenty-first", "two thousand and eighteen".
    std::size_t englishNumber(NumberWord &first) const;
    /// "afternoonish", "fiveish".
    bool hedged(std::string_view folded);
    /// "dienstagabend", "mittwochfruehmorgens", "samstagvormittags", "freitagstermin", "maiwochenende".
    bool compound(const Token &token);
    /// "augustwoche", "maiwochenende": the n-th of them is said before.
    bool monthCompound(std::string_view folded);
    void emitPair(const LexEntry &day, const LexEntry &part, std::size_t length);

    const std::vector<Token> &m_tokens;
    models::Language m_language;
    const Lexicon &m_lexicon;
    std::size_t m_at = 0;
    std::vector<Lexeme> m_lexemes;
};

} // namespace askpro::core
