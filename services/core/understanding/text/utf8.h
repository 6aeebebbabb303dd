#pragma once

#include <cstddef>
#include <string_view>

namespace askpro::core {

struct Utf8Char
{
    char32_t value = 0;
    std::size_t bytes = 1;           ///< at least 1, so that a reader always gets on
    bool valid = false;              ///< false: one byte that is no UTF-8
};

/// The character at `at`, which lies inside the text.
[[nodiscard]] Utf8Char decodeUtf8(std::string_view text, std::size_t at);

/// The ASCII letters that a Latin letter beyond ASCII is compared as: ä = ae, é = e, ß = ss. Empty for everything else.
[[nodiscard]] std::string_view foldedLetter(char32_t c);

} // namespace askpro::core
