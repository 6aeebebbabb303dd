#include "app/runtime/tenantfollowing.h"

#include <algorithm>
#include <chrono>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::app {

TenantFollowing::TenantFollowing(core::Jobs &jobs, core::ChangeFollower &follower, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_follower(follower)
{
    connect(&m_follower, &core::EventHub::changed, this, [this](const QList<core::Change> &changes) {
        if (std::ranges::any_of(changes, [](const core::Change &change) { return change.entity == "config"_L1; }))
            refresh();
    });
    m_timer.setInterval(std::chrono::seconds(30));
    connect(&m_timer, &QTimer::timeout, this, &TenantFollowing::refresh);
    m_timer.start();
}

void TenantFollowing::refresh()
{
    m_jobs.run(
        this, m_slot, [](core::Stores &stores) { return core::TenantDirectory(stores).tenants(); },
        [this](const Result<QList<core::TenantEntry>> &tenants) {
            if (!tenants)
                return; // the follower tells that the database is lost; the timer asks again
            QList<TenantScope> scopes;
            for (const core::TenantEntry &tenant : *tenants)
                scopes.append(core::TenantDirectory::scopeOf(tenant));
            m_follower.setScopes(scopes);
            Q_EMIT tenantsRead(*tenants);
        });
}

} // namespace askpro::app
