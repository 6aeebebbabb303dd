#include "services/store/inbox/sqlinboxstore.h"

#include "services/core/ports/clock.h"
#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"
#include "services/store/inbox/deliveryinserter.h"
#include "services/store/inbox/inboxstatements.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr qint64 rejectedKept = 1000;        // a tenant

QString tr(const char *text)
{
    return QCoreApplication::translate("SqlInboxStore", text);
}

Delivery read(const Statement &row, bool withBody = false)
{
    Delivery delivery;
    delivery.id = row.id<DeliveryId>(0);
    delivery.tenant = row.id<TenantId>(1);
    delivery.source = row.word(deliverySourceWords(), 2);
    delivery.kind = row.word(deliveryKindWords(), 3);
    delivery.status = row.word(deliveryStatusWords(), 4);
    delivery.event = row.text(5);
    delivery.headers = headersFromJson(row.text(6).toUtf8());
    delivery.verdict = row.text(7);
    delivery.correlationId = row.text(8);
    delivery.peer = row.text(9);
    delivery.attempts = int(row.number(10));
    delivery.receivedAt = row.instant(11);
    if (delivery.status == DeliveryStatus::Retrying)
        delivery.nextAttemptAt = row.instant(12);
    delivery.finishedAt = row.maybeInstant(13);
    delivery.lastError = row.text(14);
    delivery.call = row.id<CallId>(15);
    if (withBody)
        delivery.body = row.bytes(16);
    return delivery;
}

Result<QList<Delivery>> readAll(Statement &rows, bool withBody = false)
{
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<Delivery> deliveries;
    while (rows.next())
        deliveries.append(read(rows, withBody));
    return deliveries;
}

/// A list of words as the engine's statements take it: a JSON list, or an array.
QString listOf(Engine engine, const QList<DeliverySource> &sources)
{
    QStringList words;
    for (const auto source : sources)
        words.append(engine == Engine::Sqlite ? u'"' + wordFor(deliverySourceWords(), source) + u'"' : wordFor(deliverySourceWords(), source));
    return (engine == Engine::Sqlite ? u"[%1]"_s : u"{%1}"_s).arg(words.join(u','));
}

} // namespace

SqlInboxStore::SqlInboxStore(DatabaseSession &session)
    : m_session(session), m_inserter(session.engine() == Engine::Sqlite ? makeSqliteInserter(session) : makePostgresInserter(session))
{
}

SqlInboxStore::~SqlInboxStore() = default;

Result<QList<StoredDelivery>> SqlInboxStore::putAll(const QList<NewDelivery> &deliveries)
{
    QList<StoredDelivery> answers;
    const auto done = m_session.transaction([&]() -> Result<void> {
        auto stored = m_inserter->insert(SystemAccess(), deliveries);
        if (!stored)
            return failureOf(stored);
        std::map<TenantId, qsizetype> newestRejected;
        for (qsizetype i = 0; i < deliveries.size(); ++i) {
            if (deliveries.at(i).status == DeliveryStatus::Rejected)
                newestRejected[deliveries.at(i).tenant] = i;
        }
        for (const auto &[tenant, i] : newestRejected) {
            if (const auto limited = limitRejected(tenant, stored->at(i).id, deliveries.at(i).receivedAt); !limited)
                return limited;
        }
        answers = std::move(*stored);
        return {};
    });
    return done ? Result<QList<StoredDelivery>>(answers) : failureOf(done);
}

Result<void> SqlInboxStore::limitRejected(TenantId tenant, DeliveryId newest, Instant at)
{
    Statement prune(m_session, SystemAccess(), tenant, deleteOldRejected);
    if (const auto done = prune.bind(u":tenantId"_s, tenant).bind(u":kept"_s, rejectedKept).exec(); !done)
        return done;
    Statement change(m_session, SystemAccess(), tenant, insertRejectedChange);
    return change.bind(u":tenantId"_s, tenant).bind(u":id"_s, newest).bind(u":at"_s, at).exec();
}

/// The statement is over when this returns: SQLite would take an open one for a reading transaction, and refuse to let it
/// write once another connection has.
Result<bool> SqlInboxStore::anyDue(const QString &sources, Instant now)
{
    Statement due(m_session, SystemAccess(), {}, selectDue);
    const auto any = due.bind(u":sources"_s, sources).bind(u":now"_s, now).fetch();
    if (!any)
        return failureOf(any);
    return due.flag(0);
}

Result<QList<Delivery>> SqlInboxStore::claim(const QString &worker, const QList<DeliverySource> &sources, Instant now, Milliseconds lease, int limit)
{
    const QString wanted = listOf(m_session.engine(), sources);
    const auto due = anyDue(wanted, now);
    if (!due)
        return failureOf(due);
    if (!*due)
        return QList<Delivery>();            // no write transaction for nothing: idle workers ask often
    Result<QList<Delivery>> claimed;
    const auto done = m_session.joinTransaction([&]() -> Result<void> {
        Statement update(m_session, SystemAccess(), {}, claimDue);
        update.bind(u":worker"_s, worker).bind(u":sources"_s, wanted).bind(u":now"_s, now).bind(u":until"_s, now + lease).bind(u":limit"_s, limit);
        claimed = readAll(update, true);
        return claimed ? Result<void>() : failureOf(claimed);
    });
    if (!done)
        return failureOf(done);
    std::ranges::sort(*claimed, {}, [](const Delivery &delivery) { return std::pair(delivery.receivedAt, delivery.id); });
    return claimed;
}

/// Runs the statement that ends one claim, and writes down that it did. False = it is not this worker's any more.
Result<bool> SqlInboxStore::judge(Statement &update, const TenantScope &scope, DeliveryId id, const QString &action, Instant at)
{
    bool mine = false;
    const auto done = m_session.joinTransaction([&]() -> Result<void> {
        if (const auto updated = update.bind(u":id"_s, id).exec(); !updated)
            return updated;
        mine = update.affectedRows() == 1;
        return mine ? recordChange(m_session, scope, u"delivery"_s, id.value(), action, at) : Result<void>();
    });
    return done ? Result<bool>(mine) : failureOf(done);
}

Result<bool> SqlInboxStore::finish(const TenantScope &scope, DeliveryId id, const QString &worker, Instant now, CallId changed)
{
    Statement update(m_session, scope, updateFinished);
    update.bind(u":worker"_s, worker).bind(u":now"_s, now).bind(u":call"_s, changed);
    return judge(update, scope, id, u"done"_s, now);
}

Result<bool> SqlInboxStore::retryAt(const TenantScope &scope, DeliveryId id, const QString &worker, Instant next, const QString &error)
{
    Statement update(m_session, scope, updateRetrying);
    update.bind(u":worker"_s, worker).bind(u":next"_s, next).bind(u":error"_s, error);
    return judge(update, scope, id, u"retrying"_s, SystemClock().now());
}

Result<bool> SqlInboxStore::bury(const TenantScope &scope, DeliveryId id, const QString &worker, Instant now, const QString &error)
{
    Statement update(m_session, scope, updateDead);
    update.bind(u":worker"_s, worker).bind(u":now"_s, now).bind(u":error"_s, error);
    return judge(update, scope, id, u"dead"_s, now);
}

Result<void> SqlInboxStore::setReply(const TenantScope &scope, DeliveryId id, const QByteArray &reply)
{
    Statement update(m_session, scope, updateReply);
    const auto first = judge(update.bind(u":reply"_s, reply), scope, id, u"answered"_s, SystemClock().now());
    return first ? Result<void>() : failureOf(first);
}

Result<DeliveryPage> SqlInboxStore::list(const TenantScope &scope, const DeliveryFilter &filter)
{
    QString conditions;
    if (filter.status)
        conditions += u" AND status = :status"_s;
    if (filter.source)
        conditions += u" AND source = :source"_s;
    const auto bindFilter = [&filter](Statement &statement) {
        if (filter.status)
            statement.bind(u":status"_s, wordFor(deliveryStatusWords(), *filter.status));
        if (filter.source)
            statement.bind(u":source"_s, wordFor(deliverySourceWords(), *filter.source));
    };
    Statement count(m_session, scope, countDeliveries, conditions);
    bindFilter(count);
    if (const auto counted = count.fetch(); !counted)
        return failureOf(counted);
    Statement rows(m_session, scope, selectDeliveries, conditions + (filter.before.isNull() ? QString() : u" AND id < :before"_s) + u" ORDER BY id DESC LIMIT :limit"_s);
    bindFilter(rows);
    if (!filter.before.isNull())
        rows.bind(u":before"_s, filter.before);
    auto items = readAll(rows.bind(u":limit"_s, filter.limit + 1));
    if (!items)
        return failureOf(items);
    DeliveryPage page{std::move(*items), {}, count.number(0)};
    if (page.items.size() > filter.limit) {
        page.items.removeLast();
        page.next = page.items.last().id;
    }
    return page;
}

Result<Delivery> SqlInboxStore::find(const TenantScope &scope, DeliveryId id)
{
    Statement row(m_session, scope, selectDelivery);
    const auto found = row.bind(u":id"_s, id).fetch();
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, tr("There is no delivery %1.").arg(id.value()));
    return read(row, true);
}

Result<QList<Delivery>> SqlInboxStore::ofCall(const TenantScope &scope, CallId call)
{
    Statement rows(m_session, scope, selectDeliveries, u" AND call_id = :call ORDER BY received_at, id"_s);
    return readAll(rows.bind(u":call"_s, call));
}

Result<QueueCounts> SqlInboxStore::counts(const TenantScope &scope)
{
    Statement row(m_session, scope, selectCounts);
    if (const auto done = row.fetch(); !done)
        return failureOf(done);
    QueueCounts counts{row.number(0), row.number(1), row.number(2), {}, row.maybeInstant(5), row.maybeInstant(6)};
    for (const int column : {3, 4}) {
        const auto oldest = row.maybeInstant(column);
        if (oldest && (!counts.oldestWaiting || *oldest < *counts.oldestWaiting))
            counts.oldestWaiting = oldest;
    }
    return counts;
}

Result<void> SqlInboxStore::replay(const TenantScope &scope, DeliveryId id, Instant now)
{
    return m_session.joinTransaction([&]() -> Result<void> {
        const auto delivery = find(scope, id);
        if (!delivery)
            return failureOf(delivery);
        if (delivery->status == DeliveryStatus::Rejected)
            return failure(ErrorCode::Invalid, tr("A rejected delivery is never processed."));
        Statement update(m_session, scope, updateReplayed);
        const auto done = judge(update.bind(u":now"_s, now), scope, id, u"received"_s, now);
        return done ? Result<void>() : failureOf(done);
    });
}

} // namespace askpro::store
