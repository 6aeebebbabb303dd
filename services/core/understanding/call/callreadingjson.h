#pragma once

#include "services/core/understanding/call/callreading.h"

#include <QJsonObject>

namespace askpro::core {

/// A reading in the form that scripts rely on (cli: understand --transcripts). Date, time and service are null where nothing was
/// agreed; evidence is given for slot, service, name, phone and email. The keys are a contract: never renamed.
[[nodiscard]] QJsonObject toJson(const CallReading &reading);

/// "book", "reschedule" …
[[nodiscard]] QString intentWord(CallIntent intent);

} // namespace askpro::core
