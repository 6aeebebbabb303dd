#include "services/store/database/databasesession.h"

#include "services/store/database/sqlerror.h"
#include "services/store/log.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>

#include <array>
#include <atomic>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr std::chrono::milliseconds gatePatience{10'000};
constexpr size_t preparedLimit = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("DatabaseSession", text);
}

/// Our own mistake, as a failure: the transaction it is in must not be kept.
tl::unexpected<Error> misuse(const QString &what)
{
    return failure(ErrorCode::Storage, tr("The program made a mistake with the database."), what);
}

QString nextConnectionName()
{
    static std::atomic<quint64> number{0};
    return u"askpro-%1"_s.arg(++number);
}

QSet<QString> placeholdersOf(const QString &sql)
{
    static const QRegularExpression pattern(u"(?<!:):[a-z][A-Za-z0-9_]*"_s);
    QSet<QString> names;
    for (auto matches = pattern.globalMatch(sql); matches.hasNext();)
        names.insert(matches.next().captured());
    return names;
}

} // namespace

Result<std::unique_ptr<DatabaseSession>> DatabaseSession::open(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate)
{
    std::unique_ptr<DatabaseSession> session(new DatabaseSession(url, std::move(gate)));
    if (const auto connected = session->connect(); !connected)
        return failureOf(connected);
    return session;
}

DatabaseSession::DatabaseSession(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate)
    : m_url(url), m_gate(std::move(gate)), m_name(nextConnectionName())
{
    m_database = QSqlDatabase::addDatabase(url.driver(), m_name);
    url.applyTo(m_database);
}

DatabaseSession::~DatabaseSession()
{
    if (m_state == State::Begun)
        rollBack();
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> DatabaseSession::connect()
{
    m_prepared.clear();
    m_database.close();
    m_lost = false;
    ++m_connection;
    if (!m_database.open()) {
        m_lost = true;
        const QSqlError error = m_database.lastError();
        return failure(ErrorCode::Storage, tr("The database cannot be opened: %1").arg(m_url.toString()),
                       error.driverText() + u": "_s + error.databaseText().section(u'\n', 0, 0));
    }
    return engine() == Engine::Sqlite ? setUpSqlite() : Result<void>();
}

Result<void> DatabaseSession::setUpSqlite()
{
    // Checkpoints belong to the Checkpointer: in the path of a commit they cost the slowest hundredth dearly.
    for (const auto &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                               u"PRAGMA wal_autocheckpoint=0"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-8000"_s}) {
        if (const auto done = run(SystemAccess(), pragma); !done)
            return failureOf(done);
    }
    auto enforced = run(SystemAccess(), u"PRAGMA foreign_keys"_s);
    if (!enforced)
        return failureOf(enforced);
    if (!enforced->next() || enforced->value(0).toInt() != 1)
        return failure(ErrorCode::Storage, tr("This SQLite does not enforce foreign keys and is not used."));
    return {};
}

Result<void> DatabaseSession::transaction(const Work &work)
{
    if (inTransaction())
        return misuse(u"transactions do not nest"_s);
    if (engine() == Engine::Postgres)
        return within(Mode::Write, work);
    const auto pass = m_gate->enter(gatePatience);
    if (!pass.held())
        return failure(ErrorCode::Busy, tr("The database is busy. Try again in a moment."), u"write gate not reached in time"_s);
    return within(Mode::Write, work);
}

Result<void> DatabaseSession::joinTransaction(const Work &work)
{
    return inTransaction() ? work() : transaction(work);
}

Result<void> DatabaseSession::readTransaction(const Work &work)
{
    return inTransaction() ? work() : within(Mode::Snapshot, work);
}

Result<void> DatabaseSession::within(Mode mode, const Work &work)
{
    m_mode = mode;
    m_state = State::Announced; // PostgreSQL begins with its first statement, in the same round trip as the tenant
    ++m_number;
    if (engine() == Engine::Sqlite) {
        if (const auto begun = command(mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun) {
            m_state = State::Idle;
            return begun;
        }
        m_state = State::Begun;
    }
    Result<void> result;
    try {
        result = work();
    } catch (...) {
        rollBack();
        throw;
    }
    if (result && m_state == State::Begun)
        result = command(u"COMMIT"_s);
    if (result) {
        m_state = State::Idle;
        ++m_number;
    } else {
        rollBack();
    }
    return result;
}

Result<void> DatabaseSession::savepoint(const Work &work)
{
    if (!inTransaction())
        return misuse(u"a savepoint outside of a transaction"_s);
    if (m_state == State::Announced) {
        if (const auto begun = enterTenant({}); !begun)
            return begun;
    }
    const QString name = u"askpro_%1"_s.arg(++m_savepoints);
    const auto leave = qScopeGuard([this] { --m_savepoints; });
    if (const auto set = command(u"SAVEPOINT "_s + name); !set)
        return set;
    const auto undo = [&] {
        m_tenantKnown = false; // settings go back with the savepoint
        ++m_number;
        if (const auto undone = command(u"ROLLBACK TO SAVEPOINT "_s + name); undone)
            (void)command(u"RELEASE SAVEPOINT "_s + name);
    };
    Result<void> result;
    try {
        result = work();
    } catch (...) {
        undo();
        throw;
    }
    if (!result) {
        undo();
        return result;
    }
    return command(u"RELEASE SAVEPOINT "_s + name);
}

Result<void> DatabaseSession::checkIntegrity()
{
    if (engine() == Engine::Postgres)
        return {};
    auto rows = run(SystemAccess(), u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return failureOf(rows);
    const QString answer = rows->next() ? rows->value(0).toString() : QString();
    if (answer == "ok"_L1)
        return {};
    return failure(ErrorCode::Storage, tr("The database file is damaged. Restore a backup."), u"quick_check: "_s + answer.left(200));
}

Result<QSqlQuery> DatabaseSession::run(const SystemAccess &, const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(failed(query.lastError(), sql));
    return query;
}

Result<NativeConnection> DatabaseSession::native(const SystemAccess &, TenantId tenant)
{
    if (!inTransaction())
        return misuse(u"the native connection outside of a transaction"_s);
    if (const auto entered = enterTenant(tenant); !entered)
        return failureOf(entered);
    // Both drivers give a pointer as handle; its type has the name of the driver's.
    const QVariant handle = m_database.driver()->handle();
    return NativeConnection{*static_cast<void *const *>(handle.constData()), m_connection, !m_url.pooled()};
}

Result<void> DatabaseSession::command(const QString &sql)
{
    const auto done = run(SystemAccess(), sql);
    return done ? Result<void>() : Result<void>(failureOf(done));
}

void DatabaseSession::rollBack()
{
    // An engine that has rolled back by itself has nothing left to undo: its answer does not matter.
    if (m_state == State::Begun && !m_lost)
        (void)command(u"ROLLBACK"_s);
    m_state = State::Idle;
    ++m_number;
}

Result<void> DatabaseSession::enterTenant(TenantId tenant)
{
    if (engine() == Engine::Sqlite)
        return {};
    if (m_state == State::Begun) {
        if (m_tenantKnown && m_tenant == tenant)
            return {};
        const auto set = command(u"SELECT set_config('askpro.tenant', '%1', true)"_s.arg(tenant.isNull() ? QString() : QString::number(tenant.value())));
        if (!set)
            return set;
    } else {
        const bool maybeStale = !m_lost;
        if (m_lost) {
            if (const auto connected = connect(); !connected)
                return connected;
        }
        auto begun = beginPostgres(tenant);
        if (!begun && m_lost && maybeStale) {
            // The connection had died while nobody used it. Nothing has happened in this transaction yet.
            qCInfo(log) << "connection lost while idle, opening it again";
            begun = connect();
            if (begun)
                begun = beginPostgres(tenant);
        }
        if (!begun)
            return begun;
    }
    m_tenant = tenant;
    m_tenantKnown = true;
    return {};
}

Result<void> DatabaseSession::beginPostgres(TenantId tenant)
{
    static constexpr std::array modes{"BEGIN"_L1, "BEGIN READ ONLY"_L1, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_L1};
    QString sql = modes.at(size_t(m_mode));
    if (m_url.pooled())
        sql += u"; DEALLOCATE ALL"_s;
    sql += u"; SELECT set_config('role', 'askpro_app', true), set_config('askpro.tenant', '%1', true)"_s
               .arg(tenant.isNull() ? QString() : QString::number(tenant.value()));
    if (m_url.pooled())
        m_prepared.clear();
    QSqlQuery query(m_database);
    bool good = query.exec(sql);
    m_state = good ? State::Begun : State::Announced;
    while (good && query.nextResult()) {
    }
    if (query.lastError().isValid())
        return tl::unexpected(failed(query.lastError(), sql));
    return {};
}

Result<DatabaseSession::Prepared> DatabaseSession::take(const QString &sql)
{
    if (auto known = m_prepared.find(sql); known != m_prepared.end()) {
        Prepared prepared = std::move(known->second);
        m_prepared.erase(known);
        return prepared;
    }
    Prepared prepared{sql, std::make_unique<QSqlQuery>(m_database), placeholdersOf(sql), false, m_connection};
    // PostgreSQL's rows are all fetched, so that they can be read after the commit.
    prepared.query->setForwardOnly(engine() == Engine::Sqlite);
    if (!prepared.query->prepare(sql))
        return tl::unexpected(failed(prepared.query->lastError(), sql));
    return prepared;
}

void DatabaseSession::giveBack(Prepared prepared)
{
    if (prepared.connection != m_connection || m_url.pooled())
        return;
    prepared.query->finish();
    if (m_prepared.size() >= preparedLimit)
        m_prepared.clear();
    const QString sql = prepared.sql;
    m_prepared.insert_or_assign(sql, std::move(prepared));
}

Error DatabaseSession::failed(const QSqlError &error, QStringView sql)
{
    if (isConnectionLost(engine(), error))
        m_lost = true;
    return sqlErrorOf(engine(), error, sql);
}

} // namespace askpro::store
