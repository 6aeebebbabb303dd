#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace askpro::core {

/// How many letters have to be changed, added or dropped to get from one word to the other; `most` + 1 when it is more than `most`
/// or a word is longer than 48 letters.
[[nodiscard]] inline std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most)
{
    constexpr std::size_t longest = 48;
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (a.size() > longest || b.size() > longest || difference > most)
        return most + 1;
    std::array<std::size_t, longest + 1> row{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        std::size_t least = row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(row[b.size()], most + 1);
}

} // namespace askpro::core
