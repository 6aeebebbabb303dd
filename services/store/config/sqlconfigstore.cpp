#include "services/store/config/sqlconfigstore.h"

#include "services/core/secrets/secretcontext.h"
#include "services/store/config/configwriting.h"
#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"
#include "services/store/kpi/rollupbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SqlConfigStore) };

// The update that changes nothing makes the row of an existing tenant come back.
constexpr SystemSql makeTenant{
    uR"(INSERT INTO tenants (slug, name, endpoint, created_at) VALUES (:slug, :name, :endpoint, :now)
        ON CONFLICT (slug) DO UPDATE SET slug = excluded.slug RETURNING id)",
    uR"(SELECT askpro_ensure_tenant(:slug, :name, :endpoint, :now))"};

constexpr ScopedSql retireSecret = uR"(
UPDATE tenant_secrets SET valid_until = :until WHERE tenant_id = :tenant AND kind = :kind AND valid_until IS NULL)";

// What nobody may use any more is not kept, sealed or not.
constexpr ScopedSql deleteExpiredSecrets = uR"(
DELETE FROM tenant_secrets WHERE tenant_id = :tenant AND kind = :kind AND valid_until <= :now)";

constexpr ScopedSql insertSecret = uR"(
INSERT INTO tenant_secrets (tenant_id, kind, sealed, created_at) VALUES (:tenant, :kind, :sealed, :now) RETURNING id)";

constexpr SystemSql selectFingerprint = u"SELECT key_fingerprint FROM installation WHERE id = 1";

constexpr SystemSql insertFingerprint = uR"(
INSERT INTO installation (id, key_fingerprint) VALUES (1, :fingerprint) ON CONFLICT (id) DO NOTHING)";

/// Lists in the order of their slugs: what the engines sort by differs from place to place.
TenantConfig toConfig(const TenantRecords &records)
{
    TenantConfig tenant = records.own;
    for (const CompanyRecord &company : records.companies) {
        // A company that was left out of a document, and with it all its branches, stays out.
        if (company.active)
            tenant.companies.append({company.name, {}});
    }
    for (const BranchRecord &record : records.branches) {
        const auto owner = std::ranges::find(records.companies, record.company, &CompanyRecord::id);
        const auto company = std::ranges::find(tenant.companies, owner->name, &CompanyConfig::name);
        if (company == tenant.companies.end())
            continue;
        BranchConfig branch = record.own;
        for (const auto &number : record.numbers)
            branch.phoneNumbers.append(number.value);
        for (const auto &offering : record.offerings)
            branch.services.append(offering.value);
        for (const auto &staff : record.staff)
            branch.staff.append(staff.value);
        std::ranges::sort(branch.services, {}, &ServiceConfig::slug);
        std::ranges::sort(branch.staff, {}, &StaffConfig::slug);
        company->branches.append(branch);
    }
    for (CompanyConfig &company : tenant.companies)
        std::ranges::sort(company.branches, {}, &BranchConfig::slug);
    return tenant;
}

QList<BranchPlan> plansFor(const TenantRecords &records, const TenantConfig &wanted, const QHash<QString, CompanyId> &companies)
{
    QList<BranchPlan> plans;
    for (const CompanyConfig &company : wanted.companies) {
        for (const BranchConfig &branch : company.branches) {
            const auto stored = std::ranges::find_if(records.branches, [&](const BranchRecord &record) { return record.own.slug == branch.slug; });
            BranchPlan plan{stored == records.branches.cend() ? nullptr : &*stored, branch, companies.value(company.name), {}};
            for (StaffConfig &staff : plan.wanted.staff)
                staff.services.sort();
            plans.append(plan);
        }
    }
    for (const BranchRecord &record : records.branches) {
        if (std::ranges::any_of(plans, [&](const BranchPlan &plan) { return plan.stored == &record; }))
            continue;
        BranchPlan plan{&record, record.own, record.company, record.id};
        plan.wanted.active = false;
        plans.append(plan);
    }
    return plans;
}

Result<void> writeAll(ConfigWriting &writing, const TenantRecords &records, const TenantConfig &config)
{
    if (const auto done = writeTenant(writing, records, config); !done)
        return done;
    const auto companies = writeCompanies(writing, records, config.companies);
    if (!companies)
        return failureOf(companies);
    QList<BranchPlan> plans = plansFor(records, config, *companies);
    for (BranchPlan &plan : plans) {
        if (const auto done = writeBranch(writing, plan); !done)
            return done;
    }
    if (const auto done = writeNumbers(writing, plans); !done)
        return done;
    const auto offerings = writeOfferings(writing, records, plans);
    if (!offerings)
        return failureOf(offerings);
    for (const BranchPlan &plan : plans) {
        if (const auto done = writeStaff(writing, plan, *offerings); !done)
            return done;
    }
    return {};
}

/// In another zone a branch's calls were at other hours of other days.
bool movesClock(const TenantRecords &records, const TenantConfig &config)
{
    const QList<BranchPlan> plans = plansFor(records, config, {});
    return std::ranges::any_of(plans, [](const BranchPlan &plan) { return plan.stored && plan.stored->own.zone != plan.wanted.zone; });
}

} // namespace

Result<TenantId> SqlConfigStore::ensureTenant(const QString &slug, const QString &name, const QString &endpoint, Instant now)
{
    Statement make(m_session, SystemAccess(), TenantId(), makeTenant);
    make.bind(u":slug"_s, slug).bind(u":name"_s, name).bind(u":endpoint"_s, endpoint).bind(u":now"_s, now);
    const auto made = make.fetch();
    if (!made && made.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Conflict, Text::tr("The endpoint of \"%1\" belongs to another tenant. Choose another random text.").arg(slug),
                       made.error().detail);
    if (!made)
        return failureOf(made);
    return make.id<TenantId>(0);
}

Result<TenantConfig> SqlConfigStore::load(const TenantScope &scope)
{
    TenantConfig config;
    const auto done = m_session.readTransaction([&]() -> Result<void> {
        const auto records = readRecords(m_session, scope);
        if (!records)
            return failureOf(records);
        config = toConfig(*records);
        return {};
    });
    if (!done)
        return failureOf(done);
    return config;
}

Result<QList<core::ConfigChange>> SqlConfigStore::apply(const TenantScope &scope, const TenantConfig &config, Instant now)
{
    const auto records = readRecords(m_session, scope);
    if (!records)
        return failureOf(records);
    ConfigChanges changes(m_session, scope, config.slug, now);
    ConfigWriting writing{m_session, scope, changes};
    if (const auto done = writeAll(writing, *records, config); !done)
        return failureOf(done);
    if (movesClock(*records, config)) {
        if (const auto counted = m_rollups.rebuild(scope, now); !counted)
            return failureOf(counted);
    }
    return changes.all();
}

Result<void> SqlConfigStore::addSecret(const TenantScope &scope, const core::SealedSecret &secret, Instant overlapUntil)
{
    const QString kind = wordFor(core::secretKindWords(), secret.kind);
    Statement retire(m_session, scope, retireSecret);
    retire.bind(u":kind"_s, kind).bind(u":until"_s, overlapUntil);
    if (const auto done = retire.exec(); !done)
        return done;
    const bool replaced = retire.affectedRows() > 0;
    Statement clean(m_session, scope, deleteExpiredSecrets);
    clean.bind(u":kind"_s, kind).bind(u":now"_s, secret.createdAt);
    if (const auto done = clean.exec(); !done)
        return done;
    Statement insert(m_session, scope, insertSecret);
    insert.bind(u":kind"_s, kind).bind(u":sealed"_s, secret.sealed).bind(u":now"_s, secret.createdAt);
    if (const auto done = insert.fetch(); !done)
        return failureOf(done);
    return recordChange(m_session, scope, u"config"_s, insert.number(0), replaced ? u"changed"_s : u"created"_s, secret.createdAt);
}

Result<QByteArray> SqlConfigStore::keyFingerprint()
{
    Statement select(m_session, SystemAccess(), TenantId(), selectFingerprint);
    const auto found = select.fetch();
    if (!found)
        return failureOf(found);
    return *found ? select.bytes(0) : QByteArray();
}

Result<QByteArray> SqlConfigStore::bindKeyFingerprint(const QByteArray &fingerprint)
{
    Statement insert(m_session, SystemAccess(), TenantId(), insertFingerprint);
    insert.bind(u":fingerprint"_s, fingerprint);
    if (const auto done = insert.exec(); !done)
        return failureOf(done);
    return keyFingerprint();
}

} // namespace askpro::store
