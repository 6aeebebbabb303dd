#pragma once

#include "models/common/result.h"
#include "services/store/database/databaseurl.h"

namespace askpro::store {

/// What somebody who is about to use a database wants to know.
struct DatabaseFindings
{
    qsizetype version = 0;           ///< of its schema; 0 = none yet
    qsizetype known = 0;             ///< newest version that this program knows
    qsizetype tenants = 0;           ///< only with a schema that is up to date
};

/// Looks at a database and changes nothing; a file that is not there is not made. Any thread; blocks, at a server that
/// does not answer for some seconds. NotFound = no such file. Otherwise as openStores.
[[nodiscard]] models::Result<DatabaseFindings> inspectDatabase(const DatabaseUrl &url);

} // namespace askpro::store
