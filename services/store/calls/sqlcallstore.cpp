#include "services/store/calls/sqlcallstore.h"

#include "models/common/fold.h"
#include "services/store/calls/callcolumns.h"
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
constexpr ScopedSql countCalls = u"SELECT count(*) FROM calls c WHERE c.tenant_id = :tenant";
constexpr ScopedSql selectQuarantined = uR"(
    SELECT id FROM calls WHERE tenant_id = :tenant AND branch_id IS NULL AND our_number = :number ORDER BY sort_at, id)";

// Words of the vocabularies; whatever narrows the list besides follows.
constexpr ScopedSql countViews = uR"(
    SELECT count(*), count(CASE WHEN c.outcome = 'wish_open' THEN 1 END), count(CASE WHEN c.sentiment = 'negative' AND c.urgency = 'high' THEN 1 END),
        count(CASE WHEN c.outcome = 'missed' THEN 1 END), count(CASE WHEN c.outcome = 'booked' THEN 1 END),
        count(CASE WHEN c.outcome = 'callback' THEN 1 END), count(CASE WHEN c.branch_id IS NULL THEN 1 END)
    FROM calls c WHERE c.tenant_id = :tenant)";
constexpr ScopedSql selectTurns = uR"(
    SELECT position, content, start_s FROM call_utterances
    WHERE tenant_id = :tenant AND call_id = :call AND speaker IN ('agent', 'user', 'transfer_target', 'other') ORDER BY position)";
constexpr ScopedSql selectServices = uR"(
    SELECT service_text, count(*) FROM calls WHERE tenant_id = :tenant AND sort_at >= :since AND service_text <> ''
    GROUP BY service_text ORDER BY count(*) DESC, service_text LIMIT :limit)";
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

tl::unexpected<Error> noSuchCall()
{
    return failure(ErrorCode::NotFound, QCoreApplication::translate("SqlCallStore", "This call does not exist."));
}

} // namespace

SqlCallStore::SqlCallStore(DatabaseSession &session, RollupBook &rollups)
    : m_session(session), m_parts(session), m_search(CallSearch::make(session)), m_numbers(session), m_rollups(rollups)
{
}

Result<CallPage> SqlCallStore::list(const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    // One more than asked for tells whether there is a next page.
    const QStringList words = wordsAskedFor(filter);
    auto calls = words.isEmpty() ? rows(scope, filter, after, limit + 1) : matching(scope, words, filter, after, limit + 1);
    if (!calls)
        return failureOf(calls);
    CallPage page{std::move(*calls), {}};
    if (page.items.size() > limit) {
        page.items.removeLast();
        page.next = CallCursor{page.items.last().sortAt, page.items.last().id};
    }
    return page;
}

Result<QList<CallSummary>> SqlCallStore::rows(const TenantScope &scope, const CallFilter &filter, const CallCursor &after, int limit)
{
    const CallConditions conditions(m_session.engine(), filter, true);
    QString tail = conditions.sql();
    if (!after.id.isNull())
        tail += u" AND (c.sort_at, c.id) < (:afterAt, :afterId)"_s;
    Statement select(m_session, scope, selectSummaries, tail + u" ORDER BY c.sort_at DESC, c.id DESC LIMIT :limit"_s);
    conditions.bind(select);
    if (!after.id.isNull())
        select.bind(u":afterAt"_s, after.sortAt).bind(u":afterId"_s, after.id);
    if (const auto done = select.bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    QList<CallSummary> calls;
    while (select.next())
        readSummary(select, calls.emplaceBack());
    return calls;
}

Result<QList<CallSummary>> SqlCallStore::matching(const TenantScope &scope, const QStringList &words, const CallFilter &filter, const CallCursor &after,
                                                  int limit)
{
    QList<CallSummary> calls;
    const auto read = m_session.readTransaction([&]() -> Result<void> {
        const auto ids = m_search->find(scope, words, filter, after, limit);
        if (!ids)
            return failureOf(ids);
        auto found = summaries(scope, *ids, {});
        if (!found)
            return failureOf(found);
        calls = std::move(*found);
        return {};
    });
    return read ? Result<QList<CallSummary>>(calls) : Result<QList<CallSummary>>(failureOf(read));
}

Result<qint64> SqlCallStore::count(const TenantScope &scope, const CallFilter &filter)
{
    if (const QStringList words = wordsAskedFor(filter); !words.isEmpty())
        return m_search->count(scope, words, filter);
    const CallConditions conditions(m_session.engine(), filter);
    Statement row(m_session, scope, countCalls, conditions.sql());
    conditions.bind(row);
    if (const auto found = row.fetch(); !found)
        return failureOf(found);
    return row.number(0);
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
    CallFilter common = filter;
    common.outcome.reset();
    common.sentiment.reset();
    common.urgency.reset();
    common.critical = false;
    common.unassignedOnly = false;
    const CallConditions conditions(m_session.engine(), common);
    const QStringList words = wordsAskedFor(common);
    Statement row(m_session, scope, countViews, conditions.sql() + (words.isEmpty() ? QString() : m_search->condition(words)));
    conditions.bind(row);
    if (!words.isEmpty())
        m_search->bindCondition(row, words);
    if (const auto found = row.fetch(); !found)
        return failureOf(found);
    return CallCounts{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)};
}

Result<QList<CallSnippet>> SqlCallStore::snippets(const TenantScope &scope, const QList<CallId> &calls, const QString &search)
{
    QList<CallSnippet> found;
    CallFilter asked;
    asked.search = search;
    const QStringList words = wordsAskedFor(asked);
    if (words.isEmpty())
        return found;
    for (const CallId call : calls) {
        Statement turns(m_session, scope, selectTurns);
        if (const auto done = turns.bind(u":call"_s, call).exec(); !done)
            return failureOf(done);
        while (turns.next()) {
            const QStringList said = foldedWords(turns.text(1));
            const bool hit = std::ranges::any_of(said, [&](const QString &one) {
                return std::ranges::any_of(words, [&](const QString &word) { return one.startsWith(word); });
            });
            if (!hit)
                continue;
            found.append({call, int(turns.number(0)), turns.text(1), turns.maybeReal(2)});
            break;
        }
    }
    return found;
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
    const auto id = writeRow(scope, stored.call, now);
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

Result<CallId> SqlCallStore::writeRow(const TenantScope &scope, const Call &call, Instant now)
{
    return call.id.isNull() ? insertCall(m_session, scope, call, now) : updateCall(m_session, scope, call, now);
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
