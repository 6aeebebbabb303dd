#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QList>
#include <QString>

namespace askpro::core {

/// One committed change. Written in the transaction of the change itself; feeds pages, other processes and the audit trail.
struct Change
{
    models::TenantId tenant;
    QString entity;                  ///< call, customer, delivery, config, follow-up …
    qint64 entityId = 0;
    QString action;                  ///< created, changed, assigned, unassigned …
    models::Instant at{};
};

struct ChangeBatch
{
    QList<Change> changes;           ///< in commit order
    QByteArray cursor;               ///< opaque; ask for what came after it
};

class ChangeStore
{
public:
    virtual ~ChangeStore() = default;

    /// The position after the newest committed change of all tenants: where a follower starts.
    [[nodiscard]] virtual models::Result<QByteArray> head() = 0;
    /// What was committed after `cursor`, of this tenant, at most `limit`. Never skips a change that commits late.
    [[nodiscard]] virtual models::Result<ChangeBatch> since(const models::TenantScope &, const QByteArray &cursor, int limit) = 0;
    /// What happened to one record, oldest first; at most `limit`, the newest ones.
    [[nodiscard]] virtual models::Result<QList<Change>> of(const models::TenantScope &, const QString &entity, qint64 entityId, int limit) = 0;
    /// For changes that no other store method writes itself. Only inside Stores::transaction.
    [[nodiscard]] virtual models::Result<void> append(const models::TenantScope &, const Change &) = 0;
};

} // namespace askpro::core
