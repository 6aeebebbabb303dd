#pragma once

#include "services/core/understanding/person/namemention.h"

namespace askpro::core {

/// "thelen, ingeborg thelen", "räbiger guten morgen joachim räbiger", "lohmann ja lohmann torsten": who says the surname twice has a
/// first name beside it. The words need no wording of introduction; an unknown first name makes the mention tentative.
/// The first such name of the turn; empty where there is none.
[[nodiscard]] NameMention repeatedName(WordsView words);

} // namespace askpro::core
