#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

namespace askpro::core {
class Stores;
}

namespace askpro::app {

/// Closes what the calls of earlier days asked people to do, as a clinic's team would have by now: a queue of two months
/// tells nobody anything. The last days stay open. Runs on the thread of the stores.
[[nodiscard]] models::Result<void> settleOldFollowUps(core::Stores &stores, const models::TenantScope &scope, models::Instant now);

} // namespace askpro::app
