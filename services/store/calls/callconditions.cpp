#include "services/store/calls/callconditions.h"

#include "services/store/database/statement.h"

#include <algorithm>

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

QString branchName(qsizetype index)
{
    return u":branch%1"_s.arg(index);
}

} // namespace

CallConditions::CallConditions(Engine engine, const CallFilter &filter, bool ordered) : m_filter(filter), m_facets(filter)
{
    if (filter.since)
        m_sql += u" AND c.sort_at >= :since"_s;
    if (filter.until)
        m_sql += u" AND c.sort_at < :until"_s;
    if (filter.branches.size() == 1) {
        m_sql += u" AND c.branch_id = :branch0"_s;
    } else if (!filter.branches.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < filter.branches.size(); ++i)
            names << branchName(i);
        // With several branches SQLite would sort all their calls; the plus makes it walk the list and look at the branch.
        m_sql += (ordered && engine == Engine::Sqlite ? u" AND +c.branch_id IN ("_s : u" AND c.branch_id IN ("_s) + names.join(u',') + u')';
    }
    if (!m_facets.isEmpty())
        m_sql += u" AND c.facets & :facetMask = :facetValue"_s;
    if (!filter.customer.isNull())
        m_sql += u" AND c.customer_id = :customer"_s;
    if (!filter.service.isEmpty())
        m_sql += u" AND c.service_text = :service"_s;
    if (!filter.agent.isEmpty())
        m_sql += u" AND c.agent_id = :agent"_s;
    if (filter.minDurationMs || filter.maxDurationMs)
        m_sql += u" AND c.length_ms >= :minDuration"_s;
    if (filter.maxDurationMs)
        m_sql += u" AND c.length_ms < :maxDuration"_s;
    if (filter.weekday)
        m_sql += u" AND c.local_weekday = :weekday"_s;
    if (filter.hour)
        m_sql += u" AND c.local_hour = :hour"_s;
}

void CallConditions::bind(Statement &statement) const
{
    if (m_filter.since)
        statement.bind(u":since"_s, *m_filter.since);
    if (m_filter.until)
        statement.bind(u":until"_s, *m_filter.until);
    for (qsizetype i = 0; i < m_filter.branches.size(); ++i)
        statement.bind(branchName(i), m_filter.branches.at(i));
    if (!m_facets.isEmpty())
        statement.bind(u":facetMask"_s, m_facets.mask()).bind(u":facetValue"_s, m_facets.value());
    if (!m_filter.customer.isNull())
        statement.bind(u":customer"_s, m_filter.customer);
    if (!m_filter.service.isEmpty())
        statement.bind(u":service"_s, m_filter.service);
    if (!m_filter.agent.isEmpty())
        statement.bind(u":agent"_s, m_filter.agent);
    if (m_filter.minDurationMs || m_filter.maxDurationMs)
        statement.bind(u":minDuration"_s, std::max<qint64>(0, m_filter.minDurationMs.value_or(0))); // a call without one is in neither
    if (m_filter.maxDurationMs)
        statement.bind(u":maxDuration"_s, *m_filter.maxDurationMs);
    if (m_filter.weekday)
        statement.bind(u":weekday"_s, *m_filter.weekday);
    if (m_filter.hour)
        statement.bind(u":hour"_s, *m_filter.hour);
}

CallFilter withoutFacets(CallFilter filter)
{
    filter.outcome.reset();
    filter.reason.reset();
    filter.sentiment.reset();
    filter.urgency.reset();
    filter.running.reset();
    filter.known.reset();
    filter.critical = false;
    filter.unassignedOnly = false;
    return filter;
}

} // namespace askpro::store
