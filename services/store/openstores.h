#pragma once

#include "models/common/result.h"
#include "services/core/ports/stores.h"
#include "services/store/database/databaseurl.h"

#include <memory>

namespace askpro::store {

struct OpenOptions
{
    /// Bring an older or empty database up to this program's schema. Without it, one that is not up to date is refused.
    bool migrate = true;
};

/// Opens a database: creates and migrates it as needed, checks it, counts calls that nobody has counted, and gives the
/// maker of sessions. SQLite: a file below
/// 16 MiB is checked before this returns, a larger one in the background, where a fault is logged as critical.
/// Any thread; blocks. Conflict = the database is of a newer program. Storage = cannot be opened, or is damaged.
[[nodiscard]] models::Result<std::unique_ptr<core::StoresFactory>> openStores(const DatabaseUrl &url, const OpenOptions &options = {});

} // namespace askpro::store
