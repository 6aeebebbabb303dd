#include "services/store/kpi/rollupbook.h"

#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql upsertHour = uR"(
    INSERT INTO rollups (tenant_id, branch_id, day, hour, calls, connected, missed, wishes, booked, duration_ms, analyzed, positive, neutral,
        negative, critical)
    VALUES (:tenant, :branch, :day, :hour, :calls, :connected, :missed, :wishes, :booked, :duration_ms, :analyzed, :positive, :neutral,
        :negative, :critical)
    ON CONFLICT (tenant_id, branch_id, day, hour) DO UPDATE SET calls = rollups.calls + excluded.calls,
        connected = rollups.connected + excluded.connected, missed = rollups.missed + excluded.missed, wishes = rollups.wishes + excluded.wishes,
        booked = rollups.booked + excluded.booked, duration_ms = rollups.duration_ms + excluded.duration_ms,
        analyzed = rollups.analyzed + excluded.analyzed, positive = rollups.positive + excluded.positive,
        neutral = rollups.neutral + excluded.neutral, negative = rollups.negative + excluded.negative, critical = rollups.critical + excluded.critical)";
constexpr ScopedSql deleteHours = u"DELETE FROM rollups WHERE tenant_id = :tenant";
constexpr ScopedSql deleteDue = u"DELETE FROM rollups_due WHERE tenant_id = :tenant";
constexpr ScopedSql selectZone = u"SELECT zone FROM branches WHERE tenant_id = :tenant AND id = :branch";
// Adding is done side by side; counting anew must see either all of a transaction or nothing.
constexpr ScopedSql lockShared = u"SELECT pg_advisory_xact_lock_shared(hashtextextended('rollups', :tenant))";
constexpr ScopedSql lockAlone = u"SELECT pg_advisory_xact_lock(hashtextextended('rollups', :tenant))";

} // namespace

Result<void> RollupBook::change(const TenantScope &scope, const CallSummary &before, const CallSummary &after)
{
    const Tally was = before.id.isNull() ? Tally() : tallyOf(before);
    const Tally is = tallyOf(after);
    if (was == is && (is == Tally() || (before.branch == after.branch && before.sortAt == after.sortAt)))
        return {};
    if (const auto taken = add(scope, before, before.zone, Tally() - was); !taken)
        return taken;
    if (is == Tally())
        return {};
    const bool known = before.branch == after.branch && !before.zone.isEmpty();
    const auto zone = known ? Result<QByteArray>(before.zone) : zoneOf(scope, after.branch);
    return zone ? add(scope, after, *zone, is) : Result<void>(failureOf(zone));
}

Result<void> RollupBook::add(const TenantScope &scope, const CallSummary &call, const QByteArray &zone, const Tally &tally)
{
    if (tally == Tally())
        return {};
    Part &part = m_pending.try_emplace(scope.tenant(), Part{scope, {}}).first->second;
    part.added[{call.branch, localHourOf(call.sortAt, m_zones.zone(zone))}] += tally;
    return {};
}

Result<QByteArray> RollupBook::zoneOf(const TenantScope &scope, BranchId branch)
{
    Statement row(m_session, scope, selectZone);
    const auto found = row.bind(u":branch"_s, branch).fetch();
    return found ? Result<QByteArray>(row.text(0).toLatin1()) : Result<QByteArray>(failureOf(found));
}

Result<void> RollupBook::flush()
{
    const Pending pending = std::exchange(m_pending, {});
    for (const auto &[tenant, part] : pending) {
        if (const auto locked = lock(part.scope, false); !locked)
            return locked;
        if (const auto written = write(part.scope, part.added); !written)
            return written;
    }
    return {};
}

Result<void> RollupBook::rebuild(const TenantScope &scope, Instant now)
{
    if (const auto locked = lock(scope, true); !locked)
        return locked;
    m_pending.erase(scope.tenant()); // the calls have it already
    const auto counts = tallyCalls(m_session, scope);
    if (!counts)
        return failureOf(counts);
    if (const auto gone = Statement(m_session, scope, deleteHours).exec(); !gone)
        return gone;
    if (const auto written = write(scope, *counts); !written)
        return written;
    if (const auto settled = Statement(m_session, scope, deleteDue).exec(); !settled)
        return settled;
    return recordChange(m_session, scope, u"rollups"_s, 0, u"changed"_s, now);
}

Result<void> RollupBook::lock(const TenantScope &scope, bool alone)
{
    if (m_session.engine() == Engine::Sqlite) // one writer anyway
        return {};
    return Statement(m_session, scope, alone ? lockAlone : lockShared).exec();
}

Result<void> RollupBook::write(const TenantScope &scope, const RollupCounts &added)
{
    Statement upsert(m_session, scope, upsertHour);
    for (const auto &[key, tally] : added) {
        if (tally == Tally())
            continue;
        upsert.bind(u":branch"_s, key.branch).bind(u":day"_s, key.hour.day.toString(Qt::ISODate)).bind(u":hour"_s, key.hour.hour);
        for (const TallyColumn &column : tallyColumns())
            upsert.bind(u':' + column.name, tally.*column.count);
        if (const auto done = upsert.exec(); !done)
            return done;
    }
    return {};
}

} // namespace askpro::store
