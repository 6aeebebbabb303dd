#pragma once

#include "models/calls/call.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/store/calls/localtime.h"

#include <QVariant>

#include <optional>

namespace askpro::store {

class DatabaseSession;

// The row of a call in table calls, without its lists. Inside a transaction, except reading.

/// The call that `condition` (" AND … :value …") picks out; nothing when there is none.
[[nodiscard]] models::Result<std::optional<models::Call>> readCall(DatabaseSession &session, const models::TenantScope &scope,
                                                                   const QString &condition, const QVariant &value);
/// `localTime`: of its sortAt where its branch is; none in quarantine.
[[nodiscard]] models::Result<models::CallId> insertCall(DatabaseSession &session, const models::TenantScope &scope, const models::Call &call,
                                                        const std::optional<LocalTime> &localTime, models::Instant now);
/// Conflict = somebody saved it since this revision was read.
[[nodiscard]] models::Result<models::CallId> updateCall(DatabaseSession &session, const models::TenantScope &scope, const models::Call &call,
                                                        const std::optional<LocalTime> &localTime, models::Instant now);

} // namespace askpro::store
