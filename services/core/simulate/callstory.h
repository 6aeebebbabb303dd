#pragma once

#include "models/calls/callvocabulary.h"
#include "models/common/instant.h"
#include "services/core/simulate/scenario.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace askpro::core {

/// One element of the transcript.
struct StoryTurn
{
    models::Speaker speaker = models::Speaker::Agent;
    QString text;                    ///< what is said; of a tool call its arguments, of a result its content, as JSON
    QString toolName;
    QString toolCallId;
    double startS = 0;               ///< seconds from the start of the audio
    double endS = 0;
};

using TextFields = QList<QPair<QByteArray, QString>>;

/// Everything there is to know about one invented call; the payloads of its events are views of it.
struct CallStory
{
    Scenario scenario = Scenario::Books;
    QString callId;
    QString agentId;
    int agentVersion = 1;
    QString agentName;
    QString fromNumber;
    QString toNumber;
    bool inbound = true;
    bool connected = true;
    QString endStatus;               ///< vendor's word for call_status once it is over
    QString disconnectionReason;
    models::Instant startedAt{};
    qint64 durationMs = 0;
    QList<StoryTurn> turns;
    TextFields dynamicVariables;
    TextFields collectedVariables;
    TextFields metadata;
    QList<QPair<QByteArray, QByteArray>> customAnalysis; ///< values as JSON; empty = no conversation took place
    QString summary;
    QString sentiment;
    bool successful = false;
    QString transferNumber;          ///< empty = not transferred
    qsizetype wordTurns = 0;         ///< so many of the first turns carry the times of their words
    quint64 noise = 0;               ///< seed of what only has to look real: latencies, provider ids
};

} // namespace askpro::core
