#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/heardwords.h"

#include <QString>

namespace askpro::core {

/// The address as a caller puts it right: "nein, punkt net", "nicht bindestrich sondern unterstrich", "krause mit c", "ohne punkt".
/// The same address where the words name no change. The result may be no mailbox any more; ask isMailbox().
[[nodiscard]] QString correctedMail(const QString &address, WordsView words, models::Language language);

} // namespace askpro::core
