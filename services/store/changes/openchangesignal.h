#pragma once

#include "models/common/result.h"
#include "services/core/ports/changesignal.h"
#include "services/store/database/databaseurl.h"

#include <memory>

namespace askpro::store {

/// What wakes a follower of this database, whoever commits. Never fails: a database that cannot be reached is tried
/// again, and its follower is woken when it is there. SQLite: asks every 25 ms, every 50 ms after ten quiet seconds.
/// PostgreSQL: is notified; behind a pooler, where nobody can listen, it wakes four times a second.
[[nodiscard]] std::unique_ptr<core::ChangeSignal> openChangeSignal(const DatabaseUrl &url);

} // namespace askpro::store
