#pragma once

#include "models/calls/call.h"

#include <QString>

namespace askpro::ui {

class Formats;

/// What a list says of a call in one badge. Says more than the outcome: whether the call runs, and whether it has an owner.
enum class CallFace { Running, Evaluating, Unassigned, Booked, Changed, Cancelled, WishOpen, Callback, Information, Missed, Aborted };

[[nodiscard]] CallFace faceOf(const models::CallSummary &call);

// The closed vocabularies in the words of the chosen language. Texts that come from outside are never translated.
[[nodiscard]] QString wordOf(CallFace face);
[[nodiscard]] QString wordOf(models::CallOutcome outcome);
[[nodiscard]] QString wordOf(models::Sentiment sentiment);
[[nodiscard]] QString wordOf(models::Urgency urgency);
[[nodiscard]] QString wordOf(models::NoBookingReason reason);
[[nodiscard]] QString wordOf(models::FieldSource source);

/// A field of our own vocabulary in words; another one as it came.
[[nodiscard]] QString fieldWord(const QString &name);
/// Which rule gave the call to its branch, or why none could, as a sentence.
[[nodiscard]] QString sentenceOf(const models::Resolution &resolution, const Formats &formats);

/// What a caller is called on screen: the name, else the number, else that it was withheld.
[[nodiscard]] QString callerText(const models::CallSummary &call, const Formats &formats);
/// Negative mood and high urgency.
[[nodiscard]] bool isCritical(const models::CallSummary &call);

} // namespace askpro::ui
