#include "services/core/tenancy/tenantdirectory.h"

#include "services/core/ports/stores.h"

#include <QCoreApplication>

#include <algorithm>

using namespace askpro::models;

namespace askpro::core {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TenantDirectory", text);
}

} // namespace

TenantDirectory::TenantDirectory(Stores &stores) : m_stores(stores) {}

Result<QList<TenantEntry>> TenantDirectory::tenants() const
{
    return m_stores.tenants().tenants();
}

Result<TenantScope> TenantDirectory::bySlug(const QString &slug) const
{
    const auto all = tenants();
    if (!all)
        return failureOf(all);
    const auto found = std::ranges::find(*all, slug, &TenantEntry::slug);
    if (found == all->cend())
        return failure(ErrorCode::NotFound, tr("There is no tenant \"%1\".").arg(slug));
    return scopeOf(*found);
}

Result<TenantScope> TenantDirectory::byId(TenantId id) const
{
    const auto all = tenants();
    if (!all)
        return failureOf(all);
    const auto found = std::ranges::find(*all, id, &TenantEntry::id);
    if (found == all->cend())
        return failure(ErrorCode::NotFound, tr("This tenant does not exist any more."));
    return scopeOf(*found);
}

Result<TenantScope> TenantDirectory::bySlugOrOnly(const QString &slug) const
{
    if (!slug.isEmpty())
        return bySlug(slug);
    const auto all = tenants();
    if (!all)
        return failureOf(all);
    if (all->isEmpty())
        return failure(ErrorCode::Invalid, tr("No clinic is set up yet. Import one with: askpro config import FILE.json"));
    if (all->size() > 1)
        return failure(ErrorCode::Invalid, tr("There are several tenants. Choose one with --tenant SLUG."));
    return scopeOf(all->first());
}

TenantScope TenantDirectory::scopeOf(const TenantEntry &entry)
{
    return TenantScope(entry.id);
}

} // namespace askpro::core
