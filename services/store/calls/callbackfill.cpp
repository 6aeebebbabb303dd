#include "services/store/calls/callbackfill.h"

#include "services/store/calls/callfacets.h"
#include "services/store/calls/localtime.h"
#include "services/store/database/statement.h"

#include <QSqlQuery>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

// Within one span of an offset the clocks are plain arithmetic. Also before 1970.
#define ASKPRO_OF_DAY(offset) u"((((sort_at + " offset u") % 86400000) + 86400000) % 86400000)"
#define ASKPRO_LOCAL_TIMES(offset)                                                                     \
    u"UPDATE calls SET local_hour = " ASKPRO_OF_DAY(offset) u" / 3600000, "                              \
    u"local_weekday = ((sort_at + " offset u" - " ASKPRO_OF_DAY(offset) u") / 86400000 % 7 + 10) % 7 + 1 "

constexpr ScopedSql updateLocalTimes =
    ASKPRO_LOCAL_TIMES(u":offset") u"WHERE tenant_id = :tenant AND branch_id = :branch AND sort_at >= :from AND sort_at < :until";
const QString fillLocalTimes = ASKPRO_LOCAL_TIMES(u"%1") u"WHERE tenant_id = %2 AND branch_id = %3 AND sort_at >= %4 AND sort_at < %5"_s;

#undef ASKPRO_OF_DAY
#undef ASKPRO_LOCAL_TIMES

constexpr ScopedSql selectPeriod = uR"(
    SELECT min(sort_at), max(sort_at) FROM calls WHERE tenant_id = :tenant AND branch_id = :branch)";

struct Branch
{
    qint64 tenant = 0;
    qint64 id = 0;
    QByteArray zone;
    Instant first{}; ///< of its calls
    Instant last{};
};

Result<QList<Branch>> branchesWithCalls(DatabaseSession &session, const SystemAccess &access)
{
    auto rows = session.run(access, uR"(SELECT b.tenant_id, b.id, b.zone, min(c.sort_at), max(c.sort_at)
        FROM branches b JOIN calls c ON c.tenant_id = b.tenant_id AND c.branch_id = b.id GROUP BY b.tenant_id, b.id, b.zone)"_s);
    if (!rows)
        return failureOf(rows);
    QList<Branch> branches;
    while (rows->next()) {
        branches.append({rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toByteArray(),
                         instantFromMs(rows->value(3).toLongLong()), instantFromMs(rows->value(4).toLongLong())});
    }
    return branches;
}

} // namespace

Result<void> fillCallFacets(DatabaseSession &session, const SystemAccess &access)
{
    if (const auto done = session.run(access, u"UPDATE calls SET length_ms = COALESCE(duration_ms, -1), facets = "_s + CallFacets::expression()); !done)
        return failureOf(done);
    const auto branches = branchesWithCalls(session, access);
    if (!branches)
        return failureOf(branches);
    for (const Branch &branch : *branches) {
        for (const OffsetSpan &span : offsetSpans(zoneNamed(branch.zone), branch.first, branch.last + Milliseconds(1))) {
            const QString sql = fillLocalTimes.arg(span.offsetMs).arg(branch.tenant).arg(branch.id).arg(toMs(span.from)).arg(toMs(span.until));
            if (const auto done = session.run(access, sql); !done)
                return failureOf(done);
        }
    }
    return {};
}

Result<void> moveLocalTimes(DatabaseSession &session, const TenantScope &scope, BranchId branch, const QByteArray &zone)
{
    Statement period(session, scope, selectPeriod);
    if (const auto found = period.bind(u":branch"_s, branch).fetch(); !found)
        return failureOf(found);
    if (period.isNull(0))
        return {};
    for (const OffsetSpan &span : offsetSpans(zoneNamed(zone), period.instant(0), period.instant(1) + Milliseconds(1))) {
        Statement update(session, scope, updateLocalTimes);
        update.bind(u":branch"_s, branch).bind(u":from"_s, span.from).bind(u":until"_s, span.until).bind(u":offset"_s, span.offsetMs);
        if (const auto done = update.exec(); !done)
            return done;
    }
    return {};
}

} // namespace askpro::store
