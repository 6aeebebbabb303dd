#pragma once

#include "services/core/understanding/call/callreading.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace askpro::core {

enum class TranscriptFault { NotJson, BadTime, BadLanguage, BadServices, BadTurns };

/// A line {"id","lang","ref","services","turns":[{"role":"agent|user","text"}]}. `ref` is the begin of the call with its zone (RFC 9557);
/// services are names, or objects {"name","aliases"}; "opening" and "region" (else that of the zone) may be there. Without
/// `lang` the words say it. `id` is given back as it came.
struct TranscriptLine
{
    struct Call
    {
        CallContext context;
        QList<SpokenTurn> turns;
    };

    QJsonValue id{QJsonValue::Null};
    tl::expected<Call, TranscriptFault> call;
};
[[nodiscard]] TranscriptLine readTranscriptLine(const QByteArray &line);

} // namespace askpro::core
