#pragma once

#include "services/core/understanding/person/letters.h"

#include <vector>

namespace askpro::core {

/// Letters spelled one after the other, corrections worked in.
struct SpelledRun
{
    QString letters;                 ///< lower case; "-" and " " where they were said
    std::size_t from = 0;            ///< words of the turn, half-open
    std::size_t to = 0;
    int pieces = 0;
};

/// All runs of a turn that are surely spelled: two letters or more. `asked`: the agent has asked to spell, so that letters' names
/// that are everyday words count as well.
[[nodiscard]] std::vector<SpelledRun> spelledRuns(WordsView words, models::Language language, bool asked = false);

/// The run that begins at `at`, if one does.
[[nodiscard]] std::optional<SpelledRun> spelledRunAt(WordsView words, std::size_t at, models::Language language, bool asked = false);

} // namespace askpro::core
