#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace askpro::app {

/// ISO 8601 with the offset of `zone` (IANA; empty = UTC), to the millisecond where there are any.
[[nodiscard]] QString isoInstant(models::Instant instant, const QByteArray &zone);
/// The same as JSON, null when there is none.
[[nodiscard]] QJsonValue jsonInstant(const std::optional<models::Instant> &instant, const QByteArray &zone);

/// "2026-10-12", "2026-10-12T09:00:00+02:00", or an age: "30d", "24h", "15m". A time without offset is local time of
/// this machine. Invalid otherwise.
[[nodiscard]] models::Result<models::Instant> parseInstant(const QString &text, models::Instant now);

/// A whole number of at least `least`. Invalid otherwise; `option` is named in the text.
[[nodiscard]] models::Result<qint64> parseNumber(const QString &text, qint64 least, const QString &option);

} // namespace askpro::app
