#include "services/core/understanding/service/servicetext.h"

#include "services/core/understanding/text/numberwords.h"

#include <charconv>
#include <optional>

namespace askpro::core {

namespace {

constexpr std::size_t longestText = 4000;
constexpr int highestCode = 49;             ///< of occupational medicine; children's stop at 11

std::optional<int> smallNumber(const Token &token)
{
    int value = 0;
    if (token.kind == Token::Kind::Number && token.folded.size() <= 2) {
        std::from_chars(token.folded.data(), token.folded.data() + token.folded.size(), value);
    } else if (token.kind == Token::Kind::Word) {
        auto word = numberWord(token.folded, models::Language::German);
        if (!word)
            word = numberWord(token.folded, models::Language::English);
        if (!word || word->ordinal)
            return std::nullopt;
        value = static_cast<int>(word->value);
    }
    return value >= 1 && value <= highestCode ? std::optional(value) : std::nullopt;
}

/// "U7", "j 1", "u sieben a": how many tokens they are, and the word they make.
std::size_t codeAt(const std::vector<Token> &tokens, std::size_t at, std::string &code)
{
    const std::string &letter = tokens[at].folded;
    if ((letter != "u" && letter != "j" && letter != "g") || at + 1 >= tokens.size())
        return 0;
    const bool dash = tokens[at + 1].folded == "-" && at + 2 < tokens.size();
    const std::size_t second = dash ? at + 2 : at + 1;
    const auto number = smallNumber(tokens[second]);
    if (!number)
        return 0;
    code = letter + std::to_string(*number);
    const bool more = letter == "u" && *number == 7 && second + 1 < tokens.size() && tokens[second + 1].folded == "a";
    if (more)
        code += 'a';
    return second - at + (more ? 2 : 1);
}

bool endsSentence(const Token &token)
{
    return token.folded == "." || token.folded == "?" || token.folded == "!" || token.folded == ";" || token.folded == ":";
}

} // namespace

bool ServiceWord::isCode() const
{
    return folded.size() >= 2 && folded.size() <= 4 && folded[1] >= '0' && folded[1] <= '9';
}

std::vector<ServiceWord> serviceWords(std::string_view utf8)
{
    const std::vector<Token> tokens = tokenize(utf8);
    std::vector<ServiceWord> words;
    int sentence = 0;
    for (std::size_t at = 0; at < tokens.size() && words.size() < longestText; ++at) {
        const Token &token = tokens[at];
        std::string code;
        if (const std::size_t taken = codeAt(tokens, at, code); taken > 0) {
            words.push_back({std::move(code), {token.span.from, tokens[at + taken - 1].span.to}, sentence});
            at += taken - 1;
        } else if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number) {
            words.push_back({token.folded, token.span, sentence});
        } else if (endsSentence(token)) {
            ++sentence;
        }
    }
    return words;
}

} // namespace askpro::core
