#pragma once

#include <QString>

#include <optional>

namespace askpro::core {

/// The number in E.164 ("+493023125100"). Understands E.164, national with leading 0, international without plus, and
/// all of them with spaces, brackets, slashes, dots and hyphens. `region` (ISO 3166-1 alpha-2, e.g. "DE") says how national numbers
/// are read; empty = only international ones are understood.
/// None for withheld callers, SIP names and everything else that is no number.
[[nodiscard]] std::optional<QString> toE164(const QString &text, const QString &region);

/// The same for numbers that the plan has room for without having given them out: right in length, nothing more. For numbers that
/// somebody said aloud, where a strict answer would lose those of new ranges.
[[nodiscard]] std::optional<QString> possibleE164(const QString &text, const QString &region);

/// How people of `region` write this E.164 number: nationally inside the region, else internationally. A text that is
/// no number comes back as it is.
[[nodiscard]] QString displayNumber(const QString &e164, const QString &region);

} // namespace askpro::core
