#pragma once

#include "models/common/ids.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/clock.h"

#include <QList>
#include <QStringList>

namespace askpro::core {

class Stores;
struct TenantKnowledge;

/// What an assignment did: what it takes to undo it.
struct Assignment
{
    models::BranchId branch;
    QList<models::CallId> calls;     ///< all that were released, those asked for first
    QStringList registeredNumbers;   ///< E.164; now the branch's
};

/// A person decides about calls in quarantine. Each method is one transaction on the session's thread.
class CallAssignment
{
public:
    CallAssignment(Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// Gives quarantined calls to a branch. With `registerNumber` the clinic's numbers of these calls become the branch's,
    /// and every other quarantined call of these numbers is released with them. All or nothing: Conflict when one of the calls
    /// is not in quarantine (any more) or a number belongs to somebody, NotFound when a call or the branch does not exist.
    [[nodiscard]] models::Result<Assignment> assign(const models::TenantScope &scope, const QList<models::CallId> &calls, models::BranchId branch,
                                                    bool registerNumber);
    /// Takes an assignment back: its calls return to quarantine, its numbers are taken out of use. Calls that somebody moved
    /// on meanwhile are Conflict. Customers created by it stay, unlinked.
    [[nodiscard]] models::Result<void> undo(const models::TenantScope &scope, const Assignment &assignment);
    /// Registered numbers that resemble the clinic's number of this call; for a person to choose from.
    [[nodiscard]] models::Result<QList<NumberSuggestion>> suggestions(const models::TenantScope &scope, models::CallId call, int limit = 5);

private:
    [[nodiscard]] models::Result<void> release(const TenantKnowledge &knowledge, models::CallId call, models::BranchId branch);
    [[nodiscard]] models::Result<void> returnToQuarantine(const TenantKnowledge &knowledge, models::CallId call, models::BranchId branch);
    [[nodiscard]] models::Result<QStringList> registerNumbers(const TenantKnowledge &knowledge, const QList<models::CallId> &calls, models::BranchId branch);
    [[nodiscard]] models::Result<void> unregisterNumbers(const TenantKnowledge &knowledge, const Assignment &assignment);

    Stores &m_stores;
    const Clock &m_clock;
};

} // namespace askpro::core
