#include "services/core/understanding/time/lexeme.h"

#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/time/timewish.h"

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

/// Reads one token after the other.
class Lexer
{
public:
    Lexer(const std::vector<Token> &tokens, Language language) : m_tokens(tokens), m_language(language), m_lexicon(Lexicon::of(language))
    {
        m_lexemes.reserve(tokens.size());
    }

    std::vector<Lexeme> run()
    {
        while (m_at < m_tokens.size())
            step();
        return std::move(m_lexemes);
    }

private:
    const Token *peek(std::size_t ahead) const { return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr; }
    bool isMark(std::size_t ahead, std::string_view mark, bool glued = true) const
    {
        const Token *token = peek(ahead);
        return token && token->kind == Token::Kind::Mark && token->folded == mark && (!glued || token->glued);
    }
    bool isNumber(std::size_t ahead, bool glued = true) const
    {
        const Token *token = peek(ahead);
        return token && token->kind == Token::Kind::Number && (!glued || token->glued);
    }
    int number(std::size_t ahead) const { return numberOf(m_tokens[m_at + ahead].folded); }
    std::size_t digits(std::size_t ahead) const { return m_tokens[m_at + ahead].folded.size(); }

    Lexeme &emit(Lex lex, int value, std::size_t tokens)
    {
        Lexeme lexeme;
        lexeme.lex = lex;
        lexeme.value = value;
        lexeme.span = {m_tokens[m_at].span.from, m_tokens[m_at + tokens - 1].span.to};
        lexeme.glued = m_tokens[m_at].glued;
        m_at += tokens;
        return m_lexemes.emplace_back(lexeme);
    }

    void step()
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

    /// "We'd like …" is no Wednesday, with or without its apostrophe.
    bool isContraction(const Token &token) const
    {
        constexpr std::array verbs{"like"sv, "love"sv, "need"sv, "prefer"sv, "rather"sv, "be"sv, "have"sv, "said"sv, "agreed"sv, "better"sv, "want"sv};
        if (m_language != Language::English || token.folded != "wed")
            return false;
        const Token *next = peek(1);
        return token.span.to - token.span.from > token.folded.size() || (next && std::ranges::find(verbs, std::string_view(next->folded)) != verbs.end());
    }

    /// "Fr, 18. Juli", "mo - fr", "am di.": only beside a mark or after "am".
    bool shortWeekday()
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

    // --- digits ---------------------------------------------------------------------------------------------------

    void digitsAndMarks()
    {
        if (isoDate() || clockText() || datePoints() || decimalOrPair() || slashPair())
            return;
        plainNumber();
    }

    bool isoDate()
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

    /// "15:30", "3:30:00". "4:3" is a ratio.
    bool clockText()
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

    /// "18.07.2014", "15.10.18", "15.2.", "27. 11."
    bool datePoints()
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

    /// "2,5", "18.12", "10.10".
    bool decimalOrPair()
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

    bool slashPair()
    {
        if (!isMark(1, "/") || !isNumber(2) || digits(0) > 2 || digits(2) > 2 || isMark(3, "/"))
            return false;
        const int first = number(0);
        const int second = number(2);
        emit(Lex::SlashPair, first, 3).second = second;
        return true;
    }

    void plainNumber()
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

    // --- words ----------------------------------------------------------------------------------------------------

    void word(const Token &token)
    {
        if (const auto found = numberWord(token.folded, m_language)) {
            numberWords(*found, token);
            return;
        }
        if (m_language == Language::German ? compound(token) || monthCompound(token.folded) : hedged(token.folded))
            return;
        emit(Lex::Unknown, 0, 1);
    }

    std::optional<NumberWord> wordAt(std::size_t ahead) const
    {
        const Token *token = peek(ahead);
        return token && token->kind == Token::Kind::Word ? numberWord(token->folded, m_language) : std::nullopt;
    }

    void numberWords(NumberWord first, const Token &token)
    {
        const std::string_view folded = token.folded;
        if (m_language == Language::German) {
            std::size_t taken = 1;
            taken = germanSpokenApart(first);
            Lexeme &lexeme = emit(Lex::Number, first.value, taken);
            lexeme.ordinal = first.ordinal;
            lexeme.article = taken == 1 && first.value == 1 && folded.starts_with("ein") && folded != "eins";
            return;
        }
        if (spokenZero(first))
            return;
        const std::size_t taken = englishNumber(first);
        Lexeme &lexeme = emit(Lex::Number, first.value, taken);
        lexeme.ordinal = first.ordinal;
    }

    /// "seventeen oh five" is 17:05; within a row of numbers it is none.
    bool spokenZero(NumberWord hours)
    {
        const Token *zero = peek(1);
        const auto minutes = wordAt(2);
        const bool row = wordAt(3) || (m_at > 0 && m_tokens[m_at - 1].kind == Token::Kind::Word && numberWord(m_tokens[m_at - 1].folded, m_language));
        if (hours.ordinal || hours.value < 1 || hours.value > 23 || row || !zero || (zero->folded != "oh" && zero->folded != "o"))
            return false;
        if (!minutes || minutes->ordinal || minutes->value < 1 || minutes->value > 9)
            return false;
        Lexeme &lexeme = emit(Lex::ClockText, hours.value, 3);
        lexeme.second = minutes->value;
        lexeme.digits = 1;
        return true;
    }

    /// "ein und zwanzig".
    std::size_t germanSpokenApart(NumberWord &first) const
    {
        const Token *joint = peek(1);
        const auto tens = wordAt(2);
        if (first.ordinal || first.value < 1 || first.value > 9 || !joint || joint->folded != "und" || !tens || tens->value < 20 || tens->value % 10 != 0 || tens->value > 90)
            return 1;
        if (m_tokens[m_at].folded != "ein" && !tens->ordinal)
            return 1;
        first = {first.value + tens->value, tens->ordinal};
        return 3;
    }

    /// "twenty one", "twenty-first", "two thousand and eighteen".
    std::size_t englishNumber(NumberWord &first) const
    {
        if (first.value >= 20 && first.value < 100 && first.value % 10 == 0 && !first.ordinal) {
            const std::size_t unitAt = isMark(1, "-") ? 2 : 1;
            const auto units = wordAt(unitAt);
            if (units && units->value >= 1 && units->value <= 9) {
                first = {first.value + units->value, units->ordinal};
                return unitAt + 1;
            }
            return 1;
        }
        const auto thousand = wordAt(1);
        if (first.value < 1 || first.value > 9 || !thousand || thousand->value != 1000)
            return 1;
        std::size_t taken = 2;
        int value = first.value * 1000;
        if (const Token *joint = peek(2); joint && joint->folded == "and" && wordAt(3))
            taken = 3;
        if (auto rest = wordAt(taken); rest && !rest->ordinal && rest->value < 100) {
            value += rest->value;
            ++taken;
            const auto units = rest->value >= 20 && rest->value % 10 == 0 ? wordAt(taken) : std::nullopt;
            if (units && units->value >= 1 && units->value <= 9) {
                value += units->value;
                ++taken;
            }
        } else {
            taken = 2;
        }
        first = {value, false};
        return taken;
    }

    /// "afternoonish", "fiveish".
    bool hedged(std::string_view folded)
    {
        if (!folded.ends_with("ish") || folded.size() < 6)
            return false;
        const std::string_view stem = folded.substr(0, folded.size() - 3);
        const LexEntry *entry = m_lexicon.word(stem);
        const auto number = numberWord(stem, m_language);
        if (!number && (!entry || (entry->lex != Lex::Part && entry->lex != Lex::Noon)))
            return false;
        const TextSpan span = m_tokens[m_at].span;
        emit(number ? Lex::Number : entry->lex, number ? number->value : entry->value, 1);
        Lexeme ish;
        ish.lex = Lex::Ish;
        ish.span = span;
        ish.glued = true;
        m_lexemes.push_back(ish);
        return true;
    }

    /// "dienstagabend", "mittwochfruehmorgens", "samstagvormittags", "freitagstermin", "maiwochenende".
    bool compound(const Token &token)
    {
        const std::string_view folded = token.folded;
        constexpr std::size_t longestWeekday = 11;
        for (std::size_t length = std::min(longestWeekday, folded.size() - 1); length >= 5; --length) {
            const LexEntry *day = m_lexicon.word(folded.substr(0, length));
            if (!day || (day->lex != Lex::Weekday && day->lex != Lex::Morgen && day->lex != Lex::DayOffset))
                continue;
            std::string_view rest = folded.substr(length);
            if (day->lex == Lex::Weekday && (rest == "stermin" || rest == "stermine" || rest == "termin")) {
                emit(Lex::Weekday, day->value, 1);
                return true;
            }
            if (rest.starts_with('s') && !m_lexicon.word(rest))
                rest.remove_prefix(1);
            const LexEntry *part = rest == "morgen" ? m_lexicon.word("frueh") : m_lexicon.word(rest);
            if (!part || (part->lex != Lex::Part && part->lex != Lex::PartPlural))
                continue;
            emitPair(*day, *part, length);
            return true;
        }
        return false;
    }

    /// "augustwoche", "maiwochenende": the n-th of them is said before.
    bool monthCompound(std::string_view folded)
    {
        for (const std::string_view ending : {std::string_view("wochenende"), std::string_view("woche"), std::string_view("haelfte")}) {
            if (!folded.ends_with(ending))
                continue;
            const LexEntry *month = m_lexicon.word(folded.substr(0, folded.size() - ending.size()));
            if (!month || month->lex != Lex::Month)
                return false;
            const TextSpan span = m_tokens[m_at].span;
            if (ending == "woche")
                emit(Lex::Unit, static_cast<int>(TimeUnit::Week), 1);
            else if (ending == "haelfte")
                emit(Lex::Half, halfOfMonth, 1);
            else
                emit(Lex::Weekend, 0, 1);
            for (const auto &[lex, value] : {std::pair(Lex::In, 0), std::pair(Lex::Month, month->value)}) {
                Lexeme more;
                more.lex = lex;
                more.value = value;
                more.span = span;
                more.glued = true;
                m_lexemes.push_back(more);
            }
            return true;
        }
        return false;
    }

    void emitPair(const LexEntry &day, const LexEntry &part, std::size_t length)
    {
        const bool plural = day.lex == Lex::Weekday && part.lex == Lex::PartPlural && part.value != static_cast<int>(DayPart::Early);
        const TextSpan span = m_tokens[m_at].span;
        Lexeme &first = emit(plural ? Lex::WeekdayPlural : day.lex == Lex::Morgen ? Lex::DayOffset : day.lex, day.value, 1);
        first.span.to = std::min(span.to, span.from + length);
        Lexeme second;
        second.lex = part.lex;
        second.value = part.value;
        second.span = {first.span.to, span.to};
        second.glued = true;
        m_lexemes.push_back(second);
    }

    const std::vector<Token> &m_tokens;
    Language m_language;
    const Lexicon &m_lexicon;
    std::size_t m_at = 0;
    std::vector<Lexeme> m_lexemes;
};

} // namespace

std::vector<Lexeme> lexemesOf(const std::vector<Token> &tokens, Language language)
{
    return Lexer(tokens, language).run();
}

} // namespace askpro::core
