#pragma once

#include "models/clinic/clinic.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/stores.h"
#include "services/core/ports/tenantstore.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace askpro::core {

/// What the rules need to know of a tenant's configuration while deliveries are applied.
struct TenantKnowledge
{
    models::TenantScope scope;
    QList<BranchEntry> branches;
    QList<models::FieldMapping> fieldMappings;
    QList<models::CompanyConfig> companies = {};
    double minConfidence = models::BookingPolicy().minConfidence;

    /// Null when the branch is not (any more) one of this tenant.
    [[nodiscard]] const BranchEntry *branch(models::BranchId id) const;
    /// Its hours, services and whatever else was configured; null when the branch is not (any more) one of this tenant.
    [[nodiscard]] const models::BranchConfig *configOf(models::BranchId id) const;
    /// The regions whose way of writing numbers occurs in this tenant, each once, in a stable order.
    [[nodiscard]] QStringList regions() const;
};

[[nodiscard]] models::Result<TenantKnowledge> readKnowledge(Stores &stores, const models::TenantScope &scope);

/// One transaction of a worker: its session and what was read in it. Configuration is read once a transaction, never
/// kept longer, so that an edit counts from the next one on. Lives inside the transaction, on its thread.
class WorkerContext
{
public:
    WorkerContext(Stores &stores, models::Instant now) : m_stores(stores), m_now(now) {}
    Q_DISABLE_COPY_MOVE(WorkerContext)

    [[nodiscard]] Stores &stores() { return m_stores; }
    [[nodiscard]] models::Instant now() const { return m_now; }
    [[nodiscard]] models::Result<models::TenantScope> scope(models::TenantId tenant);
    /// Valid as long as the context.
    [[nodiscard]] models::Result<const TenantKnowledge *> knowledge(const models::TenantScope &scope);

private:
    Stores &m_stores;
    const models::Instant m_now;
    QList<TenantEntry> m_tenants;
    QHash<models::TenantId, std::shared_ptr<const TenantKnowledge>> m_knowledge;
};

} // namespace askpro::core
