#include "ui/calls/viewcounts.h"

#include <chrono>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

Result<core::CallCounts> countViews(core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter)
{
    Result<core::CallCounts> counts = stores.calls().counts(scope, filter);
    if (!counts || filter.branches.isEmpty())
        return counts;
    core::CallFilter quarantine = filter; // what has no branch is in no branch's list
    quarantine.branches.clear();
    quarantine.unassignedOnly = true;
    quarantine.outcome.reset();
    quarantine.sentiment.reset();
    quarantine.urgency.reset();
    const Result<qint64> unassigned = stores.calls().count(scope, quarantine);
    if (!unassigned)
        return failureOf(unassigned);
    counts->unassigned = *unassigned;
    return counts;
}

} // namespace

ViewCounts::ViewCounts(core::Jobs &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, &ViewCounts::read);
}

void ViewCounts::ask(const std::optional<TenantScope> &scope, const core::CallFilter &filter)
{
    if (!scope || !m_scope || scope->tenant() != m_scope->tenant())
        Q_EMIT counted(std::nullopt);
    m_scope = scope;
    m_filter = filter;
    m_rest.stop();
    read();
}

void ViewCounts::askAgain()
{
    if (m_scope && !m_rest.isActive())
        m_rest.start();
}

void ViewCounts::read()
{
    // Also without a scope: an answer under way then belongs to nobody.
    m_jobs.run(this, m_slot,
               [scope = m_scope, filter = m_filter](core::Stores &stores) {
                   return scope ? countViews(stores, *scope, filter) : Result<core::CallCounts>(core::CallCounts());
               },
               [this](const Result<core::CallCounts> &counts) {
                   Q_EMIT counted(counts && m_scope ? std::optional(*counts) : std::nullopt);
               },
               core::Jobs::Lane::Patient);
}

} // namespace askpro::ui
