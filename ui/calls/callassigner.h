#pragma once

#include "services/core/calls/callassignment.h"
#include "services/core/jobs/jobs.h"

#include <QObject>

#include <functional>

namespace askpro::ui {

class UndoStack;

/// Gives quarantined calls to a branch, as one step that can be taken back and done again. GUI thread.
class CallAssigner final : public QObject
{
    Q_OBJECT

public:
    CallAssigner(core::Jobs &jobs, const core::Clock &clock, UndoStack &undo, QObject *parent);

    void assign(const models::TenantScope &scope, const QList<models::CallId> &calls, models::BranchId branch, bool registerNumber);
    /// Every call that the filter matches and that has no branch.
    void assignMatching(const models::TenantScope &scope, const core::CallFilter &filter, models::BranchId branch);
    /// Another tenant: what is under way there is no step of this one.
    void forget() { ++m_generation; }

Q_SIGNALS:
    void assigned();
    void failed(const askpro::models::Error &error);

private:
    using Work = std::function<models::Result<core::Assignment>(core::CallAssignment &assignment, core::Stores &stores)>;
    void run(const models::TenantScope &scope, const Work &work);
    void push(const models::TenantScope &scope, const core::Assignment &assignment);

    core::Jobs &m_jobs;
    const core::Clock &m_clock;
    UndoStack &m_undo;
    quint64 m_generation = 0;
};

} // namespace askpro::ui
