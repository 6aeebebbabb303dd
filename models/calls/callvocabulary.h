#pragma once

#include "models/common/vocabulary.h"

namespace askpro::models {

/// The state of a call in our words (D-24); the vendor's word is kept beside it.
/// Transitions: callstatus.h.
enum class CallStatus { Ringing, Ongoing, Ended, NotConnected, Failed };

enum class CallDirection { Inbound, Outbound, Web };
enum class Sentiment { Positive, Neutral, Negative, Unknown };
enum class Urgency { Unknown, Low, Normal, High };

/// What a call came to. Exactly one once it has ended; None while it runs.
enum class CallOutcome { None, Booked, Changed, Cancelled, WishOpen, Callback, Information, Missed, Aborted };

/// Why there is no booking; exactly one for each ended call without one, None otherwise.
enum class NoBookingReason {
    None, NotAnalyzed, NoWish, NotConnected, HungUpEarly, UnknownNumber, DateMissing, DateUnclear, ServiceMissing, ContactMissing,
    BelowThreshold, MappingMissing, NoSlot, NotAccepted, ProviderError, Technical
};

/// Which rule of branch resolution matched (architecture: who owns a call). Quarantine = none or disagreement.
enum class ResolutionStep { Quarantine, Metadata, PhoneNumber, Agent, Person };

/// Where an extracted field came from, best first.
enum class FieldSource { FunctionArgument, CollectedVariable, DynamicVariable, UnderscoreField, CustomAnalysis, Transcript, Caller };

enum class Speaker { Agent, User, TransferTarget, ToolCall, ToolResult, Other };

[[nodiscard]] std::span<const Word<CallStatus>> callStatusWords();
[[nodiscard]] std::span<const Word<CallDirection>> callDirectionWords();
[[nodiscard]] std::span<const Word<Sentiment>> sentimentWords();
[[nodiscard]] std::span<const Word<Urgency>> urgencyWords();
[[nodiscard]] std::span<const Word<CallOutcome>> callOutcomeWords();
[[nodiscard]] std::span<const Word<NoBookingReason>> noBookingReasonWords();
[[nodiscard]] std::span<const Word<ResolutionStep>> resolutionStepWords();
[[nodiscard]] std::span<const Word<FieldSource>> fieldSourceWords();
[[nodiscard]] std::span<const Word<Speaker>> speakerWords();

} // namespace askpro::models
