#pragma once

#include "models/calls/callvocabulary.h"

#include <QString>

#include <optional>

namespace askpro::models {

/// Whether a stored call may go from one state to the other (D-24). Staying is always allowed. A call that is over never
/// runs again; which way it ended may still be corrected by better evidence (call_analyzed after call_ended).
[[nodiscard]] bool isAllowed(CallStatus from, CallStatus to);

[[nodiscard]] bool isOver(CallStatus status);

/// What the vendor's `call_status` says in our words; none for words we do not know.
[[nodiscard]] std::optional<CallStatus> statusOfVendorWord(QStringView vendorStatus);

/// Who was at the other end, as far as the vendor's `disconnection_reason` alone can tell.
enum class Reach {
    Person,   ///< connected, and nothing says that a machine answered
    Machine,  ///< connected to a voice box or a menu
    Nobody,   ///< never connected, or ended before anybody could talk
    Unknown   ///< the vendor's word is undocumented, or unknown to us
};

struct Disconnection
{
    std::optional<CallStatus> status; ///< none = not documented
    Reach reach = Reach::Unknown;
    bool fault = false;               ///< something technical went wrong, at the vendor or on the line
};

/// All 34 documented reasons; an unknown word gives the "other" answer: no status, Reach::Unknown.
[[nodiscard]] Disconnection disconnectionOf(QStringView vendorReason);

} // namespace askpro::models
