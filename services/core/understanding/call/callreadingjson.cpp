#include "services/core/understanding/call/callreadingjson.h"

#include "models/common/vocabulary.h"

#include <QJsonArray>

#include <array>

namespace askpro::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array intentWords{
    models::Word<CallIntent>{CallIntent::Book, "book"_L1},
    models::Word<CallIntent>{CallIntent::Reschedule, "reschedule"_L1},
    models::Word<CallIntent>{CallIntent::Cancel, "cancel"_L1},
    models::Word<CallIntent>{CallIntent::Question, "question"_L1},
    models::Word<CallIntent>{CallIntent::Complaint, "complaint"_L1},
    models::Word<CallIntent>{CallIntent::Emergency, "emergency"_L1},
    models::Word<CallIntent>{CallIntent::Other, "other"_L1},
};

QJsonValue valueOf(const HeardValue &heard)
{
    return heard.value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(heard.value);
}

QJsonArray spansOf(const QList<TurnSpan> &evidence)
{
    QJsonArray spans;
    for (const TurnSpan &span : evidence)
        spans.append(QJsonObject{{u"turn"_s, span.turn}, {u"start"_s, span.from}, {u"end"_s, span.to}});
    return spans;
}

QList<TurnSpan> together(const QList<TurnSpan> &one, const QList<TurnSpan> &other)
{
    QList<TurnSpan> all = one;
    for (const TurnSpan &span : other) {
        if (!all.contains(span))
            all.append(span);
    }
    return all;
}

QString sentimentWord(models::Sentiment sentiment)
{
    return wordFor(models::sentimentWords(), sentiment == models::Sentiment::Unknown ? models::Sentiment::Neutral : sentiment);
}

} // namespace

QString intentWord(CallIntent intent)
{
    return wordFor(std::span<const models::Word<CallIntent>>(intentWords), intent);
}

QJsonObject toJson(const CallReading &reading)
{
    const QJsonValue nothing(QJsonValue::Null);
    const bool agreed = reading.bookedIntent;
    return {{u"booked_intent"_s, agreed},
            {u"call_type"_s, intentWord(reading.intent)},
            {u"already_booked"_s, reading.alreadyBooked},
            {u"date"_s, agreed ? valueOf(reading.date) : nothing},
            {u"time"_s, agreed ? valueOf(reading.time) : nothing},
            {u"service"_s, valueOf(reading.service)},
            {u"name"_s, valueOf(reading.name)},
            {u"phone"_s, valueOf(reading.phone)},
            {u"email"_s, valueOf(reading.email)},
            {u"sentiment"_s, sentimentWord(reading.sentiment)},
            {u"confidence"_s, std::round(reading.confidence * 1000) / 1000},
            {u"evidence"_s, QJsonObject{{u"slot"_s, spansOf(together(reading.date.evidence, reading.time.evidence))},
                                        {u"service"_s, spansOf(reading.service.evidence)},
                                        {u"name"_s, spansOf(reading.name.evidence)},
                                        {u"phone"_s, spansOf(reading.phone.evidence)},
                                        {u"email"_s, spansOf(reading.email.evidence)},
                                        {u"consent"_s, spansOf(reading.consent)},
                                        {u"refusals"_s, spansOf(reading.refusals)}}},
            {u"vetoes"_s, QJsonArray::fromStringList(reading.vetoes)},
            {u"reason"_s, reading.reason}};
}

} // namespace askpro::core
