#pragma once

#include "services/core/understanding/person/namemention.h"

namespace askpro::core {

/// What an agent's turn asks about a name.
struct NameQuestion
{
    bool asked = false;
    bool spell = false;              ///< to spell it
    Whose whose = Whose::Unsaid;
    NamePart part = NamePart::Unsaid;
};

[[nodiscard]] NameQuestion nameQuestion(WordsView words);

} // namespace askpro::core
