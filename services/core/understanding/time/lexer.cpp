#include "services/core/understanding/time/lexer.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;

using models::Language;

int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (value >= tooManyDigits / 10)
            return tooManyDigits;
        value = value * 10 + (digit - '0');
    }
    return value;
}

constexpr std::array<std::string_view, 10> ordinalEndings{"te", "ter", "ten", "tes", "tem", "st", "nd", "rd", "th", "ste"};

// Words of two letters that are weekdays only where the writing says so.
constexpr std::array<std::string_view, 7> shortWeekdays{"mo", "di", "mi", "do", "fr", "sa", "so"};

} // namespace

Lexer::Lexer(const std::vector<Token> &tokens, Language language) : m_tokens(tokens), m_language(language), m_lexicon(Lexicon::of(language))
{
    m_lexemes.reserve(tokens.size());
}

std::vector<Lexeme> Lexer::run()
{
    while (m_at < m_tokens.size())
        step();
    return std::move(m_lexemes);
}

bool Lexer::isMark(std::size_t ahead, std::string_view mark, bool glued) const
{
    const Token *token = peek(ahead);
    return token && token->kind == Token::Kind::Mark && token->folded == mark && (!glued || token->glued);
}

bool Lexer::isNumber(std::size_t ahead, bool glued) const
{
    const Token *token = peek(ahead);
    return token && token->kind == Token::Kind::Number && (!glued || token->glued);
}

int Lexer::number(std::size_t ahead) const
{
    return numberOf(m_tokens[m_at + ahead].folded);
}

Lexeme &Lexer::emit(Lex lex, int value, std::size_t tokens)
{
    Lexeme lexeme;
    lexeme.lex = lex;
    lexeme.value = value;
    lexeme.span = {m_tokens[m_at].span.from, m_tokens[m_at + tokens - 1].span.to};
    lexeme.glued = m_tokens[m_at].glued;
    m_at += tokens;
    return m_lexemes.emplace_back(lexeme);
}

void Lexer::step()
{
    const Token &token = m_tokens[m_at];
    if (token.kind == Token::Kind::Broken) {
        emit(Lex::Unknown, 0, 1);
        return;
    }
    if (shortWeekday())
        return;
    if (isContraction(token)) {
        emit(Lex::Unknown, 0, 1);
        return;
    }
    const Lexicon::Hit hit = m_lexicon.longestAt(std::span(m_tokens).subspan(m_at));
    if (hit.tokens > 0) {
        emit(hit.lex, hit.value, hit.tokens);
        return;
    }
    if (token.kind == Token::Kind::Number)
        digitsAndMarks();
    else if (token.kind == Token::Kind::Word)
        word(token);
    else
        emit(Lex::Unknown, 0, 1);
}

bool Lexer::isContraction(const Token &token) const
{
    constexpr std::array verbs{"like"sv, "love"sv, "need"sv, "prefer"sv, "rather"sv, "be"sv, "have"sv, "said"sv, "agreed"sv, "better"sv, "want"sv};
    if (m_language != Language::English || token.folded != "wed")
        return false;
    const Token *next = peek(1);
    return token.span.to - token.span.from > token.folded.size() || (next && std::ranges::find(verbs, std::string_view(next->folded)) != verbs.end());
}

bool Lexer::shortWeekday()
{
    if (m_language != Language::German || m_tokens[m_at].folded.size() != 2)
        return false;
    const auto it = std::ranges::find(shortWeekdays, m_tokens[m_at].folded);
    if (it == shortWeekdays.end())
        return false;
    const bool marked = isMark(1, ".") || isMark(1, "-", false) || (isMark(1, ",") && isNumber(2, false));
    const bool hours = isNumber(1, false) && *it != "so" && *it != "do" && (isMark(2, ":") || (peek(2) && (peek(2)->folded == "uhr" || peek(2)->folded == "h")));
    const bool after = !m_lexemes.empty() && (m_lexemes.back().lex == Lex::On || m_lexemes.back().lex == Lex::Dash) && *it != "so" && *it != "do";
    if (!marked && !after && !hours)
        return false;
    Lexeme &lexeme = emit(Lex::Weekday, static_cast<int>(it - shortWeekdays.begin()), 1);
    lexeme.abbreviation = true;
    if (isMark(0, "."))
        ++m_at;
    return true;
}

void Lexer::digitsAndMarks()
{
    if (isoDate() || clockText() || datePoints() || decimalOrPair() || slashPair())
        return;
    plainNumber();
}

bool Lexer::isoDate()
{
    if (digits(0) != 4 || !isMark(1, "-") || !isNumber(2) || !isMark(3, "-") || !isNumber(4))
        return false;
    const int year = number(0);
    const int month = number(2);
    const int day = number(4);
    Lexeme &lexeme = emit(Lex::IsoDate, day, 5);
    lexeme.second = month;
    lexeme.third = year;
    return true;
}

bool Lexer::clockText()
{
    if (!isMark(1, ":") || !isNumber(2) || digits(2) != 2 || digits(0) > 2)
        return false;
    const int hour = number(0);
    const int minute = number(2);
    const bool seconds = isMark(3, ":") && isNumber(4);
    const bool zero = m_tokens[m_at].folded.starts_with('0') || digits(0) == 0;
    Lexeme &lexeme = emit(Lex::ClockText, hour, seconds ? 5 : 3);
    lexeme.second = minute;
    lexeme.digits = zero ? 2 : 1;
    return true;
}

bool Lexer::datePoints()
{
    if (!isMark(1, ".") || !isNumber(2, false))
        return false;
    const bool spaced = !m_tokens[m_at + 2].glued;
    const bool year = isMark(3, ".") && isNumber(4, false) && (digits(4) == 4 || (digits(4) == 2 && m_tokens[m_at + 4].glued));
    const bool dot = isMark(3, ".");
    if ((!year && !dot) || digits(0) > 2 || digits(2) > 2 || (spaced && number(2) > 12))
        return false;
    const int day = number(0);
    const int month = number(2);
    const int yearValue = year ? number(4) : 0;
    const bool two = year && digits(4) == 2;
    Lexeme &lexeme = emit(Lex::DatePoints, day, year ? 5 : 4);
    lexeme.second = month;
    lexeme.third = two ? 2000 + yearValue : yearValue;
    return true;
}

bool Lexer::decimalOrPair()
{
    const bool comma = isMark(1, ",");
    if ((!comma && !isMark(1, ".")) || !isNumber(2) || digits(0) > 2 || digits(2) > 2)
        return false;
    const int first = number(0);
    const int second = number(2);
    const bool oneDigit = digits(2) == 1;
    Lexeme &lexeme = emit(comma ? Lex::Decimal : Lex::DotPair, comma ? first * 10 + (oneDigit ? second : second / 10) : first, 3);
    lexeme.second = second;
    lexeme.digits = oneDigit ? 1 : 2;
    return true;
}

bool Lexer::slashPair()
{
    if (!isMark(1, "/") || !isNumber(2) || digits(0) > 2 || digits(2) > 2 || isMark(3, "/"))
        return false;
    const int first = number(0);
    const int second = number(2);
    emit(Lex::SlashPair, first, 3).second = second;
    return true;
}

void Lexer::plainNumber()
{
    const int value = number(0);
    const auto written = static_cast<int>(digits(0));
    const Token *next = peek(1);
    const bool ending = next && next->glued && next->kind == Token::Kind::Word && std::ranges::find(ordinalEndings, next->folded) != ordinalEndings.end();
    const bool dot = isMark(1, ".") && !ending;
    // A dot that ends the text ends a sentence, unless the number cannot be anything but a day.
    Lexeme &lexeme = emit(Lex::Number, value, ending || dot ? 2 : 1);
    lexeme.digits = written;
    lexeme.ordinal = ending || (dot && m_language == Language::German && written <= 2 && m_at < m_tokens.size());
    lexeme.dotted = dot;
    if (dot && !lexeme.ordinal)
        --m_at, lexeme.span.to = m_tokens[m_at - 1].span.to;
}

std::vector<Lexeme> lexemesOf(const std::vector<Token> &tokens, Language language)
{
    return Lexer(tokens, language).run();
}

} // namespace askpro::core
