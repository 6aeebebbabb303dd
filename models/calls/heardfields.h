#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// Names of what a reading of the transcript says beside the values themselves. Only fields of the source Transcript mean this;
/// a vendor may use the same words for something else.
namespace heard {
inline constexpr QLatin1StringView intent{"intent"};         ///< book, reschedule, cancel, question, complaint, emergency, other
inline constexpr QLatin1StringView agreement{"agreement"};   ///< accepted, booked, or why nothing was agreed (calltrail.h)
inline constexpr QLatin1StringView stoppedBy{"stopped_by"};  ///< word of noBookingReasonWords
inline constexpr QLatin1StringView consent{"consent"};       ///< the caller's words of consent to what was agreed; the last ones
inline constexpr QLatin1StringView refusal{"refusal"};       ///< … and those of refusal of other offers; the last ones, the evidence has all
inline constexpr QLatin1StringView timeWish{"time_wish"};    ///< a value of the caller: when, in their words, where nothing was agreed
} // namespace heard

/// Puts what was read in the transcript among the call's fields, in place of what had been read before, and brings what
/// follows from the fields up to date. The transcript comes after everything that the agent wrote down; only a number that
/// was said with certainty comes before the one that called, and an emergency before any other word about urgency.
void setHeard(Call &call, const QList<ExtractedField> &fields);

/// What the transcript says under this name, chosen or not; null = nothing.
[[nodiscard]] const ExtractedField *heardField(const QList<ExtractedField> &fields, QLatin1StringView name);
[[nodiscard]] QString heardValue(const QList<ExtractedField> &fields, QLatin1StringView name);
/// About the conversation, not a value of the caller: intent, agreement, stopped_by, consent, refusal.
[[nodiscard]] bool isAboutConversation(const ExtractedField &field);

/// The summary's values that are taken from the chosen fields: name, service, urgency, wish.
void readChosen(Call &call);

/// From this confidence on a value counts as certain (0.8, as for booking).
inline constexpr double sureFrom = 0.8;
/// A field without a stated confidence was written down on purpose.
[[nodiscard]] inline bool isSure(const ExtractedField &field) { return field.confidence.value_or(1) >= sureFrom; }

} // namespace askpro::models
