#pragma once

#include "services/core/understanding/person/digits.h"

#include <string>
#include <vector>

namespace askpro::core {

/// What digits are for in a dictated number.
enum class DigitUse {
    Continue,    ///< they follow what was said before
    Replace,     ///< after "nein": they take the place of something
    Head,        ///< "am Anfang …"
    Tail,        ///< "am Ende …", "the last two are …"
    Contrast,    ///< "nicht drei, fünf": they take the place of `against`
};

/// Digits of one turn that belong together.
struct DigitRun
{
    DigitUse use = DigitUse::Continue;
    std::vector<SpokenDigits> groups;
    std::string against;             ///< Contrast: the digits that were wrong
    TurnSpan span;
    bool telephone = false;          ///< announced as a telephone number
    bool otherNumber = false;        ///< announced as something else: insurance, post code, date of birth
    bool again = false;              ///< "noch mal": said before
    bool afterOtherWords = false;    ///< words that belong to no dictation stood before it

    [[nodiscard]] std::string digits() const;
};

/// All digits of a turn. `correcting`: the turn answers a read-back with "nein", so "am Ende" is a place and no "finally".
[[nodiscard]] std::vector<DigitRun> digitRuns(WordsView words, models::Language language, bool correcting);

/// The kind of number that a turn names last.
enum class NumberTopic { None, Telephone, Other };
[[nodiscard]] NumberTopic numberTopic(WordsView words);

} // namespace askpro::core
