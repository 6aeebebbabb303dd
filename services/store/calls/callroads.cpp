#include "services/store/calls/callroads.h"

#include "services/store/calls/callfacets.h"

#include <array>

using namespace askpro::core;

namespace askpro::store {

namespace {

#define ASKPRO_ALONG(what, index)                                                     \
    ScopedSql(what u" FROM calls c INDEXED BY " index u" WHERE c.tenant_id = :tenant", \
              what u" FROM calls c WHERE c.tenant_id = :tenant")
#define ASKPRO_VIEW(number) u"count(CASE WHEN c.facets & :mask" number u" = :value" number u" THEN 1 END)"
#define ASKPRO_ROAD(index)                                                                                     \
    ASKPRO_ALONG(u"SELECT c.id", index), ASKPRO_ALONG(u"SELECT count(*) FROM (SELECT 1", index),                \
        ASKPRO_ALONG(u"SELECT count(*)", index), ASKPRO_ALONG(u"SELECT c.facets, count(*)", index),              \
        ASKPRO_ALONG(u"SELECT " ASKPRO_VIEW(u"0") u", " ASKPRO_VIEW(u"1") u", " ASKPRO_VIEW(u"2") u", " ASKPRO_VIEW(u"3") u", " \
                     ASKPRO_VIEW(u"4") u", " ASKPRO_VIEW(u"5") u", " ASKPRO_VIEW(u"6"), index)

bool always(const CallFilter &)
{
    return true;
}

bool never(const CallFilter &)
{
    return false;
}

CallFilter period(const CallFilter &filter)
{
    CallFilter own;
    own.since = filter.since;
    own.until = filter.until;
    return own;
}

template<auto member>
CallFilter periodAnd(const CallFilter &filter)
{
    CallFilter own = period(filter);
    own.*member = filter.*member;
    return own;
}

CallFilter ofDurations(const CallFilter &filter)
{
    CallFilter own;
    own.minDurationMs = filter.minDurationMs;
    own.maxDurationMs = filter.maxDurationMs;
    return own;
}

CallFilter ofWeek(const CallFilter &filter)
{
    CallFilter own = filter.weekday && filter.hour ? period(filter) : CallFilter();
    own.hour = filter.hour;
    own.weekday = filter.weekday;
    return own;
}

constexpr std::array named{
    CallRoad{ASKPRO_ROAD(u"calls_customer"), [](const CallFilter &f) { return !f.customer.isNull(); }, periodAnd<&CallFilter::customer>, always, {}},
    CallRoad{ASKPRO_ROAD(u"calls_service"), [](const CallFilter &f) { return !f.service.isEmpty(); }, periodAnd<&CallFilter::service>, always, {}},
    CallRoad{ASKPRO_ROAD(u"calls_agent"), [](const CallFilter &f) { return !f.agent.isEmpty(); }, periodAnd<&CallFilter::agent>, always, {}},
};
constexpr std::array placed{
    CallRoad{ASKPRO_ROAD(u"calls_branch"), [](const CallFilter &f) { return !f.branches.isEmpty(); }, periodAnd<&CallFilter::branches>,
             [](const CallFilter &f) { return f.branches.size() == 1; }, {}},
    CallRoad{ASKPRO_ROAD(u"calls_week"), [](const CallFilter &f) { return f.weekday.has_value(); }, ofWeek,
             [](const CallFilter &f) { return f.hour.has_value(); }, {}},
    CallRoad{ASKPRO_ROAD(u"calls_week"), [](const CallFilter &f) { return f.hour && !f.weekday; }, ofWeek, never,
             u" AND c.local_weekday IN (1, 2, 3, 4, 5, 6, 7)"},
};
constexpr CallRoad byTime{ASKPRO_ROAD(u"calls_newest"), [](const CallFilter &f) { return f.since || f.until; }, period, always, {}};
constexpr CallRoad byDuration{ASKPRO_ROAD(u"calls_longest"), [](const CallFilter &f) { return f.minDurationMs || f.maxDurationMs; }, ofDurations, never, {}};
constexpr CallRoad byFacets{ASKPRO_ROAD(u"calls_facets"), [](const CallFilter &f) { return !CallFacets(f).isEmpty(); }, period, never, {}, true};

#undef ASKPRO_ROAD
#undef ASKPRO_VIEW
#undef ASKPRO_ALONG

} // namespace

const CallRoad &roadByTime()
{
    return byTime;
}

const CallRoad &roadByFacets()
{
    return byFacets;
}

const CallRoad &roadByDuration()
{
    return byDuration;
}

std::span<const CallRoad> namedRoads()
{
    return named;
}

std::span<const CallRoad> placedRoads()
{
    return placed;
}

} // namespace askpro::store
