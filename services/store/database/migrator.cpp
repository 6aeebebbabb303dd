#include "services/store/database/migrator.h"

#include "services/store/calls/callbackfill.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/sqlerror.h"
#include "services/store/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSqlError>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Migrator", text);
}

const QString createTable = uR"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP))"_s;

/// QSQLITE runs one statement at a time: each ends with a semicolon at the end of a line.
QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression end(u";[ \t]*(--[^\n]*)?(\n|$)"_s);
    QStringList statements;
    for (const QString &part : sql.split(end)) {
        static const QRegularExpression comment(u"^\\s*--[^\n]*$"_s, QRegularExpression::MultilineOption);
        if (!QString(part).remove(comment).trimmed().isEmpty())
            statements << part;
    }
    return statements;
}

} // namespace

Migrator::Migrator(DatabaseSession &session, QString folder) : m_session(session), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = session.engine() == Engine::Sqlite ? u":/askpro/store/migrations/sqlite"_s : u":/askpro/store/migrations/postgresql"_s;
}

Result<Migrator::Versions> Migrator::versions()
{
    const auto all = steps();
    if (!all)
        return failureOf(all);
    const auto done = applied(*all);
    if (!done)
        return failureOf(done);
    return Versions{*done, all->size()};
}

Result<void> Migrator::bringUpToDate(bool mayMigrate)
{
    const auto all = steps();
    if (!all)
        return failureOf(all);
    auto done = applied(*all);
    if (!done)
        return failureOf(done);
    if (*done == all->size())
        return {};
    if (!mayMigrate)
        return failure(ErrorCode::Conflict, tr("The database is of an older version of this program and has to be updated first."));
    if (m_session.engine() == Engine::Postgres) {
        if (const auto quiet = run(u"SET client_min_messages TO warning"_s); !quiet)
            return quiet;
        if (const auto role = ensureRole(); !role)
            return role;
    }
    while (*done < all->size()) {
        if (const auto next = applyNext(*all); !next)
            return next;
        done = applied(*all);
        if (!done)
            return failureOf(done);
    }
    qCInfo(log) << "schema is at version" << all->last().version;
    return {};
}

Result<QList<Migrator::Step>> Migrator::steps() const
{
    QList<Step> all;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return failure(ErrorCode::Storage, tr("The program's installation is damaged."), u"cannot read migration "_s + name);
        const QByteArray text = file.readAll();
        const int version = int(all.size()) + 1;
        if (name.left(4).toInt() != version)
            return failure(ErrorCode::Storage, tr("The program's installation is damaged."), u"migrations are not numbered in sequence: "_s + name);
        all << Step{version, name, QString::fromUtf8(text),
                    QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())};
    }
    if (all.isEmpty())
        return failure(ErrorCode::Storage, tr("The program's installation is damaged."), u"no migrations found in "_s + m_folder);
    return all;
}

Result<qsizetype> Migrator::applied(const QList<Step> &steps)
{
    // The catalogue itself: to_regclass() may remember from before a wait that there was none.
    const auto exists = holds(m_session.engine() == Engine::Sqlite
                                  ? u"SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'schema_migrations')"_s
                                  : u"SELECT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'schema_migrations' AND schemaname = ANY (current_schemas(false)))"_s);
    if (!exists)
        return failureOf(exists);
    if (!*exists)
        return qsizetype(0);
    auto rows = m_session.run(SystemAccess(), u"SELECT version, checksum FROM schema_migrations ORDER BY version"_s);
    if (!rows)
        return failureOf(rows);
    qsizetype count = 0;
    while (rows->next()) {
        const int version = rows->value(0).toInt();
        if (version > steps.size())
            return failure(ErrorCode::Conflict, tr("The database is of a newer version of this program. Update the program."),
                           u"schema version %1, this program knows %2"_s.arg(version).arg(steps.size()));
        if (version != count + 1 || rows->value(1).toString() != steps.at(count).checksum)
            return failure(ErrorCode::Conflict, tr("The database's structure is not one that this program made."),
                           u"migration %1 differs from what was applied"_s.arg(version));
        ++count;
    }
    return count;
}

Result<void> Migrator::ensureRole()
{
    auto who = m_session.run(SystemAccess(), u"SELECT current_user"_s);
    if (!who)
        return failureOf(who);
    const QString user = who->next() ? who->value(0).toString() : QString();
    const auto denied = [&](const QString &detail) {
        return failure(ErrorCode::Unauthorized,
                       tr("The database's administrator has to run these two lines once:") + u"\nCREATE ROLE askpro_app NOLOGIN;\nGRANT askpro_app TO \"%1\";"_s.arg(user),
                       detail);
    };
    const auto member = [this] {
        return holds(u"SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'askpro_app' AND pg_has_role(current_user, oid, 'MEMBER'))"_s);
    };
    const auto already = member();
    if (!already)
        return failureOf(already);
    if (!*already) {
        // Another process may make it at the same moment; roles belong to the whole cluster.
        const auto made = run(uR"(DO $$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'askpro_app') THEN CREATE ROLE askpro_app NOLOGIN; END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$)"_s);
        if (!made)
            return denied(made.error().detail);
        const auto isMember = member();
        if (!isMember)
            return failureOf(isMember);
        if (!*isMember) {
            if (const auto granted = run(u"GRANT askpro_app TO CURRENT_USER"_s); !granted)
                return denied(granted.error().detail);
        }
    }
    const auto harmless = holds(u"SELECT NOT (rolsuper OR rolbypassrls) FROM pg_roles WHERE rolname = 'askpro_app'"_s);
    if (!harmless)
        return failureOf(harmless);
    if (!*harmless)
        return failure(ErrorCode::Unauthorized, tr("The database role askpro_app must be neither superuser nor exempt from row-level security."));
    return {};
}

Result<void> Migrator::applyNext(const QList<Step> &steps)
{
    const bool sqlite = m_session.engine() == Engine::Sqlite;
    if (const auto begun = run(sqlite ? u"BEGIN EXCLUSIVE"_s : u"BEGIN"_s); !begun)
        return begun;
    const auto work = [&]() -> Result<void> {
        // The number is only a name for this lock.
        if (!sqlite) {
            if (const auto locked = run(u"SELECT pg_advisory_xact_lock(7203416850)"_s); !locked)
                return locked;
        }
        const auto done = applied(steps); // another process may have done it while we waited
        if (!done)
            return failureOf(done);
        return *done < steps.size() ? apply(steps.at(*done)) : Result<void>();
    };
    auto result = work();
    if (result)
        result = run(u"COMMIT"_s);
    if (!result)
        (void)run(u"ROLLBACK"_s); // the engine may have done so already
    return result;
}

Result<void> Migrator::apply(const Step &step)
{
    const bool sqlite = m_session.engine() == Engine::Sqlite;
    QStringList all{createTable};
    if (!sqlite)
        all << u"GRANT SELECT ON schema_migrations TO askpro_app"_s;
    all += sqlite ? statementsOf(step.sql) : QStringList{step.sql};
    for (const QString &statement : all) {
        if (const auto done = run(statement); !done)
            return done;
    }
    if (step.name.endsWith("_call_facets.sql"_L1)) {
        if (const auto filled = fillCallFacets(m_session, SystemAccess()); !filled)
            return filled;
    }
    return run(u"INSERT INTO schema_migrations (version, name, checksum) VALUES (%1, '%2', '%3')"_s.arg(step.version).arg(step.name, step.checksum));
}

Result<void> Migrator::run(const QString &sql)
{
    auto done = m_session.run(SystemAccess(), sql);
    if (!done)
        return failureOf(done);
    while (done->nextResult()) {
    }
    if (done->lastError().isValid())
        return tl::unexpected(sqlErrorOf(m_session.engine(), done->lastError(), sql));
    return {};
}

Result<bool> Migrator::holds(const QString &question)
{
    auto answer = m_session.run(SystemAccess(), question);
    if (!answer)
        return failureOf(answer);
    return answer->next() && answer->value(0).toBool();
}

} // namespace askpro::store
