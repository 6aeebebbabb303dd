#include "services/store/calls/sqlitecallsearch.h"

#include "services/store/calls/callconditions.h"
#include "services/store/calls/callorder.h"
#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr int rareShare = 100; ///< a word in fewer than one of so many calls is rare

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
    u"CROSS JOIN calls c ON c.tenant_id = s.tenant_id AND c.id = s.call_id "                                         \
    u"WHERE s.tenant_id = :tenant AND " ASKPRO_MATCH

constexpr ScopedSql selectMatches = u"SELECT c.id " ASKPRO_MATCHING_CALLS;
constexpr ScopedSql countMatches = u"SELECT count(*) FROM call_words WHERE " ASKPRO_MATCH;
constexpr ScopedSql countMatchesFiltered = u"SELECT count(*) " ASKPRO_MATCHING_CALLS;
constexpr ScopedSql countMatchesByFacets = u"SELECT c.facets, count(*) " ASKPRO_MATCHING_CALLS;
constexpr ScopedSql selectNewest = uR"(
    SELECT c.id, s.sort_key, s.words FROM calls c CROSS JOIN call_search s ON s.tenant_id = c.tenant_id AND s.call_id = c.id
    WHERE c.tenant_id = :tenant)";

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

/// A word stands behind the tenant's, and so behind a space. Words are letters and digits: nothing to escape.
QString likeEach(const QStringList &words)
{
    QString sql;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += u" AND s.words LIKE "_s + wordName(i);
    return sql;
}

void bindLikes(Statement &statement, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(wordName(i), u"% "_s + words.at(i) + u'%');
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

Result<SqliteCallSearch::Walk> SqliteCallSearch::walk(const TenantScope &scope, const QStringList &words, const CallFilter &filter,
                                                      const CallCursor &after, int limit)
{
    const CallConditions conditions(Engine::Sqlite, filter, true);
    QString tail = conditions.sql();
    if (!after.id.isNull())
        tail += u" AND (c.sort_at, c.id) < (:afterAt, :afterId)"_s;
    Statement rows(m_session, scope, selectNewest, tail + u" ORDER BY c.sort_at DESC, c.id DESC LIMIT :limit"_s);
    conditions.bind(rows);
    if (!after.id.isNull())
        rows.bind(u":afterAt"_s, after.key).bind(u":afterId"_s, after.id);
    if (const auto done = rows.bind(u":limit"_s, m_walkedAtMost).exec(); !done)
        return failureOf(done);

    Walk walk;
    QList<int> hits(words.size(), 0);
    int looked = 0;
    for (; walk.found.size() < limit && rows.next(); ++looked) {
        const QString text = rows.text(2);
        bool all = true;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool hit = text.contains(u' ' + words.at(i));
            hits[i] += hit ? 1 : 0;
            all = all && hit;
        }
        if (all)
            walk.found << rows.id<CallId>(0);
        walk.lastKey = rows.number(1);
    }
    walk.ended = walk.found.size() < limit && looked < m_walkedAtMost;
    const int fewest = *std::ranges::min_element(hits);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool rare = hits.at(i) * rareShare <= looked || hits.at(i) == fewest;
        (rare ? walk.rare : walk.common) << words.at(i);
    }
    return walk;
}

Result<QList<CallId>> SqliteCallSearch::find(const TenantScope &scope, const QStringList &words, const CallFilter &filter, const CallCursor &after, int limit)
{
    auto walked = walk(scope, words, filter, after, limit);
    if (!walked)
        return failureOf(walked);
    if (walked->ended || walked->found.size() == limit)
        return walked->found;

    const CallConditions conditions(Engine::Sqlite, withoutRange(filter));
    Statement rows(m_session, scope, selectMatches,
                   conditions.sql() + likeEach(walked->common) + u" ORDER BY call_words.rowid DESC LIMIT :limit"_s);
    conditions.bind(rows);
    bindLikes(rows, walked->common);
    bindMatch(rows, walked->rare, filter, walked->lastKey);
    if (const auto done = rows.bind(u":limit"_s, int(limit - walked->found.size())).exec(); !done)
        return failureOf(done);
    while (rows.next())
        walked->found << rows.id<CallId>(0);
    return walked->found;
}

Result<qint64> SqliteCallSearch::count(const TenantScope &scope, const QStringList &words, const CallFilter &filter)
{
    const auto walked = walk(scope, words, filter, {}, m_walkedAtMost);
    if (!walked)
        return failureOf(walked);
    if (walked->ended)
        return walked->found.size();
    const CallConditions conditions(Engine::Sqlite, withoutRange(filter));
    const bool onlyIndex = conditions.isEmpty() && walked->common.isEmpty();
    Statement row(m_session, scope, onlyIndex ? countMatches : countMatchesFiltered, conditions.sql() + likeEach(walked->common));
    conditions.bind(row);
    bindLikes(row, walked->common);
    bindMatch(row, walked->rare, filter, afterAllKeys);
    if (const auto found = row.fetch(); !found)
        return failureOf(found);
    return row.number(0);
}

Result<QList<FacetCount>> SqliteCallSearch::countByFacets(const TenantScope &scope, const QStringList &words, const CallFilter &filter)
{
    // What the newest calls show about the words is worth the walk: fewer of them are asked of the index.
    const auto walked = walk(scope, words, filter, {}, m_walkedAtMost);
    if (!walked)
        return failureOf(walked);
    const CallConditions conditions(Engine::Sqlite, withoutRange(filter));
    Statement rows(m_session, scope, countMatchesByFacets, conditions.sql() + likeEach(walked->common) + u" GROUP BY c.facets"_s);
    conditions.bind(rows);
    bindLikes(rows, walked->common);
    bindMatch(rows, walked->rare, filter, afterAllKeys);
    if (const auto done = rows.exec(); !done)
        return failureOf(done);
    QList<FacetCount> counts;
    while (rows.next())
        counts.append({rows.number(0), rows.number(1)});
    return counts;
}

QString SqliteCallSearch::condition(const QStringList &words) const
{
    return u" AND EXISTS (SELECT 1 FROM call_search s WHERE s.tenant_id = c.tenant_id AND s.call_id = c.id"_s + likeEach(words) + u')';
}

void SqliteCallSearch::bindCondition(Statement &statement, const QStringList &words) const
{
    bindLikes(statement, words);
}

} // namespace askpro::store
