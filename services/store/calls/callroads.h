#pragma once

#include "services/core/ports/callstore.h"
#include "services/store/database/scopedsql.h"

#include <span>

namespace askpro::store {

/// One index of table calls that leads into a list. SQLite is told to take it, PostgreSQL finds it by itself.
struct CallRoad
{
    ScopedSql page;                                    ///< the ids; conditions and order follow
    ScopedSql length;                                  ///< how many it leads to; its own conditions, limit and a bracket follow
    ScopedSql count;                                   ///< conditions follow
    ScopedSql countByFacets;                           ///< the same for each number of facets; conditions and group follow
    ScopedSql countViews;                              ///< the same for :mask0 = :value0 to :mask6 = :value6; conditions follow
    bool (*narrows)(const core::CallFilter &);         ///< the filter asks for something that the index begins with
    core::CallFilter (*own)(const core::CallFilter &); ///< what of the filter the index decides
    bool (*isInOrder)(const core::CallFilter &);       ///< what it leads to comes by sortAt
    QStringView aside;                                 ///< a condition that helps the index and changes nothing
    bool byFacets = false;                             ///< begins with the facets, which have to be named
};

inline constexpr int viewsAtOnce = 7;

/// All calls by time, by duration, and those of the facets that match.
[[nodiscard]] const CallRoad &roadByTime();
[[nodiscard]] const CallRoad &roadByDuration();
[[nodiscard]] const CallRoad &roadByFacets();
/// What no other index says: customer, service, agent. On any other road each call had to be looked at for it.
[[nodiscard]] std::span<const CallRoad> namedRoads();
/// What every index says too: branch, hour and weekday.
[[nodiscard]] std::span<const CallRoad> placedRoads();

} // namespace askpro::store
