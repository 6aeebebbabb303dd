#pragma once

#include "services/core/understanding/person/namemention.h"

#include <string_view>

namespace askpro::core {

/// Words before a name.
struct NameLead
{
    std::string_view words;
    Whose whose = Whose::Unsaid;
    NamePart part = NamePart::Unsaid;
    bool tentative = false;
    bool needsKnown = false;         ///< only before a title or a known first name

    /// Said of many other things too, so that it counts less.
    [[nodiscard]] bool isVague() const;
};

/// Words behind a name.
struct NameTrail
{
    std::string_view words;
    bool tentative = false;
    NamePart part = NamePart::Unsaid;
};

/// The longest wording of introduction that begins at `at` and how many words it has; null = none.
[[nodiscard]] const NameLead *nameLeadAt(WordsView words, std::size_t at, std::size_t &length);
[[nodiscard]] const NameTrail *nameTrailAt(WordsView words, std::size_t at, std::size_t &length);

} // namespace askpro::core
