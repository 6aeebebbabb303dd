#include "services/core/understanding/time/lexicon.h"

#include <algorithm>

namespace askpro::core {

namespace {

std::vector<std::string_view> wordsOf(std::string_view phrase)
{
    std::vector<std::string_view> words;
    while (!phrase.empty()) {
        const std::size_t space = phrase.find(' ');
        words.push_back(phrase.substr(0, space));
        phrase = space == std::string_view::npos ? std::string_view() : phrase.substr(space + 1);
    }
    return words;
}

bool beginsWith(std::span<const Token> tokens, const std::vector<std::string_view> &words)
{
    return tokens.size() >= words.size()
        && std::equal(words.begin(), words.end(), tokens.begin(), [](std::string_view word, const Token &token) { return word == token.folded; });
}

} // namespace

Lexicon::Lexicon(std::span<const LexEntry> entries)
{
    for (const LexEntry &entry : entries) {
        std::vector<std::string_view> words = wordsOf(entry.phrase);
        m_phrases[words.front()].push_back({std::move(words), entry});
    }
    for (auto &[first, phrases] : m_phrases)
        std::ranges::stable_sort(phrases, std::ranges::greater(), [](const Phrase &phrase) { return phrase.words.size(); });
}

const Lexicon &Lexicon::of(models::Language language)
{
    static const Lexicon german(germanLexicon());
    static const Lexicon english(englishLexicon());
    return language == models::Language::German ? german : english;
}

Lexicon::Hit Lexicon::longestAt(std::span<const Token> tokens) const
{
    const auto found = m_phrases.find(tokens.front().folded);
    if (found == m_phrases.end())
        return {};
    for (const Phrase &phrase : found->second) {
        if (beginsWith(tokens, phrase.words))
            return {phrase.entry.lex, phrase.entry.value, phrase.words.size()};
    }
    return {};
}

const LexEntry *Lexicon::word(std::string_view folded) const
{
    const auto found = m_phrases.find(folded);
    if (found == m_phrases.end() || found->second.back().words.size() != 1)
        return nullptr;
    return &found->second.back().entry;
}

} // namespace askpro::core
