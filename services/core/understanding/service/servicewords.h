#pragma once

#include <string>
#include <string_view>

namespace askpro::core {

// How alike two folded words are, as far as recognition, inflection and compounds make one word into another.

/// Without the ending that inflection adds ("kontrollen" → "kontroll", "cleanings" → "cleaning"); words of fewer than five letters stay.
[[nodiscard]] std::string_view stemOf(std::string_view folded);
/// What sounds alike is written alike: ph = f, dt = t, tz = z, ck = k, v = f, y = i, doubled letters once.
[[nodiscard]] std::string soundOf(std::string_view folded);
/// At most `most`, else most + 1. Words longer than 40 letters are never alike.
[[nodiscard]] int editDistance(std::string_view one, std::string_view other, int most);

/// How well a word that was said stands for a word of the catalogue: 1 the same, 0.95 inflected, less for parts of compounds and
/// hearing errors, 0 something else.
[[nodiscard]] double likeness(std::string_view said, std::string_view catalogued);
/// The same, with the sounds of both words' stems at hand.
[[nodiscard]] double likeness(std::string_view said, std::string_view saidSound, std::string_view catalogued, std::string_view sound);

} // namespace askpro::core
