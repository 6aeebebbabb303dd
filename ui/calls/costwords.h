#pragma once

#include <QString>

class QLocale;

namespace askpro::ui {

/// Exact decimal cents as dollars and whole cents, half a cent upwards: "22.4833333" → "$0.22". Less than half a cent that
/// is not nothing is "< $0.01". Empty when it is no such number. Reckoned on the digits, never as a double.
[[nodiscard]] QString dollars(const QString &cents, const QLocale &locale);

} // namespace askpro::ui
