#pragma once

#include "services/core/ports/callstore.h"
#include "services/store/calls/callfacets.h"

namespace askpro::store {

class DatabaseSession;
class Statement;
struct CallRoad;

/// Which calls a list shows, and how many there are, for filters without a search.
///
/// A page comes either by a road, one index that the filter narrows, or from all the facets that match, each a range in the
/// list's own order. Which is cheaper depends on how rare a value is, so a road is measured first, but no farther than it
/// would be taken. Neither engine finds these ways by itself where a value is rare, or common but not among the newest.
class CallLists
{
public:
    /// How many calls of a road are sorted to show the first of them: in a list by duration, and by time.
    struct Reach
    {
        qint64 byDuration = 0;
        qint64 byTime = 0;
    };

    explicit CallLists(DatabaseSession &session);
    CallLists(DatabaseSession &session, const Reach &reach) : m_session(session), m_reach(reach) {}

    /// In the filter's order.
    [[nodiscard]] models::Result<QList<models::CallId>> page(const models::TenantScope &scope, const core::CallFilter &filter,
                                                             const core::CallCursor &after, int limit);
    [[nodiscard]] models::Result<qint64> count(const models::TenantScope &scope, const core::CallFilter &filter);
    /// The count of each of these filters (seven), which differ in facets only, all within `common`.
    [[nodiscard]] models::Result<QList<qint64>> counts(const models::TenantScope &scope, const core::CallFilter &common, const QList<core::CallFilter> &views);

private:
    [[nodiscard]] models::Result<const CallRoad *> roadByLength(const models::TenantScope &scope, const core::CallFilter &filter);
    /// Null = from the facets.
    [[nodiscard]] models::Result<const CallRoad *> roadInTime(const models::TenantScope &scope, const core::CallFilter &filter);
    [[nodiscard]] models::Result<const CallRoad *> shortestOf(const QList<const CallRoad *> &roads, const models::TenantScope &scope,
                                                              const core::CallFilter &filter, qint64 most);
    [[nodiscard]] models::Result<qint64> lengthOf(const CallRoad &road, const models::TenantScope &scope, const core::CallFilter &filter, qint64 most);
    [[nodiscard]] models::Result<QList<models::CallId>> along(const CallRoad &road, const models::TenantScope &scope, const core::CallFilter &filter,
                                                              const core::CallCursor &after, int limit);
    [[nodiscard]] models::Result<QList<models::CallId>> fromFacets(const models::TenantScope &scope, const core::CallFilter &filter,
                                                                   const core::CallCursor &after, int limit);
    [[nodiscard]] models::Result<QList<qint64>> countViews(const CallRoad &road, const models::TenantScope &scope, const core::CallFilter &common,
                                                           const QList<core::CallFilter> &views);
    [[nodiscard]] models::Result<qint64> countAlong(const CallRoad &road, const models::TenantScope &scope, const core::CallFilter &filter);
    [[nodiscard]] models::Result<QList<qint64>> facetsFor(const models::TenantScope &scope, const core::CallFilter &filter);

    DatabaseSession &m_session;
    Reach m_reach;
};

} // namespace askpro::store
