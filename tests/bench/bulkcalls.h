#pragma once

#include "services/store/database/databaseurl.h"

namespace askpro::bench {

/// Fills a migrated, empty database with tenant "bench" (10 branches) and believable calls over one year, past the
/// stores, as the owner. Throws std::runtime_error.
void fillWithCalls(const store::DatabaseUrl &url, qint64 calls);

} // namespace askpro::bench
