#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace askpro::core {

/// Words to look up. Made by wordTable() at compile time; the words may be written in any order.
template<std::size_t n>
class WordTable
{
public:
    constexpr explicit WordTable(std::array<std::string_view, n> words) : m_words(words)
    {
        std::ranges::sort(m_words);
        for (const std::string_view word : m_words)
            ++m_begins[word.empty() ? 1 : letterOf(word) + 1];
        for (std::size_t i = 1; i < m_begins.size(); ++i)
            m_begins[i] = static_cast<std::uint16_t>(m_begins[i] + m_begins[i - 1]);
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const
    {
        if (word.empty())
            return false;
        const auto from = m_words.begin() + m_begins[letterOf(word)];
        const auto to = m_words.begin() + m_begins[letterOf(word) + 1];
        return std::binary_search(from, to, word);
    }

private:
    static constexpr std::size_t letterOf(std::string_view word) { return static_cast<unsigned char>(word.front()); }

    std::array<std::string_view, n> m_words;
    std::array<std::uint16_t, 257> m_begins{};   ///< by first byte: where its words begin
};

template<typename... Words>
[[nodiscard]] constexpr auto wordTable(Words... words)
{
    return WordTable<sizeof...(words)>({std::string_view(words)...});
}

/// A word list written as one text, its words parted by blanks and line ends. For long lists, looked up by binary search.
template<std::size_t n>
[[nodiscard]] constexpr auto splitWords(std::string_view text)
{
    std::array<std::string_view, n> words{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < n;) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\n'))
            ++at;
        std::size_t end = at;
        while (end < text.size() && text[end] != ' ' && text[end] != '\n')
            ++end;
        if (end > at)
            words[count++] = text.substr(at, end - at);
        at = end;
    }
    return WordTable<n>(words);
}

[[nodiscard]] constexpr std::size_t countWords(std::string_view text)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = c != ' ' && c != '\n';
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

} // namespace askpro::core

/// Two steps, because the size of a table is part of its type.
#define ASKPRO_WORD_LIST(name, text) constexpr auto name = ::askpro::core::splitWords<::askpro::core::countWords(text)>(text)
