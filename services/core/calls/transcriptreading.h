#pragma once

#include "models/calls/call.h"
#include "services/core/understanding/call/callreading.h"

#include <optional>

namespace askpro::core {

struct TenantKnowledge;

/// What was spoken in a call, as it is read; each turn with its position in the call's conversation.
struct SpokenCall
{
    QList<SpokenTurn> turns;
    QList<int> utterances;
};

/// Assistant and caller; whoever the call was passed on to is not read, and neither are functions.
[[nodiscard]] SpokenCall spokenCall(const models::Call &call);

/// How the call is to be read: its branch's zone, hours, region and services, the wall clock when it began, and the language it
/// was held in. A call in quarantine is read as long as all branches share zone and region; none = it cannot be read yet.
[[nodiscard]] std::optional<CallContext> contextOf(const models::Call &call, const TenantKnowledge &knowledge);

/// A reading as fields of the source Transcript. What was agreed with less certainty than `minConfidence` is below the threshold.
[[nodiscard]] QList<models::ExtractedField> fieldsOf(const CallReading &reading, const SpokenCall &spoken, double minConfidence);

/// Reads the transcript of a call that is over and puts what it says among the call's fields; takes out what an earlier reading
/// had put there. `vendorSaysMood`: then the reading's mood does not count. Outcome and reason are left to the caller.
void readTranscript(models::Call &call, const TenantKnowledge &knowledge, bool vendorSaysMood);
/// Whether the vendor's call object states the caller's mood.
[[nodiscard]] bool saysMood(const models::CallDocument &document);

} // namespace askpro::core
