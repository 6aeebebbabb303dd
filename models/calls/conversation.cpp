#include "models/calls/conversation.h"

#include "models/calls/callmerge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct RoleRow
{
    QLatin1StringView role;
    Speaker speaker;
    QLatin1StringView textKey;
};

constexpr std::array roles{
    RoleRow{"agent"_L1, Speaker::Agent, "content"_L1},
    RoleRow{"user"_L1, Speaker::User, "content"_L1},
    RoleRow{"transfer_target"_L1, Speaker::TransferTarget, "content"_L1},
    RoleRow{"tool_call_invocation"_L1, Speaker::ToolCall, "arguments"_L1},
    RoleRow{"tool_call_result"_L1, Speaker::ToolResult, "content"_L1},
    RoleRow{"node_transition"_L1, Speaker::Other, "new_node_name"_L1},
    RoleRow{"dtmf"_L1, Speaker::Other, "digit"_L1},
    RoleRow{"sms"_L1, Speaker::Other, "content"_L1},
    RoleRow{"injected"_L1, Speaker::Other, "content"_L1},
};

constexpr std::array forms{"transcript_with_tool_calls"_L1, "transcript_object"_L1, "transcript"_L1};

std::optional<double> seconds(const QJsonObject &turn, QLatin1StringView key, QLatin1StringView otherKey)
{
    const QJsonValue value = turn.contains(key) ? turn.value(key) : turn.value(otherKey);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Utterance utteranceOf(const QJsonObject &turn, int index)
{
    const QString role = turn.value("role"_L1).toString();
    const auto row = std::ranges::find_if(roles, [&](const RoleRow &candidate) { return role == candidate.role; });
    Utterance utterance;
    utterance.index = index;
    if (row != roles.end()) {
        utterance.speaker = row->speaker;
        utterance.text = turn.value(row->textKey).toString();
    } else if (turn.value("content"_L1).isString()) {
        utterance.text = turn.value("content"_L1).toString();
    } else {
        utterance.text = QString::fromUtf8(QJsonDocument(turn).toJson(QJsonDocument::Compact)); // a role we do not know: shown as it came
    }
    utterance.startS = seconds(turn, "start"_L1, "time_sec"_L1);
    utterance.endS = seconds(turn, "end"_L1, "time_sec"_L1);
    if (utterance.speaker == Speaker::ToolCall)
        utterance.toolName = turn.value("name"_L1).toString();
    utterance.toolCallId = turn.value("tool_call_id"_L1).toString();
    return utterance;
}

QList<Utterance> fromTurns(const QJsonArray &turns)
{
    QList<Utterance> utterances;
    utterances.reserve(turns.size());
    for (const auto &turn : turns)
        utterances.append(utteranceOf(turn.toObject(), int(utterances.size())));
    return utterances;
}

/// "Agent: …" and "User: …", the labels English in every language; a line without a label continues the one before.
QList<Utterance> fromLines(const QString &transcript)
{
    struct Label
    {
        QLatin1StringView text;
        Speaker speaker;
    };
    static constexpr std::array labels{Label{"Agent: "_L1, Speaker::Agent}, Label{"User: "_L1, Speaker::User}};
    QList<Utterance> utterances;
    for (const QStringView line : QStringView(transcript).split(u'\n', Qt::SkipEmptyParts)) {
        const auto label = std::ranges::find_if(labels, [&](const Label &candidate) { return line.startsWith(candidate.text); });
        if (label == labels.end() && !utterances.isEmpty()) {
            utterances.last().text.append(u'\n').append(line);
            continue;
        }
        Utterance utterance;
        utterance.index = int(utterances.size());
        utterance.speaker = label == labels.end() ? Speaker::Other : label->speaker;
        utterance.text = (label == labels.end() ? line : line.mid(label->text.size())).toString();
        utterances.append(utterance);
    }
    return utterances;
}

QLatin1StringView latestForm(const CallDocument &document)
{
    return *std::ranges::max_element(forms, {}, [&](QLatin1StringView form) { return stampOfKey(document, form); }); // the first of equals
}

} // namespace

QList<Utterance> conversationOf(const CallDocument &document)
{
    const QJsonValue told = document.facts.value(latestForm(document));
    return told.isString() ? fromLines(told.toString()) : fromTurns(told.toArray());
}

} // namespace askpro::models
