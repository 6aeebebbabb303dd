#include "services/store/tenancy/sqltenantstore.h"

#include "services/core/secrets/secretcontext.h"
#include "services/store/database/statement.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr SystemSql selectTenants{uR"(
    SELECT t.id, t.slug, t.name, t.endpoint, (SELECT count(*) FROM branches b WHERE b.tenant_id = t.id AND b.active)
    FROM tenants t WHERE t.active ORDER BY t.slug)",
                                  uR"(
    SELECT id, slug, name, endpoint, branch_count FROM askpro_tenants())"};

constexpr ScopedSql selectSecrets = uR"(
    SELECT kind, sealed, created_at, valid_until FROM tenant_secrets WHERE tenant_id = :tenant
    ORDER BY kind, CASE WHEN valid_until IS NULL THEN 0 ELSE 1 END, id DESC)";

constexpr ScopedSql selectBranches = uR"(
    SELECT b.id, b.company_id, b.slug, b.name, c.name, b.zone, b.region, p.number, p.retell_agent_id, b.active
    FROM branches b
    JOIN companies c ON c.tenant_id = b.tenant_id AND c.id = b.company_id
    LEFT JOIN phone_numbers p ON p.tenant_id = b.tenant_id AND p.branch_id = b.id AND p.active AND p.is_primary
    WHERE b.tenant_id = :tenant
    ORDER BY c.name, b.name, b.id)";

} // namespace

Result<QList<TenantEntry>> SqlTenantStore::tenants()
{
    Statement rows(m_session, SystemAccess(), {}, selectTenants);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<TenantEntry> entries;
    while (rows.next())
        entries << TenantEntry{rows.id<TenantId>(0), rows.text(1), rows.text(2), rows.text(3), int(rows.number(4))};
    return entries;
}

Result<QList<SealedSecret>> SqlTenantStore::secrets(const TenantScope &scope)
{
    Statement rows(m_session, scope, selectSecrets);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<SealedSecret> secrets;
    while (rows.next())
        secrets << SealedSecret{rows.word(secretKindWords(), 0), rows.bytes(1), rows.instant(2), rows.maybeInstant(3)};
    return secrets;
}

Result<QList<BranchEntry>> SqlTenantStore::branches(const TenantScope &scope)
{
    Statement rows(m_session, scope, selectBranches);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<BranchEntry> branches;
    while (rows.next()) {
        branches << BranchEntry{rows.id<BranchId>(0), rows.id<CompanyId>(1), rows.text(2),          rows.text(3), rows.text(4),
                                rows.text(5).toLatin1(), rows.text(6),       rows.text(7), rows.text(8), rows.flag(9)};
    }
    return branches;
}

} // namespace askpro::store
