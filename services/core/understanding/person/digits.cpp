#include "services/core/understanding/person/digits.h"

#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/text/wordtable.h"

#include <array>

namespace askpro::core {

namespace {

using models::Language;

struct Times
{
    std::string_view word;
    int times;
};

constexpr std::array multipliers{
    Times{"doppel", 2}, Times{"doppelt", 2}, Times{"doppelte", 2}, Times{"doppelter", 2}, Times{"doppelten", 2}, Times{"zweimal", 2}, Times{"zweifach", 2},
    Times{"zwomal", 2}, Times{"dreimal", 3}, Times{"dreifach", 3}, Times{"dreifache", 3}, Times{"viermal", 4}, Times{"vierfach", 4}, Times{"fuenfmal", 5},
    Times{"double", 2}, Times{"triple", 3}, Times{"treble", 3}, Times{"quadruple", 4}};
/// "zwei Nullen", "three zeros".
constexpr std::array plurals{
    Times{"nullen", 0}, Times{"einsen", 1}, Times{"einser", 1}, Times{"zweien", 2}, Times{"zweier", 2}, Times{"dreien", 3}, Times{"dreier", 3},
    Times{"vieren", 4}, Times{"vierer", 4}, Times{"fuenfen", 5}, Times{"fuenfer", 5}, Times{"sechsen", 6}, Times{"sechser", 6}, Times{"siebenen", 7},
    Times{"siebener", 7}, Times{"achten", 8}, Times{"achter", 8}, Times{"neunen", 9}, Times{"neuner", 9}, Times{"zeros", 0}, Times{"zeroes", 0},
    Times{"ones", 1}, Times{"twos", 2}, Times{"threes", 3}, Times{"fours", 4}, Times{"fives", 5}, Times{"sixes", 6}, Times{"sevens", 7}, Times{"eights", 8},
    Times{"nines", 9}};
constexpr auto zeros = wordTable("oh", "o", "nought", "naught", "nil", "ought");
constexpr auto articles = wordTable("die", "der", "das", "ne", "eine", "hintereinander", "the");
constexpr auto oneAsArticle = wordTable("ein", "eine", "einen", "einem", "einer", "eines");

template<std::size_t n>
std::optional<int> find(const std::array<Times, n> &rows, std::string_view word)
{
    const auto it = std::ranges::find(rows, word, &Times::word);
    return it == rows.end() ? std::nullopt : std::optional(it->times);
}

bool isDigit(std::optional<int> value) { return value && *value >= 0 && *value <= 9; }
bool isTens(std::optional<int> value) { return value && *value >= 20 && *value <= 90 && *value % 10 == 0; }

/// One word's cardinal, 0 … 9999.
std::optional<int> cardinal(const HeardWord &word, Language language)
{
    if (!word.isWord())
        return {};
    if (language == Language::English && zeros.contains(word.folded))
        return 0;
    const auto number = numberWord(word.folded, language);
    if (!number || number->ordinal)
        return {};
    return number->value;
}

std::optional<int> cardinalAt(WordsView words, std::size_t at, Language language)
{
    return at < words.size() ? cardinal(words[at], language) : std::nullopt;
}

std::string repeated(const std::string &digits, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += digits;
    return all;
}

/// Blanks and hyphens between "thirty" and "five".
std::size_t pastHyphen(WordsView words, std::size_t at)
{
    return at < words.size() && words[at].isMark() && words[at].is("-") ? at + 1 : at;
}

/// 0 … 99: "five", "thirty", "thirty five".
std::optional<SpokenDigits> englishBelowHundred(WordsView words, std::size_t at)
{
    const auto value = cardinalAt(words, at, Language::English);
    if (!value || *value >= 100)
        return {};
    const std::size_t next = pastHyphen(words, at + 1);
    const auto unit = cardinalAt(words, next, Language::English);
    if (isTens(value) && isDigit(unit) && *unit > 0)
        return SpokenDigits{std::to_string(*value + *unit), std::to_string(*value) + std::to_string(*unit), next + 1 - at};
    return SpokenDigits{std::to_string(*value), {}, 1};
}

std::optional<SpokenDigits> english(WordsView words, std::size_t at)
{
    auto small = englishBelowHundred(words, at);
    const auto times = small ? cardinalAt(words, at + small->words, Language::English) : std::nullopt;
    if (!times || (*times != 100 && *times != 1000))
        return small;
    int value = std::stoi(small->digits) * *times;
    std::size_t taken = small->words + 1;
    if (at + taken < words.size() && words[at + taken].is("and")) {
        if (const auto rest = englishBelowHundred(words, at + taken + 1)) {
            value += std::stoi(rest->digits);
            taken += 1 + rest->words;
        }
    }
    return SpokenDigits{std::to_string(value), {}, taken};
}

/// "fünf und dreißig", "zwei hundert", as a recogniser may part them.
std::optional<SpokenDigits> germanParted(WordsView words, std::size_t at, int value)
{
    const auto second = cardinalAt(words, at + 1, Language::German);
    if (value >= 1 && value <= 9 && at + 2 < words.size() && words[at + 1].is("und")) {
        if (const auto tens = cardinalAt(words, at + 2, Language::German); isTens(tens))
            return SpokenDigits{std::to_string(value + *tens), std::to_string(value) + std::to_string(*tens), 3};
    }
    if (value >= 1 && value <= 9 && second == 100)
        return SpokenDigits{std::to_string(value * 100), std::to_string(value) + "100", 2};
    return {};
}

std::optional<SpokenDigits> german(WordsView words, std::size_t at)
{
    const auto value = cardinalAt(words, at, Language::German);
    if (!value)
        return {};
    if (auto parted = germanParted(words, at, *value))
        return parted;
    if (oneAsArticle.contains(words[at].folded))
        return {};
    SpokenDigits plain{std::to_string(*value), {}, 1};
    if (*value > 100 && *value % 100 != 0) // "neunhundertfünf" may be 900 and 5
        plain.other = std::to_string(*value - *value % 100) + std::to_string(*value % 100);
    return plain;
}

std::optional<SpokenDigits> plainAt(WordsView words, std::size_t at, Language language)
{
    if (at >= words.size())
        return {};
    if (words[at].isNumber() && words[at].folded.size() <= 20)
        return SpokenDigits{words[at].folded, {}, 1};
    if (words[at].is("+") || (words[at].is("plus") && at + 1 < words.size()))
        return SpokenDigits{"+", {}, 1};
    return language == Language::German ? german(words, at) : english(words, at);
}

/// "doppelvier", written in one word.
std::optional<SpokenDigits> compoundDouble(const HeardWord &word, Language language)
{
    constexpr std::string_view prefix = "doppel";
    if (!word.isWord() || !word.folded.starts_with(prefix))
        return {};
    const auto number = numberWord(std::string_view(word.folded).substr(prefix.size()), language);
    if (!number || number->ordinal || number->value > 9)
        return {};
    return SpokenDigits{repeated(std::to_string(number->value), 2), {}, 1};
}

struct Multiplier
{
    int times = 0;
    std::size_t words = 0;
};

/// "doppel", "zweimal die", "2 mal", "zwei x".
Multiplier multiplierAt(WordsView words, std::size_t at, Language language)
{
    Multiplier found;
    if (const auto word = find(multipliers, words[at].folded)) {
        found = {*word, 1};
    } else if (at + 1 < words.size() && (words[at + 1].is("mal") || words[at + 1].is("times") || words[at + 1].is("x"))) {
        const auto times = words[at].isNumber() && words[at].folded.size() == 1 ? std::optional(words[at].folded[0] - '0') : cardinal(words[at], language);
        if (times && *times >= 2 && *times <= 5)
            found = {*times, 2};
    }
    if (found.words > 0) {
        while (at + found.words < words.size() && (articles.contains(words[at + found.words].folded) || words[at + found.words].is("-")))
            ++found.words;
    }
    return found;
}

std::optional<SpokenDigits> pluralAt(WordsView words, std::size_t at, Language language)
{
    const auto times = cardinalAt(words, at, language);
    if (!times || *times < 2 || *times > 5 || at + 1 >= words.size())
        return {};
    const auto digit = find(plurals, words[at + 1].folded);
    if (!digit)
        return {};
    return SpokenDigits{repeated(std::to_string(*digit), *times), {}, 2};
}

} // namespace

std::optional<SpokenDigits> digitsAt(WordsView words, std::size_t at, Language language)
{
    if (at >= words.size() || words[at].kind == Token::Kind::Broken)
        return {};
    if (const auto several = pluralAt(words, at, language))
        return several;
    if (const Multiplier multiplier = multiplierAt(words, at, language); multiplier.words > 0) {
        const auto digits = plainAt(words, at + multiplier.words, language);
        if (!digits || digits->digits == "+" || digits->digits.size() > 4)
            return {};
        return SpokenDigits{repeated(digits->digits, multiplier.times), {}, multiplier.words + digits->words};
    }
    if (const auto compound = compoundDouble(words[at], language))
        return compound;
    return plainAt(words, at, language);
}

} // namespace askpro::core
