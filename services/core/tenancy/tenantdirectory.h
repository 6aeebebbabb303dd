#pragma once

#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/tenantstore.h"

#include <QList>
#include <QString>

namespace askpro::core {

class Stores;

/// The only maker of TenantScope. A scope is given for a tenant that exists, never guessed.
/// Runs on the thread of the stores it is given.
class TenantDirectory
{
public:
    explicit TenantDirectory(Stores &stores);

    [[nodiscard]] models::Result<QList<TenantEntry>> tenants() const;
    [[nodiscard]] models::Result<models::TenantScope> bySlug(const QString &slug) const;
    [[nodiscard]] models::Result<models::TenantScope> byId(models::TenantId id) const;
    /// With an empty slug: the only tenant there is; Invalid when there are none or several.
    [[nodiscard]] models::Result<models::TenantScope> bySlugOrOnly(const QString &slug) const;
    /// The scope of an entry read from tenants() a moment ago.
    [[nodiscard]] static models::TenantScope scopeOf(const TenantEntry &entry);

private:
    Stores &m_stores;
};

} // namespace askpro::core
