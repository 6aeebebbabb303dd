#pragma once

#include "models/calls/call.h"
#include "models/common/result.h"
#include "services/core/inbox/workercontext.h"

namespace askpro::core {

/// The customer who called, found or created by the caller's E.164 number (read in the branch's region). Without a
/// number (withheld, SIP) nobody is created; somebody known by the e-mail address given in the call is still found.
/// None for calls without a branch and for test calls. Only inside Stores::transaction.
///
/// The number alone decides, and name and e-mail address are only filled in once the call is analysed: so the customer
/// does not depend on the order in which deliveries arrive.
[[nodiscard]] models::Result<models::CustomerId> linkCustomer(Stores &stores, const TenantKnowledge &knowledge, const models::Call &call,
                                                              models::Instant now);

} // namespace askpro::core
