#include "app/cli/calljson.h"

#include "app/cli/wording.h"
#include "models/calls/calltrail.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<class T>
QJsonValue valueOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Minor units are whole; the vendor's exact decimal stands beside them. Vendor prices are US cents.
QJsonValue cost(const QString &cents)
{
    if (cents.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"amount_minor"_s, std::llround(cents.toDouble())}, {u"currency"_s, u"USD"_s}, {u"exact_cents"_s, cents}};
}

QJsonValue customer(const Call &call)
{
    if (call.customer.isNull())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, call.customer.value()},
                       {u"name"_s, textOrNull(call.customerName)},
                       {u"phone"_s, textOrNull(call.customerPhone)},
                       {u"email"_s, textOrNull(call.customerEmail)}};
}

QJsonArray fields(const Call &call)
{
    QJsonArray all;
    for (const ExtractedField &field : call.fields) {
        all.append(QJsonObject{{u"name"_s, field.name},
                               {u"value"_s, field.value},
                               {u"source"_s, wordFor(fieldSourceWords(), field.source)},
                               {u"confidence"_s, valueOrNull(field.confidence)},
                               {u"evidence"_s, textOrNull(field.evidence)},
                               {u"chosen"_s, field.chosen}});
    }
    return all;
}

QJsonArray transcript(const Call &call)
{
    QJsonArray all;
    for (const Utterance &utterance : call.utterances) {
        QJsonObject turn{{u"index"_s, utterance.index},
                         {u"role"_s, wordFor(speakerWords(), utterance.speaker)},
                         {u"text"_s, utterance.text},
                         {u"start_s"_s, valueOrNull(utterance.startS)},
                         {u"end_s"_s, valueOrNull(utterance.endS)}};
        if (!utterance.toolName.isEmpty())
            turn.insert(u"tool"_s, utterance.toolName);
        all.append(turn);
    }
    return all;
}

QJsonArray trail(const Call &call, const QList<Delivery> &deliveries)
{
    QJsonArray all;
    const auto steps = trailOf(call, evidenceOf(call), deliveries);
    for (const TrailStep &step : steps) {
        all.append(QJsonObject{{u"step"_s, step.step},
                               {u"good"_s, step.good},
                               {u"detail"_s, step.detail},
                               {u"utterance"_s, step.utterance < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(step.utterance)},
                               {u"at_s"_s, valueOrNull(step.atS)}});
    }
    return all;
}

} // namespace

CallJson::CallJson(QString tenantSlug, const QList<core::BranchEntry> &branches) : m_tenant(std::move(tenantSlug))
{
    for (const core::BranchEntry &branch : branches)
        m_slugs.insert(branch.id, branch.slug);
}

QJsonObject CallJson::listed(const Call &call) const
{
    return {
        {u"id"_s, call.id.value()},
        {u"retell_call_id"_s, call.retellCallId},
        {u"status"_s, wordFor(callStatusWords(), call.status)},
        {u"vendor_status"_s, textOrNull(call.vendorStatus)},
        {u"direction"_s, wordFor(callDirectionWords(), call.direction)},
        {u"from_number"_s, textOrNull(call.fromNumber)},
        {u"to_number"_s, textOrNull(call.toNumber)},
        {u"tenant"_s, m_tenant},
        {u"company"_s, textOrNull(call.companyName)},
        {u"branch"_s, textOrNull(m_slugs.value(call.branch))},
        {u"branch_name"_s, textOrNull(call.branchName)},
        {u"customer"_s, customer(call)},
        {u"started_at"_s, jsonInstant(call.startedAt, call.zone)},
        {u"ended_at"_s, jsonInstant(call.endedAt, call.zone)},
        {u"duration_s"_s, call.durationMs ? QJsonValue(static_cast<double>(*call.durationMs) / 1000.0) : QJsonValue(QJsonValue::Null)},
        {u"disconnection_reason"_s, textOrNull(call.disconnectionReason)},
        {u"outcome"_s, call.outcome == CallOutcome::None ? QJsonValue(QJsonValue::Null) : wordFor(callOutcomeWords(), call.outcome)},
        {u"no_booking_reason"_s, call.reason == NoBookingReason::None ? QJsonValue(QJsonValue::Null) : wordFor(noBookingReasonWords(), call.reason)},
        {u"sentiment"_s, call.sentiment ? QJsonValue(wordFor(sentimentWords(), *call.sentiment)) : QJsonValue(QJsonValue::Null)},
        {u"urgency"_s, wordFor(urgencyWords(), call.urgency)},
        {u"appointment_requested"_s, valueOrNull(call.appointmentRequested)},
        {u"appointments"_s, QJsonArray()},
        {u"cost"_s, cost(call.costTotal)},
        {u"resolution"_s, QJsonObject{{u"step"_s, wordFor(resolutionStepWords(), call.resolution.step)},
                                      {u"matched"_s, textOrNull(call.resolution.matched)},
                                      {u"why"_s, textOrNull(call.resolution.why)}}},
        {u"analyzed"_s, call.analyzed},
        {u"test"_s, call.test},
        {u"summary"_s, textOrNull(call.summary)},
        {u"fields"_s, fields(call)},
    };
}

QJsonObject CallJson::shown(const Call &call, const QList<Delivery> &deliveries) const
{
    QJsonObject json = listed(call);
    QJsonArray received;
    for (const Delivery &one : deliveries)
        received.append(delivery(one, call.zone));
    json.insert(u"transcript"_s, transcript(call));
    json.insert(u"trail"_s, trail(call, deliveries));
    json.insert(u"deliveries"_s, received);
    return json;
}

QJsonObject CallJson::delivery(const Delivery &delivery, const QByteArray &zone)
{
    return {
        {u"id"_s, delivery.id.value()},
        {u"source"_s, wordFor(deliverySourceWords(), delivery.source)},
        {u"kind"_s, wordFor(deliveryKindWords(), delivery.kind)},
        {u"event"_s, delivery.event},
        {u"status"_s, wordFor(deliveryStatusWords(), delivery.status)},
        {u"verdict"_s, delivery.verdict},
        {u"correlation_id"_s, delivery.correlationId},
        {u"attempts"_s, delivery.attempts},
        {u"received_at"_s, isoInstant(delivery.receivedAt, zone)},
        {u"next_attempt_at"_s, jsonInstant(delivery.nextAttemptAt, zone)},
        {u"finished_at"_s, jsonInstant(delivery.finishedAt, zone)},
        {u"last_error"_s, textOrNull(delivery.lastError)},
        {u"call_id"_s, delivery.call.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(delivery.call.value())},
    };
}

} // namespace askpro::app
