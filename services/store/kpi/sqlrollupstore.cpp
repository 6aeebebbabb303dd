#include "services/store/kpi/sqlrollupstore.h"

#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/database/statement.h"
#include "services/store/kpi/rollupbook.h"
#include "services/store/log.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectHours = uR"(
    SELECT r.day, r.hour, CAST(sum(r.calls) AS BIGINT), CAST(sum(r.connected) AS BIGINT), CAST(sum(r.missed) AS BIGINT),
        CAST(sum(r.wishes) AS BIGINT), CAST(sum(r.booked) AS BIGINT), CAST(sum(r.duration_ms) AS BIGINT), CAST(sum(r.analyzed) AS BIGINT),
        CAST(sum(r.positive) AS BIGINT), CAST(sum(r.neutral) AS BIGINT), CAST(sum(r.negative) AS BIGINT), CAST(sum(r.critical) AS BIGINT)
    FROM rollups r WHERE r.tenant_id = :tenant)";
// Without a branch the key's order is of no use to a range of days; with all of them it is.
constexpr QStringView ofEveryBranch = u" AND r.branch_id IN (SELECT id FROM branches WHERE tenant_id = :tenant)";
constexpr QStringView inOrder = u" GROUP BY r.day, r.hour HAVING sum(r.calls) <> 0 ORDER BY r.day, r.hour";

constexpr ScopedSql selectKept = uR"(
    SELECT branch_id, day, hour, calls, connected, missed, wishes, booked, duration_ms, analyzed, positive, neutral, negative, critical
    FROM rollups WHERE tenant_id = :tenant)";
constexpr ScopedSql selectNames = u"SELECT id, name FROM branches WHERE tenant_id = :tenant";
constexpr SystemSql selectDue{u"SELECT tenant_id FROM rollups_due ORDER BY tenant_id", u"SELECT tenant_id FROM askpro_rollups_due()"};

QString branchMark(qsizetype index)
{
    return u":branch%1"_s.arg(index);
}

QString conditionOf(const QList<BranchId> &branches)
{
    if (branches.isEmpty())
        return ofEveryBranch.toString();
    QStringList marks;
    for (qsizetype i = 0; i < branches.size(); ++i)
        marks << branchMark(i);
    return u" AND r.branch_id IN (%1)"_s.arg(marks.join(u','));
}

/// The tally that begins in this column.
Tally readTally(const Statement &row, int column)
{
    Tally tally;
    for (const TallyColumn &one : tallyColumns())
        tally.*one.count = row.number(column++);
    return tally;
}

LocalHour readHour(const Statement &row, int column)
{
    return {QDate::fromString(row.text(column), Qt::ISODate), int(row.number(column + 1))};
}

Result<RollupCounts> readKept(DatabaseSession &session, const TenantScope &scope)
{
    Statement rows(session, scope, selectKept);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    RollupCounts kept;
    while (rows.next())
        kept.emplace(RollupKey{rows.id<BranchId>(0), readHour(rows, 1)}, readTally(rows, 3));
    return kept;
}

Result<QHash<BranchId, QString>> readNames(DatabaseSession &session, const TenantScope &scope)
{
    Statement rows(session, scope, selectNames);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QHash<BranchId, QString> names;
    while (rows.next())
        names.insert(rows.id<BranchId>(0), rows.text(1));
    return names;
}

} // namespace

Result<QList<HourTally>> SqlRollupStore::hours(const TenantScope &scope, const QList<BranchId> &branches, const DayPeriod &days)
{
    QString tail = conditionOf(branches);
    if (days.from.isValid())
        tail += u" AND r.day >= :from"_s;
    if (days.to.isValid())
        tail += u" AND r.day <= :to"_s;
    Statement rows(m_session, scope, selectHours, tail + inOrder.toString());
    for (qsizetype i = 0; i < branches.size(); ++i)
        rows.bind(branchMark(i), branches.at(i));
    if (days.from.isValid())
        rows.bind(u":from"_s, days.from.toString(Qt::ISODate));
    if (days.to.isValid())
        rows.bind(u":to"_s, days.to.toString(Qt::ISODate));
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<HourTally> hours;
    while (rows.next())
        hours.append({readHour(rows, 0), readTally(rows, 2)});
    return hours;
}

Result<Tally> SqlRollupStore::between(const TenantScope &scope, const QList<BranchId> &branches, Instant since, Instant until)
{
    return tallyCalls(m_session, scope, branches, since, until);
}

Result<QList<RollupDifference>> SqlRollupStore::differences(const TenantScope &scope)
{
    QList<RollupDifference> found;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        const auto kept = readKept(m_session, scope);
        if (!kept)
            return failureOf(kept);
        auto counted = tallyCalls(m_session, scope);
        if (!counted)
            return failureOf(counted);
        const auto names = readNames(m_session, scope);
        if (!names)
            return failureOf(names);
        for (const auto &[key, tally] : *kept)
            counted->try_emplace(key); // an hour that has none of its calls any more
        for (const auto &[key, tally] : *counted) {
            const auto row = kept->find(key);
            const Tally there = row == kept->end() ? Tally() : row->second;
            if (there != tally)
                found.append({key.branch, names->value(key.branch), key.hour, there, tally});
        }
        return {};
    });
    return read ? Result<QList<RollupDifference>>(found) : Result<QList<RollupDifference>>(failureOf(read));
}

Result<void> SqlRollupStore::rebuild(const TenantScope &scope, Instant now)
{
    return m_book.rebuild(scope, now);
}

Result<void> SqlRollupStore::rebuildDue(DatabaseSession &session, Instant now)
{
    QList<TenantId> due;
    {
        Statement rows(session, SystemAccess(), {}, selectDue);
        if (const auto done = rows.exec(); !done)
            return failureOf(done);
        while (rows.next())
            due << rows.id<TenantId>(0);
    }
    for (const TenantId tenant : std::as_const(due)) {
        TenantEntry entry;
        entry.id = tenant;
        RollupBook book(session);
        const auto counted = session.transaction([&] { return book.rebuild(TenantDirectory::scopeOf(entry), now); });
        if (!counted)
            return counted;
        qCInfo(log) << "counted the calls of tenant" << tenant.value();
    }
    return {};
}

} // namespace askpro::store
