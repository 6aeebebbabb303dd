#pragma once

#include "models/clinic/clinic.h"
#include "models/common/result.h"

#include <QString>

namespace askpro::core {

class Stores;

/// The configuration as it is, without secrets; tenants by slug. Empty slug = all tenants; NotFound = no such tenant.
/// Runs on the thread of the stores.
[[nodiscard]] models::Result<models::ConfigDocument> exportConfig(Stores &stores, const QString &tenantSlug);

} // namespace askpro::core
