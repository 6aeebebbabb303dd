#pragma once

#include <string_view>

namespace askpro::core {

/// Whether a word is vocabulary of callers and so no part of a name: bodies, treatments, daily life, and how dialects write what they
/// say. Words that are common family names are left out on purpose.
[[nodiscard]] bool isEverydayWord(std::string_view folded);

} // namespace askpro::core
