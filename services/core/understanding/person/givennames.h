#pragma once

#include <string_view>

namespace askpro::core {

/// Whether a word is known as a first name: those that are common among people in Germany and in English-speaking countries, wherever
/// they come from. Names that are more often family names or everyday words are left out on purpose.
[[nodiscard]] bool isGivenName(std::string_view folded);

} // namespace askpro::core
