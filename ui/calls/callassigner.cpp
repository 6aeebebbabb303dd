#include "ui/calls/callassigner.h"

#include "services/core/ports/stores.h"
#include "ui/common/undostack.h"

#include <memory>

using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int readAtOnce = 500;

Result<QList<CallId>> quarantinedAmong(core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter)
{
    QList<CallId> calls;
    core::CallCursor after;
    for (;;) {
        const Result<core::CallPage> page = stores.calls().list(scope, filter, after, readAtOnce);
        if (!page)
            return failureOf(page);
        for (const CallSummary &call : page->items) {
            if (call.branch.isNull())
                calls.append(call.id);
        }
        if (!page->next)
            return calls;
        after = *page->next;
    }
}

} // namespace

CallAssigner::CallAssigner(core::Jobs &jobs, const core::Clock &clock, UndoStack &undo, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_clock(clock), m_undo(undo)
{
}

void CallAssigner::assign(const TenantScope &scope, const QList<CallId> &calls, BranchId branch, bool registerNumber)
{
    run(scope, [scope, calls, branch, registerNumber](core::CallAssignment &assignment, core::Stores &) {
        return assignment.assign(scope, calls, branch, registerNumber);
    });
}

void CallAssigner::assignMatching(const TenantScope &scope, const core::CallFilter &filter, BranchId branch)
{
    core::CallFilter quarantine = filter;
    quarantine.unassignedOnly = true;
    quarantine.order = core::CallOrder::Newest;
    run(scope, [scope, quarantine, branch](core::CallAssignment &assignment, core::Stores &stores) -> Result<core::Assignment> {
        const Result<QList<CallId>> calls = quarantinedAmong(stores, scope, quarantine);
        if (!calls)
            return failureOf(calls);
        return assignment.assign(scope, *calls, branch, false);
    });
}

void CallAssigner::run(const TenantScope &scope, const Work &work)
{
    m_jobs.run(this,
               [work, &clock = m_clock](core::Stores &stores) {
                   core::CallAssignment assignment(stores, clock);
                   return work(assignment, stores);
               },
               [this, scope, generation = m_generation](const Result<core::Assignment> &done) {
                   if (generation != m_generation)
                       return;
                   if (!done) {
                       Q_EMIT failed(done.error());
                       return;
                   }
                   push(scope, *done);
                   Q_EMIT assigned();
               });
}

/// Doing it again gives the very calls that were taken back, also when the filter would match others by then.
void CallAssigner::push(const TenantScope &scope, const core::Assignment &assignment)
{
    const auto last = std::make_shared<core::Assignment>(assignment);
    const auto undo = [this, scope, last](const UndoStack::Done &done) {
        m_jobs.run(&m_undo, [scope, assignment = *last, &clock = m_clock](core::Stores &stores) { return core::CallAssignment(stores, clock).undo(scope, assignment); },
                   done);
    };
    const auto redo = [this, scope, last](const UndoStack::Done &done) {
        m_jobs.run(&m_undo,
                   [scope, assignment = *last, &clock = m_clock](core::Stores &stores) {
                       return core::CallAssignment(stores, clock).assign(scope, assignment.calls, assignment.branch, !assignment.registeredNumbers.isEmpty());
                   },
                   [last, done](const Result<core::Assignment> &again) {
                       if (again)
                           *last = *again;
                       done(again ? Result<void>() : failureOf(again));
                   });
    };
    m_undo.push({tr("%n call(s) assigned.", nullptr, int(assignment.calls.size())), tr("The assignment was taken back."), undo, redo});
}

} // namespace askpro::ui
