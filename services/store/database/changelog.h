#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QString>

namespace askpro::store {

class DatabaseSession;

/// Writes the row that tells of a change, in the transaction of the change itself.
[[nodiscard]] models::Result<void> recordChange(DatabaseSession &session, const models::TenantScope &scope, const QString &entity,
                                                qint64 entityId, const QString &action, models::Instant at);

} // namespace askpro::store
