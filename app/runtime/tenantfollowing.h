#pragma once

#include "services/core/events/changefollower.h"
#include "services/core/jobs/jobs.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QObject>
#include <QTimer>

namespace askpro::app {

/// Keeps the followed tenants those that there are: at start, when configuration changes, and every half minute, because
/// a tenant that is new cannot announce itself to those who do not follow it yet. Lives on the follower's thread.
class TenantFollowing : public QObject
{
    Q_OBJECT

public:
    /// The references outlive it.
    TenantFollowing(core::Jobs &jobs, core::ChangeFollower &follower, QObject *parent = nullptr);

Q_SIGNALS:
    void tenantsRead(const QList<askpro::core::TenantEntry> &tenants);

public:
    void refresh();

private:
    core::Jobs &m_jobs;
    core::ChangeFollower &m_follower;
    core::Jobs::Slot m_slot;
    QTimer m_timer;
};

} // namespace askpro::app
