#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace askpro::core {
class Clock;
class EventHub;
}

namespace askpro::ui {

/// How many calls of a tenant run now, for the sidebar, whatever page is shown. Counts after commits, at most once a
/// second, and every 30 s besides, because a call whose end is never reported makes no event. GUI thread.
class LiveCounter final : public QObject
{
    Q_OBJECT

public:
    LiveCounter(core::Jobs &jobs, core::EventHub &hub, const core::Clock &clock, QObject *parent);

    /// Another tenant, or none: its number is 0 until it is counted.
    void follow(const std::optional<models::TenantScope> &scope);

Q_SIGNALS:
    void runningCounted(qint64 calls);

private:
    void countSoon();

    core::Jobs &m_jobs;
    const core::Clock &m_clock;
    std::optional<models::TenantScope> m_scope;
    core::Jobs::Slot m_slot;
    bool m_wanted = false;
    QTimer m_rest;
    QTimer m_again;
};

} // namespace askpro::ui
