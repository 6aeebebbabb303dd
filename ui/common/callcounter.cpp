#include "ui/common/callcounter.h"

#include "services/core/events/eventhub.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

CallCounter::CallCounter(core::Jobs &jobs, core::EventHub &hub, Filter filter, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_filter(std::move(filter))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    m_again.setInterval(30s);
    const auto want = [this] {
        m_wanted = true;
        countSoon();
    };
    connect(&m_rest, &QTimer::timeout, this, &CallCounter::countSoon);
    connect(&m_again, &QTimer::timeout, this, want);
    connect(&hub, &core::EventHub::restored, this, want);
    connect(&hub, &core::EventHub::changed, this, [this, want](const QList<core::Change> &changes) {
        const bool mine = m_scope && std::ranges::any_of(changes, [this](const core::Change &change) {
            return change.tenant == m_scope->tenant() && change.entity == "call"_L1;
        });
        if (mine)
            want();
    });
    m_again.start();
}

void CallCounter::follow(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    m_rest.stop();
    m_wanted = true;
    Q_EMIT counted(0);
    countSoon();
}

void CallCounter::countSoon()
{
    if (!m_wanted || !m_scope || m_rest.isActive())
        return;
    m_wanted = false;
    m_rest.start();
    m_jobs.run(this, m_slot, [scope = *m_scope, filter = m_filter()](core::Stores &stores) { return stores.calls().count(scope, filter); },
               [this, asked = m_scope->tenant()](const Result<qint64> &calls) {
                   if (calls && m_scope && m_scope->tenant() == asked) // the hub tells when the database is lost; the old number stays until then
                       Q_EMIT counted(*calls);
               },
               core::Jobs::Lane::Patient);
}

} // namespace askpro::ui
