#pragma once

#include "services/core/simulate/townspeople.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace askpro::core {

/// How people say a day and a time, each with the words that belong in front of it ("am Donnerstag", "um halb elf").

/// As callers say it: "morgen", "nächsten Freitag", "am fünfzehnten". `today` is the day of the call.
[[nodiscard]] QString callersDay(QDate day, QDate today, Language language, Random &random);
/// As the assistant says it: unmistakable, "am Donnerstag, den 15. Oktober".
[[nodiscard]] QString agentsDay(QDate day, Language language);
/// "um halb elf", "um 10:30 Uhr", "um Viertel nach zehn", "so gegen elf".
[[nodiscard]] QString callersTime(QTime time, Language language, Random &random);
/// "um 10:30 Uhr", "um 14 Uhr".
[[nodiscard]] QString agentsTime(QTime time, Language language);

/// A date and a time as a language model writes them into fields: "2026-10-15", "15.10.2026", "Donnerstag, den 15. Oktober".
[[nodiscard]] QString writtenDay(QDate day, Random &random);
[[nodiscard]] QString writtenTime(QTime time, Random &random);

/// A telephone number as somebody says it, from E.164: "0171, 39 20, 0 42".
[[nodiscard]] QString spokenPhone(const QString &e164, Random &random);

} // namespace askpro::core
