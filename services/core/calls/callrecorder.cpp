#include "services/core/calls/callrecorder.h"

#include "models/calls/callderivation.h"
#include "models/calls/callmerge.h"
#include "models/calls/calloutcome.h"
#include "models/calls/callstatus.h"
#include "models/calls/heardfields.h"
#include "services/core/calls/branchresolver.h"
#include "services/core/calls/customerlink.h"
#include "services/core/calls/transcriptreading.h"
#include "services/core/ports/followupstore.h"

#include <algorithm>
#include <cmath>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

bool sameClues(const ResolutionClues &left, const ResolutionClues &right)
{
    return left.metadataBranch == right.metadataBranch && left.ourNumber == right.ourNumber && left.agentId == right.agentId;
}

/// The earliest moment known, for a call whose start the vendor has not stated: by the vendor's clock when it says one,
/// because a delivery may be a repeat of hours ago.
Instant arrivalOf(const StoredCall &before, const CallEvent &event, Instant receivedAt)
{
    const Instant arrived = event.at > Instant{} ? std::min(event.at, receivedAt) : receivedAt;
    const bool arrivedBefore = !before.call.id.isNull() && !before.call.startedAt;
    return arrivedBefore ? std::min(before.call.sortAt, arrived) : arrived;
}

void keepIdentity(const Call &before, Call &after)
{
    after.id = before.id;
    after.revision = before.revision;
    after.company = before.company;
    after.branch = before.branch;
    after.customer = before.customer;
    after.resolution = before.resolution;
}

bool sameBesideDocument(const Call &left, const Call &right)
{
    return left.sortAt == right.sortAt && left.company == right.company && left.branch == right.branch && left.customer == right.customer
        && left.resolution == right.resolution && left.outcome == right.outcome && left.reason == right.reason;
}

void judgeAnew(Call &call)
{
    const Verdict verdict = judge(call);
    call.outcome = verdict.outcome;
    call.reason = verdict.reason;
}

bool isEmergency(const Call &call)
{
    return heardValue(call.fields, heard::intent) == "emergency"_L1;
}

/// A probability may have lost its last digit on its way through a database.
bool sameField(const ExtractedField &left, const ExtractedField &right)
{
    ExtractedField compared = left;
    if (left.confidence && right.confidence && std::abs(*left.confidence - *right.confidence) < 1e-9)
        compared.confidence = right.confidence;
    return compared == right;
}

} // namespace

CallRecorder::CallRecorder(Stores &stores, const TenantKnowledge &knowledge, Instant now)
    : m_stores(stores), m_knowledge(knowledge), m_now(now)
{
}

Result<std::optional<Call>> CallRecorder::record(const CallEvent &event, Instant receivedAt)
{
    if (event.kind == CallEventKind::Unknown || event.callId.isEmpty())
        return std::optional<Call>();
    const auto before = m_stores.calls().lockForChange(m_knowledge.scope, event.callId);
    if (!before)
        return failureOf(before);

    StoredCall after{{}, before->document};
    const bool learned = mergeInto(after.document, event);
    after.call = deriveCall(after.document, arrivalOf(*before, event, receivedAt), m_knowledge.fieldMappings);
    keepIdentity(before->call, after.call);
    if (const auto owned = settleOwner(*before, after); !owned)
        return failureOf(owned);
    readTranscript(after.call, m_knowledge, saysMood(after.document));
    if (const auto linked = settleCustomer(before->call, after.call); !linked)
        return failureOf(linked);
    judgeAnew(after.call);
    Q_ASSERT(before->call.id.isNull() || isAllowed(before->call.status, after.call.status));

    if (!before->call.id.isNull() && !learned && sameBesideDocument(before->call, after.call))
        return std::optional<Call>(before->call);
    if (const auto kept = keep(*before, after, receivedAt); !kept)
        return failureOf(kept);
    return std::optional<Call>(std::move(after.call));
}

Result<std::optional<ReadAgain>> CallRecorder::readAgain(const QString &retellCallId)
{
    const auto before = m_stores.calls().lockForChange(m_knowledge.scope, retellCallId);
    if (!before)
        return failureOf(before);
    if (before->call.id.isNull())
        return std::optional<ReadAgain>();
    StoredCall after = *before;
    const ReadAgain read = readAnew(after, m_knowledge);
    if (!read.changed)
        return std::optional(read);
    if (const auto linked = settleCustomer(before->call, after.call); !linked)
        return failureOf(linked);
    judgeAnew(after.call);
    if (const auto kept = keep(*before, after, m_now); !kept)
        return failureOf(kept);
    return std::optional(read);
}

/// With the follow-ups that come of the change.
Result<void> CallRecorder::keep(const StoredCall &before, StoredCall &after, Instant receivedAt)
{
    const auto id = m_stores.calls().save(m_knowledge.scope, after, m_now);
    if (!id)
        return failureOf(id);
    after.call.id = *id;
    if (const auto kept = keepQuarantineFollowUp(before, after.call, receivedAt); !kept)
        return kept;
    return openEmergencyFollowUp(before.call, after.call);
}

Result<void> CallRecorder::settleOwner(const StoredCall &before, StoredCall &after)
{
    const Resolution &resolution = before.call.resolution;
    if (resolution.step == ResolutionStep::Person)
        return {};
    const bool owned = !before.call.id.isNull() && resolution.step != ResolutionStep::Quarantine;
    const ResolutionClues clues = cluesOf(after.document);
    if (owned && sameClues(cluesOf(before.document), clues))
        return {};
    const auto decision = resolveBranch(m_stores, m_knowledge, clues);
    if (!decision)
        return failureOf(decision);
    const BranchEntry *branch = m_knowledge.branch(decision->branch);
    after.call.branch = branch ? branch->id : BranchId();
    after.call.company = branch ? branch->company : CompanyId();
    after.call.resolution = decision->resolution;
    return {};
}

Result<void> CallRecorder::settleCustomer(const Call &before, Call &after)
{
    const bool nothingNew = !before.customer.isNull() && before.branch == after.branch && !after.analyzed;
    if (nothingNew)
        return {};
    const auto customer = linkCustomer(m_stores, m_knowledge, after, m_now);
    if (!customer)
        return failureOf(customer);
    after.customer = *customer;
    return {};
}

Result<void> CallRecorder::keepQuarantineFollowUp(const StoredCall &before, const Call &after, Instant receivedAt)
{
    const bool wasOpen = !before.call.id.isNull() && before.call.branch.isNull();
    const bool isOpen = after.branch.isNull();
    if (wasOpen == isOpen || after.test)
        return {};
    const QString key = quarantineFollowUpKey(after.retellCallId);
    if (!isOpen)
        return m_stores.followUps().close(m_knowledge.scope, key, u"assigned"_s, m_now);
    const NewFollowUp followUp{key, after.id, {}, {}, u"quarantine"_s, after.resolution.why, receivedAt};
    const auto opened = m_stores.followUps().open(m_knowledge.scope, followUp, m_now);
    return opened ? Result<void>() : Result<void>(failureOf(opened));
}

Result<void> CallRecorder::openEmergencyFollowUp(const Call &before, const Call &after)
{
    if (after.test || isEmergency(before) || !isEmergency(after))
        return {};
    const NewFollowUp followUp{emergencyFollowUpKey(after.retellCallId), after.id, after.branch, after.customer, u"emergency"_s, after.serviceText,
                               after.endedAt.value_or(after.sortAt)};
    const auto opened = m_stores.followUps().open(m_knowledge.scope, followUp, m_now);
    return opened ? Result<void>() : Result<void>(failureOf(opened));
}

ReadAgain readAnew(StoredCall &stored, const TenantKnowledge &knowledge)
{
    const Call before = stored.call;
    Call &call = stored.call;
    readTranscript(call, knowledge, saysMood(stored.document));
    judgeAnew(call);
    const bool sameSummary = call.sentiment == before.sentiment && call.outcome == before.outcome && call.reason == before.reason;
    ReadAgain read;
    read.changed = !sameSummary || !std::ranges::equal(call.fields, before.fields, sameField);
    read.wasRead = std::ranges::any_of(before.fields, [](const ExtractedField &one) { return one.source == FieldSource::Transcript; });
    read.newEmergency = !call.test && isEmergency(call) && !isEmergency(before);
    return read;
}

QString quarantineFollowUpKey(const QString &retellCallId)
{
    return "quarantine:"_L1 + retellCallId;
}

QString emergencyFollowUpKey(const QString &retellCallId)
{
    return "emergency:"_L1 + retellCallId;
}

} // namespace askpro::core
