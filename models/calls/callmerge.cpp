#include "models/calls/callmerge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr int timeBits = 43; // until the year 2248
constexpr int digestBits = 16;

constexpr std::array transcriptKeys{"transcript_object"_L1, "transcript_with_tool_calls"_L1, "scrubbed_transcript_with_tool_calls"_L1};

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

QJsonObject withoutWords(const QJsonObject &turn, const QJsonArray &words)
{
    QJsonObject condensed = turn;
    condensed.remove("words"_L1);
    const QJsonValue start = words.first().toObject().value("start"_L1);
    const QJsonValue end = words.last().toObject().value("end"_L1);
    if (start.isDouble())
        condensed.insert("start"_L1, start);
    if (end.isDouble())
        condensed.insert("end"_L1, end);
    return condensed;
}

QJsonArray condensedTurns(const QJsonArray &turns)
{
    QJsonArray condensed;
    for (const auto &value : turns) {
        const QJsonObject turn = value.toObject();
        const QJsonArray words = turn.value("words"_L1).toArray();
        if (words.isEmpty())
            condensed.append(value);
        else
            condensed.append(withoutWords(turn, words));
    }
    return condensed;
}

QJsonValue valueToKeep(const QString &key, const QJsonValue &value)
{
    if (value.isArray() && std::ranges::any_of(transcriptKeys, [&](QLatin1StringView known) { return key == known; }))
        return condensedTurns(value.toArray());
    return value;
}

/// A total order of values, for the case that two different contents share a stamp.
bool isGreater(const QJsonValue &left, const QJsonValue &right)
{
    const auto bytes = [](const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); };
    return left != right && bytes(left) > bytes(right);
}

} // namespace

qint64 stampOf(const CallEvent &event)
{
    const qint64 time = std::clamp<qint64>(toMs(event.at), 0, (qint64(1) << timeBits) - 1);
    return (((qint64(rankOf(event)) << timeBits) | time) << digestBits) | event.digest;
}

bool mergeInto(CallDocument &document, const CallEvent &event)
{
    if (event.kind == CallEventKind::Unknown || event.callId.isEmpty())
        return false;
    const qint64 stamp = stampOf(event);
    const QString stampText = QString::number(stamp);
    bool changed = false;
    for (auto it = event.call.begin(); it != event.call.end(); ++it) {
        const QString key = it.key();
        const QJsonValue received = it.value();
        if (key == "access_token"_L1 || isEmpty(received))
            continue;
        const qint64 known = stampOfKey(document, key);
        if (known > stamp)
            continue;
        const QJsonValue value = valueToKeep(key, received);
        if (known == stamp && !isGreater(value, document.facts.value(key)))
            continue;
        document.facts.insert(key, value);
        document.stamps.insert(key, stampText);
        changed = true;
    }
    return changed;
}

CallRank rankReached(const CallDocument &document)
{
    // Every event carries the id, so its stamp is the highest of all.
    return CallRank(stampOfKey(document, u"call_id"_s) >> (timeBits + digestBits));
}

qint64 stampOfKey(const CallDocument &document, const QString &key)
{
    return document.stamps.value(key).toString().toLongLong();
}

} // namespace askpro::models
