#include "services/store/calls/sqlitecallsearch.h"

#include "services/store/calls/callcolumns.h"
#include "services/store/calls/callconditions.h"
#include "services/store/calls/callorder.h"
#include "services/store/database/statement.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectEntry = uR"(
    SELECT sort_key, words FROM call_search WHERE tenant_id = :tenant AND call_id = :call)";
constexpr ScopedSql selectEntriesOfCustomer = uR"(
    SELECT s.call_id, s.sort_key, s.words FROM calls c JOIN call_search s ON s.tenant_id = c.tenant_id AND s.call_id = c.id
    WHERE c.tenant_id = :tenant AND c.customer_id = :customer)";
// The number is the whole database's; nothing of its owner is read but that there is one.
constexpr ScopedSql selectKeyTaken = uR"(
    SELECT 1 FROM call_search WHERE sort_key = :key AND NOT (tenant_id = :tenant AND call_id = :call))";
constexpr ScopedSql insertEntry = uR"(
    INSERT INTO call_search (sort_key, tenant_id, call_id, words) VALUES (:key, :tenant, :call, :words))";
constexpr ScopedSql updateEntry = uR"(
    UPDATE call_search SET sort_key = :key, words = :words WHERE tenant_id = :tenant AND call_id = :call)";
// The index keeps no texts of its own: it is told the old ones to forget them.
constexpr ScopedSql indexEntry = uR"(
    INSERT INTO call_words (rowid, words) SELECT sort_key, words FROM call_search WHERE tenant_id = :tenant AND call_id = :call)";
constexpr ScopedSql unindexEntry = uR"(
    INSERT INTO call_words (call_words, rowid, words)
    SELECT 'delete', sort_key, words FROM call_search WHERE tenant_id = :tenant AND call_id = :call)";

#define ASKPRO_MATCH u"call_words MATCH ('\"_' || :tenant || '\" AND ' || :match) AND call_words.rowid >= :from AND call_words.rowid < :before"
// CROSS JOIN keeps the order: first the matches, newest first, then as many rows as the page shows.
#define ASKPRO_MATCHING_CALLS                                                                                       \
    u"FROM call_words CROSS JOIN call_search s ON s.sort_key = call_words.rowid "                                    \
    u"CROSS JOIN calls c ON c.tenant_id = s.tenant_id AND c.id = s.call_id "

constexpr ScopedSql selectMatches = u"SELECT " ASKPRO_CALL_COLUMNS ASKPRO_MATCHING_CALLS ASKPRO_CALL_JOINS u"WHERE s.tenant_id = :tenant AND " ASKPRO_MATCH;
constexpr ScopedSql countMatches = u"SELECT count(*) FROM call_words WHERE " ASKPRO_MATCH;
constexpr ScopedSql countMatchesFiltered = u"SELECT count(*) " ASKPRO_MATCHING_CALLS u"WHERE s.tenant_id = :tenant AND " ASKPRO_MATCH;

#undef ASKPRO_MATCH
#undef ASKPRO_MATCHING_CALLS

/// FTS5's language; the tenant's word is put before it by the statement.
QString matchOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + u"\" *"_s;
    return terms.join(u" AND "_s);
}

void bindMatch(Statement &statement, const QStringList &words, const CallFilter &filter, qint64 beforeKey)
{
    const qint64 until = filter.until ? orderKeyAt(*filter.until) : afterAllKeys;
    statement.bind(u":match"_s, matchOf(words)).bind(u":from"_s, filter.since ? orderKeyAt(*filter.since) : 0).bind(u":before"_s, std::min(until, beforeKey));
}

/// What the range of numbers does not say already.
CallFilter withoutRange(CallFilter filter)
{
    filter.since.reset();
    filter.until.reset();
    return filter;
}

QString wordName(qsizetype index)
{
    return u":word%1"_s.arg(index);
}

} // namespace

Result<void> SqliteCallSearch::write(const TenantScope &scope, CallId id, Instant sortAt, const QStringList &words)
{
    const QString tenantWord = u'_' + QString::number(scope.tenant().value());
    Entry fresh{id, orderKey(sortAt, id), (QStringList{tenantWord} + words).join(u' ')};
    Entry old{id, 0, {}};
    {
        Statement entry(m_session, scope, selectEntry);
        const auto found = entry.bind(u":call"_s, id).fetch();
        if (!found)
            return failureOf(found);
        if (!*found)
            return insert(scope, std::move(fresh));
        old.key = entry.number(0);
        old.words = entry.text(1);
    }
    const bool sameInstant = old.key >> 20 == fresh.key >> 20; // it may have evaded another row
    if (sameInstant)
        fresh.key = old.key;
    if (sameInstant && old.words == fresh.words)
        return {};
    return replace(scope, std::move(fresh));
}

Result<void> SqliteCallSearch::addForCustomer(const TenantScope &scope, CustomerId customer, const QStringList &words)
{
    QList<Entry> entries;
    {
        Statement rows(m_session, scope, selectEntriesOfCustomer);
        if (const auto done = rows.bind(u":customer"_s, customer).exec(); !done)
            return done;
        while (rows.next())
            entries << Entry{rows.id<CallId>(0), rows.number(1), rows.text(2)};
    }
    for (const Entry &old : entries) {
        QStringList all = old.words.split(u' ', Qt::SkipEmptyParts);
        const qsizetype before = all.size();
        all += words;
        all.removeDuplicates();
        if (all.size() == before)
            continue;
        if (const auto done = replace(scope, Entry{old.call, old.key, all.join(u' ')}); !done)
            return done;
    }
    return {};
}

Result<void> SqliteCallSearch::insert(const TenantScope &scope, Entry entry)
{
    const auto key = freeKey(scope, entry);
    if (!key)
        return failureOf(key);
    entry.key = *key;
    Statement row(m_session, scope, insertEntry);
    if (const auto done = row.bind(u":key"_s, entry.key).bind(u":call"_s, entry.call).bind(u":words"_s, entry.words).exec(); !done)
        return done;
    return Statement(m_session, scope, indexEntry).bind(u":call"_s, entry.call).exec();
}

Result<void> SqliteCallSearch::replace(const TenantScope &scope, Entry fresh)
{
    if (const auto done = Statement(m_session, scope, unindexEntry).bind(u":call"_s, fresh.call).exec(); !done)
        return done;
    const auto key = freeKey(scope, fresh);
    if (!key)
        return failureOf(key);
    fresh.key = *key;
    Statement row(m_session, scope, updateEntry);
    if (const auto done = row.bind(u":key"_s, fresh.key).bind(u":call"_s, fresh.call).bind(u":words"_s, fresh.words).exec(); !done)
        return done;
    return Statement(m_session, scope, indexEntry).bind(u":call"_s, fresh.call).exec();
}

Result<qint64> SqliteCallSearch::freeKey(const TenantScope &scope, const Entry &entry)
{
    Statement taken(m_session, scope, selectKeyTaken);
    for (qint64 key = entry.key;; ++key) {
        const auto found = taken.bind(u":key"_s, key).bind(u":call"_s, entry.call).fetch();
        if (!found)
            return failureOf(found);
        if (!*found)
            return key;
    }
}

Result<QList<CallSummary>> SqliteCallSearch::list(const TenantScope &scope, const QStringList &words, const CallFilter &filter, qint64 beforeKey, int limit)
{
    const CallConditions conditions(Engine::Sqlite, withoutRange(filter));
    Statement rows(m_session, scope, selectMatches, conditions.sql() + u" ORDER BY call_words.rowid DESC LIMIT :limit"_s);
    conditions.bind(rows);
    bindMatch(rows, words, filter, beforeKey);
    if (const auto done = rows.bind(u":limit"_s, limit).exec(); !done)
        return failureOf(done);
    QList<CallSummary> calls;
    while (rows.next())
        readSummary(rows, calls.emplaceBack());
    return calls;
}

Result<qint64> SqliteCallSearch::count(const TenantScope &scope, const QStringList &words, const CallFilter &filter)
{
    const CallConditions conditions(Engine::Sqlite, withoutRange(filter));
    Statement row(m_session, scope, conditions.isEmpty() ? countMatches : countMatchesFiltered, conditions.sql());
    conditions.bind(row);
    bindMatch(row, words, filter, afterAllKeys);
    const auto found = row.fetch();
    if (!found)
        return failureOf(found);
    return row.number(0);
}

QString SqliteCallSearch::condition(const QStringList &words) const
{
    QString sql = u" AND EXISTS (SELECT 1 FROM call_search s WHERE s.tenant_id = c.tenant_id AND s.call_id = c.id"_s;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND ' ' || s.words LIKE "_s + wordName(i);
    return sql + u')';
}

void SqliteCallSearch::bindCondition(Statement &statement, const QStringList &words) const
{
    for (qsizetype i = 0; i < words.size(); ++i) // words are letters and digits: nothing to escape
        statement.bind(wordName(i), u"% "_s + words.at(i) + u'%');
}

} // namespace askpro::store
