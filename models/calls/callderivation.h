#pragma once

#include "models/calls/branchresolution.h"
#include "models/calls/call.h"
#include "models/clinic/clinic.h"

namespace askpro::models {

/// The call as its merged document tells it. Pure: the same document gives the same call. `arrivedAt` is when we first
/// heard of it; it stands in for a start that the vendor never stated (calls that did not connect).
/// Left to the caller: id, revision, tenant's knowledge (branch, company, customer, resolution) and with it outcome and
/// reason (calloutcome.h).
[[nodiscard]] Call deriveCall(const CallDocument &document, Instant arrivedAt, const QList<FieldMapping> &mappings);

/// Who owns the call: what the document offers for finding out. The number is as the vendor sent it, not yet E.164.
[[nodiscard]] ResolutionClues cluesOf(const CallDocument &document);

/// Whose number is the clinic's and whose the caller's; empty on web calls.
[[nodiscard]] QString clinicNumber(const CallSummary &call);
[[nodiscard]] QString callerNumber(const CallSummary &call);

} // namespace askpro::models
