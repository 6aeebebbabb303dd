#pragma once

namespace askpro::store {

/// The right to run a statement that is bound to no tenant's scope. Only the few makers below have it: who sets up the
/// database, who lists tenants, who takes in and hands out deliveries, who follows the change log of all tenants, and who
/// brings their counts up to date.
class SystemAccess
{
private:
    friend class Checkpointer;
    friend class DatabaseSession;
    friend class Migrator;
    friend class SqlChangeStore;
    friend class SqlConfigStore;
    friend class SqlInboxStore;
    friend class SqlRollupStore;
    friend class SqlTenantStore;

    SystemAccess() {} // not defaulted: an aggregate could be made by anybody
};

} // namespace askpro::store
