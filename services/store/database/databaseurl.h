#pragma once

#include "models/common/result.h"
#include "services/store/database/engine.h"

#include <QHash>
#include <QList>
#include <QString>

class QSqlDatabase;

namespace askpro::store {

/// Which database: `sqlite:/path/file.db` or `postgresql://user@host1,host2:port/db?target_session_attrs=read-write`.
/// A password in the URL is refused: libpq takes it from PGPASSWORD or the password file. Parts that are left out come
/// from libpq's environment too (PGHOST, PGPORT, PGUSER). `?pooled=1` says that PgBouncer in transaction mode is between:
/// prepared statements then live no longer than their transaction.
class DatabaseUrl
{
public:
    /// Invalid = not understood, or with a password in it.
    [[nodiscard]] static models::Result<DatabaseUrl> parse(const QString &text);

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] const QString &path() const { return m_path; } ///< SQLite only
    [[nodiscard]] bool pooled() const { return m_pooled; }
    /// For people and logs; never holds a secret.
    [[nodiscard]] QString toString() const { return m_text; }

    /// The Qt driver that speaks to it.
    [[nodiscard]] QString driver() const;
    /// Sets name, host, user and options of a connection that is not open yet.
    void applyTo(QSqlDatabase &database) const;
    /// The same for libpq (PostgreSQL only).
    [[nodiscard]] QString conninfo() const;

private:
    DatabaseUrl() = default;
    [[nodiscard]] static models::Result<DatabaseUrl> parsePostgres(const QString &text);
    [[nodiscard]] QHash<QString, QString> libpqOptions() const;

    Engine m_engine = Engine::Sqlite;
    QString m_text;
    QString m_path;
    QString m_user;
    QString m_hosts; ///< comma-separated, as libpq reads them
    QString m_ports; ///< as many as hosts, or empty
    QString m_database;
    QHash<QString, QString> m_options;
    bool m_pooled = false;
};

} // namespace askpro::store
