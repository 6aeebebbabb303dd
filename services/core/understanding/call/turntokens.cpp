#include "services/core/understanding/call/turntokens.h"

#include <algorithm>
#include <array>

namespace askpro::core {

std::span<const Token> tokensIn(const HeardTurn &turn, const TextSpan &span)
{
    const auto from = std::ranges::lower_bound(turn.tokens, span.from, {}, [](const Token &token) { return token.span.from; });
    const auto to = std::ranges::lower_bound(turn.tokens, span.to, {}, [](const Token &token) { return token.span.from; });
    return {from, std::max(from, to)};
}

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

int sentenceOf(const HeardTurn &turn, int mention)
{
    const auto found = std::ranges::find(turn.words, mention, &TurnWord::mention);
    return found == turn.words.end() ? -1 : found->sentence;
}

bool areChoices(const HeardTurn &turn, const SlotMention &left, const SlotMention &right)
{
    using namespace std::string_view_literals;
    static constexpr std::array choices{"oder"sv, "und"sv, "or"sv, "and"sv, "beziehungsweise"sv};
    const auto between = tokensIn(turn, {left.span.to, right.span.from});
    return between.size() <= 3 && std::ranges::any_of(between, [](const Token &token) { return isOneOf(choices, token.folded); });
}

} // namespace askpro::core
