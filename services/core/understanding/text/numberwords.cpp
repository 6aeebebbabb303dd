#include "services/core/understanding/text/numberwords.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

struct Word
{
    std::string_view text;
    int value;
};

constexpr std::array germanUnits{
    Word{"null", 0}, Word{"ein", 1}, Word{"eins", 1}, Word{"eine", 1}, Word{"einen", 1}, Word{"einem", 1}, Word{"einer", 1}, Word{"eines", 1},
    Word{"zwei", 2}, Word{"zwo", 2}, Word{"drei", 3}, Word{"vier", 4}, Word{"fuenf", 5}, Word{"funf", 5}, Word{"sechs", 6}, Word{"sieben", 7},
    Word{"acht", 8}, Word{"neun", 9}, Word{"zehn", 10}, Word{"zehne", 10}, Word{"elf", 11}, Word{"elfe", 11}, Word{"zwoelf", 12}, Word{"zwoelfe", 12},
    Word{"viere", 4}, Word{"fuenfe", 5}, Word{"sechse", 6}, Word{"neune", 9}, Word{"dreizehn", 13}, Word{"vierzehn", 14}, Word{"fuenfzehn", 15},
    Word{"fuffzehn", 15}, Word{"sechzehn", 16}, Word{"siebzehn", 17}, Word{"achtzehn", 18}, Word{"neunzehn", 19}};
constexpr std::array germanTens{
    Word{"zwanzig", 20}, Word{"dreissig", 30}, Word{"dreizig", 30}, Word{"vierzig", 40}, Word{"fuenfzig", 50}, Word{"fuffzig", 50}, Word{"sechzig", 60},
    Word{"siebzig", 70}, Word{"achtzig", 80}, Word{"neunzig", 90}};
constexpr std::array germanOrdinalStems{
    Word{"erst", 1}, Word{"zweit", 2}, Word{"zwot", 2}, Word{"dritt", 3}, Word{"siebt", 7}, Word{"acht", 8}};
constexpr std::array englishCardinals{
    Word{"zero", 0}, Word{"one", 1}, Word{"two", 2}, Word{"three", 3}, Word{"four", 4}, Word{"five", 5}, Word{"six", 6}, Word{"seven", 7}, Word{"eight", 8},
    Word{"nine", 9}, Word{"ten", 10}, Word{"eleven", 11}, Word{"twelve", 12}, Word{"thirteen", 13}, Word{"fourteen", 14}, Word{"fifteen", 15},
    Word{"sixteen", 16}, Word{"seventeen", 17}, Word{"eighteen", 18}, Word{"nineteen", 19}, Word{"twenty", 20}, Word{"thirty", 30}, Word{"forty", 40},
    Word{"fourty", 40}, Word{"fifty", 50}, Word{"sixty", 60}, Word{"seventy", 70}, Word{"eighty", 80}, Word{"ninety", 90}, Word{"hundred", 100},
    Word{"thousand", 1000}};
constexpr std::array englishOrdinals{
    Word{"first", 1}, Word{"second", 2}, Word{"third", 3}, Word{"fourth", 4}, Word{"fifth", 5}, Word{"sixth", 6}, Word{"seventh", 7}, Word{"eighth", 8},
    Word{"ninth", 9}, Word{"tenth", 10}, Word{"eleventh", 11}, Word{"twelfth", 12}, Word{"thirteenth", 13}, Word{"fourteenth", 14}, Word{"fifteenth", 15},
    Word{"sixteenth", 16}, Word{"seventeenth", 17}, Word{"eighteenth", 18}, Word{"nineteenth", 19}, Word{"twentieth", 20}, Word{"thirtieth", 30}};

template<std::size_t n>
std::optional<int> find(const std::array<Word, n> &words, std::string_view text)
{
    const auto it = std::ranges::find(words, text, &Word::text);
    return it == words.end() ? std::nullopt : std::optional(it->value);
}

/// 0 … 99: "sieben", "zwanzig", "siebenundzwanzig".
std::optional<int> germanBelowHundred(std::string_view text)
{
    if (const auto unit = find(germanUnits, text))
        return unit;
    if (const auto tens = find(germanTens, text))
        return tens;
    const std::size_t joint = text.find("und");
    if (joint == std::string_view::npos || joint == 0)
        return {};
    const auto unit = find(germanUnits, text.substr(0, joint));
    const auto tens = find(germanTens, text.substr(joint + 3));
    if (!unit || !tens || *unit == 0 || *unit > 9)
        return {};
    return *unit + *tens;
}

std::optional<int> germanCardinal(std::string_view text);

/// "zweihundertfuenf" = factor · 100 + rest, "zweitausendzwanzig" = factor · 1000 + rest.
std::optional<int> germanMultiple(std::string_view text, std::string_view word, int times)
{
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return {};
    const std::string_view before = text.substr(0, at);
    std::string_view after = text.substr(at + word.size());
    if (after.starts_with("und") && !germanBelowHundred(after))
        after.remove_prefix(3);
    const auto factor = before.empty() ? std::optional(1) : germanBelowHundred(before);
    const auto rest = after.empty() ? std::optional(0) : germanCardinal(after);
    if (!factor || !rest || *factor == 0 || *factor > (times == 100 ? 19 : 9) || *rest >= times)
        return {};
    return *factor * times + *rest;
}

std::optional<int> germanCardinal(std::string_view text)
{
    if (const auto small = germanBelowHundred(text))
        return small;
    if (const auto thousands = germanMultiple(text, "tausend", 1000))
        return thousands;
    return germanMultiple(text, "hundert", 100);
}

std::optional<int> germanOrdinalStem(std::string_view stem)
{
    if (const auto irregular = find(germanOrdinalStems, stem))
        return irregular;
    if (stem.ends_with("st")) {
        const auto value = germanCardinal(stem.substr(0, stem.size() - 2));
        if (value && *value >= 20)
            return value;
    }
    if (!stem.ends_with("t"))
        return {};
    const auto value = germanCardinal(stem.substr(0, stem.size() - 1));
    return value && *value >= 4 && *value < 20 ? value : std::nullopt;
}

std::optional<int> germanOrdinal(std::string_view text)
{
    constexpr std::array<std::string_view, 5> endings{"er", "en", "es", "em", "e"};
    for (const std::string_view ending : endings) {
        if (text.size() > ending.size() && text.ends_with(ending)) {
            if (const auto value = germanOrdinalStem(text.substr(0, text.size() - ending.size())))
                return value;
        }
    }
    return {};
}

} // namespace

std::optional<NumberWord> numberWord(std::string_view folded, models::Language language)
{
    constexpr std::size_t longest = 48;
    if (folded.empty() || folded.size() > longest)
        return {};
    const bool german = language == models::Language::German;
    if (const auto value = german ? germanCardinal(folded) : find(englishCardinals, folded))
        return NumberWord{*value, false};
    if (const auto value = german ? germanOrdinal(folded) : find(englishOrdinals, folded))
        return NumberWord{*value, true};
    if (german)
        return {};
    // "nine thirty's fine", "ten'll do": tokens have lost their apostrophe.
    for (const std::string_view shortened : {std::string_view("s"), std::string_view("ll")}) {
        if (!folded.ends_with(shortened))
            continue;
        if (const auto value = find(englishCardinals, folded.substr(0, folded.size() - shortened.size())))
            return NumberWord{*value, false};
    }
    return {};
}

} // namespace askpro::core
