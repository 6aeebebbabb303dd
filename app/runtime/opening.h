#pragma once

#include "app/runtime/settings.h"
#include "models/common/result.h"
#include "services/core/ports/stores.h"
#include "services/core/secrets/sealer.h"

#include <memory>

namespace askpro::app {

/// Opens the database of the settings: migrates an older one, refuses a newer one. Storage or Invalid on failure.
[[nodiscard]] models::Result<std::unique_ptr<core::StoresFactory>> openDatabase(const Settings &settings);

/// The installation's sealer: its master key, checked against the one this database was first used with.
[[nodiscard]] models::Result<core::Sealer> openSealer(const Settings &settings, core::Stores &stores);

} // namespace askpro::app
