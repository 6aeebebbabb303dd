#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/callstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace askpro::core {
class EventHub;
}

namespace askpro::ui {

/// One number that is right whatever page is shown: how many calls fit a filter. Counts after commits, at most once a
/// second, and every 30 s besides, because "since two hours ago" moves without an event. GUI thread.
class CallCounter final : public QObject
{
    Q_OBJECT

public:
    /// Made anew for each question, because "since two hours ago" moves.
    using Filter = std::function<core::CallFilter()>;

    CallCounter(core::Jobs &jobs, core::EventHub &hub, Filter filter, QObject *parent);

    /// Another tenant, or none: says 0 at once.
    void follow(const std::optional<models::TenantScope> &scope);

Q_SIGNALS:
    void counted(qint64 calls);

private:
    void countSoon();

    core::Jobs &m_jobs;
    Filter m_filter;
    core::Jobs::Slot m_slot;
    std::optional<models::TenantScope> m_scope;
    bool m_wanted = false;
    QTimer m_rest;
    QTimer m_again;
};

} // namespace askpro::ui
