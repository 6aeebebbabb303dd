#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/spokenturn.h"

namespace askpro::core {

/// The person the appointment is for, titles dropped, spelled as spelled out. Spelled beats heard, a read-back that the caller
/// lets stand beats both, the last correction wins.
[[nodiscard]] HeardValue readName(const QList<SpokenTurn> &turns, models::Language language);

/// The number to call back, E.164, as the caller said it over any number of turns. `region` (ISO 3166-1 alpha-2) says how
/// national numbers are read; what libphonenumber does not hold possible there is no number.
[[nodiscard]] HeardValue readPhone(const QList<SpokenTurn> &turns, models::Language language, const QString &region);

/// The address as the caller spoke or spelled it, lower case, ASCII.
[[nodiscard]] HeardValue readEmail(const QList<SpokenTurn> &turns, models::Language language);

} // namespace askpro::core
