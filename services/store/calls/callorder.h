#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"

#include <limits>

namespace askpro::store {

/// The order of lists (instant, then id) as one number: the search index keeps its rows under it, so that matches come
/// newest first without sorting. Ids that differ by a multiple of 2^20 share the lower part; the writer evades.
[[nodiscard]] constexpr qint64 orderKey(models::Instant sortAt, models::CallId id)
{
    return (models::toMs(sortAt) << 20) | (id.value() & 0xfffff);
}

/// Before everything at or after `instant`.
[[nodiscard]] constexpr qint64 orderKeyAt(models::Instant instant)
{
    return models::toMs(instant) << 20;
}

inline constexpr qint64 afterAllKeys = std::numeric_limits<qint64>::max();

} // namespace askpro::store
