#pragma once

#include "services/core/understanding/call/heardturn.h"

namespace askpro::core {

/// What each time expression is about, from the cues around it.
void assignRoles(HeardTurn &turn);

} // namespace askpro::core
