#pragma once

#include "models/calls/call.h"
#include "models/calls/callevent.h"
#include "models/common/result.h"
#include "services/core/inbox/workercontext.h"
#include "services/core/ports/callstore.h"

namespace askpro::core {

/// What a stored call's transcript says today, beside what was stored of it.
struct ReadAgain
{
    bool changed = false;
    bool wasRead = false;            ///< there was a reading before
    bool newEmergency = false;       ///< sounds like an emergency, and did not before
};

/// Applies one event to the stored call: lock, merge, derive, owner, transcript, customer, outcome, save, follow-ups. In any order
/// and any number of times the events of a call end in the same state.
///
/// Who owns the call is decided anew whenever its clues changed, or while it is in quarantine (its number may have been
/// registered since). A person's decision stays, and so does an owner once found when an event brings no new clue.
/// Used inside Stores::transaction, on its thread.
class CallRecorder
{
public:
    CallRecorder(Stores &stores, const TenantKnowledge &knowledge, models::Instant now);

    /// The call as it is stored now; none for events without effect. `receivedAt`: when the delivery reached us.
    [[nodiscard]] models::Result<std::optional<models::Call>> record(const models::CallEvent &event, models::Instant receivedAt);

    /// Reads the transcript of a stored call again and stores what changed, with all that follows from it. Its owner stays who it is.
    /// None = there is no such call.
    [[nodiscard]] models::Result<std::optional<ReadAgain>> readAgain(const QString &retellCallId);

private:
    [[nodiscard]] models::Result<void> keep(const StoredCall &before, StoredCall &after, models::Instant receivedAt);
    [[nodiscard]] models::Result<void> settleOwner(const StoredCall &before, StoredCall &after);
    [[nodiscard]] models::Result<void> settleCustomer(const models::Call &before, models::Call &after);
    [[nodiscard]] models::Result<void> keepQuarantineFollowUp(const StoredCall &before, const models::Call &after, models::Instant receivedAt);
    /// What sounded like an emergency is for a person, at once; when that is first heard, so that a closed one stays closed.
    [[nodiscard]] models::Result<void> openEmergencyFollowUp(const models::Call &before, const models::Call &after);

    Stores &m_stores;
    const TenantKnowledge &m_knowledge;
    const models::Instant m_now;
};

/// Reads the transcript of a stored call, in place; the customer it leads to is left to the recorder.
[[nodiscard]] ReadAgain readAnew(StoredCall &stored, const TenantKnowledge &knowledge);

/// The key of the follow-up that a call in quarantine has.
[[nodiscard]] QString quarantineFollowUpKey(const QString &retellCallId);
/// The key of the follow-up of a call that sounded like an emergency.
[[nodiscard]] QString emergencyFollowUpKey(const QString &retellCallId);

} // namespace askpro::core
