#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace askpro::models {

/// Whether two values of a field say the same, however they are written: "2026-04-17" and "17.4.2026", "14:00" and
/// "14 Uhr", a number with and without its country code, a surname and the full name, a service and part of its name.
/// Unreadable or empty values are the same as nothing.
[[nodiscard]] bool sameFieldValue(const QString &field, const QString &left, const QString &right);

/// The day or time that a received value writes; invalid when it is something else ("morgen").
[[nodiscard]] QDate writtenDate(const QString &value);
[[nodiscard]] QTime writtenTime(const QString &value);

} // namespace askpro::models
