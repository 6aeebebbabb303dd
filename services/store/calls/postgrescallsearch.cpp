#include "services/store/calls/postgrescallsearch.h"

#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql writeEntry = uR"(
    INSERT INTO call_search (tenant_id, call_id, words)
    VALUES (:tenant, :call, array_to_tsvector(string_to_array(:words, ' ')))
    ON CONFLICT (tenant_id, call_id) DO UPDATE SET words = EXCLUDED.words WHERE call_search.words <> EXCLUDED.words)";
constexpr ScopedSql addToEntries = uR"(
    UPDATE call_search s SET words = s.words || array_to_tsvector(string_to_array(:words, ' ')) FROM calls c
    WHERE c.tenant_id = :tenant AND c.customer_id = :customer AND s.tenant_id = c.tenant_id AND s.call_id = c.id)";

#define ASKPRO_MATCHES                                                                                            \
    u"FROM askpro_search_calls(:tenant, :match, :since, :until, :afterAt, :afterId, :limit, CAST(:branches AS BIGINT[]), " \
    u":facetMask, :facetValue, :customer, :service, :agent, :leastMs, :belowMs, :hour, :weekday, :walkedAtMost) m "
constexpr ScopedSql selectMatches = u"SELECT m.call_id " ASKPRO_MATCHES;
constexpr ScopedSql countMatches = u"SELECT count(*) " ASKPRO_MATCHES;
constexpr ScopedSql countMatchesByFacets = u"SELECT m.facets, count(*) " ASKPRO_MATCHES u"GROUP BY m.facets";
#undef ASKPRO_MATCHES

QString matchOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) // words are letters and digits: nothing to escape
        terms << u'\'' + word + u"':*"_s;
    return terms.join(u" & "_s);
}

void bindMatch(Statement &statement, const QStringList &words, const CallFilter &filter, const CallCursor &after)
{
    const CallFacets facets(filter);
    QStringList branches;
    for (const BranchId branch : filter.branches)
        branches << QString::number(branch.value());
    statement.bind(u":match"_s, matchOf(words))
        .bind(u":since"_s, filter.since)
        .bind(u":until"_s, filter.until)
        .bind(u":afterAt"_s, after.id.isNull() ? std::nullopt : std::optional(after.key))
        .bind(u":afterId"_s, after.id)
        .bind(u":branches"_s, branches.isEmpty() ? std::nullopt : std::optional(u'{' + branches.join(u',') + u'}'))
        .bind(u":facetMask"_s, facets.mask())
        .bind(u":facetValue"_s, facets.value())
        .bind(u":customer"_s, filter.customer)
        .bind(u":service"_s, filter.service.isEmpty() ? std::nullopt : std::optional(filter.service))
        .bind(u":agent"_s, filter.agent.isEmpty() ? std::nullopt : std::optional(filter.agent))
        .bind(u":leastMs"_s, filter.minDurationMs || filter.maxDurationMs ? std::optional(std::max<qint64>(0, filter.minDurationMs.value_or(0))) : std::nullopt)
        .bind(u":belowMs"_s, filter.maxDurationMs)
        .bind(u":hour"_s, filter.hour)
        .bind(u":weekday"_s, filter.weekday);
}

} // namespace

Result<void> PostgresCallSearch::write(const TenantScope &scope, CallId id, Instant, const QStringList &words)
{
    const QString tenantWord = u'_' + QString::number(scope.tenant().value());
    return Statement(m_session, scope, writeEntry)
        .bind(u":call"_s, id)
        .bind(u":words"_s, (QStringList{tenantWord} + words).join(u' '))
        .exec();
}

Result<void> PostgresCallSearch::addForCustomer(const TenantScope &scope, CustomerId customer, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    return Statement(m_session, scope, addToEntries).bind(u":customer"_s, customer).bind(u":words"_s, words.join(u' ')).exec();
}

Result<QList<CallId>> PostgresCallSearch::find(const TenantScope &scope, const QStringList &words, const CallFilter &filter, const CallCursor &after, int limit)
{
    Statement rows(m_session, scope, selectMatches);
    bindMatch(rows, words, filter, after);
    if (const auto done = rows.bind(u":limit"_s, limit).bind(u":walkedAtMost"_s, m_walkedAtMost).exec(); !done)
        return failureOf(done);
    QList<CallId> calls;
    while (rows.next())
        calls << rows.id<CallId>(0);
    return calls;
}

Result<qint64> PostgresCallSearch::count(const TenantScope &scope, const QStringList &words, const CallFilter &filter)
{
    Statement row(m_session, scope, countMatches);
    bindMatch(row, words, filter, {});
    const auto found = row.bindNull(u":limit"_s).bindNull(u":walkedAtMost"_s).fetch();
    if (!found)
        return failureOf(found);
    return row.number(0);
}

Result<QList<FacetCount>> PostgresCallSearch::countByFacets(const TenantScope &scope, const QStringList &words, const CallFilter &filter)
{
    Statement rows(m_session, scope, countMatchesByFacets);
    bindMatch(rows, words, filter, {});
    if (const auto done = rows.bindNull(u":limit"_s).bindNull(u":walkedAtMost"_s).exec(); !done)
        return failureOf(done);
    QList<FacetCount> counts;
    while (rows.next())
        counts.append({rows.number(0), rows.number(1)});
    return counts;
}

QString PostgresCallSearch::condition(const QStringList &) const
{
    return u" AND EXISTS (SELECT 1 FROM call_search s WHERE s.tenant_id = c.tenant_id AND s.call_id = c.id AND s.words @@ CAST(:match AS tsquery))"_s;
}

void PostgresCallSearch::bindCondition(Statement &statement, const QStringList &words) const
{
    statement.bind(u":match"_s, matchOf(words));
}

} // namespace askpro::store
