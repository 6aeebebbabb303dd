#pragma once

#include "models/common/result.h"
#include "services/core/calls/callvendor.h"
#include "services/core/live/liveanswers.h"
#include "services/core/ports/clock.h"

#include <QByteArray>

namespace askpro::core {

class Stores;

/// The answer to somebody who waits on the telephone, from the database. Reads only.
/// call_inbound: the agent of the number that was called, who we are, today's date in the branch's zone, and whether the caller is
/// known; the branch travels in the metadata. A number that is not ours exactly gets the empty answer: the call is taken
/// as the vendor has it set up, and lands in quarantine rather than with a branch we made up.
[[nodiscard]] models::Result<QByteArray> liveReply(Stores &stores, const CallVendor &vendor, const Clock &clock, const LiveRequest &request);

/// The truthful answer when there is no time or no database to find a better one.
[[nodiscard]] QByteArray fallbackReply(const CallVendor &vendor, const LiveRequest &request);

} // namespace askpro::core
