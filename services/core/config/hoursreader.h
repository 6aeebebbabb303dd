#pragma once

#include "models/clinic/clinic.h"
#include "services/core/config/objectreader.h"

namespace askpro::core {

/// A list of {"days":["MO"],"from":"08:00","to":"18:00"}, in normal form; rows that overlap are faults.
[[nodiscard]] QList<models::OpeningHours> readHours(ObjectReader &owner, ObjectReader::Key key);

} // namespace askpro::core
