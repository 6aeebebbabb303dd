#include "models/calls/callstatus.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct Transition
{
    CallStatus from;
    CallStatus to;
};

constexpr std::array transitions{
    Transition{CallStatus::Ringing, CallStatus::Ongoing},
    Transition{CallStatus::Ringing, CallStatus::Ended},
    Transition{CallStatus::Ringing, CallStatus::NotConnected},
    Transition{CallStatus::Ringing, CallStatus::Failed},
    Transition{CallStatus::Ongoing, CallStatus::Ended},
    Transition{CallStatus::Ongoing, CallStatus::NotConnected},
    Transition{CallStatus::Ongoing, CallStatus::Failed},
    Transition{CallStatus::Ended, CallStatus::NotConnected},
    Transition{CallStatus::Ended, CallStatus::Failed},
    Transition{CallStatus::NotConnected, CallStatus::Ended},
    Transition{CallStatus::NotConnected, CallStatus::Failed},
    Transition{CallStatus::Failed, CallStatus::Ended},
    Transition{CallStatus::Failed, CallStatus::NotConnected},
};

constexpr std::array vendorStatuses{
    Word<CallStatus>{CallStatus::Ringing, "registered"_L1},
    Word<CallStatus>{CallStatus::Ongoing, "ongoing"_L1},
    Word<CallStatus>{CallStatus::Ended, "ended"_L1},
    Word<CallStatus>{CallStatus::NotConnected, "not_connected"_L1},
    Word<CallStatus>{CallStatus::Failed, "error"_L1},
};

struct ReasonRow
{
    QLatin1StringView word;
    Disconnection meaning;
};

constexpr Disconnection talked{CallStatus::Ended, Reach::Person, false};
constexpr Disconnection machine{CallStatus::Ended, Reach::Machine, false};
constexpr Disconnection unreached{CallStatus::NotConnected, Reach::Nobody, false};
constexpr Disconnection lineFault{CallStatus::NotConnected, Reach::Nobody, true};
constexpr Disconnection refused{CallStatus::Failed, Reach::Nobody, true};
constexpr Disconnection broke{CallStatus::Failed, Reach::Unknown, true};
constexpr Disconnection undocumented{};

constexpr std::array reasons{
    ReasonRow{"user_hangup"_L1, talked},
    ReasonRow{"agent_hangup"_L1, talked},
    ReasonRow{"call_transfer"_L1, talked},
    ReasonRow{"voicemail_reached"_L1, machine},
    ReasonRow{"ivr_reached"_L1, machine},
    ReasonRow{"inactivity"_L1, talked},
    ReasonRow{"max_duration_reached"_L1, talked},
    ReasonRow{"no_concurrency_fallback"_L1, {CallStatus::Ended, Reach::Nobody, true}}, // sent on before our agent could answer
    ReasonRow{"dial_busy"_L1, unreached},
    ReasonRow{"dial_failed"_L1, lineFault},
    ReasonRow{"dial_no_answer"_L1, unreached},
    ReasonRow{"invalid_destination"_L1, unreached},
    ReasonRow{"telephony_provider_permission_denied"_L1, lineFault},
    ReasonRow{"telephony_provider_unavailable"_L1, lineFault},
    ReasonRow{"sip_routing_error"_L1, lineFault},
    ReasonRow{"marked_as_spam"_L1, unreached},
    ReasonRow{"user_declined"_L1, unreached},
    ReasonRow{"concurrency_limit_reached"_L1, refused},
    ReasonRow{"no_valid_payment"_L1, refused},
    ReasonRow{"scam_detected"_L1, refused},
    ReasonRow{"error_llm_websocket_open"_L1, broke},
    ReasonRow{"error_llm_websocket_lost_connection"_L1, broke},
    ReasonRow{"error_llm_websocket_runtime"_L1, broke},
    ReasonRow{"error_llm_websocket_corrupt_payload"_L1, broke},
    ReasonRow{"error_no_audio_received"_L1, broke},
    ReasonRow{"error_asr"_L1, broke},
    ReasonRow{"error_retell"_L1, broke},
    ReasonRow{"error_unknown"_L1, broke},
    ReasonRow{"error_user_not_joined"_L1, refused},
    ReasonRow{"registered_call_timeout"_L1, refused},
    ReasonRow{"transfer_bridged"_L1, undocumented},
    ReasonRow{"transfer_cancelled"_L1, undocumented},
    ReasonRow{"manual_stopped"_L1, undocumented},
    ReasonRow{"call_take_over"_L1, undocumented},
};
static_assert(reasons.size() == 34);

} // namespace

bool isAllowed(CallStatus from, CallStatus to)
{
    return from == to
        || std::ranges::any_of(transitions, [&](const Transition &row) { return row.from == from && row.to == to; });
}

bool isOver(CallStatus status)
{
    return status != CallStatus::Ringing && status != CallStatus::Ongoing;
}

std::optional<CallStatus> statusOfVendorWord(QStringView vendorStatus)
{
    return valueFor(std::span<const Word<CallStatus>>(vendorStatuses), vendorStatus);
}

Disconnection disconnectionOf(QStringView vendorReason)
{
    const auto row = std::ranges::find_if(reasons, [&](const ReasonRow &candidate) { return vendorReason == candidate.word; });
    return row == reasons.end() ? undocumented : row->meaning;
}

} // namespace askpro::models
