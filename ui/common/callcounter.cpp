#include "ui/common/callcounter.h"

#include "services/core/events/eventhub.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

CallCounter::CallCounter(core::Jobs &jobs, core::EventHub &hub, Filter filter, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_filter(std::move(filter))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    connect(&m_rest, &QTimer::timeout, this, &CallCounter::askAgain);
    connect(&hub, &core::EventHub::restored, this, &CallCounter::askAgain);
    connect(&hub, &core::EventHub::changed, this, [this](const QList<core::Change> &changes) {
        const bool mine = m_scope && std::ranges::any_of(changes, [this](const core::Change &change) {
            return change.tenant == m_scope->tenant() && change.entity == "call"_L1;
        });
        if (mine && !m_rest.isActive())
            m_rest.start();
    });
}

void CallCounter::follow(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    m_rest.stop();
    Q_EMIT counted(0);
    askAgain();
}

void CallCounter::askAgain()
{
    if (!m_scope)
        return;
    m_jobs.run(this, m_slot, [scope = *m_scope, filter = m_filter()](core::Stores &stores) { return stores.calls().count(scope, filter); },
               [this, asked = m_scope->tenant()](const Result<qint64> &calls) {
                   if (calls && m_scope && m_scope->tenant() == asked)
                       Q_EMIT counted(*calls);
               });
}

} // namespace askpro::ui
