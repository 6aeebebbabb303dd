#include "services/store/kpi/rollupcount.h"

#include "services/store/calls/callconditions.h"
#include "services/store/database/statement.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

// Only what tallyOf() looks at.
constexpr ScopedSql selectCounted = uR"(
    SELECT c.id, c.branch_id, b.zone, c.sort_at, c.status, c.direction, c.duration_ms, c.outcome, c.no_booking_reason, c.sentiment, c.urgency,
        c.appointment_requested, c.test
    FROM calls c JOIN branches b ON b.tenant_id = c.tenant_id AND b.id = c.branch_id
    WHERE c.tenant_id = :tenant)";

constexpr int readAtOnce = 20'000; // PostgreSQL's driver keeps all rows of an answer

void readCounted(const Statement &row, CallSummary &call)
{
    call.id = row.id<CallId>(0);
    call.branch = row.id<BranchId>(1);
    call.zone = row.text(2).toLatin1();
    call.sortAt = row.instant(3);
    call.status = row.word(callStatusWords(), 4);
    call.direction = row.word(callDirectionWords(), 5);
    call.durationMs = row.maybeNumber(6);
    call.outcome = row.word(callOutcomeWords(), 7);
    call.reason = row.word(noBookingReasonWords(), 8);
    call.sentiment = row.isNull(9) ? std::nullopt : std::optional(row.word(sentimentWords(), 9));
    call.urgency = row.word(urgencyWords(), 10);
    call.appointmentRequested = row.maybeFlag(11);
    call.test = row.flag(12);
}

} // namespace

const QTimeZone &ZoneBook::zone(const QByteArray &iana)
{
    auto known = m_zones.constFind(iana);
    if (known == m_zones.constEnd())
        known = m_zones.insert(iana, zoneOrUtc(iana));
    return *known;
}

Result<RollupCounts> tallyCalls(DatabaseSession &session, const TenantScope &scope)
{
    RollupCounts counts;
    ZoneBook zones;
    CallSummary call;
    for (;;) {
        Statement rows(session, scope, selectCounted, u" AND c.id > :after ORDER BY c.id LIMIT :limit"_s);
        if (const auto done = rows.bind(u":after"_s, call.id.value()).bind(u":limit"_s, readAtOnce).exec(); !done)
            return failureOf(done);
        int read = 0;
        for (; rows.next(); ++read) {
            readCounted(rows, call);
            if (const Tally tally = tallyOf(call); tally.calls > 0)
                counts[{call.branch, localHourOf(call.sortAt, zones.zone(call.zone))}] += tally;
        }
        if (read < readAtOnce)
            return counts;
    }
}

Result<Tally> tallyCalls(DatabaseSession &session, const TenantScope &scope, const QList<BranchId> &branches, Instant since, Instant until)
{
    core::CallFilter filter;
    filter.since = since;
    filter.until = until;
    filter.branches = branches;
    const CallConditions conditions(session.engine(), filter, true);
    Statement rows(session, scope, selectCounted, conditions.sql());
    conditions.bind(rows);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    Tally sum;
    CallSummary call;
    while (rows.next()) {
        readCounted(rows, call);
        sum += tallyOf(call);
    }
    return sum;
}

} // namespace askpro::store
