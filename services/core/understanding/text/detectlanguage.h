#pragma once

#include "models/common/language.h"

#include <string_view>

namespace askpro::core {

/// The language of an utterance by its small words: German where they do not decide. For texts that nobody labelled; who knows
/// the language says it.
[[nodiscard]] models::Language detectLanguage(std::string_view utf8);

} // namespace askpro::core
