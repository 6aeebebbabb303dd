#include "ui/calls/callassigner.h"

using namespace askpro::models;

namespace askpro::ui {

CallAssigner::CallAssigner(core::Jobs &jobs, const core::Clock &clock, QObject *parent) : QObject(parent), m_jobs(jobs), m_clock(clock) {}

void CallAssigner::assign(const TenantScope &scope, CallId call, BranchId branch, bool registerNumber)
{
    m_jobs.run(this,
               [scope, call, branch, registerNumber, &clock = m_clock](core::Stores &stores) {
                   return core::CallAssignment(stores, clock).assign(scope, {call}, branch, registerNumber);
               },
               [this, scope](const Result<core::Assignment> &assignment) {
                   if (!assignment) {
                       Q_EMIT failed(assignment.error());
                       return;
                   }
                   m_last.emplace(Done{scope, *assignment});
                   Q_EMIT assigned(*assignment);
               });
}

void CallAssigner::undoLast()
{
    if (!m_last)
        return;
    m_jobs.run(this, [last = *m_last, &clock = m_clock](core::Stores &stores) { return core::CallAssignment(stores, clock).undo(last.scope, last.assignment); },
               [this](const Result<void> &undo) {
                   if (undo)
                       Q_EMIT undone();
                   else
                       Q_EMIT failed(undo.error());
               });
    m_last.reset();
}

} // namespace askpro::ui
