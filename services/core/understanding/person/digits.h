#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/heardwords.h"

#include <optional>
#include <string>

namespace askpro::core {

/// Digits as one breath says them: "sieben", "fünfunddreißig", "doppel vier", "030", "thirty five".
struct SpokenDigits
{
    std::string digits;              ///< '+' for a spoken plus
    std::string other;               ///< a second way to read the same words ("zwei hundert" = 200 or 2 100); often empty
    std::size_t words = 0;           ///< how many words they took
};

/// The digits that begin at `at`. Ordinals are none: they belong to dates.
[[nodiscard]] std::optional<SpokenDigits> digitsAt(WordsView words, std::size_t at, models::Language language);

} // namespace askpro::core
