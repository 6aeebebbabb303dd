#include "services/store/calls/facetmerge.h"

#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr qsizetype rangesAtOnce = 64;
constexpr qint64 noFacets = -1; ///< no call has them

constexpr ScopedSql selectMerged = uR"(
    WITH asker (tenant) AS (SELECT CAST(:tenant AS BIGINT)) SELECT x.id, x.place FROM )";

QString facetsName(qsizetype index)
{
    return u":facets%1"_s.arg(index);
}

} // namespace

QString OrderSql::key() const
{
    const QString column = isByDuration(m_order) ? u"c.length_ms"_s : u"c.sort_at"_s;
    return m_sorted ? u'+' + column : column; // neither engine finds +column in an index
}

QString OrderSql::beyond() const
{
    if (m_after.id.isNull())
        return {};
    return u" AND (%1, c.id) %2 (:afterKey, :afterId)"_s.arg(key(), isDescending(m_order) ? u"<"_s : u">"_s);
}

QString OrderSql::by() const
{
    return by(key(), u"c.id"_s);
}

QString OrderSql::by(const QString &key, const QString &id) const
{
    return (isDescending(m_order) ? u" ORDER BY %1 DESC, %2 DESC"_s : u" ORDER BY %1, %2"_s).arg(key, id);
}

void OrderSql::bind(Statement &statement) const
{
    if (!m_after.id.isNull())
        statement.bind(u":afterKey"_s, m_after.key).bind(u":afterId"_s, m_after.id);
}

QString numberList(Engine engine, const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    const QString list = texts.join(u',');
    return engine == Engine::Sqlite ? u'[' + list + u']' : u'{' + list + u'}';
}

FacetMerge::FacetMerge(DatabaseSession &session, const CallFilter &filter, const CallCursor &after, int limit)
    : m_session(session), m_order(filter.order), m_conditions(session.engine(), withoutFacets(filter)), m_sql(filter.order, after), m_limit(limit)
{
}

Result<QList<CallId>> FacetMerge::calls(const TenantScope &scope, const QList<qint64> &facets)
{
    m_places.clear();
    const bool sqlite = m_session.engine() == Engine::Sqlite;
    const qsizetype step = sqlite ? rangesAtOnce : std::max<qsizetype>(1, facets.size());
    for (qsizetype from = 0; from < facets.size(); from += step) {
        const auto read = sqlite ? readSome(scope, facets.mid(from, step)) : readTogether(scope, facets);
        if (!read)
            return failureOf(read);
    }
    const auto place = [](const CallCursor &one) { return std::pair(one.key, one.id.value()); };
    if (isDescending(m_order))
        std::ranges::sort(m_places, std::ranges::greater(), place);
    else
        std::ranges::sort(m_places, std::ranges::less(), place);
    QList<CallId> ids;
    for (const CallCursor &one : m_places.mid(0, m_limit))
        ids << one.id;
    return ids;
}

/// The first calls with these facets.
QString FacetMerge::range(const QString &facets) const
{
    const bool sqlite = m_session.engine() == Engine::Sqlite;
    const QString index = sqlite ? u" INDEXED BY calls_facets"_s : QString();
    return u"(SELECT c.id AS id, %1 AS place FROM calls c%2 WHERE c.tenant_id = :tenant AND c.facets = %3%4%5%6 LIMIT :limit)"_s
        .arg(m_sql.key(), index, facets, m_conditions.sql(), m_sql.beyond(), m_sql.by());
}

Result<void> FacetMerge::readTogether(const TenantScope &scope, const QList<qint64> &facets)
{
    Statement rows(m_session, scope, selectMerged,
                   u"unnest(CAST(:facets AS BIGINT[])) f (number) CROSS JOIN LATERAL "_s + range(u"f.number"_s) + u" x"_s
                       + m_sql.by(u"x.place"_s, u"x.id"_s) + u" LIMIT :limit"_s);
    rows.bind(u":facets"_s, numberList(Engine::Postgres, facets));
    return take(rows);
}

/// SQLite joins nothing with a limit of its own, so each range is written out; always as many, for one prepared statement.
Result<void> FacetMerge::readSome(const TenantScope &scope, const QList<qint64> &facets)
{
    const qsizetype ranges = facets.size() <= 8 ? 8 : rangesAtOnce;
    QStringList all;
    for (qsizetype i = 0; i < ranges; ++i)
        all << u"SELECT * FROM "_s + range(facetsName(i));
    Statement rows(m_session, scope, selectMerged,
                   u'(' + all.join(u" UNION ALL "_s) + u") x"_s + m_sql.by(u"x.place"_s, u"x.id"_s) + u" LIMIT :limit"_s);
    for (qsizetype i = 0; i < ranges; ++i)
        rows.bind(facetsName(i), facets.value(i, noFacets));
    return take(rows);
}

Result<void> FacetMerge::take(Statement &rows)
{
    m_conditions.bind(rows);
    m_sql.bind(rows);
    if (const auto done = rows.bind(u":limit"_s, m_limit).exec(); !done)
        return done;
    while (rows.next())
        m_places.append({rows.number(1), rows.id<CallId>(0)});
    return {};
}

} // namespace askpro::store
