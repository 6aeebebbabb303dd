#include "services/core/calls/callassignment.h"

#include "models/calls/callderivation.h"
#include "models/calls/calloutcome.h"
#include "services/core/calls/branchresolver.h"
#include "services/core/calls/callrecorder.h"
#include "services/core/calls/customerlink.h"
#include "services/core/calls/transcriptreading.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/followupstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CallAssignment)
};

/// Locks the call in the state it was chosen in.
Result<StoredCall> lock(Stores &stores, const TenantScope &scope, CallId id)
{
    const auto found = stores.calls().find(scope, id);
    return found ? stores.calls().lockForChange(scope, found->retellCallId) : Result<StoredCall>(failureOf(found));
}

/// The clinic's number in the form that is compared, or as it was sent.
QString comparedNumber(const TenantKnowledge &knowledge, const Call &call)
{
    const QString number = clinicNumberE164(clinicNumber(call), knowledge.regions());
    return number.isEmpty() ? clinicNumber(call) : number;
}

void judgeAnew(Call &call)
{
    const Verdict verdict = judge(call);
    call.outcome = verdict.outcome;
    call.reason = verdict.reason;
}

} // namespace

Result<Assignment> CallAssignment::assign(const TenantScope &scope, const QList<CallId> &calls, BranchId branch, bool registerNumber)
{
    Assignment done{branch, calls, {}};
    const auto committed = m_stores.transaction([&]() -> Result<void> {
        const auto knowledge = readKnowledge(m_stores, scope);
        if (!knowledge)
            return failureOf(knowledge);
        const BranchEntry *entry = knowledge->branch(branch);
        if (!entry || !entry->active)
            return failure(ErrorCode::NotFound, Texts::tr("This branch does not exist or is not in use."));
        if (registerNumber) {
            auto numbers = registerNumbers(*knowledge, calls, branch);
            if (!numbers)
                return failureOf(numbers);
            done.registeredNumbers = std::move(*numbers);
        }
        for (const QString &number : std::as_const(done.registeredNumbers)) {
            const auto others = m_stores.calls().quarantinedOf(scope, number);
            if (!others)
                return failureOf(others);
            std::ranges::copy_if(*others, std::back_inserter(done.calls), [&](CallId id) { return !done.calls.contains(id); });
        }
        for (const CallId call : std::as_const(done.calls)) {
            if (const auto released = release(*knowledge, call, branch); !released)
                return released;
        }
        return {};
    });
    if (!committed)
        return failureOf(committed);
    return done;
}

Result<void> CallAssignment::undo(const TenantScope &scope, const Assignment &assignment)
{
    return m_stores.transaction([&]() -> Result<void> {
        const auto knowledge = readKnowledge(m_stores, scope);
        if (!knowledge)
            return failureOf(knowledge);
        if (!assignment.registeredNumbers.isEmpty()) {
            if (const auto removed = unregisterNumbers(*knowledge, assignment); !removed)
                return removed;
        }
        for (const CallId call : assignment.calls) {
            if (const auto returned = returnToQuarantine(*knowledge, call, assignment.branch); !returned)
                return returned;
        }
        return {};
    });
}

Result<QList<NumberSuggestion>> CallAssignment::suggestions(const TenantScope &scope, CallId call, int limit)
{
    const auto found = m_stores.calls().find(scope, call);
    if (!found)
        return failureOf(found);
    const QString number = clinicNumber(*found);
    return number.isEmpty() ? QList<NumberSuggestion>() : m_stores.calls().similarNumbers(scope, number, limit);
}

Result<void> CallAssignment::release(const TenantKnowledge &knowledge, CallId id, BranchId branch)
{
    auto stored = lock(m_stores, knowledge.scope, id);
    if (!stored)
        return failureOf(stored);
    Call &call = stored->call;
    if (!call.branch.isNull())
        return failure(ErrorCode::Conflict, Texts::tr("Call %1 is not in quarantine any more.").arg(id.value()));
    call.branch = branch;
    call.company = knowledge.branch(branch)->company;
    call.resolution = {ResolutionStep::Person, comparedNumber(knowledge, call), {}};
    readTranscript(call, knowledge, saysMood(stored->document)); // now that hours and services are known
    const auto customer = linkCustomer(m_stores, knowledge, call, m_clock.now());
    if (!customer)
        return failureOf(customer);
    call.customer = *customer;
    judgeAnew(call);
    if (const auto saved = m_stores.calls().save(knowledge.scope, *stored, m_clock.now()); !saved)
        return failureOf(saved);
    return m_stores.followUps().close(knowledge.scope, quarantineFollowUpKey(call.retellCallId), u"assigned"_s, m_clock.now());
}

Result<void> CallAssignment::returnToQuarantine(const TenantKnowledge &knowledge, CallId id, BranchId branch)
{
    auto stored = lock(m_stores, knowledge.scope, id);
    if (!stored)
        return failureOf(stored);
    Call &call = stored->call;
    if (call.branch != branch || call.resolution.step != ResolutionStep::Person)
        return failure(ErrorCode::Conflict, Texts::tr("Call %1 was moved on meanwhile.").arg(id.value()));
    call.branch = {};
    call.company = {};
    call.customer = {};
    call.resolution = {ResolutionStep::Quarantine, comparedNumber(knowledge, call), u"unassigned"_s};
    readTranscript(call, knowledge, saysMood(stored->document));
    judgeAnew(call);
    if (const auto saved = m_stores.calls().save(knowledge.scope, *stored, m_clock.now()); !saved)
        return failureOf(saved);
    const NewFollowUp followUp{quarantineFollowUpKey(call.retellCallId), id, {}, {}, u"quarantine"_s, call.resolution.why, m_clock.now()};
    const auto opened = m_stores.followUps().open(knowledge.scope, followUp, m_clock.now());
    return opened ? Result<void>() : Result<void>(failureOf(opened));
}

Result<QStringList> CallAssignment::registerNumbers(const TenantKnowledge &knowledge, const QList<CallId> &calls, BranchId branch)
{
    const QString region = knowledge.branch(branch)->region;
    QStringList numbers;
    for (const CallId id : calls) {
        const auto call = m_stores.calls().find(knowledge.scope, id);
        if (!call)
            return failureOf(call);
        const QString number = clinicNumberE164(clinicNumber(*call), {region});
        if (number.isEmpty())
            return failure(ErrorCode::Invalid, Texts::tr("Call %1 came in on something that is no telephone number.").arg(id.value()));
        if (numbers.contains(number))
            continue;
        const auto registered = m_stores.calls().registerNumber(knowledge.scope, branch, number, call->agentId, m_clock.now());
        if (!registered)
            return failureOf(registered);
        numbers.append(number);
    }
    return numbers;
}

/// There is one way to take a number out of use: the configuration without it.
Result<void> CallAssignment::unregisterNumbers(const TenantKnowledge &knowledge, const Assignment &assignment)
{
    auto config = m_stores.config().load(knowledge.scope);
    if (!config)
        return failureOf(config);
    const BranchEntry *entry = knowledge.branch(assignment.branch);
    for (CompanyConfig &company : config->companies) {
        for (BranchConfig &branch : company.branches) {
            if (entry && branch.slug == entry->slug)
                branch.phoneNumbers.removeIf([&](const PhoneNumberConfig &one) { return assignment.registeredNumbers.contains(one.number); });
        }
    }
    const auto applied = m_stores.config().apply(knowledge.scope, *config, m_clock.now());
    return applied ? Result<void>() : Result<void>(failureOf(applied));
}

} // namespace askpro::core
