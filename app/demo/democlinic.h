#pragma once

#include "models/clinic/clinic.h"

#include <QByteArray>

namespace askpro::app {

/// The demo clinic's configuration document, which is built into the program (resources/demo/clinic.json).
[[nodiscard]] QByteArray demoDocument();

/// Its one tenant, secrets included: they are invented too.
[[nodiscard]] models::TenantConfig demoTenant();

} // namespace askpro::app
