#pragma once

#include "services/core/understanding/call/heardturn.h"

#include <span>
#include <string_view>

namespace askpro::core {

/// The tokens that begin within a span.
[[nodiscard]] std::span<const Token> tokensIn(const HeardTurn &turn, const TextSpan &span);
[[nodiscard]] bool isOneOf(std::span<const std::string_view> words, std::string_view word);
/// The sentence a time expression stands in; -1 = none.
[[nodiscard]] int sentenceOf(const HeardTurn &turn, int mention);
/// Whether nothing but "oder" or "und" parts two expressions.
[[nodiscard]] bool areChoices(const HeardTurn &turn, const SlotMention &left, const SlotMention &right);

} // namespace askpro::core
