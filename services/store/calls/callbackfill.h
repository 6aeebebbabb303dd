#pragma once

#include "models/common/ids.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/store/database/systemaccess.h"

#include <QByteArray>

namespace askpro::store {

class DatabaseSession;

// What is stored beside a call though it follows from its other columns, made again.

/// Facets, lengths and local times of all calls of all tenants. Inside a migration.
[[nodiscard]] models::Result<void> fillCallFacets(DatabaseSession &session, const SystemAccess &access);

/// The local times of a branch's calls, whose zone is another one now. Inside a transaction.
[[nodiscard]] models::Result<void> moveLocalTimes(DatabaseSession &session, const models::TenantScope &scope, models::BranchId branch, const QByteArray &zone);

} // namespace askpro::store
