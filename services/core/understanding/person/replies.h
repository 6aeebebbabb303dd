#pragma once

#include "services/core/understanding/text/heardwords.h"

namespace askpro::core {

/// How a caller takes what the agent has just read back.
enum class Reply {
    Affirms,     ///< "ja genau"
    Passes,      ///< neither yes nor no: the caller talks on and lets it stand
    Contests,    ///< "nein", "falsch", "not quite"
};

[[nodiscard]] Reply replyOf(WordsView words);

/// A denial that is about everything that was read back: a few words without anything else in them. "Nein, am dritten Dezember"
/// contests the day and lets the number stand.
[[nodiscard]] bool contestsAll(WordsView words);

/// "nein", "quatsch", "ich meine", "actually": what follows takes the place of what was said. How many words, 0 = none.
[[nodiscard]] std::size_t correctorAt(WordsView words, std::size_t at);

/// "äh", "also", "so": words that say nothing anywhere.
[[nodiscard]] bool isFiller(const HeardWord &word);

/// The agent only shows that it listens ("mhm", "ja, und weiter?"), perhaps with an echo of what it heard.
[[nodiscard]] bool isBackchannel(WordsView words);

/// The agent has not understood and wants to hear it again.
[[nodiscard]] bool asksToRepeat(WordsView words);

} // namespace askpro::core
