#pragma once

#include "services/core/understanding/text/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace askpro::core {

/// A word of a text as services are looked for in it: marks are left out, "U 7", "u sieben", "J1" and "G 25" are one word ("u7").
struct ServiceWord
{
    std::string folded;
    TextSpan span;
    int sentence = 0;

    [[nodiscard]] bool isCode() const;
};

/// The first thousands of words: nobody names a service after that many. Takes any bytes.
[[nodiscard]] std::vector<ServiceWord> serviceWords(std::string_view utf8);

} // namespace askpro::core
