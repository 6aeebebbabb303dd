#pragma once

namespace askpro::store {

enum class Engine { Sqlite, Postgres };

} // namespace askpro::store
