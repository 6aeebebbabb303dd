#pragma once

#include "models/common/language.h"

#include <optional>
#include <string_view>

namespace askpro::core {

/// A number as one word says it.
struct NumberWord
{
    int value = 0;
    bool ordinal = false;            ///< "dritter", "third"
};

/// What one folded word counts: German compounds ("fuenfunddreissig", "zweiundzwanzigster"), dialect and telephone forms
/// ("zwo", "fuffzehn"), English words ("twelve", "thirtieth"; "thirty one" are two words). "ein" and "eine" count as 1, "a" does not.
/// Up to 9999; nothing for other words.
[[nodiscard]] std::optional<NumberWord> numberWord(std::string_view folded, models::Language language);

} // namespace askpro::core
