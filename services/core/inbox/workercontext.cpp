#include "services/core/inbox/workercontext.h"

#include "services/core/ports/configstore.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace askpro::models;

namespace askpro::core {

const BranchEntry *TenantKnowledge::branch(BranchId id) const
{
    const auto found = std::ranges::find(branches, id, &BranchEntry::id);
    return found == branches.cend() ? nullptr : &*found;
}

const BranchConfig *TenantKnowledge::configOf(BranchId id) const
{
    const BranchEntry *entry = branch(id);
    if (!entry)
        return nullptr;
    for (const CompanyConfig &company : companies) {
        const auto found = std::ranges::find(company.branches, entry->slug, &BranchConfig::slug);
        if (found != company.branches.cend())
            return &*found;
    }
    return nullptr;
}

QStringList TenantKnowledge::regions() const
{
    QStringList distinct;
    for (const BranchEntry &entry : branches) {
        if (!entry.region.isEmpty() && !distinct.contains(entry.region))
            distinct.append(entry.region);
    }
    distinct.sort();
    return distinct;
}

Result<TenantKnowledge> readKnowledge(Stores &stores, const TenantScope &scope)
{
    auto branches = stores.tenants().branches(scope);
    if (!branches)
        return failureOf(branches);
    auto config = stores.config().load(scope);
    if (!config)
        return failureOf(config);
    return TenantKnowledge{scope, std::move(*branches), std::move(config->fieldMappings), std::move(config->companies), config->policy.minConfidence};
}

Result<TenantScope> WorkerContext::scope(TenantId tenant)
{
    if (m_tenants.isEmpty()) {
        auto tenants = TenantDirectory(m_stores).tenants();
        if (!tenants)
            return failureOf(tenants);
        m_tenants = std::move(*tenants);
    }
    const auto found = std::ranges::find(m_tenants, tenant, &TenantEntry::id);
    if (found == m_tenants.cend())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("WorkerContext", "This tenant does not exist any more."));
    return TenantDirectory::scopeOf(*found);
}

Result<const TenantKnowledge *> WorkerContext::knowledge(const TenantScope &scope)
{
    auto &known = m_knowledge[scope.tenant()];
    if (!known) {
        auto read = readKnowledge(m_stores, scope);
        if (!read)
            return failureOf(read);
        known = std::make_shared<const TenantKnowledge>(std::move(*read));
    }
    return known.get();
}

} // namespace askpro::core
