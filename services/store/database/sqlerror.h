#pragma once

#include "models/common/result.h"
#include "services/store/database/engine.h"

class QSqlError;

namespace askpro::store {

/// What a failed statement means to the caller: Storage (disk full, read-only, I/O, connection lost), Busy (a lock was not
/// had in time), Conflict (unique, foreign key, serialization), Timeout, Invalid (a constraint on a value). The detail
/// names the statement and the engine's code, never the values: engines put those into their messages.
[[nodiscard]] models::Error sqlErrorOf(Engine engine, const QSqlError &error, QStringView statement);

/// True when the connection itself is gone.
[[nodiscard]] bool isConnectionLost(Engine engine, const QSqlError &error);

} // namespace askpro::store
