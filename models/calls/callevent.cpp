#include "models/calls/callevent.h"

#include "models/calls/callstatus.h"

#include <QJsonArray>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

CallRank rankOfFetched(const QJsonObject &call)
{
    if (!call.value("call_analysis"_L1).toObject().isEmpty())
        return CallRank::Fetched;
    const auto status = statusOfVendorWord(call.value("call_status"_L1).toString());
    if (status && isOver(*status))
        return CallRank::Ended;
    return status == CallStatus::Ringing ? CallRank::Inbound : CallRank::Running;
}

/// Seconds of audio that the transcript covers so far.
double audioSeconds(const QJsonObject &call)
{
    const QJsonArray turns = call.value("transcript_object"_L1).toArray();
    if (turns.isEmpty())
        return 0;
    const QJsonObject turn = turns.last().toObject();
    const QJsonArray words = turn.value("words"_L1).toArray();
    return (words.isEmpty() ? turn : words.last().toObject()).value("end"_L1).toDouble();
}

} // namespace

CallRank rankOf(const CallEvent &event)
{
    switch (event.kind) {
    case CallEventKind::Inbound:
        return CallRank::Inbound;
    case CallEventKind::Started:
        return CallRank::Started;
    case CallEventKind::TranscriptUpdated:
    case CallEventKind::Transfer:
    case CallEventKind::Function:
        return CallRank::Running;
    case CallEventKind::Ended:
        return CallRank::Ended;
    case CallEventKind::Analyzed:
        return CallRank::Analyzed;
    case CallEventKind::Fetched:
        return rankOfFetched(event.call);
    case CallEventKind::Unknown:
        return CallRank::None;
    }
    Q_UNREACHABLE();
}

Instant callEventTime(const QJsonObject &call)
{
    for (const auto key : {"transfer_end_timestamp"_L1, "end_timestamp"_L1}) {
        if (const qint64 ms = call.value(key).toInteger(); ms > 0)
            return instantFromMs(ms);
    }
    const qint64 start = call.value("start_timestamp"_L1).toInteger();
    const double audio = audioSeconds(call);
    const bool sane = audio > 0 && audio < 86400;
    return instantFromMs(start + (sane ? std::llround(audio * 1000) : 0));
}

quint16 contentDigest(QByteArrayView body)
{
    // FNV-1a over eight bytes at a time: a checksum byte by byte would cost more than parsing.
    constexpr quint64 prime = 0x100000001b3;
    quint64 hash = 0xcbf29ce484222325 ^ quint64(body.size());
    qsizetype at = 0;
    for (; at + 8 <= body.size(); at += 8) {
        hash = (hash ^ qFromLittleEndian<quint64>(body.data() + at)) * prime;
        hash ^= hash >> 32;
    }
    for (; at < body.size(); ++at)
        hash = (hash ^ quint8(body[at])) * prime;
    hash ^= hash >> 32;
    return quint16(hash ^ (hash >> 16));
}

} // namespace askpro::models
