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
}

} // namespace askpro::store
