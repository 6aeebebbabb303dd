#pragma once

#include "models/common/instant.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace askpro::models {

/// What happened to a call, in the vendor's vocabulary.
enum class CallEventKind {
    Inbound,           ///< somebody rings; the vendor asks which agent shall answer
    Started,
    TranscriptUpdated,
    Transfer,          ///< transfer_started, _bridged, _cancelled, _ended
    Function,          ///< an in-call function was called; carries the call as it was at that moment
    Ended,
    Analyzed,
    Fetched,           ///< read back over the vendor's REST interface ("call_fetched"; ours, no webhook sends it)
    Unknown            ///< kept, without effect
};

/// One delivery about a call, read and checked. A value; nothing of it is stored as it is.
struct CallEvent
{
    CallEventKind kind = CallEventKind::Unknown;
    QString name;                    ///< the vendor's word: event, or for Function the function's name
    QString callId;                  ///< vendor's; empty = the delivery names no call
    Instant at{};                    ///< when it happened, by the vendor's clock; see callEventTime
    quint16 digest = 0;              ///< of the content; decides between two events of the same kind and time
    QJsonObject call;                ///< the Call object, with what stands beside it in the envelope
    QJsonObject arguments;           ///< Function only
};

/// How far the call had come when the event was made. What a later state says about a key beats what an earlier one
/// said, in whatever order the deliveries arrive.
enum class CallRank { None = 0, Inbound = 1, Started = 2, Running = 3, Ended = 4, Analyzed = 5, Fetched = 6 };

/// A fetched call counts as what it is: only an analysed one is the vendor's last word.
[[nodiscard]] CallRank rankOf(const CallEvent &event);

/// When a Call object was made, from the object itself, for envelopes without a timestamp: end, else start plus the audio so far.
[[nodiscard]] Instant callEventTime(const QJsonObject &call);

/// 16 bits of the content. Stable across machines and versions, because it is stored.
[[nodiscard]] quint16 contentDigest(QByteArrayView body);

} // namespace askpro::models
