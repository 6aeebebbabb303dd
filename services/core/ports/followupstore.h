#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QString>

namespace askpro::core {

/// A task for a human. `key` makes opening idempotent: the same key never makes a second one.
struct NewFollowUp
{
    QString key;
    models::CallId call;             ///< may be null
    models::BranchId branch;         ///< may be null
    models::CustomerId customer;     ///< may be null
    QString reason;                  ///< word of a closed list: quarantine, callback, emergency, function-unavailable
    QString note;
    models::Instant dueAt{};
};

class FollowUpStore
{
public:
    virtual ~FollowUpStore() = default;
    /// Only inside Stores::transaction. An open one of this key stays as it is; a closed one is opened again, because
    /// what it was about has come back (a call that was put back into quarantine).
    [[nodiscard]] virtual models::Result<models::FollowUpId> open(const models::TenantScope &, const NewFollowUp &, models::Instant now) = 0;
    /// Closes the open one with this key, if any.
    [[nodiscard]] virtual models::Result<void> close(const models::TenantScope &, const QString &key, const QString &outcome, models::Instant now) = 0;
};

} // namespace askpro::core
