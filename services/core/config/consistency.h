#pragma once

#include "models/clinic/clinic.h"
#include "services/core/config/configfault.h"

namespace askpro::core {

/// What only the whole document shows: names used twice, references to what does not exist.
[[nodiscard]] QList<ConfigFault> inconsistencies(const models::ConfigDocument &document);

} // namespace askpro::core
