#pragma once

#include "models/calls/call.h"

#include <QList>
#include <QString>

#include <optional>

namespace askpro::models {

/// What a running call is busy with, as far as its conversation tells.
enum class CallPhase {
    Ringing, Greeting, Talking, CheckingSlots, Offering, Booking, Rescheduling, Cancelling, NotingCallback, Transferring, LookingUp, Over
};

/// What a function that the agent calls is for, by its name. Agents are free in their names: German or English, any case.
enum class ToolKind { Availability, Booking, Rescheduling, Cancelling, Callback, Transfer, Other };

[[nodiscard]] ToolKind toolKindOf(const QString &name);

/// One function call inside the conversation, with its answer if there is one yet.
struct ToolUse
{
    ToolKind kind = ToolKind::Other;
    QString name;
    int turn = 0;                    ///< index in the conversation
    std::optional<double> atS;       ///< seconds from the start of the audio
    bool answered = false;
    std::optional<bool> succeeded;   ///< none = the answer does not say it in a word we know
    std::optional<int> offered;      ///< free slots in the answer

    friend bool operator==(const ToolUse &, const ToolUse &) = default;
};

/// In the order of the conversation.
[[nodiscard]] QList<ToolUse> toolUsesOf(const QList<Utterance> &conversation);

[[nodiscard]] CallPhase phaseOf(const Call &call);

/// The call runs and the last to speak was the caller: the assistant is about to answer.
[[nodiscard]] bool awaitsAssistant(const Call &call);

/// How much was said in one turn: 1 = the longest of those compared.
struct SpeechBar
{
    bool assistant = false;
    double share = 0;

    friend bool operator==(const SpeechBar &, const SpeechBar &) = default;
};

/// The last turns in which somebody spoke, oldest first.
[[nodiscard]] QList<SpeechBar> speechOf(const QList<Utterance> &conversation, int most);

} // namespace askpro::models
