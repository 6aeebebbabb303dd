#pragma once

#include "models/common/ids.h"
#include "models/common/result.h"
#include "services/store/database/databaseurl.h"
#include "services/store/database/systemaccess.h"
#include "services/store/database/writegate.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <unordered_map>

namespace askpro::store {

/// The driver's own connection, for bulk work that QtSql would turn into text.
struct NativeConnection
{
    void *handle = nullptr;      ///< sqlite3 * or PGconn *
    quint64 number = 0;          ///< another one after a reconnect: statements prepared before are gone
    bool keepsStatements = true; ///< false behind a pooler in transaction mode
};

/// One connection to the database. Opened, used and destroyed on one thread. Statements run through Statement.
///
/// PostgreSQL: everything runs in a transaction that first becomes the role askpro_app and says which tenant it is
/// about, so that row-level security holds and a pooler in transaction mode does no harm. A lost connection is opened
/// again with the next transaction, never inside one.
class DatabaseSession
{
public:
    using Work = std::function<models::Result<void>()>;

    /// Refuses a SQLite that does not enforce foreign keys. `gate` is shared by all sessions of one SQLite database.
    [[nodiscard]] static models::Result<std::unique_ptr<DatabaseSession>> open(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate);
    ~DatabaseSession();
    Q_DISABLE_COPY_MOVE(DatabaseSession)

    /// Commits when `work` succeeds, rolls back and gives its error when it fails. Not nestable.
    [[nodiscard]] models::Result<void> transaction(const Work &work);
    /// Another session waits to write until this one's transaction ends (SQLite only).
    [[nodiscard]] bool isAwaited() const { return m_gate && m_gate->isAwaited(); }
    /// As part of the running transaction, or in one of its own.
    [[nodiscard]] models::Result<void> joinTransaction(const Work &work);
    /// Several reads that see one state; part of the running transaction if there is one.
    [[nodiscard]] models::Result<void> readTransaction(const Work &work);
    /// Only inside transaction(): undoes only its own part when `work` fails.
    [[nodiscard]] models::Result<void> savepoint(const Work &work);

    [[nodiscard]] Engine engine() const { return m_url.engine(); }
    [[nodiscard]] bool inTransaction() const { return m_state != State::Idle; }
    /// A number of its own for every transaction: what was read under another number may be stale.
    [[nodiscard]] quint64 transactionNumber() const { return m_number; }

    /// SQLite: quick_check of the whole file. Storage = damaged. PostgreSQL looks after itself.
    [[nodiscard]] models::Result<void> checkIntegrity();

    /// One unprepared statement, outside every scope and as the role that logged in.
    [[nodiscard]] models::Result<QSqlQuery> run(const SystemAccess &, const QString &sql);
    /// Only inside a transaction, which is about `tenant` from here on (PostgreSQL).
    [[nodiscard]] models::Result<NativeConnection> native(const SystemAccess &, models::TenantId tenant);

private:
    friend class Statement;

    enum class State { Idle, Announced, Begun };
    enum class Mode { Write, Read, Snapshot };

    struct Prepared
    {
        QString sql;
        std::unique_ptr<QSqlQuery> query;
        QSet<QString> placeholders;
        bool namesKnown = false; ///< the names that are bound were compared with the placeholders
        quint64 connection = 0;  ///< the connection it was prepared on
    };

    DatabaseSession(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate);

    [[nodiscard]] models::Result<void> connect();
    [[nodiscard]] models::Result<void> setUpSqlite();
    [[nodiscard]] models::Result<void> within(Mode mode, const Work &work);
    [[nodiscard]] models::Result<void> beginPostgres(models::TenantId tenant);
    /// Makes sure that the announced transaction has begun and is about `tenant` (null = nobody's rows).
    [[nodiscard]] models::Result<void> enterTenant(models::TenantId tenant);
    [[nodiscard]] models::Result<void> command(const QString &sql);
    void rollBack();

    [[nodiscard]] models::Result<Prepared> take(const QString &sql);
    void giveBack(Prepared prepared);
    [[nodiscard]] models::Error failed(const QSqlError &error, QStringView sql);

    DatabaseUrl m_url;
    std::shared_ptr<WriteGate> m_gate;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, Prepared> m_prepared;
    quint64 m_connection = 0;
    quint64 m_number = 0;
    State m_state = State::Idle;
    Mode m_mode = Mode::Read;
    models::TenantId m_tenant;   ///< PostgreSQL: whom the transaction is about now
    bool m_tenantKnown = false;
    bool m_lost = false;
    int m_savepoints = 0;
};

} // namespace askpro::store
