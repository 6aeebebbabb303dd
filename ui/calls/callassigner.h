#pragma once

#include "services/core/calls/callassignment.h"
#include "services/core/jobs/jobs.h"

#include <QObject>

namespace askpro::ui {

/// Gives quarantined calls to a branch, and takes the last assignment back. Answers come as signals. GUI thread.
class CallAssigner final : public QObject
{
    Q_OBJECT

public:
    CallAssigner(core::Jobs &jobs, const core::Clock &clock, QObject *parent);

    void assign(const models::TenantScope &scope, models::CallId call, models::BranchId branch, bool registerNumber);
    void undoLast();
    /// The tenant changed: there is nothing to take back any more.
    void forget() { m_last.reset(); }

Q_SIGNALS:
    void assigned(const askpro::core::Assignment &assignment);
    void undone();
    void failed(const askpro::models::Error &error);

private:
    struct Done
    {
        models::TenantScope scope;
        core::Assignment assignment;
    };

    core::Jobs &m_jobs;
    const core::Clock &m_clock;
    std::optional<Done> m_last;
};

} // namespace askpro::ui
