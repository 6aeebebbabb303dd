#include "models/calls/callvocabulary.h"

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

std::span<const Word<CallStatus>> callStatusWords()
{
    static constexpr std::array words{
        Word<CallStatus>{CallStatus::Ringing, "ringing"_L1},
        Word<CallStatus>{CallStatus::Ongoing, "ongoing"_L1},
        Word<CallStatus>{CallStatus::Ended, "ended"_L1},
        Word<CallStatus>{CallStatus::NotConnected, "not_connected"_L1},
        Word<CallStatus>{CallStatus::Failed, "failed"_L1},
    };
    return words;
}

std::span<const Word<CallDirection>> callDirectionWords()
{
    static constexpr std::array words{
        Word<CallDirection>{CallDirection::Inbound, "inbound"_L1},
        Word<CallDirection>{CallDirection::Outbound, "outbound"_L1},
        Word<CallDirection>{CallDirection::Web, "web"_L1},
    };
    return words;
}

std::span<const Word<Sentiment>> sentimentWords()
{
    static constexpr std::array words{
        Word<Sentiment>{Sentiment::Positive, "positive"_L1},
        Word<Sentiment>{Sentiment::Neutral, "neutral"_L1},
        Word<Sentiment>{Sentiment::Negative, "negative"_L1},
        Word<Sentiment>{Sentiment::Unknown, "unknown"_L1},
    };
    return words;
}

std::span<const Word<Urgency>> urgencyWords()
{
    static constexpr std::array words{
        Word<Urgency>{Urgency::Unknown, "unknown"_L1},
        Word<Urgency>{Urgency::Low, "low"_L1},
        Word<Urgency>{Urgency::Normal, "normal"_L1},
        Word<Urgency>{Urgency::High, "high"_L1},
    };
    return words;
}

std::span<const Word<CallOutcome>> callOutcomeWords()
{
    static constexpr std::array words{
        Word<CallOutcome>{CallOutcome::None, "none"_L1},
        Word<CallOutcome>{CallOutcome::Booked, "booked"_L1},
        Word<CallOutcome>{CallOutcome::Changed, "changed"_L1},
        Word<CallOutcome>{CallOutcome::Cancelled, "cancelled"_L1},
        Word<CallOutcome>{CallOutcome::WishOpen, "wish_open"_L1},
        Word<CallOutcome>{CallOutcome::Callback, "callback"_L1},
        Word<CallOutcome>{CallOutcome::Information, "information"_L1},
        Word<CallOutcome>{CallOutcome::Missed, "missed"_L1},
        Word<CallOutcome>{CallOutcome::Aborted, "aborted"_L1},
    };
    return words;
}

std::span<const Word<NoBookingReason>> noBookingReasonWords()
{
    static constexpr std::array words{
        Word<NoBookingReason>{NoBookingReason::None, "none"_L1},
        Word<NoBookingReason>{NoBookingReason::NotAnalyzed, "not_analyzed"_L1},
        Word<NoBookingReason>{NoBookingReason::NoWish, "no_wish"_L1},
        Word<NoBookingReason>{NoBookingReason::NotConnected, "not_connected"_L1},
        Word<NoBookingReason>{NoBookingReason::HungUpEarly, "hung_up_early"_L1},
        Word<NoBookingReason>{NoBookingReason::UnknownNumber, "unknown_number"_L1},
        Word<NoBookingReason>{NoBookingReason::DateMissing, "date_missing"_L1},
        Word<NoBookingReason>{NoBookingReason::DateUnclear, "date_unclear"_L1},
        Word<NoBookingReason>{NoBookingReason::ServiceMissing, "service_missing"_L1},
        Word<NoBookingReason>{NoBookingReason::ContactMissing, "contact_missing"_L1},
        Word<NoBookingReason>{NoBookingReason::BelowThreshold, "below_threshold"_L1},
        Word<NoBookingReason>{NoBookingReason::MappingMissing, "mapping_missing"_L1},
        Word<NoBookingReason>{NoBookingReason::NoSlot, "no_slot"_L1},
        Word<NoBookingReason>{NoBookingReason::NotAccepted, "not_accepted"_L1},
        Word<NoBookingReason>{NoBookingReason::ProviderError, "provider_error"_L1},
        Word<NoBookingReason>{NoBookingReason::Technical, "technical"_L1},
    };
    return words;
}

std::span<const Word<ResolutionStep>> resolutionStepWords()
{
    static constexpr std::array words{
        Word<ResolutionStep>{ResolutionStep::Quarantine, "quarantine"_L1},
        Word<ResolutionStep>{ResolutionStep::Metadata, "metadata"_L1},
        Word<ResolutionStep>{ResolutionStep::PhoneNumber, "phone_number"_L1},
        Word<ResolutionStep>{ResolutionStep::Agent, "agent"_L1},
        Word<ResolutionStep>{ResolutionStep::Person, "person"_L1},
    };
    return words;
}

std::span<const Word<FieldSource>> fieldSourceWords()
{
    static constexpr std::array words{
        Word<FieldSource>{FieldSource::FunctionArgument, "function_argument"_L1},
        Word<FieldSource>{FieldSource::CollectedVariable, "collected_variable"_L1},
        Word<FieldSource>{FieldSource::DynamicVariable, "dynamic_variable"_L1},
        Word<FieldSource>{FieldSource::UnderscoreField, "underscore_field"_L1},
        Word<FieldSource>{FieldSource::CustomAnalysis, "custom_analysis"_L1},
        Word<FieldSource>{FieldSource::Transcript, "transcript"_L1},
        Word<FieldSource>{FieldSource::Caller, "caller"_L1},
    };
    return words;
}

std::span<const Word<Speaker>> speakerWords()
{
    static constexpr std::array words{
        Word<Speaker>{Speaker::Agent, "agent"_L1},
        Word<Speaker>{Speaker::User, "user"_L1},
        Word<Speaker>{Speaker::TransferTarget, "transfer_target"_L1},
        Word<Speaker>{Speaker::ToolCall, "tool_call"_L1},
        Word<Speaker>{Speaker::ToolResult, "tool_result"_L1},
        Word<Speaker>{Speaker::Other, "other"_L1},
    };
    return words;
}

} // namespace askpro::models
