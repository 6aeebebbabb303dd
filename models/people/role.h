#pragma once

#include "models/common/vocabulary.h"

namespace askpro::models {

/// What a person is in the clinic (design: Administration, Leitung, Team, Nur Lesen).
enum class Role { Administration, Management, Team, ReadOnly };

/// What a role may allow. A page or action that the role does not allow is absent, not disabled.
enum class Right {
    SeeLive,        ///< running calls
    SeeQuarantine,  ///< calls that belong to no branch
    WorkOnCalls,    ///< assign, call back, mark handled
    SeeRawData,     ///< the vendor's documents
    EditSetup       ///< configuration
};

[[nodiscard]] std::span<const Word<Role>> roleWords();
[[nodiscard]] bool may(Role role, Right right);

} // namespace askpro::models
