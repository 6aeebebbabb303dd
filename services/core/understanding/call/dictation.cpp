#include "services/core/understanding/call/dictation.h"

#include "services/core/understanding/call/turntokens.h"
#include "services/core/understanding/text/numberwords.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;
using models::Language;

constexpr std::size_t shortestNumber = 5;   ///< digits

// Beside these a number is a clock time.
constexpr std::array clockWords{"uhr"sv, "um"sv, "halb"sv, "viertel"sv, "dreiviertel"sv, "nach"sv, "vor"sv, "mittag"sv, "mittags"sv, "nachmittags"sv, "morgens"sv, "abends"sv,
                                "vormittags"sv, "frueh"sv, "at"sv, "oclock"sv, "am"sv, "pm"sv, "half"sv, "quarter"sv, "past"sv, "to"sv, "noon"sv, "morning"sv, "afternoon"sv, "evening"sv};

// "The other one", "that one": no clock time.
constexpr std::array pointing{"the"sv, "other"sv, "first"sv, "second"sv, "third"sv, "last"sv, "earlier"sv, "later"sv, "that"sv, "this"sv, "which"sv, "another"sv, "latter"sv, "middle"sv, "former"sv, "early"sv, "late"sv};
constexpr std::array partsOfDay{"morning"sv, "afternoon"sv, "evening"sv};
constexpr std::array pointers{"a"sv, "an"sv, "the"sv, "that"sv};

// Behind them an ordinal counts and is no day of the month.
constexpr std::array counted{"platz"sv, "termin"sv, "freie"sv, "freier"sv, "moegliche"sv, "moeglichkeit"sv, "slot"sv, "appointment"sv, "available"sv, "free"sv, "one"sv, "option"sv,
                             "consultation"sv, "visit"sv, "session"sv, "time"sv, "mal"sv, "untersuchung"sv, "sitzung"sv, "besuch"sv, "behandlung"sv, "gap"sv, "opening"sv,
                             "opportunity"sv, "meeting"sv, "talk"sv, "interview"sv, "possible"sv, "thing"sv, "luecke"sv, "freien"sv, "step"sv, "name"sv, "gespraech"sv};

// Before them as well: "a first consultation".
constexpr std::array owning{"a"sv, "an"sv, "my"sv, "his"sv, "her"sv, "our"sv, "ein"sv, "eine"sv, "einen"sv, "mein"sv, "meine"sv, "meinen"sv, "einem"sv, "einer"sv};

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

/// "Thirty eight two": a temperature, a price; no clock time at its end.
bool followsNumber(const HeardTurn &turn, const SlotMention &mention, Language language)
{
    const auto first = std::ranges::lower_bound(turn.tokens, mention.span.from, {}, [](const Token &token) { return token.span.from; });
    return !turn.agent && first != turn.tokens.begin() && isNumber(*std::prev(first), language);
}

/// "Alle drei", "all three".
bool isCounted(const HeardTurn &turn, const SlotMention &mention)
{
    const auto first = std::ranges::lower_bound(turn.tokens, mention.span.from, {}, [](const Token &token) { return token.span.from; });
    return first != turn.tokens.begin() && (std::prev(first)->folded == "alle" || std::prev(first)->folded == "all");
}

bool saysSomething(const SlotMention &mention)
{
    return mention.time || mention.dateSaid || mention.from || mention.spanFrom;
}

/// "The Wednesday one", "trage Sie ein": the last word counts nothing.
void dropTrailingOne(HeardTurn &turn, SlotMention &mention, Language language)
{
    const auto tokens = tokensIn(turn, mention.span);
    if (tokens.empty() || !mention.time || mention.time->count() % 60 != 0)
        return;
    const bool last = tokens.back().folded == (language == Language::German ? "ein" : "one");
    // "An evening one" counts nothing, "in the evening one" does not occur.
    const bool ofPart = tokens.size() > 2 && isOneOf(partsOfDay, tokens[tokens.size() - 2].folded) && isOneOf(pointers, tokens[tokens.size() - 3].folded);
    const bool clock = !ofPart && tokens.size() > 1 && isOneOf(clockWords, tokens[tokens.size() - 2].folded);
    const auto before = std::ranges::lower_bound(turn.tokens, tokens.front().span.from, {}, [](const Token &token) { return token.span.from; });
    const bool pointed = before != turn.tokens.begin() && isOneOf(pointing, std::prev(before)->folded);
    if (last && !clock && (language == Language::German || tokens.size() > 1 || pointed))
        mention.time.reset();
}

/// "Um neun wäre der erste Platz": which of several, not which day.
void dropCounted(const HeardTurn &turn, SlotMention &mention)
{
    static constexpr std::array ordinals{"erste"sv, "ersten"sv, "erster"sv, "zweite"sv, "zweiten"sv, "dritte"sv, "first"sv, "second"sv, "third"sv};
    const auto tokens = tokensIn(turn, mention.span);
    if (tokens.size() < 2 || !isOneOf(ordinals, tokens.back().folded))
        return;
    const auto next = std::ranges::lower_bound(turn.tokens, mention.span.to, {}, [](const Token &token) { return token.span.from; });
    const bool owned = tokens.size() == 2 && isOneOf(owning, tokens.front().folded);   // "a first consultation"
    if (!owned && (next == turn.tokens.end() || !isOneOf(counted, next->folded)))
        return;
    mention.date.reset();
    mention.dateSaid = false;
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
    // "Um 9 Uhr und 16 Uhr": two times, no minutes.
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].folded == "und" && tokens[i - 1].folded == "uhr")
            blank.replace(tokens[i].span.from, tokens[i].span.to - tokens[i].span.from, ",  ");
    }
    return blank;
}

void blankChoices(const std::vector<Token> &tokens, const std::function<bool(unsigned)> &mayBeDay, std::string &text)
{
    struct Ordinal
    {
        std::string_view word;
        unsigned day;
    };
    static constexpr std::array ordinals{Ordinal{"erste"sv, 1},  Ordinal{"ersten"sv, 1},  Ordinal{"erster"sv, 1}, Ordinal{"zweite"sv, 2}, Ordinal{"zweiten"sv, 2},
                                         Ordinal{"dritte"sv, 3}, Ordinal{"dritten"sv, 3}, Ordinal{"first"sv, 1},  Ordinal{"second"sv, 2}, Ordinal{"third"sv, 3}};
    static constexpr std::array articles{"der"sv, "die"sv, "das"sv, "den"sv, "dem"sv, "the"sv};
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        const auto ordinal = std::ranges::find(ordinals, std::string_view(tokens[i].folded), &Ordinal::word);
        if (ordinal == ordinals.end() || (!isOneOf(articles, tokens[i - 1].folded) && !isOneOf(owning, tokens[i - 1].folded)))
            continue;
        // "Nine o'clock is the first."
        const bool predicate = i >= 2 && (tokens[i - 2].folded == "is" || tokens[i - 2].folded == "ist") && (i + 1 == tokens.size() || tokens[i + 1].kind == Token::Kind::Mark);
        const bool counts = predicate || isOneOf(owning, tokens[i - 1].folded) || (i + 1 < tokens.size() && isOneOf(counted, tokens[i + 1].folded));
        if (!counts && mayBeDay(ordinal->day))
            continue;
        const bool month = i + 1 < tokens.size() && (tokens[i + 1].folded == "of" || numberWord(tokens[i + 1].folded, Language::German).value_or(NumberWord{}).ordinal);
        if (!month)
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(tokens[i].span.from), text.begin() + static_cast<std::ptrdiff_t>(tokens[i].span.to), 'x');
    }
}

void blankGreeting(const std::vector<Token> &tokens, std::string &text)
{
    static constexpr std::array greetings{"morning"sv, "afternoon"sv, "evening"sv, "morgen"sv, "abend"sv};
    static constexpr std::array timely{"frueh"sv, "vormittag"sv, "vormittags"sv, "mittag"sv, "nachmittag"sv, "abend"sv, "um"sv, "ab"sv, "oder"sv, "gegen"sv, "geht"sv, "passt"sv, "waere"sv, "waer"sv,
                                       "or"sv, "is"sv, "would"sv, "please"sv, "bitte"sv, "appointment"sv, "at"sv};
    static constexpr std::array before{"hello"sv, "hi"sv, "hallo"sv, "yes"sv, "ja"sv, "oh"sv, "ah"sv, "moin"sv, "hey"sv, "um"sv, "well"sv};
    for (std::size_t i = 0; i < tokens.size() && i < 3; ++i) {
        if (isOneOf(greetings, tokens[i].folded) && (i + 1 == tokens.size() || !isOneOf(timely, tokens[i + 1].folded)))
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(tokens[i].span.from), text.begin() + static_cast<std::ptrdiff_t>(tokens[i].span.to), 'x');
        if (!isOneOf(before, tokens[i].folded))
            return;
    }
}

void dropFalseTimes(HeardTurn &turn, LocalMinutes now, bool dictating, Language language)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const bool dictated = !turn.agent && (dictating || soundsDictated(turn, language));
    std::erase_if(turn.mentions, [&](SlotMention &mention) {
        const bool said = saysSomething(mention);
        dropTrailingOne(turn, mention, language);
        dropCounted(turn, mention);
        return said && !saysSomething(mention);
    });
    for (SlotMention &mention : turn.mentions) {
        const bool present = mention.date == today && mention.time && today + *mention.time == now;
        const bool never = mention.time == ClockMinutes{0} || isCounted(turn, mention) || followsNumber(turn, mention, language);     // "null", "erst vierundzwanzig"
        if (present || (isBare(turn, mention) && (dictated || never)))
            mention.role = TimeRole::Personal;
    }
}

} // namespace askpro::core
