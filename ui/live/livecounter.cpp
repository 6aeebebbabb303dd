#include "ui/live/livecounter.h"

#include "services/core/events/eventhub.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/clock.h"
#include "ui/live/livefeed.h"

#include <algorithm>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

LiveCounter::LiveCounter(core::Jobs &jobs, core::EventHub &hub, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    m_again.setInterval(30s);
    const auto want = [this] {
        m_wanted = true;
        countSoon();
    };
    connect(&m_rest, &QTimer::timeout, this, &LiveCounter::countSoon);
    connect(&m_again, &QTimer::timeout, this, want);
    connect(&hub, &core::EventHub::restored, this, want);
    connect(&hub, &core::EventHub::changed, this, [this, want](const QList<core::Change> &changes) {
        const bool mine = m_scope && std::ranges::any_of(changes, [&](const core::Change &change) {
            return change.tenant == m_scope->tenant() && change.entity == QLatin1StringView("call");
        });
        if (mine)
            want();
    });
    m_again.start();
}

void LiveCounter::follow(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    m_rest.stop();
    m_wanted = true;
    Q_EMIT runningCounted(0);
    countSoon();
}

void LiveCounter::countSoon()
{
    if (!m_wanted || !m_scope || m_rest.isActive())
        return;
    m_wanted = false;
    m_rest.start();
    core::CallFilter running;
    running.running = true;
    running.since = m_clock.now() - longestCall;
    m_jobs.run(this, m_slot, [scope = *m_scope, running](core::Stores &stores) { return stores.calls().count(scope, running); },
               [this, tenant = m_scope->tenant()](const Result<qint64> &count) {
                   if (count && m_scope && m_scope->tenant() == tenant) // the hub tells when the database is lost; the old number stays until then
                       Q_EMIT runningCounted(*count);
               });
}

} // namespace askpro::ui
