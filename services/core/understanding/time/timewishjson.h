#pragma once

#include "services/core/understanding/time/timewish.h"

#include <QJsonObject>
#include <QString>

namespace askpro::core {

/// A reading or wish in the form that scripts rely on (cli: understand). Only the members that its kind gives a meaning; spans in
/// bytes; times without offset. The keys are a contract: never renamed.
[[nodiscard]] QJsonObject toJson(const TimeReading &reading);
[[nodiscard]] QJsonObject toJson(const TimeWish &wish);

/// The reading of something that could not be read at all; `reason` is a word of a closed list.
[[nodiscard]] QJsonObject unreadableJson(const QString &reason);

/// "2026-04-17T14:00", "2026-04-17", "14:00" ("24:00" = the end of the day).
[[nodiscard]] QString isoText(LocalMinutes minutes);
[[nodiscard]] QString isoText(LocalDays day);
[[nodiscard]] QString isoText(ClockMinutes clock);

} // namespace askpro::core
