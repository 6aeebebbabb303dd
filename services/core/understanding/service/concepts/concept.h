#pragma once

#include <span>
#include <string_view>

namespace askpro::core {

/// What clinics offer, in the words of catalogues and of callers, German and English side by side: a call in one language may meet a
/// catalogue in the other. Words are folded as tokens are (ae, ss, no apostrophes). In a cell `|` parts phrases, a blank parts words,
/// `a/b` is a choice, `stem*` and `*stem` any rest, `~` up to three words between; "u7" stands for "u 7" and "u sieben".
struct ServiceConcept
{
    enum class Kind {
        Service,     ///< something that is done
        Condition,   ///< something that is looked at or treated; the general consultation may take it
        General,     ///< the same, of a wide kind; says little beside a special one ("impfung" in "grippeimpfung")
        Visit,       ///< which of several visits, or papers; as General, but nothing that a clinic may lack
        Modifier,    ///< whom or what it is done to; nothing by itself
        Usual,       ///< the modifier that is meant where the call knows no other ("erwachsene")
        Field,       ///< the practice's own field ("orthopaedisch"): names the one entry of it, is nothing that a clinic may lack
        Frame,       ///< how it is called everywhere ("beratung"); a service only where the entry says no more
    };

    Kind kind = Kind::Service;
    std::string_view named;          ///< by catalogues and callers
    std::string_view said;           ///< by callers only, and meant so
    std::string_view hinted = {};    ///< complaints that make it likely
};

/// Names an entry by itself.
constexpr bool isSpecial(ServiceConcept::Kind kind)
{
    return kind == ServiceConcept::Kind::Service || kind == ServiceConcept::Kind::Condition;
}

using ServiceConcepts = std::span<const ServiceConcept>;

// One table a field.
[[nodiscard]] ServiceConcepts dentalConcepts();
[[nodiscard]] ServiceConcepts skinConcepts();
[[nodiscard]] ServiceConcepts beautyConcepts();
[[nodiscard]] ServiceConcepts movementConcepts();
[[nodiscard]] ServiceConcepts womenConcepts();
[[nodiscard]] ServiceConcepts familyConcepts();
[[nodiscard]] ServiceConcepts vaccinationConcepts();
[[nodiscard]] ServiceConcepts childrenConcepts();
[[nodiscard]] ServiceConcepts earConcepts();
[[nodiscard]] ServiceConcepts eyeConcepts();
[[nodiscard]] ServiceConcepts mindConcepts();
[[nodiscard]] ServiceConcepts innerConcepts();
[[nodiscard]] ServiceConcepts imagingConcepts();
[[nodiscard]] ServiceConcepts footConcepts();
[[nodiscard]] ServiceConcepts animalConcepts();
[[nodiscard]] ServiceConcepts naturalConcepts();
[[nodiscard]] ServiceConcepts visitConcepts();
[[nodiscard]] ServiceConcepts fieldConcepts();
[[nodiscard]] ServiceConcepts modifierConcepts();

} // namespace askpro::core
