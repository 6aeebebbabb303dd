#include "services/core/understanding/time/lexer.h"
#include "services/core/understanding/time/timewish.h"

#include <algorithm>
#include <utility>

namespace askpro::core {

using models::Language;

void Lexer::word(const Token &token)
{
    if (const auto found = numberWord(token.folded, m_language)) {
        numberWords(*found, token);
        return;
    }
    if (m_language == Language::German ? compound(token) || monthCompound(token.folded) : hedged(token.folded))
        return;
    emit(Lex::Unknown, 0, 1);
}

std::optional<NumberWord> Lexer::wordAt(std::size_t ahead) const
{
    const Token *token = peek(ahead);
    return token && token->kind == Token::Kind::Word ? numberWord(token->folded, m_language) : std::nullopt;
}

void Lexer::numberWords(NumberWord first, const Token &token)
{
    const std::string_view folded = token.folded;
    if (m_language == Language::German) {
        const std::size_t taken = germanSpokenApart(first);
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

bool Lexer::spokenZero(NumberWord hours)
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

std::size_t Lexer::germanSpokenApart(NumberWord &first) const
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

std::size_t Lexer::englishNumber(NumberWord &first) const
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

bool Lexer::hedged(std::string_view folded)
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

bool Lexer::compound(const Token &token)
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

bool Lexer::monthCompound(std::string_view folded)
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

void Lexer::emitPair(const LexEntry &day, const LexEntry &part, std::size_t length)
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

} // namespace askpro::core
