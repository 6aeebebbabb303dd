#pragma once

#include "models/common/vocabulary.h"

#include <Qt>

namespace askpro::models {

/// MO … SU, in the order of the week.
[[nodiscard]] std::span<const Word<Qt::DayOfWeek>> weekdayWords();

} // namespace askpro::models
