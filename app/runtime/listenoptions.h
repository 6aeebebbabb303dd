#pragma once

#include "app/runtime/settings.h"
#include "models/common/result.h"
#include "services/net/webhooks/listener.h"

namespace askpro::app {

/// What the settings say about listening. Invalid = no ADDR:PORT, or only one of certificate and key.
[[nodiscard]] models::Result<net::ListenerOptions> listenOptions(const Settings &settings);

} // namespace askpro::app
