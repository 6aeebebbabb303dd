#include "services/core/understanding/call/dictation.h"

#include "services/core/understanding/text/numberwords.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;
using models::Language;

constexpr std::size_t shortestNumber = 5;   ///< digits
constexpr ClockMinutes evening{18 * 60};

// Beside these a number is a clock time.
constexpr std::array clockWords{"uhr"sv, "um"sv, "halb"sv, "viertel"sv, "dreiviertel"sv, "nach"sv, "vor"sv, "mittag"sv, "mittags"sv, "nachmittags"sv, "morgens"sv, "abends"sv,
                                "vormittags"sv, "frueh"sv, "at"sv, "oclock"sv, "am"sv, "pm"sv, "half"sv, "quarter"sv, "past"sv, "to"sv, "noon"sv, "morning"sv, "afternoon"sv, "evening"sv};

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::span<const Token> tokensIn(const HeardTurn &turn, const TextSpan &span)
{
    const auto begin = [](const Token &token) { return token.span.from; };
    const auto from = std::ranges::lower_bound(turn.tokens, span.from, {}, begin);
    return {from, std::max(from, std::ranges::lower_bound(turn.tokens, span.to, {}, begin))};
}

bool isNumber(const Token &token, Language language)
{
    return token.kind == Token::Kind::Number || (token.kind == Token::Kind::Word && numberWord(token.folded, language).has_value());
}

/// Mostly numbers and single letters.
bool soundsDictated(const HeardTurn &turn, Language language)
{
    const auto numbers = std::ranges::count_if(turn.tokens, [&](const Token &token) { return isNumber(token, language) || token.folded == "oh" || token.folded == "double"; });
    return numbers >= 3 && static_cast<std::size_t>(2 * numbers) >= turn.tokens.size();
}

/// Numbers only: no day, no word of the clock.
bool isBare(const HeardTurn &turn, const SlotMention &mention)
{
    const auto tokens = tokensIn(turn, mention.span);
    return !mention.dateSaid && mention.time && std::ranges::none_of(tokens, [](const Token &token) {
        return isOneOf(clockWords, token.folded) || token.folded == ":";
    });
}

/// "The Wednesday one", "trage Sie ein": the last word counts nothing.
void dropTrailingOne(HeardTurn &turn, SlotMention &mention, Language language)
{
    const auto tokens = tokensIn(turn, mention.span);
    if (tokens.empty() || !mention.time || mention.time->count() % 60 != 0)
        return;
    const bool last = tokens.back().folded == (language == Language::German ? "ein" : "one");
    const bool clock = tokens.size() > 1 && isOneOf(clockWords, tokens[tokens.size() - 2].folded);
    if (last && !clock && (language == Language::German || tokens.size() > 1))
        mention.time.reset();
}

} // namespace

std::string withoutNumbers(const std::string &text, const std::vector<Token> &tokens)
{
    std::string blank = text;
    for (const Token &token : tokens) {
        const bool leadingZero = token.kind == Token::Kind::Number && token.folded.size() > 2 && token.folded.front() == '0';
        if (token.kind == Token::Kind::Number && (token.folded.size() >= shortestNumber || leadingZero) && !(token.folded.size() == 4 && token.glued))
            std::fill(blank.begin() + static_cast<std::ptrdiff_t>(token.span.from), blank.begin() + static_cast<std::ptrdiff_t>(token.span.to), 'x');
    }
    return blank;
}

void dropFalseTimes(HeardTurn &turn, LocalMinutes now, bool dictating, Language language)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const bool dictated = !turn.agent && (dictating || soundsDictated(turn, language));
    for (SlotMention &mention : turn.mentions) {
        dropTrailingOne(turn, mention, language);
        const bool present = mention.date == today && mention.time && today + *mention.time == now;
        if (present || (dictated && isBare(turn, mention)))
            mention.role = TimeRole::Personal;
        // Agents count the hours of a day through: their "sechs Uhr vierzig" is not the evening, which would be "achtzehn Uhr".
        const auto tokens = tokensIn(turn, mention.span);
        const bool literal = std::ranges::any_of(tokens, [](const Token &token) { return token.folded == "sechs" || token.folded == "6" || token.folded == "06"; })
            && std::ranges::none_of(tokens, [](const Token &token) { return token.folded.starts_with("abend") || token.folded.starts_with("nachmittag"); });
        if (turn.agent && language == Language::German && literal && mention.time && *mention.time >= evening && *mention.time < evening + std::chrono::hours(1))
            mention.time = *mention.time - std::chrono::hours(12);
    }
}

} // namespace askpro::core
