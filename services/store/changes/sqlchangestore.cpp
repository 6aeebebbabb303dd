#include "services/store/changes/sqlchangestore.h"

#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"

#include <QCoreApplication>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr SystemSql selectHead{u"SELECT coalesce(max(seq), 0) FROM change_log", u"SELECT pg_current_snapshot()::text"};

constexpr ScopedSql selectAfterNumber = uR"(
    SELECT seq, at, entity, entity_id, action FROM change_log WHERE tenant_id = :tenant AND seq > :after ORDER BY seq LIMIT :limit)";

// One row at least, for the snapshot that the rows were read with.
constexpr ScopedSql selectUnseen{u"SELECT :tenant", uR"(
    SELECT l.seq, l.at, l.entity, l.entity_id, l.action, s.now FROM (SELECT pg_current_snapshot()::text AS now) s LEFT JOIN LATERAL (
        SELECT seq, at, entity, entity_id, action FROM change_log
        WHERE tenant_id = :tenant AND txid >= pg_snapshot_xmin(:before::pg_snapshot) AND NOT pg_visible_in_snapshot(txid, :before::pg_snapshot)
          AND (:snapshot::text = '' OR pg_visible_in_snapshot(txid, nullif(:snapshot::text, '')::pg_snapshot)) AND seq > :after
        ORDER BY seq LIMIT :limit) l ON TRUE
    ORDER BY l.seq)"};

constexpr ScopedSql selectOf = uR"(
    SELECT seq, at, entity, entity_id, action FROM change_log WHERE tenant_id = :tenant AND entity = :entity AND entity_id = :id
    ORDER BY seq DESC LIMIT :limit)";

Change read(const Statement &row, const TenantScope &scope)
{
    return Change{scope.tenant(), row.text(2), row.number(3), row.text(4), row.instant(1)};
}

} // namespace

Result<QByteArray> SqlChangeStore::head()
{
    Statement row(m_session, SystemAccess(), {}, selectHead);
    if (const auto done = row.fetch(); !done)
        return failureOf(done);
    return row.text(0).toLatin1();
}

Result<ChangeBatch> SqlChangeStore::since(const TenantScope &scope, const QByteArray &cursor, int limit)
{
    return m_session.engine() == Engine::Sqlite ? sinceNumber(scope, cursor, limit) : sinceSnapshot(scope, cursor, limit);
}

Result<ChangeBatch> SqlChangeStore::sinceNumber(const TenantScope &scope, const QByteArray &cursor, int limit)
{
    Statement rows(m_session, scope, selectAfterNumber);
    if (const auto done = rows.bind(u":after"_s, cursor.toLongLong()).bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    ChangeBatch batch{{}, cursor};
    while (rows.next()) {
        batch.changes.append(read(rows, scope));
        batch.cursor = QByteArray::number(rows.number(0));
    }
    return batch;
}

Result<ChangeBatch> SqlChangeStore::sinceSnapshot(const TenantScope &scope, const QByteArray &cursor, int limit)
{
    const QList<QByteArray> parts = cursor.split('|');
    const bool goesOn = parts.size() == 3;
    Statement rows(m_session, scope, selectUnseen);
    rows.bind(u":before"_s, QString::fromLatin1(parts.first())).bind(u":snapshot"_s, goesOn ? QString::fromLatin1(parts.at(1)) : QString());
    rows.bind(u":after"_s, goesOn ? parts.at(2).toLongLong() : 0LL).bind(u":limit"_s, limit);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    ChangeBatch batch;
    QByteArray snapshot = goesOn ? parts.at(1) : QByteArray();
    qint64 last = 0;
    while (rows.next()) {
        if (!goesOn)
            snapshot = rows.text(5).toLatin1();
        if (rows.isNull(0))
            break;
        batch.changes.append(read(rows, scope));
        last = rows.number(0);
    }
    const bool cutOff = batch.changes.size() >= limit;
    batch.cursor = cutOff ? parts.first() + '|' + snapshot + '|' + QByteArray::number(last) : snapshot;
    return batch;
}

Result<QList<Change>> SqlChangeStore::of(const TenantScope &scope, const QString &entity, qint64 entityId, int limit)
{
    Statement rows(m_session, scope, selectOf);
    if (const auto done = rows.bind(u":entity"_s, entity).bind(u":id"_s, entityId).bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    QList<Change> changes;
    while (rows.next())
        changes.prepend(read(rows, scope));
    return changes;
}

Result<void> SqlChangeStore::append(const TenantScope &scope, const Change &change)
{
    return recordChange(m_session, scope, change.entity, change.entityId, change.action, change.at);
}

} // namespace askpro::store
