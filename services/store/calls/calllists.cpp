#include "services/store/calls/calllists.h"

#include "services/store/calls/callconditions.h"
#include "services/store/calls/callroads.h"
#include "services/store/calls/facetmerge.h"
#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

// Some ten milliseconds each.
constexpr CallLists::Reach reachOfSqlite{200'000, 20'000};
constexpr CallLists::Reach reachOfPostgres{150'000, 20'000};

// Steps from each number to the next one that there is.
constexpr ScopedSql selectFacets = uR"(
    WITH RECURSIVE there (facets) AS (
        SELECT min(c.facets) FROM calls c WHERE c.tenant_id = :tenant
        UNION ALL
        SELECT (SELECT min(c.facets) FROM calls c WHERE c.tenant_id = :tenant AND c.facets > there.facets) FROM there WHERE there.facets IS NOT NULL)
    SELECT facets FROM there WHERE facets IS NOT NULL)";

/// What a statement along a road asks for; the facets by name where the road begins with them.
class RoadConditions
{
public:
    RoadConditions(Engine engine, const CallRoad &road, const CallFilter &filter, const QList<qint64> &facets)
        : m_conditions(engine, road.byFacets ? withoutFacets(filter) : filter), m_sql(m_conditions.sql() + road.aside.toString())
    {
        if (!road.byFacets)
            return;
        m_sql += engine == Engine::Sqlite ? u" AND c.facets IN (SELECT value FROM json_each(:facets))"_s : u" AND c.facets = ANY (CAST(:facets AS BIGINT[]))"_s;
        m_facets = numberList(engine, facets);
    }

    [[nodiscard]] QString sql() const { return m_sql; }
    void bind(Statement &statement) const
    {
        m_conditions.bind(statement);
        if (!m_facets.isEmpty())
            statement.bind(u":facets"_s, m_facets);
    }

private:
    CallConditions m_conditions;
    QString m_sql;
    QString m_facets;
};

QList<const CallRoad *> narrowing(const CallFilter &filter, std::span<const CallRoad> roads)
{
    QList<const CallRoad *> found;
    for (const CallRoad &road : roads) {
        if (road.narrows(filter))
            found << &road;
    }
    return found;
}

/// What most filters ask for is in the index of the facets; the others count along their own.
const CallRoad &roadToCount(const CallFilter &filter)
{
    const auto named = narrowing(filter, namedRoads());
    return named.isEmpty() ? roadByFacets() : *named.first();
}

} // namespace

CallLists::CallLists(DatabaseSession &session) : CallLists(session, session.engine() == Engine::Sqlite ? reachOfSqlite : reachOfPostgres) {}

Result<QList<CallId>> CallLists::page(const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    const auto road = isByDuration(filter.order) ? roadByLength(scope, filter) : roadInTime(scope, filter);
    if (!road)
        return failureOf(road);
    return *road ? along(**road, scope, filter, after, limit) : fromFacets(scope, filter, after, limit);
}

/// What is not too much is sorted; else the calls are walked by duration, where some that match are soon found.
Result<const CallRoad *> CallLists::roadByLength(const TenantScope &scope, const CallFilter &filter)
{
    const QList<const CallRoad *> named = narrowing(filter, namedRoads());
    const auto shortestNamed = shortestOf(named, scope, filter, m_reach.byDuration);
    if (!shortestNamed || *shortestNamed)
        return shortestNamed;
    QList<const CallRoad *> others = narrowing(filter, placedRoads());
    for (const CallRoad *road : {&roadByFacets(), &roadByTime()}) {
        if (road->narrows(filter))
            others << road;
    }
    const auto shortest = shortestOf(others, scope, filter, named.isEmpty() ? m_reach.byDuration : m_reach.byTime);
    if (!shortest || *shortest)
        return shortest;
    // Facets and durations hang together: missed calls have none. A walk could go past all the others first.
    return !named.isEmpty() && roadByFacets().narrows(filter) ? named.first() : &roadByDuration();
}

/// What is little is sorted; else a road that comes by time is walked, however long it is.
Result<const CallRoad *> CallLists::roadInTime(const TenantScope &scope, const CallFilter &filter)
{
    const bool hasFacets = roadByFacets().narrows(filter);
    QList<const CallRoad *> roads = narrowing(filter, namedRoads()) + narrowing(filter, placedRoads());
    const auto inOrder = std::ranges::find_if(roads, [&](const CallRoad *road) { return road->isInOrder(filter); });
    const CallRoad *walked = inOrder == roads.end() ? nullptr : *inOrder;
    if (roadByDuration().narrows(filter))
        roads << &roadByDuration();
    if (roads.size() == 1 && walked && !hasFacets)
        return walked;
    const auto shortest = shortestOf(roads, scope, filter, m_reach.byTime);
    if (!shortest || *shortest)
        return shortest;
    if (walked && hasFacets) {
        const auto rare = shortestOf({&roadByFacets()}, scope, filter, m_reach.byTime);
        if (!rare || *rare)
            return rare ? nullptr : rare;
    }
    return walked ? walked : hasFacets ? nullptr : &roadByTime();
}

/// Null when all of them lead to more than `most`.
Result<const CallRoad *> CallLists::shortestOf(const QList<const CallRoad *> &roads, const TenantScope &scope, const CallFilter &filter, qint64 most)
{
    const CallRoad *shortest = nullptr;
    for (const CallRoad *road : roads) {
        const auto length = lengthOf(*road, scope, filter, most);
        if (!length)
            return failureOf(length);
        if (*length < most) {
            shortest = road;
            most = *length;
        }
    }
    return shortest;
}

Result<qint64> CallLists::lengthOf(const CallRoad &road, const TenantScope &scope, const CallFilter &filter, qint64 most)
{
    const Result<QList<qint64>> facets = road.byFacets ? facetsFor(scope, filter) : QList<qint64>();
    if (!facets)
        return failureOf(facets);
    const RoadConditions conditions(m_session.engine(), road, road.own(filter), *facets);
    Statement row(m_session, scope, road.length, conditions.sql() + u" LIMIT :most) looked"_s);
    conditions.bind(row);
    if (const auto found = row.bind(u":most"_s, most).fetch(); !found)
        return failureOf(found);
    return row.number(0);
}

Result<QList<CallId>> CallLists::along(const CallRoad &road, const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    const Result<QList<qint64>> facets = road.byFacets ? facetsFor(scope, filter) : QList<qint64>();
    if (!facets)
        return failureOf(facets);
    const RoadConditions conditions(m_session.engine(), road, filter, *facets);
    const bool walked = isByDuration(filter.order) ? &road == &roadByDuration() : road.isInOrder(filter);
    const OrderSql order(filter.order, after, !walked);
    Statement rows(m_session, scope, road.page, conditions.sql() + order.beyond() + order.by() + u" LIMIT :limit"_s);
    conditions.bind(rows);
    order.bind(rows);
    if (const auto done = rows.bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    QList<CallId> calls;
    while (rows.next())
        calls << rows.id<CallId>(0);
    return calls;
}

Result<QList<CallId>> CallLists::fromFacets(const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    const auto facets = facetsFor(scope, filter);
    if (!facets)
        return failureOf(facets);
    return FacetMerge(m_session, filter, after, limit).calls(scope, *facets);
}

Result<QList<qint64>> CallLists::facetsFor(const TenantScope &scope, const CallFilter &filter)
{
    const CallFacets wanted(filter);
    Statement rows(m_session, scope, selectFacets);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<qint64> matching;
    while (rows.next()) {
        if (wanted.matches(rows.number(0)))
            matching << rows.number(0);
    }
    return matching;
}

Result<qint64> CallLists::count(const TenantScope &scope, const CallFilter &filter)
{
    return countAlong(roadToCount(filter), scope, filter);
}

Result<QList<qint64>> CallLists::counts(const TenantScope &scope, const CallFilter &common, const QList<CallFilter> &views)
{
    const CallRoad &road = roadToCount(common);
    if (road.byFacets) {
        const auto facets = facetsFor(scope, common);
        if (!facets)
            return failureOf(facets);
        const RoadConditions conditions(m_session.engine(), road, common, *facets);
        Statement rows(m_session, scope, road.countByFacets, conditions.sql() + u" GROUP BY c.facets"_s);
        conditions.bind(rows);
        if (const auto done = rows.exec(); !done)
            return failureOf(done);
        QList<FacetCount> found;
        while (rows.next())
            found.append({rows.number(0), rows.number(1)});
        return countEach(views, found);
    }
    return countViews(road, scope, common, views);
}

/// Grouping what does not come grouped costs more than looking at each call.
Result<QList<qint64>> CallLists::countViews(const CallRoad &road, const TenantScope &scope, const CallFilter &common, const QList<CallFilter> &views)
{
    Q_ASSERT(views.size() == viewsAtOnce);
    const RoadConditions conditions(m_session.engine(), road, common, {});
    Statement row(m_session, scope, road.countViews, conditions.sql());
    conditions.bind(row);
    for (int i = 0; i < viewsAtOnce; ++i) {
        const CallFacets view(views.at(i));
        row.bind(u":mask%1"_s.arg(i), view.mask()).bind(u":value%1"_s.arg(i), view.value());
    }
    if (const auto found = row.fetch(); !found)
        return failureOf(found);
    QList<qint64> numbers;
    for (int i = 0; i < viewsAtOnce; ++i)
        numbers << row.number(i);
    return numbers;
}

Result<qint64> CallLists::countAlong(const CallRoad &road, const TenantScope &scope, const CallFilter &filter)
{
    const Result<QList<qint64>> facets = road.byFacets ? facetsFor(scope, filter) : QList<qint64>();
    if (!facets)
        return failureOf(facets);
    const RoadConditions conditions(m_session.engine(), road, filter, *facets);
    Statement row(m_session, scope, road.count, conditions.sql());
    conditions.bind(row);
    if (const auto found = row.fetch(); !found)
        return failureOf(found);
    return row.number(0);
}

} // namespace askpro::store
