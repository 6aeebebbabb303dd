#pragma once

#include "services/core/understanding/text/heardwords.h"

namespace askpro::core {

/// What a word may be where a name is expected.
enum class NameWord {
    No,          ///< a word of every sentence; never part of a name
    Doubtful,    ///< "winter", "klein": a name when it is introduced as one
    Likely,      ///< a word that is nothing else we know
    Given,       ///< a known first name
};

[[nodiscard]] NameWord nameWord(const HeardWord &word);

/// "herr", "frau", "doktor", "mrs": dropped from names.
[[nodiscard]] bool isTitle(const HeardWord &word);
/// "doktor", "dr", "professor".
[[nodiscard]] bool isDoctor(const HeardWord &word);
/// "von", "van", "de": written small, belongs to the name behind it.
[[nodiscard]] bool isParticle(std::string_view folded);
/// Particles a name may begin with; "der" and "den" only follow others.
[[nodiscard]] bool isStartingParticle(std::string_view folded);
/// "sohn", "mutter", "wife": somebody else's appointment.
[[nodiscard]] bool isRelation(std::string_view folded);
/// "mein", "meinen", "my", "unsere".
[[nodiscard]] bool isPossessive(std::string_view folded);
/// "hallo", "guten", "tag", "hi", "moin".
[[nodiscard]] bool isGreeting(std::string_view folded);

/// A word of a name as it is written: as recognised when it has capital letters, else with one in front.
[[nodiscard]] QString writtenName(const QString &heard);

} // namespace askpro::core
