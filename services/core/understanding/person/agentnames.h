#pragma once

#include "services/core/understanding/person/namephrase.h"

#include <vector>

namespace askpro::core {

/// A name that the agent used for the caller or the patient. Weaker than the caller's own words, but the agent heard the sound.
struct AgentName
{
    NamePhrase phrase;
    TurnSpan span;
};

/// "Danke, Frau Krause.", "für Paula Krause": names in the agent's clean sentences. Doctors and people of the practice are left out.
[[nodiscard]] std::vector<AgentName> agentNames(WordsView words, models::Language language);

} // namespace askpro::core
