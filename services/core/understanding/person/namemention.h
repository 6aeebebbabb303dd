#pragma once

#include "services/core/understanding/person/namephrase.h"

#include <vector>

namespace askpro::core {

/// Whose name a wording gives.
enum class Whose { Unsaid, Caller, Patient };
enum class NamePart { Unsaid, Full, Given, Family };

/// A name that a caller gave by a wording of introduction.
struct NameMention
{
    NamePhrase phrase;
    Whose whose = Whose::Unsaid;
    NamePart part = NamePart::Unsaid;
    double strength = 0;
    bool tentative = false;          ///< the wording is used for other things too: counts when the agent takes it for a name
};

/// "mein Name ist …", "… am Apparat", "für meinen Sohn …", "this is …". In the order of the words.
[[nodiscard]] std::vector<NameMention> introducedNames(WordsView words, models::Language language);

/// The name behind a greeting at the beginning of a turn: "guten Tag, Krause, ich hätte …". Always tentative.
[[nodiscard]] NameMention greetedName(WordsView words, models::Language language);

/// The name in the answer to the question for it: "ja, das ist die Paula Krause".
[[nodiscard]] NameMention answeredName(WordsView words, models::Language language);

/// First and family name without any wording around them. Always tentative.
[[nodiscard]] std::vector<NameMention> strayNames(WordsView words, models::Language language);

/// Whether the caller speaks of a relative at all: "meinen Sohn".
[[nodiscard]] bool namesRelative(WordsView words);

/// Whether the caller speaks for somebody: "für meinen Sohn", "meine Tochter braucht", "for my wife".
[[nodiscard]] bool speaksForOther(WordsView words);

} // namespace askpro::core
