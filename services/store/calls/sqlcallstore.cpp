#include "services/store/calls/sqlcallstore.h"

#include "models/common/fold.h"
#include "services/store/calls/callcolumns.h"
#include "services/store/calls/callsnippets.h"
#include "services/store/calls/callviews.h"
#include "services/store/calls/callconditions.h"
#include "services/store/calls/callrow.h"
#include "services/store/database/changelog.h"
#include "services/store/database/statement.h"
#include "services/store/kpi/rollupbook.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectSummaries = u"SELECT " ASKPRO_CALL_COLUMNS u"FROM calls c " ASKPRO_CALL_JOINS u"WHERE c.tenant_id = :tenant";
constexpr ScopedSql selectQuarantined = uR"(
    SELECT id FROM calls WHERE tenant_id = :tenant AND branch_id IS NULL AND our_number = :number ORDER BY sort_at, id)";

constexpr ScopedSql selectServices{uR"(
    SELECT service_text, count(*) FROM calls INDEXED BY calls_service WHERE tenant_id = :tenant AND service_text > '' AND sort_at >= :since
    GROUP BY service_text ORDER BY count(*) DESC, service_text LIMIT :limit)",
                                   uR"(
    SELECT service_text, count(*) FROM calls WHERE tenant_id = :tenant AND service_text <> '' AND sort_at >= :since
    GROUP BY service_text ORDER BY count(*) DESC, service_text COLLATE "C" LIMIT :limit)"};
constexpr ScopedSql selectZone = uR"(
    SELECT zone FROM branches WHERE tenant_id = :tenant AND id = :branch)";
constexpr ScopedSql selectDocument = uR"(
    SELECT facts, stamps FROM call_documents WHERE tenant_id = :tenant AND call_id = :call)";
constexpr ScopedSql writeDocumentRow = uR"(
    INSERT INTO call_documents (tenant_id, call_id, facts, stamps) VALUES (:tenant, :call, :facts, :stamps)
    ON CONFLICT (tenant_id, call_id) DO UPDATE SET facts = EXCLUDED.facts, stamps = EXCLUDED.stamps)";
constexpr ScopedSql selectCustomer = uR"(
    SELECT name, phone, email FROM customers WHERE tenant_id = :tenant AND id = :customer)";
// A call that is not there yet has no row to lock; two workers that make it take turns at its name.
constexpr ScopedSql lockName = uR"(
    SELECT pg_advisory_xact_lock(hashtextextended(:name, :tenant)))";

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString changeAction(const Call &before, const Call &call)
{
    if (before.id.isNull())
        return u"created"_s;
    if (before.branch == call.branch)
        return u"changed"_s;
    const bool takenBack = call.branch.isNull() && before.resolution.step == ResolutionStep::Person;
    return takenBack ? u"unassigned"_s : call.resolution.step == ResolutionStep::Person ? u"assigned"_s : u"changed"_s;
}

QList<CallSummary> inOrder(QList<CallSummary> calls, const QList<CallId> &ids)
{
    QHash<CallId, qsizetype> place;
    for (qsizetype i = 0; i < ids.size(); ++i)
        place.insert(ids.at(i), i);
    std::ranges::sort(calls, {}, [&](const CallSummary &call) { return place.value(call.id); });
    return calls;
}

tl::unexpected<Error> noSuchCall()
{
    return failure(ErrorCode::NotFound, QCoreApplication::translate("SqlCallStore", "This call does not exist."));
}

} // namespace

SqlCallStore::SqlCallStore(DatabaseSession &session, RollupBook &rollups)
    : m_session(session), m_parts(session), m_search(CallSearch::make(session)), m_lists(session), m_numbers(session), m_rollups(rollups)
{
}

Result<CallPage> SqlCallStore::list(const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    CallPage page;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        // One more than asked for tells whether there is a next page.
        const QStringList words = wordsAskedFor(filter);
        const auto ids = words.isEmpty() ? m_lists.page(scope, filter, after, limit + 1) : m_search->find(scope, words, filter, after, limit + 1);
        if (!ids)
            return failureOf(ids);
        auto calls = summaries(scope, *ids, {});
        if (!calls)
            return failureOf(calls);
        page.items = inOrder(std::move(*calls), *ids);
        return {};
    });
    if (!read)
        return failureOf(read);
    if (page.items.size() > limit) {
        page.items.removeLast();
        page.next = cursorOf(page.items.last(), orderOf(filter));
    }
    return page;
}

Result<qint64> SqlCallStore::count(const TenantScope &scope, const CallFilter &filter)
{
    if (const QStringList words = wordsAskedFor(filter); !words.isEmpty())
        return m_search->count(scope, words, filter);
    qint64 number = 0;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        const auto counted = m_lists.count(scope, filter);
        number = counted.value_or(0);
        return counted ? Result<void>() : Result<void>(failureOf(counted));
    });
    return read ? Result<qint64>(number) : Result<qint64>(failureOf(read));
}

Result<QList<CallSummary>> SqlCallStore::summaries(const TenantScope &scope, const QList<CallId> &ids, const CallFilter &filter)
{
    if (ids.isEmpty())
        return QList<CallSummary>();
    const CallConditions conditions(m_session.engine(), filter);
    const QStringList words = wordsAskedFor(filter);
    QStringList numbers;
    for (const CallId id : ids)
        numbers << QString::number(id.value());
    QString tail = (m_session.engine() == Engine::Sqlite ? u" AND c.id IN (SELECT value FROM json_each(:ids))"_s
                                                         : u" AND c.id = ANY (CAST(:ids AS BIGINT[]))"_s)
                 + conditions.sql();
    if (!words.isEmpty())
        tail += m_search->condition(words);
    // The plus keeps SQLite from walking the whole list in order to find the few in theirs.
    Statement select(m_session, scope, selectSummaries, tail + u" ORDER BY +c.sort_at DESC, c.id DESC"_s);
    conditions.bind(select);
    if (!words.isEmpty())
        m_search->bindCondition(select, words);
    const QString list = numbers.join(u',');
    select.bind(u":ids"_s, m_session.engine() == Engine::Sqlite ? u'[' + list + u']' : u'{' + list + u'}');
    if (const auto done = select.exec(); !done)
        return failureOf(done);
    QList<CallSummary> calls;
    while (select.next())
        readSummary(select, calls.emplaceBack());
    return calls;
}

Result<Call> SqlCallStore::find(const TenantScope &scope, CallId id)
{
    return findBy(scope, u" AND c.id = :value"_s, id.value());
}

Result<Call> SqlCallStore::findByRetellId(const TenantScope &scope, const QString &retellCallId)
{
    return findBy(scope, u" AND c.retell_call_id = :value"_s, retellCallId);
}

Result<Call> SqlCallStore::findBy(const TenantScope &scope, const QString &condition, const QVariant &value)
{
    std::optional<Call> call;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        const auto found = readCall(m_session, scope, condition, value);
        if (!found)
            return failureOf(found);
        if (!*found)
            return noSuchCall();
        call = **found;
        return m_parts.load(scope, *call);
    });
    if (!read)
        return failureOf(read);
    return *call;
}

Result<CallCounts> SqlCallStore::counts(const TenantScope &scope, const CallFilter &filter)
{
    const CallViews views(filter);
    CallCounts counts;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        const auto numbers = countEachOf(scope, views);
        if (!numbers)
            return failureOf(numbers);
        counts = CallViews::counts(*numbers);
        return {};
    });
    return read ? Result<CallCounts>(counts) : Result<CallCounts>(failureOf(read));
}

Result<QList<qint64>> SqlCallStore::countEachOf(const TenantScope &scope, const CallViews &views)
{
    const QStringList words = wordsAskedFor(views.common());
    if (words.isEmpty())
        return m_lists.counts(scope, views.common(), views.each());
    const auto found = m_search->countByFacets(scope, words, views.common());
    return found ? Result<QList<qint64>>(countEach(views.each(), *found)) : Result<QList<qint64>>(failureOf(found));
}

Result<QList<CallSnippet>> SqlCallStore::snippets(const TenantScope &scope, const QList<CallId> &calls, const QString &search)
{
    return findSnippets(m_session, scope, calls, searchWords(search));
}

Result<QStringList> SqlCallStore::services(const TenantScope &scope, Instant since, int limit)
{
    Statement rows(m_session, scope, selectServices);
    if (const auto done = rows.bind(u":since"_s, since).bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    QStringList services;
    while (rows.next())
        services.append(rows.text(0));
    return services;
}

Result<CallDocument> SqlCallStore::document(const TenantScope &scope, CallId id)
{
    Statement document(m_session, scope, selectDocument);
    const auto found = document.bind(u":call"_s, id).fetch();
    if (!found)
        return failureOf(found);
    if (!*found)
        return noSuchCall();
    return CallDocument{QJsonDocument::fromJson(document.text(0).toUtf8()).object(), QJsonDocument::fromJson(document.text(1).toUtf8()).object()};
}

Result<StoredCall> SqlCallStore::lockForChange(const TenantScope &scope, const QString &retellCallId)
{
    auto stored = load(scope, retellCallId);
    if (stored && stored->call.id.isNull() && m_session.engine() == Engine::Postgres) {
        Statement lock(m_session, scope, lockName);
        if (const auto locked = lock.bind(u":name"_s, retellCallId).exec(); !locked)
            return failureOf(locked);
        stored = load(scope, retellCallId); // another worker may have made it while we waited
    }
    if (stored)
        m_held = Held{*stored, m_session.transactionNumber()};
    return stored;
}

Result<StoredCall> SqlCallStore::load(const TenantScope &scope, const QString &retellCallId)
{
    const QString lock = m_session.engine() == Engine::Postgres ? u" FOR UPDATE OF c"_s : QString(); // SQLite has one writer anyway
    const auto call = readCall(m_session, scope, u" AND c.retell_call_id = :value"_s + lock, retellCallId);
    if (!call)
        return failureOf(call);
    StoredCall stored;
    if (!*call)
        return stored;
    stored.call = **call;
    if (const auto done = m_parts.load(scope, stored.call); !done)
        return failureOf(done);
    Statement document(m_session, scope, selectDocument);
    const auto found = document.bind(u":call"_s, stored.call.id).fetch();
    if (!found)
        return failureOf(found);
    if (*found) {
        stored.document.facts = QJsonDocument::fromJson(document.text(0).toUtf8()).object();
        stored.document.stamps = QJsonDocument::fromJson(document.text(1).toUtf8()).object();
    }
    return stored;
}

Result<StoredCall> SqlCallStore::storedBefore(const TenantScope &scope, const StoredCall &stored)
{
    const bool held = m_held.transaction == m_session.transactionNumber() && m_held.stored.call.id == stored.call.id
                   && (stored.call.id.isNull() || m_held.stored.call.revision == stored.call.revision);
    if (held)
        return std::move(m_held.stored);
    return stored.call.id.isNull() ? StoredCall() : load(scope, stored.call.retellCallId);
}

Result<CallId> SqlCallStore::save(const TenantScope &scope, const StoredCall &stored, Instant now)
{
    const auto before = storedBefore(scope, stored);
    m_held = {};
    if (!before)
        return failureOf(before);
    const auto id = writeRow(scope, before->call, stored.call, now);
    if (!id)
        return id;
    if (const auto done = writeDocument(scope, *id, before->document, stored.document); !done)
        return failureOf(done);
    if (const auto done = m_parts.replace(scope, *id, before->call, stored.call); !done)
        return failureOf(done);
    if (const auto done = writeWords(scope, before->call, stored.call, *id); !done)
        return failureOf(done);
    if (const auto counted = m_rollups.change(scope, before->call, stored.call); !counted)
        return failureOf(counted);
    if (const auto told = recordChange(m_session, scope, u"call"_s, id->value(), changeAction(before->call, stored.call), now); !told)
        return failureOf(told);
    return id;
}

Result<CallId> SqlCallStore::writeRow(const TenantScope &scope, const Call &before, const Call &call, Instant now)
{
    const auto local = localTimeOf(scope, before, call);
    if (!local)
        return failureOf(local);
    return call.id.isNull() ? insertCall(m_session, scope, call, *local, now) : updateCall(m_session, scope, call, *local, now);
}

Result<std::optional<LocalTime>> SqlCallStore::localTimeOf(const TenantScope &scope, const Call &before, const Call &call)
{
    if (call.branch.isNull())
        return std::optional<LocalTime>();
    QByteArray name = before.branch == call.branch ? before.zone : QByteArray();
    if (name.isEmpty()) {
        Statement zone(m_session, scope, selectZone);
        if (const auto found = zone.bind(u":branch"_s, call.branch).fetch(); !found)
            return failureOf(found);
        else if (*found)
            name = zone.text(0).toLatin1();
    }
    auto known = m_zones.constFind(name);
    if (known == m_zones.constEnd())
        known = m_zones.insert(name, zoneNamed(name));
    return std::optional(localTimeAt(call.sortAt, *known));
}

Result<void> SqlCallStore::writeDocument(const TenantScope &scope, CallId id, const CallDocument &before, const CallDocument &document)
{
    if (before.facts == document.facts && before.stamps == document.stamps)
        return {};
    return Statement(m_session, scope, writeDocumentRow)
        .bind(u":call"_s, id)
        .bind(u":facts"_s, QString::fromUtf8(jsonText(document.facts)))
        .bind(u":stamps"_s, QString::fromUtf8(jsonText(document.stamps)))
        .exec();
}

Result<void> SqlCallStore::writeWords(const TenantScope &scope, const Call &before, const Call &call, CallId id)
{
    if (before.id == id && before.sortAt == call.sortAt && haveSameWords(before, call))
        return {};
    QStringList ofCustomer;
    if (!call.customer.isNull()) {
        Statement customer(m_session, scope, selectCustomer);
        const auto found = customer.bind(u":customer"_s, call.customer).fetch();
        if (!found)
            return failureOf(found);
        if (*found)
            ofCustomer = customerWords(customer.text(0), customer.text(1), customer.text(2));
    }
    return m_search->write(scope, id, call.sortAt, callWords(call, ofCustomer));
}

Result<ResolutionFindings> SqlCallStore::lookUp(const TenantScope &scope, const ResolutionClues &clues)
{
    return m_numbers.lookUp(scope, clues);
}

Result<QList<NumberSuggestion>> SqlCallStore::similarNumbers(const TenantScope &scope, const QString &number, int limit)
{
    return m_numbers.similar(scope, number, limit);
}

Result<QList<CallId>> SqlCallStore::quarantinedOf(const TenantScope &scope, const QString &ourNumber)
{
    Statement rows(m_session, scope, selectQuarantined);
    if (const auto done = rows.bind(u":number"_s, ourNumber).exec(); !done)
        return failureOf(done);
    QList<CallId> ids;
    while (rows.next())
        ids << rows.id<CallId>(0);
    return ids;
}

Result<PhoneNumberId> SqlCallStore::registerNumber(const TenantScope &scope, BranchId branch, const QString &e164, const QString &agentId, Instant now)
{
    return m_numbers.add(scope, branch, e164, agentId, now);
}

} // namespace askpro::store
