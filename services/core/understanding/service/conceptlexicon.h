#pragma once

#include "services/core/understanding/service/concepts/concept.h"
#include "services/core/understanding/service/servicetext.h"

#include <span>
#include <vector>

namespace askpro::core {

/// How plainly words speak of a concept, plainest first.
enum class Plainness { Named, Said, Hinted };

/// Words that speak of a concept.
struct ConceptHit
{
    int index = 0;                   ///< of the concept, see conceptKind()
    Plainness plainness = Plainness::Named;
    std::size_t from = 0;            ///< words, half-open
    std::size_t to = 0;
    bool tail = false;               ///< a compound of which only the end is known ("kieferbehandlung")
};

/// All concepts that words speak of, in the order of the words; each phrase once. Takes time that grows with the number of words:
/// phrases are found by the first letters of their first word. The tables are compiled at the first use and shared by all threads.
[[nodiscard]] std::vector<ConceptHit> conceptsIn(std::span<const ServiceWord> words);

[[nodiscard]] ServiceConcept::Kind conceptKind(int index);
[[nodiscard]] int conceptCount();

} // namespace askpro::core
