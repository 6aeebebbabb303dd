#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/ports/stores.h"
#include "services/store/database/databaseurl.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace askpro::tests {

/// A fresh, empty database of its own for one test, gone when it is destroyed. SQLite: a file in a temporary folder;
/// PostgreSQL: a database in the cluster that PGHOST, PGPORT, PGUSER and PGPASSWORD name.
/// Throws std::runtime_error when it cannot be made.
class TestDatabase
{
public:
    explicit TestDatabase(store::Engine engine);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const store::DatabaseUrl &url() const { return *m_url; }
    [[nodiscard]] QString urlText() const { return m_url->toString(); }

    /// A factory over the migrated database.
    [[nodiscard]] std::unique_ptr<core::StoresFactory> factory() const;
    void migrate() const { (void)factory(); }
    /// Runs SQL past every scope and role, as the owner.
    void run(const QString &sql) const;
    /// The first column of what a query gives, as the owner.
    [[nodiscard]] QStringList column(const QString &sql) const;

private:
    QTemporaryDir m_folder;
    QString m_name; ///< PostgreSQL: the database's name
    std::unique_ptr<store::DatabaseUrl> m_url;
};

/// Adds one row for each engine to a data-driven test: QFETCH(askpro::store::Engine, engine).
void addEngines();

/// A tenant with company "Firma" and branch "mitte", made as the owner; gives its scope.
[[nodiscard]] models::TenantScope makeTenant(const TestDatabase &database, core::Stores &stores, const QString &slug);

} // namespace askpro::tests

Q_DECLARE_METATYPE(askpro::store::Engine)
