#pragma once

#include "models/clinic/clinic.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/tenantstore.h"

namespace askpro::core {

/// One difference that an import makes, e.g. {"created", "tenants/zahnzentrum/branches/mitte"}.
struct ConfigChange
{
    QString action;                  ///< created, changed, deactivated, activated, removed
    QString path;
};

/// The configuration of tenants as records. Import and use of secrets: services/core/config.
/// Methods run on the thread of their session; the changing ones only inside Stores::transaction.
class ConfigStore
{
public:
    virtual ~ConfigStore() = default;

    /// Creates the tenant's row if the slug is new. Conflict = the endpoint token belongs to another tenant.
    [[nodiscard]] virtual models::Result<models::TenantId> ensureTenant(const QString &slug, const QString &name, const QString &endpoint,
                                                                        models::Instant now) = 0;
    /// Without secrets; in a stable order.
    [[nodiscard]] virtual models::Result<models::TenantConfig> load(const models::TenantScope &) = 0;
    /// Makes the records equal to `config`: creates, changes, deactivates what is not named. Nothing to do = no changes, no change log rows.
    [[nodiscard]] virtual models::Result<QList<ConfigChange>> apply(const models::TenantScope &, const models::TenantConfig &config, models::Instant now) = 0;
    /// Adds a sealed secret as the current one of its kind; the earlier current one stays valid until `overlapUntil`.
    [[nodiscard]] virtual models::Result<void> addSecret(const models::TenantScope &, const SealedSecret &, models::Instant overlapUntil) = 0;

    // Of the installation, not of a tenant: which master key its secrets are sealed with (Sealer::fingerprint).
    /// Empty = none yet.
    [[nodiscard]] virtual models::Result<QByteArray> keyFingerprint() = 0;
    /// Keeps it if there is none yet; gives the one that is kept.
    [[nodiscard]] virtual models::Result<QByteArray> bindKeyFingerprint(const QByteArray &fingerprint) = 0;
};

} // namespace askpro::core
