#include "services/store/inbox/deliveryinserter.h"

#include "services/store/database/databasesession.h"
#include "services/store/database/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr char insertDelivery[] = R"(
    INSERT INTO deliveries (tenant_id, source, kind, status, event, digest, verdict, correlation_id, peer, received_at, due_at, headers, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12)
    ON CONFLICT (tenant_id, digest) WHERE status <> 'rejected' DO NOTHING)";

constexpr char selectEarlier[] = R"(
    SELECT id, reply FROM deliveries WHERE tenant_id = ?1 AND digest = ?2 AND status <> 'rejected')";

/// Texts are bound without a copy: the caller keeps them until the statement has run.
class PreparedStatement
{
public:
    ~PreparedStatement() { sqlite3_finalize(m_statement); }

    [[nodiscard]] int prepare(sqlite3 *database, const char *sql)
    {
        return m_statement ? SQLITE_OK : sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }
    void bind(int index, qint64 number) { sqlite3_bind_int64(m_statement, index, number); }
    void bindText(int index, const QByteArray &utf8) { sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_STATIC); }
    void bindBytes(int index, const QByteArray &bytes) { sqlite3_bind_blob64(m_statement, index, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC); }
    [[nodiscard]] int step() { return sqlite3_step(m_statement); }
    [[nodiscard]] qint64 number(int column) { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArray bytes(int column)
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    void reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

class SqliteInserter final : public DeliveryInserter
{
public:
    explicit SqliteInserter(DatabaseSession &session) : m_session(session) {}

    Result<QList<StoredDelivery>> insert(const SystemAccess &access, const QList<NewDelivery> &deliveries) override
    {
        const auto connection = m_session.native(access, {});
        if (!connection)
            return failureOf(connection);
        m_database = static_cast<sqlite3 *>(connection->handle);
        if (m_insert.prepare(m_database, insertDelivery) != SQLITE_OK)
            return failed(insertDelivery);
        if (m_earlier.prepare(m_database, selectEarlier) != SQLITE_OK)
            return failed(selectEarlier);
        QList<StoredDelivery> stored;
        stored.reserve(deliveries.size());
        for (const auto &delivery : deliveries) {
            const auto one = insertOne(delivery);
            if (!one)
                return failureOf(one);
            stored.append(*one);
        }
        return stored;
    }

private:
    Result<StoredDelivery> insertOne(const NewDelivery &delivery)
    {
        const QByteArray source = wordFor(deliverySourceWords(), delivery.source).toLatin1();
        const QByteArray kind = wordFor(deliveryKindWords(), delivery.kind).toLatin1();
        const QByteArray status = wordFor(deliveryStatusWords(), delivery.status).toLatin1();
        const QByteArray event = delivery.event.toUtf8();
        const QByteArray verdict = delivery.verdict.toUtf8();
        const QByteArray correlation = delivery.correlationId.toUtf8();
        const QByteArray peer = delivery.peer.toUtf8();
        const QByteArray headers = headersToJson(delivery.headers);
        m_insert.bind(1, delivery.tenant.value());
        m_insert.bindText(2, source);
        m_insert.bindText(3, kind);
        m_insert.bindText(4, status);
        m_insert.bindText(5, event);
        m_insert.bindBytes(6, delivery.digest);
        m_insert.bindText(7, verdict);
        m_insert.bindText(8, correlation);
        m_insert.bindText(9, peer);
        m_insert.bind(10, toMs(delivery.receivedAt));
        m_insert.bindText(11, headers);
        m_insert.bindBytes(12, delivery.body);
        const bool done = m_insert.step() == SQLITE_DONE;
        const auto error = done ? Result<StoredDelivery>() : failed(insertDelivery);
        m_insert.reset();
        if (!done)
            return error;
        if (sqlite3_changes(m_database) == 1)
            return StoredDelivery{DeliveryId(sqlite3_last_insert_rowid(m_database)), false, {}};
        return earlier(delivery);
    }

    Result<StoredDelivery> earlier(const NewDelivery &delivery)
    {
        m_earlier.bind(1, delivery.tenant.value());
        m_earlier.bindBytes(2, delivery.digest);
        const bool found = m_earlier.step() == SQLITE_ROW;
        const Result<StoredDelivery> stored = found ? Result<StoredDelivery>(StoredDelivery{DeliveryId(m_earlier.number(0)), true, m_earlier.bytes(1)})
                                                    : failed(selectEarlier);
        m_earlier.reset();
        return stored;
    }

    [[nodiscard]] tl::unexpected<Error> failed(const char *sql) const
    {
        const QSqlError error(u"sqlite"_s, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                              QString::number(sqlite3_extended_errcode(m_database)));
        return tl::unexpected(sqlErrorOf(Engine::Sqlite, error, QString::fromLatin1(sql)));
    }

    DatabaseSession &m_session;
    sqlite3 *m_database = nullptr;
    PreparedStatement m_insert;
    PreparedStatement m_earlier;
};

} // namespace

std::unique_ptr<DeliveryInserter> makeSqliteInserter(DatabaseSession &session)
{
    return std::make_unique<SqliteInserter>(session);
}

} // namespace askpro::store
