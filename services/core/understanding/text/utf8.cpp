#include "services/core/understanding/text/utf8.h"

#include <array>

namespace askpro::core {

namespace {

// U+00C0 … U+00FF; empty = no letter.
constexpr std::array<std::string_view, 64> latin1{
    "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "oe", "", "o", "u", "u", "u", "ue", "y", "th", "ss",
    "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "oe", "", "o", "u", "u", "u", "ue", "y", "th", "y"};
// U+0100 … U+017F, one base letter each.
constexpr std::string_view latinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

struct Lead
{
    std::size_t bytes;
    char32_t bits;
    char32_t least;                  ///< smaller values would be an overlong form
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {1, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0)
        return {2, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte < 0xF0)
        return {3, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte < 0xF5)
        return {4, byte & 0x07u, 0x10000};
    return {0, 0, 0};
}

} // namespace

Utf8Char decodeUtf8(std::string_view text, std::size_t at)
{
    const Lead lead = leadOf(static_cast<unsigned char>(text[at]));
    if (lead.bytes == 0 || at + lead.bytes > text.size())
        return {};
    char32_t value = lead.bits;
    for (std::size_t i = 1; i < lead.bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0u) != 0x80u)
            return {};
        value = (value << 6) | (byte & 0x3Fu);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < lead.least || value > 0x10FFFF || surrogate)
        return {};
    return {value, lead.bytes, true};
}

std::string_view foldedLetter(char32_t c)
{
    if (c >= 0xC0 && c <= 0xFF)
        return latin1[c - 0xC0];
    if (c >= 0x100 && c < 0x100 + latinExtended.size())
        return latinExtended.substr(c - 0x100, 1);
    if (c == 0x1E9E)
        return "ss";
    return {};
}

} // namespace askpro::core
