#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/heardwords.h"

#include <QString>

namespace askpro::core {

struct SpokenDomain
{
    QString name;                    ///< empty = the words are no domain
    std::size_t words = 0;
};

/// The domain that begins at `at`: "example punkt org", "t online de", "g m x dot net".
[[nodiscard]] SpokenDomain spokenDomainAt(WordsView words, std::size_t at, models::Language language);

} // namespace askpro::core
