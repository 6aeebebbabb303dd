#include "models/calls/callphase.h"

#include "models/calls/callstatus.h"
#include "models/common/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct NamePart
{
    QLatin1StringView part;          ///< of the folded name
    ToolKind kind;
};

/// The first that fits counts: "book" is also in the names of functions that change or check a booking.
constexpr std::array nameParts{
    NamePart{"reschedul"_L1, ToolKind::Rescheduling}, NamePart{"verschieb"_L1, ToolKind::Rescheduling}, NamePart{"verleg"_L1, ToolKind::Rescheduling},
    NamePart{"cancel"_L1, ToolKind::Cancelling},      NamePart{"absag"_L1, ToolKind::Cancelling},       NamePart{"stornier"_L1, ToolKind::Cancelling},
    NamePart{"availab"_L1, ToolKind::Availability},   NamePart{"slot"_L1, ToolKind::Availability},      NamePart{"verfuegbar"_L1, ToolKind::Availability},
    NamePart{"freie"_L1, ToolKind::Availability},     NamePart{"callback"_L1, ToolKind::Callback},      NamePart{"rueckruf"_L1, ToolKind::Callback},
    NamePart{"transfer"_L1, ToolKind::Transfer},      NamePart{"weiterleit"_L1, ToolKind::Transfer},    NamePart{"book"_L1, ToolKind::Booking},
    NamePart{"buch"_L1, ToolKind::Booking},           NamePart{"appointment_create"_L1, ToolKind::Booking},
};

constexpr std::array goodWords{"ok"_L1, "gebucht"_L1, "booked"_L1, "success"_L1, "verlegt"_L1, "abgesagt"_L1, "notiert"_L1, "confirmed"_L1};
constexpr std::array badWords{"belegt"_L1, "fehler"_L1, "error"_L1, "failed"_L1, "unavailable"_L1, "conflict"_L1};
constexpr std::array slotKeys{"freie_termine"_L1, "alternativen"_L1, "slots"_L1, "available_slots"_L1, "free_slots"_L1};

bool isSpoken(const Utterance &turn)
{
    return turn.speaker == Speaker::Agent || turn.speaker == Speaker::User || turn.speaker == Speaker::TransferTarget;
}

void readAnswer(ToolUse &use, const QString &text)
{
    use.answered = true;
    const QJsonObject answer = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString status = answer.value("status"_L1).toString().toLower();
    const auto is = [&](QLatin1StringView word) { return status == word; };
    if (answer.value("success"_L1).isBool()) // how we answer ourselves
        use.succeeded = answer.value("success"_L1).toBool();
    else if (std::ranges::any_of(goodWords, is))
        use.succeeded = true;
    else if (std::ranges::any_of(badWords, is))
        use.succeeded = false;
    for (const QLatin1StringView key : slotKeys) {
        if (answer.value(key).isArray())
            use.offered = int(answer.value(key).toArray().size());
    }
}

/// The answer names its call; one without a name belongs to the last that waits.
ToolUse *usedBy(QList<ToolUse> &uses, const QList<Utterance> &conversation, const Utterance &answer)
{
    const auto waiting = [&](const ToolUse &use) {
        return !use.answered && (answer.toolCallId.isEmpty() || conversation.at(use.turn).toolCallId == answer.toolCallId);
    };
    const auto found = std::find_if(uses.rbegin(), uses.rend(), waiting);
    return found == uses.rend() ? nullptr : &*found;
}

CallPhase phaseDuring(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Availability: return CallPhase::CheckingSlots;
    case ToolKind::Booking: return CallPhase::Booking;
    case ToolKind::Rescheduling: return CallPhase::Rescheduling;
    case ToolKind::Cancelling: return CallPhase::Cancelling;
    case ToolKind::Callback: return CallPhase::NotingCallback;
    case ToolKind::Transfer: return CallPhase::Transferring;
    case ToolKind::Other: return CallPhase::LookingUp;
    }
    Q_UNREACHABLE();
}

const Utterance *lastSpoken(const QList<Utterance> &conversation)
{
    const auto found = std::find_if(conversation.crbegin(), conversation.crend(), isSpoken);
    return found == conversation.crend() ? nullptr : &*found;
}

} // namespace

ToolKind toolKindOf(const QString &name)
{
    const QString plain = folded(name);
    const auto found = std::ranges::find_if(nameParts, [&](const NamePart &row) { return plain.contains(row.part); });
    return found == nameParts.end() ? ToolKind::Other : found->kind;
}

QList<ToolUse> toolUsesOf(const QList<Utterance> &conversation)
{
    QList<ToolUse> uses;
    std::optional<double> saidAt;    // a function call often has no time of its own: it follows what was said before
    for (qsizetype i = 0; i < conversation.size(); ++i) {
        const Utterance &turn = conversation.at(i);
        if (turn.speaker == Speaker::ToolCall) {
            uses.append({toolKindOf(turn.toolName), turn.toolName, int(i), turn.startS ? turn.startS : saidAt, false, {}, {}});
        } else if (turn.speaker == Speaker::ToolResult) {
            if (ToolUse *use = usedBy(uses, conversation, turn))
                readAnswer(*use, turn.text);
        } else if (turn.startS) {
            saidAt = turn.endS ? turn.endS : turn.startS;
        }
    }
    return uses;
}

CallPhase phaseOf(const Call &call)
{
    if (isOver(call.status))
        return CallPhase::Over;
    if (call.status == CallStatus::Ringing)
        return CallPhase::Ringing;
    const QList<ToolUse> uses = toolUsesOf(call.utterances);
    if (!uses.isEmpty()) {
        const ToolUse &last = uses.last();
        const auto after = call.utterances.cbegin() + last.turn + 1;
        if (!last.answered || std::none_of(after, call.utterances.cend(), isSpoken))
            return phaseDuring(last.kind);
        if (last.kind == ToolKind::Availability && last.offered.value_or(0) > 0)
            return CallPhase::Offering;
    }
    const bool callerSpoke = std::ranges::any_of(call.utterances, [](const Utterance &turn) { return turn.speaker == Speaker::User; });
    return callerSpoke ? CallPhase::Talking : CallPhase::Greeting;
}

bool awaitsAssistant(const Call &call)
{
    const Utterance *last = lastSpoken(call.utterances);
    return !isOver(call.status) && last && last->speaker == Speaker::User;
}

QList<SpeechBar> speechOf(const QList<Utterance> &conversation, int most)
{
    QList<const Utterance *> turns;
    for (auto turn = conversation.crbegin(); turn != conversation.crend() && turns.size() < most; ++turn) {
        if (isSpoken(*turn) && !turn->text.isEmpty())
            turns.prepend(&*turn);
    }
    qsizetype longest = 1;
    for (const Utterance *turn : std::as_const(turns))
        longest = qMax(longest, turn->text.size());
    QList<SpeechBar> bars;
    for (const Utterance *turn : std::as_const(turns))
        bars.append({turn->speaker == Speaker::Agent, double(turn->text.size()) / double(longest)});
    return bars;
}

} // namespace askpro::models
