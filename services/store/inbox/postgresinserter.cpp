#include "services/store/inbox/deliveryinserter.h"

#include "services/store/database/databasesession.h"
#include "services/store/database/sqlerror.h"
#include "services/store/inbox/postgresarray.h"

#include <QHash>
#include <QSqlError>

#include <array>
#include <map>
#include <vector>

#include <libpq-fe.h>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

struct PreparedSql
{
    const char *name;
    const char *sql;
};

constexpr PreparedSql insertDeliveries{"askpro_insert_deliveries", R"(
    INSERT INTO deliveries (tenant_id, source, kind, status, event, digest, verdict, correlation_id, peer, received_at, due_at, headers, body)
    SELECT $1::bigint, g.source, g.kind, g.status, g.event, g.digest, g.verdict, g.correlation_id, g.peer, g.received_at, g.received_at, g.headers, g.body
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::text[], $12::bytea[])
        WITH ORDINALITY AS g (source, kind, status, event, digest, verdict, correlation_id, peer, received_at, headers, body, position)
    ORDER BY g.position
    ON CONFLICT (tenant_id, digest) WHERE status <> 'rejected' DO NOTHING
    RETURNING id, digest, (status = 'rejected')::int::bigint)"};

// A statement of its own, so that it sees what another session committed while the insert waited for it.
constexpr PreparedSql selectEarlier{"askpro_select_earlier", R"(
    SELECT id, digest, coalesce(reply, '') FROM deliveries WHERE tenant_id = $1::bigint AND digest = ANY ($2::bytea[]) AND status <> 'rejected')"};

using PgResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

qint64 numberAt(const PgResult &rows, int row, int column)
{
    return qFromBigEndian<qint64>(PQgetvalue(rows.get(), row, column));
}

QByteArray bytesAt(const PgResult &rows, int row, int column)
{
    return QByteArray(PQgetvalue(rows.get(), row, column), PQgetlength(rows.get(), row, column));
}

/// PostgreSQL's text knows no NUL.
QByteArray textOf(const QString &text)
{
    return QString(text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
}

/// The parameters of one tenant's deliveries, column by column.
std::vector<QByteArray> columnsOf(TenantId tenant, const QList<const NewDelivery *> &rows)
{
    using enum PostgresArray::Element;
    qsizetype bodies = 0;
    for (const auto *row : rows)
        bodies += row->body.size();
    const qsizetype count = rows.size();
    std::array columns{PostgresArray(Text, count),  PostgresArray(Text, count), PostgresArray(Text, count), PostgresArray(Text, count),
                       PostgresArray(Bytea, count), PostgresArray(Text, count), PostgresArray(Text, count), PostgresArray(Text, count),
                       PostgresArray(Int8, count),  PostgresArray(Text, count), PostgresArray(Bytea, count, bodies)};
    for (const auto *row : rows) {
        auto column = columns.begin();
        (column++)->append(wordFor(deliverySourceWords(), row->source).toLatin1());
        (column++)->append(wordFor(deliveryKindWords(), row->kind).toLatin1());
        (column++)->append(wordFor(deliveryStatusWords(), row->status).toLatin1());
        (column++)->append(textOf(row->event));
        (column++)->append(row->digest);
        (column++)->append(textOf(row->verdict));
        (column++)->append(textOf(row->correlationId));
        (column++)->append(textOf(row->peer));
        (column++)->append(toMs(row->receivedAt));
        (column++)->append(headersToJson(row->headers));
        (column++)->append(row->body);
    }
    std::vector<QByteArray> parameters{bigEndian(tenant.value())};
    for (const auto &column : columns)
        parameters.push_back(column.bytes());
    return parameters;
}

class PostgresInserter final : public DeliveryInserter
{
public:
    explicit PostgresInserter(DatabaseSession &session) : m_session(session) {}

    Result<QList<StoredDelivery>> insert(const SystemAccess &access, const QList<NewDelivery> &deliveries) override
    {
        std::map<TenantId, QList<qsizetype>> tenants; // in one order for all sessions, so that they do not deadlock
        for (qsizetype i = 0; i < deliveries.size(); ++i)
            tenants[deliveries.at(i).tenant].append(i);
        QList<StoredDelivery> stored(deliveries.size());
        for (const auto &[tenant, positions] : tenants) {
            const auto connection = m_session.native(access, tenant);
            if (!connection)
                return failureOf(connection);
            use(*connection);
            if (const auto done = insertTenant(tenant, deliveries, positions, stored); !done)
                return failureOf(done);
        }
        return stored;
    }

private:
    void use(const NativeConnection &connection)
    {
        if (m_connection.number != connection.number || !connection.keepsStatements)
            m_prepared.clear();
        m_connection = connection;
    }

    Result<void> insertTenant(TenantId tenant, const QList<NewDelivery> &all, const QList<qsizetype> &positions, QList<StoredDelivery> &stored)
    {
        QList<const NewDelivery *> rows;
        for (const qsizetype position : positions)
            rows.append(&all.at(position));
        const auto inserted = exec(insertDeliveries, columnsOf(tenant, rows));
        if (!inserted)
            return failureOf(inserted);
        QHash<std::pair<QByteArray, bool>, QList<qint64>> fresh; // by digest and whether it is a rejected one
        for (int row = 0; row < PQntuples(inserted->get()); ++row)
            fresh[{bytesAt(*inserted, row, 1), numberAt(*inserted, row, 2) != 0}].append(numberAt(*inserted, row, 0));
        QList<qsizetype> duplicates;
        for (const qsizetype position : positions) {
            const auto &delivery = all.at(position);
            auto &ids = fresh[{delivery.digest, delivery.status == DeliveryStatus::Rejected}];
            if (ids.isEmpty())
                duplicates.append(position);
            else
                stored[position] = StoredDelivery{DeliveryId(ids.takeFirst()), false, {}};
        }
        return duplicates.isEmpty() ? Result<void>() : findEarlier(tenant, all, duplicates, stored);
    }

    Result<void> findEarlier(TenantId tenant, const QList<NewDelivery> &all, const QList<qsizetype> &positions, QList<StoredDelivery> &stored)
    {
        PostgresArray digests(PostgresArray::Element::Bytea, positions.size());
        for (const qsizetype position : positions)
            digests.append(all.at(position).digest);
        const auto found = exec(selectEarlier, {bigEndian(tenant.value()), digests.bytes()});
        if (!found)
            return failureOf(found);
        QHash<QByteArray, StoredDelivery> earlier;
        for (int row = 0; row < PQntuples(found->get()); ++row)
            earlier.insert(bytesAt(*found, row, 1), StoredDelivery{DeliveryId(numberAt(*found, row, 0)), true, bytesAt(*found, row, 2)});
        for (const qsizetype position : positions) {
            const auto known = earlier.constFind(all.at(position).digest);
            if (known == earlier.cend())
                return failure(ErrorCode::Busy, {}, u"a delivery that was stored a moment ago is gone"_s);
            stored[position] = *known;
        }
        return {};
    }

    Result<PgResult> exec(const PreparedSql &statement, const std::vector<QByteArray> &parameters)
    {
        auto *const connection = static_cast<PGconn *>(m_connection.handle);
        if (!m_prepared.contains(statement.name)) {
            const PgResult prepared(PQprepare(connection, statement.name, statement.sql, 0, nullptr), &PQclear);
            if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
                return failed(prepared, statement);
            m_prepared.insert(statement.name);
        }
        std::vector<const char *> values;
        std::vector<int> lengths;
        for (const auto &parameter : parameters) {
            values.push_back(parameter.constData());
            lengths.push_back(int(parameter.size()));
        }
        const std::vector<int> binary(parameters.size(), 1);
        PgResult result(PQexecPrepared(connection, statement.name, int(values.size()), values.data(), lengths.data(), binary.data(), 1), &PQclear);
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            return failed(result, statement);
        return result;
    }

    static tl::unexpected<Error> failed(const PgResult &result, const PreparedSql &statement)
    {
        const QSqlError error(u"libpq"_s, QString::fromUtf8(PQresultErrorMessage(result.get())), QSqlError::StatementError,
                              QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)));
        return tl::unexpected(sqlErrorOf(Engine::Postgres, error, QString::fromLatin1(statement.sql)));
    }

    DatabaseSession &m_session;
    NativeConnection m_connection;
    QSet<const char *> m_prepared;           ///< names, on the present connection
};

} // namespace

std::unique_ptr<DeliveryInserter> makePostgresInserter(DatabaseSession &session)
{
    return std::make_unique<PostgresInserter>(session);
}

} // namespace askpro::store
