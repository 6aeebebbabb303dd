#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace askpro::core {

/// Bytes of an utterance in UTF-8, half-open.
struct TextSpan
{
    std::size_t from = 0;
    std::size_t to = 0;

    [[nodiscard]] bool empty() const { return to <= from; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// One word, run of digits or mark of an utterance, as speech recognition or a keyboard wrote it.
struct Token
{
    enum class Kind {
        Word,    ///< letters
        Number,  ///< ASCII digits; letters that touch them are a token of their own ("15h", "3pm", "13ter")
        Mark,    ///< one punctuation character
        Broken,  ///< bytes that are no UTF-8, or a character of no script we read
    };

    std::string folded;              ///< lower case, ä = ae, ö = oe, ü = ue, ß = ss, other accents dropped; a mark as it is
    TextSpan span;
    Kind kind = Kind::Word;
    bool glued = false;              ///< nothing between it and the token before

    [[nodiscard]] std::string_view in(std::string_view utterance) const { return utterance.substr(span.from, span.to - span.from); }
};

/// All tokens, in order. Takes any bytes; time and memory grow with the length of the text.
[[nodiscard]] std::vector<Token> tokenize(std::string_view utf8);

} // namespace askpro::core
