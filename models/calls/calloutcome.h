#pragma once

#include "models/calls/call.h"

namespace askpro::models {

struct Verdict
{
    CallOutcome outcome = CallOutcome::None;
    NoBookingReason reason = NoBookingReason::None;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// What a call came to, as far as facts show it: states, turns, functions that were called and fields that were
/// written down. Words alone never make a booking, a change or a cancellation; appointments do, and whoever records one
/// says so afterwards. None while the call runs; before the analysis the reason is NotAnalyzed and the outcome provisional.
/// A wish that is complete but has no appointment is `Technical`: nothing but us stood in its way. Unless the agent went on to
/// book, what was heard in the conversation says more: the day stayed unclear, nothing was free, nothing was accepted, or all
/// of it was too uncertain to book.
/// Reads the branch: a call in quarantine cannot be booked, whatever else is known.
[[nodiscard]] Verdict judge(const Call &call);

/// At least one turn of the caller (D-43: "answered" = connected and a caller turn).
[[nodiscard]] bool callerSpoke(const Call &call);

/// Whether an appointment was wished: stated by the analysis, else heard in the conversation, or a booking function was
/// called, or a day or time was written down during or after the call. False = no sign of one, which is less than a "no".
[[nodiscard]] bool showsWish(const Call &call);

} // namespace askpro::models
