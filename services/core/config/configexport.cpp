#include "services/core/config/configexport.h"

#include "services/core/ports/configstore.h"
#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::core {

namespace {

Result<QList<TenantScope>> chosenScopes(Stores &stores, const QString &slug)
{
    const TenantDirectory directory(stores);
    if (!slug.isEmpty()) {
        const auto scope = directory.bySlug(slug);
        if (!scope)
            return failureOf(scope);
        return QList{*scope};
    }
    const auto tenants = directory.tenants();
    if (!tenants)
        return failureOf(tenants);
    QList<TenantScope> scopes;
    for (const TenantEntry &tenant : *tenants)
        scopes.append(TenantDirectory::scopeOf(tenant));
    return scopes;
}

} // namespace

Result<ConfigDocument> exportConfig(Stores &stores, const QString &tenantSlug)
{
    const auto scopes = chosenScopes(stores, tenantSlug);
    if (!scopes)
        return failureOf(scopes);
    ConfigDocument document;
    for (const TenantScope &scope : *scopes) {
        const auto tenant = stores.config().load(scope);
        if (!tenant)
            return failureOf(tenant);
        document.tenants.append(*tenant);
    }
    std::ranges::sort(document.tenants, {}, &TenantConfig::slug);
    return document;
}

} // namespace askpro::core
