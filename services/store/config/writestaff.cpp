#include "services/store/config/configwriting.h"
#include "services/store/config/pairing.h"
#include "services/store/database/statement.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql upsertStaff = uR"(
INSERT INTO staff (tenant_id, branch_id, slug, name, calcom_user_id, active, created_at)
VALUES (:tenant, :branch, :slug, :name, :user, :active, :now)
ON CONFLICT (tenant_id, branch_id, slug) DO UPDATE SET name = excluded.name, calcom_user_id = excluded.calcom_user_id, active = excluded.active
RETURNING id)";

constexpr ScopedSql insertStaffService = uR"(
INSERT INTO staff_services (tenant_id, staff_id, branch_service_id) VALUES (:tenant, :staff, :offering))";

constexpr ScopedSql deleteStaffService = uR"(
DELETE FROM staff_services WHERE tenant_id = :tenant AND staff_id = :staff AND branch_service_id = :offering)";

/// Runs the statement for what is in `these` and not in `those`; rows in both stay, with what else they hold.
Result<void> runForOthers(Statement &statement, const QStringList &these, const QStringList &those, qint64 staff, BranchId branch,
                          const OfferingIds &offerings)
{
    for (const QString &slug : these) {
        if (those.contains(slug))
            continue;
        statement.bind(u":staff"_s, staff).bind(u":offering"_s, offerings.value({branch, slug}));
        if (const auto done = statement.exec(); !done)
            return done;
    }
    return {};
}

Result<void> writePerson(ConfigWriting &writing, const BranchPlan &plan, const Pairing<Record<StaffConfig>> &pair, const OfferingIds &offerings)
{
    const StaffConfig before = pair.stored ? pair.stored->value : StaffConfig();
    const StaffConfig &wanted = pair.wanted;
    Statement upsert(writing.session, writing.scope, upsertStaff);
    upsert.bind(u":branch"_s, plan.id).bind(u":slug"_s, wanted.slug).bind(u":name"_s, wanted.name).bind(u":user"_s, wanted.calcomUserId);
    upsert.bind(u":active"_s, wanted.active).bind(u":now"_s, writing.changes.now());
    if (const auto done = upsert.fetch(); !done)
        return failureOf(done);
    const qint64 id = upsert.number(0);

    Statement remove(writing.session, writing.scope, deleteStaffService);
    if (const auto done = runForOthers(remove, before.services, wanted.services, id, plan.id, offerings); !done)
        return done;
    Statement insert(writing.session, writing.scope, insertStaffService);
    if (const auto done = runForOthers(insert, wanted.services, before.services, id, plan.id, offerings); !done)
        return done;
    if (before.workingHours != wanted.workingHours) {
        if (const auto done = replaceHours(writing, plan.id, id, wanted.workingHours); !done)
            return done;
    }
    return writing.changes.add(pair.wasActive(), wanted.active, u"branches/%1/staff/%2"_s.arg(plan.wanted.slug, wanted.slug), id);
}

} // namespace

Result<void> writeStaff(ConfigWriting &writing, const BranchPlan &plan, const OfferingIds &offerings)
{
    static const QList<Record<StaffConfig>> none;
    for (const auto &pair : pairUp(plan.stored ? plan.stored->staff : none, plan.wanted.staff, &StaffConfig::slug)) {
        if (!pair.differs())
            continue;
        if (const auto done = writePerson(writing, plan, pair, offerings); !done)
            return done;
    }
    return {};
}

} // namespace askpro::store
