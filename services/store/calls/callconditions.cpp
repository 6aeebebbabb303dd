#include "services/store/calls/callconditions.h"

#include "services/store/database/statement.h"

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

CallConditions::CallConditions(Engine engine, const CallFilter &filter, bool ordered) : m_filter(filter)
{
    if (filter.since)
        m_sql += u" AND c.sort_at >= :since"_s;
    if (filter.until)
        m_sql += u" AND c.sort_at < :until"_s;
    if (filter.unassignedOnly)
        m_sql += u" AND c.branch_id IS NULL"_s;
    if (filter.branches.size() == 1) {
        m_sql += u" AND c.branch_id = :branch0"_s;
    } else if (!filter.branches.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < filter.branches.size(); ++i)
            names << branchName(i);
        // With several branches SQLite would sort all their calls; the plus makes it walk the list and look at the branch.
        m_sql += (ordered && engine == Engine::Sqlite ? u" AND +c.branch_id IN ("_s : u" AND c.branch_id IN ("_s) + names.join(u',') + u')';
    }
    if (filter.outcome)
        m_sql += u" AND c.outcome = :outcome"_s;
    if (filter.sentiment)
        m_sql += u" AND c.sentiment = :sentiment"_s;
    if (!filter.customer.isNull())
        m_sql += u" AND c.customer_id = :customer"_s;
    if (filter.critical)
        m_sql += u" AND c.sentiment = 'negative' AND c.urgency = 'high'"_s;
    if (filter.running)
        m_sql += *filter.running ? u" AND c.status IN ('ringing', 'ongoing')"_s : u" AND c.status NOT IN ('ringing', 'ongoing')"_s;
    if (filter.urgency)
        m_sql += u" AND c.urgency = :urgency"_s;
    if (filter.reason)
        m_sql += u" AND c.no_booking_reason = :reason"_s;
    if (!filter.service.isEmpty())
        m_sql += u" AND c.service_text = :service"_s;
    if (!filter.agent.isEmpty())
        m_sql += u" AND c.agent_id = :agent"_s;
    if (filter.known)
        m_sql += *filter.known ? u" AND c.customer_id IS NOT NULL"_s : u" AND c.customer_id IS NULL"_s;
    if (filter.minDurationMs)
        m_sql += u" AND c.duration_ms >= :minDuration"_s;
    if (filter.maxDurationMs)
        m_sql += u" AND c.duration_ms < :maxDuration"_s;
}

void CallConditions::bind(Statement &statement) const
{
    if (m_filter.since)
        statement.bind(u":since"_s, *m_filter.since);
    if (m_filter.until)
        statement.bind(u":until"_s, *m_filter.until);
    for (qsizetype i = 0; i < m_filter.branches.size(); ++i)
        statement.bind(branchName(i), m_filter.branches.at(i));
    if (m_filter.outcome)
        statement.bind(u":outcome"_s, wordFor(callOutcomeWords(), *m_filter.outcome));
    if (m_filter.sentiment)
        statement.bind(u":sentiment"_s, wordFor(sentimentWords(), *m_filter.sentiment));
    if (!m_filter.customer.isNull())
        statement.bind(u":customer"_s, m_filter.customer);
    if (m_filter.urgency)
        statement.bind(u":urgency"_s, wordFor(urgencyWords(), *m_filter.urgency));
    if (m_filter.reason)
        statement.bind(u":reason"_s, wordFor(noBookingReasonWords(), *m_filter.reason));
    if (!m_filter.service.isEmpty())
        statement.bind(u":service"_s, m_filter.service);
    if (!m_filter.agent.isEmpty())
        statement.bind(u":agent"_s, m_filter.agent);
    if (m_filter.minDurationMs)
        statement.bind(u":minDuration"_s, *m_filter.minDurationMs);
    if (m_filter.maxDurationMs)
        statement.bind(u":maxDuration"_s, *m_filter.maxDurationMs);
}

} // namespace askpro::store
