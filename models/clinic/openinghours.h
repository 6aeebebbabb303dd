#pragma once

#include "models/clinic/clinic.h"

namespace askpro::models {

/// Do two rows share time on a day? Rows that only touch (12:00 and 12:00) do not.
[[nodiscard]] bool overlap(const OpeningHours &a, const OpeningHours &b);

/// The same times in one form: a row a span, spans by their first day, then by time; days of equal spans joined.
/// Two lists mean the same when their normal forms are equal.
[[nodiscard]] QList<OpeningHours> normalForm(const QList<OpeningHours> &hours);

} // namespace askpro::models
