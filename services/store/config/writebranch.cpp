#include "services/store/calls/callbackfill.h"
#include "services/store/config/configwriting.h"
#include "services/store/config/pairing.h"
#include "services/store/database/statement.h"

#include <QCoreApplication>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SqlConfigStore) };

constexpr ScopedSql insertBranch = uR"(
INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, address, holiday_region, active, created_at)
VALUES (:tenant, :company, :slug, :name, :zone, :region, :address, :holidays, :active, :now) RETURNING id)";

constexpr ScopedSql updateBranch = uR"(
UPDATE branches SET company_id = :company, name = :name, zone = :zone, region = :region, address = :address,
    holiday_region = :holidays, active = :active
WHERE tenant_id = :tenant AND slug = :slug RETURNING id)";

constexpr ScopedSql deleteHours = uR"(
DELETE FROM opening_hours WHERE tenant_id = :tenant AND branch_id = :branch AND coalesce(staff_id, 0) = :staff
    AND valid_from IS NULL AND valid_until IS NULL)";

constexpr ScopedSql insertHours = uR"(
INSERT INTO opening_hours (tenant_id, branch_id, staff_id, position, weekday, from_time, to_time)
VALUES (:tenant, :branch, :staff, :position, :weekday, :from, :to))";

constexpr ScopedSql releaseNumber = u"UPDATE phone_numbers SET active = :active WHERE tenant_id = :tenant AND id = :id";

constexpr ScopedSql upsertNumber = uR"(
INSERT INTO phone_numbers (tenant_id, branch_id, number, retell_agent_id, is_primary, active, created_at)
VALUES (:tenant, :branch, :number, :agent, :primary, :active, :now)
ON CONFLICT (tenant_id, branch_id, number) DO UPDATE SET retell_agent_id = excluded.retell_agent_id,
    is_primary = excluded.is_primary, active = excluded.active
RETURNING id)";

BranchConfig ownPart(BranchConfig branch)
{
    branch.phoneNumbers.clear();
    branch.services.clear();
    branch.staff.clear();
    return branch;
}

Result<void> writeNumber(ConfigWriting &writing, const BranchPlan &plan, const Pairing<Record<PhoneNumberConfig>> &pair)
{
    const PhoneNumberConfig &number = pair.wanted;
    Statement upsert(writing.session, writing.scope, upsertNumber);
    upsert.bind(u":branch"_s, plan.id).bind(u":number"_s, number.number).bind(u":agent"_s, number.retellAgentId);
    upsert.bind(u":primary"_s, number.primary).bind(u":active"_s, number.active).bind(u":now"_s, writing.changes.now());
    const auto done = upsert.fetch();
    if (!done && done.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Conflict, Text::tr("The telephone number %1 is in use already. Nothing was changed.").arg(number.number),
                       u"an active telephone number has another owner"_s);
    if (!done)
        return failureOf(done);
    return writing.changes.add(pair.wasActive(), number.active, u"branches/%1/phone_numbers/%2"_s.arg(plan.wanted.slug, number.number),
                               upsert.number(0));
}

} // namespace

Result<void> writeBranch(ConfigWriting &writing, BranchPlan &plan)
{
    const BranchConfig wanted = ownPart(plan.wanted);
    if (plan.stored) {
        plan.id = plan.stored->id;
        if (plan.stored->own == wanted && plan.stored->company == plan.company)
            return {};
    }
    Statement write(writing.session, writing.scope, plan.stored ? updateBranch : insertBranch);
    write.bind(u":company"_s, plan.company).bind(u":slug"_s, wanted.slug).bind(u":name"_s, wanted.name).bind(u":zone"_s, QString::fromUtf8(wanted.zone));
    write.bind(u":region"_s, wanted.region).bind(u":address"_s, wanted.address).bind(u":holidays"_s, wanted.holidays).bind(u":active"_s, wanted.active);
    if (!plan.stored)
        write.bind(u":now"_s, writing.changes.now());
    if (const auto done = write.fetch(); !done)
        return failureOf(done);
    plan.id = write.id<BranchId>(0);

    if (plan.stored && plan.stored->own.zone != wanted.zone) {
        if (const auto done = moveLocalTimes(writing.session, writing.scope, plan.id, wanted.zone); !done)
            return done;
    }
    const QList<OpeningHours> hours = plan.stored ? plan.stored->own.openingHours : QList<OpeningHours>();
    if (hours != wanted.openingHours) {
        if (const auto done = replaceHours(writing, plan.id, 0, wanted.openingHours); !done)
            return done;
    }
    return writing.changes.add(plan.stored ? std::optional(plan.stored->own.active) : std::nullopt, wanted.active, u"branches/"_s + wanted.slug,
                               plan.id.value());
}

Result<void> replaceHours(ConfigWriting &writing, BranchId branch, qint64 staff, const QList<OpeningHours> &hours)
{
    Statement remove(writing.session, writing.scope, deleteHours);
    remove.bind(u":branch"_s, branch).bind(u":staff"_s, staff);
    if (const auto done = remove.exec(); !done)
        return done;
    Statement insert(writing.session, writing.scope, insertHours);
    for (qsizetype position = 0; position < hours.size(); ++position) {
        for (const int day : hours[position].days) {
            insert.bind(u":branch"_s, branch).bind(u":staff"_s, staff ? std::optional(staff) : std::nullopt);
            insert.bind(u":position"_s, qint64(position)).bind(u":weekday"_s, day);
            insert.bind(u":from"_s, hours[position].from.toString(u"HH:mm"_s)).bind(u":to"_s, hours[position].to.toString(u"HH:mm"_s));
            if (const auto done = insert.exec(); !done)
                return done;
        }
    }
    return {};
}

Result<void> writeNumbers(ConfigWriting &writing, const QList<BranchPlan> &plans)
{
    const QList<Record<PhoneNumberConfig>> none;
    // What changes lets go first: numbers and the place of the primary one are unique at every moment.
    for (const BranchPlan &plan : plans) {
        for (const auto &pair : pairUp(plan.stored ? plan.stored->numbers : none, plan.wanted.phoneNumbers, &PhoneNumberConfig::number)) {
            if (!pair.stored || !pair.differs() || !pair.stored->value.active)
                continue;
            Statement release(writing.session, writing.scope, releaseNumber);
            release.bind(u":active"_s, false).bind(u":id"_s, pair.stored->id);
            if (const auto done = release.exec(); !done)
                return done;
        }
    }
    for (const BranchPlan &plan : plans) {
        for (const auto &pair : pairUp(plan.stored ? plan.stored->numbers : none, plan.wanted.phoneNumbers, &PhoneNumberConfig::number)) {
            if (!pair.differs())
                continue;
            if (const auto done = writeNumber(writing, plan, pair); !done)
                return done;
        }
    }
    return {};
}

} // namespace askpro::store
