#include "models/calls/callderivation.h"

#include "models/calls/callmerge.h"
#include "models/calls/callstatus.h"
#include "models/calls/conversation.h"
#include "models/calls/exactdecimal.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

std::optional<Instant> instantOf(const QJsonValue &ms)
{
    const qint64 value = ms.toInteger();
    return value > 0 ? std::optional(instantFromMs(value)) : std::nullopt;
}

std::optional<bool> boolOf(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

CallDirection directionOf(const QJsonObject &facts)
{
    if (facts.value("call_type"_L1) == "web_call"_L1)
        return CallDirection::Web;
    return valueFor(callDirectionWords(), facts.value("direction"_L1).toString()).value_or(CallDirection::Inbound);
}

/// Any sign of an end makes the call over: an event that was made after the end, the end's time, its reason or a status word.
CallStatus statusOf(const CallDocument &document)
{
    const QJsonObject &facts = document.facts;
    const CallRank reached = rankReached(document);
    const auto word = statusOfVendorWord(facts.value("call_status"_L1).toString());
    if (word && isOver(*word))
        return *word;
    const QString reason = facts.value("disconnection_reason"_L1).toString();
    if (reached >= CallRank::Ended || !reason.isEmpty() || instantOf(facts.value("end_timestamp"_L1)))
        return disconnectionOf(reason).status.value_or(CallStatus::Ended);
    if (reached >= CallRank::Started || instantOf(facts.value("start_timestamp"_L1)) || word == CallStatus::Ongoing)
        return CallStatus::Ongoing;
    return CallStatus::Ringing;
}

QString transferTarget(const QJsonValue &destination)
{
    if (destination.isString())
        return destination.toString();
    const QJsonObject object = destination.toObject();
    const QString number = object.value("number"_L1).toString();
    const QString extension = object.value("extension"_L1).toString();
    return extension.isEmpty() ? number : number + u';' + extension;
}

void readTimes(Call &call, const QJsonObject &facts, Instant arrivedAt)
{
    call.startedAt = instantOf(facts.value("start_timestamp"_L1));
    call.endedAt = instantOf(facts.value("end_timestamp"_L1));
    call.sortAt = call.startedAt.value_or(arrivedAt);
    if (facts.value("duration_ms"_L1).isDouble())
        call.durationMs = facts.value("duration_ms"_L1).toInteger();
    else if (call.startedAt && call.endedAt)
        call.durationMs = (*call.endedAt - *call.startedAt).count();
}

/// The vendor fills in zeros while a call runs: a bill exists only once it is over.
void readCosts(Call &call, const QJsonObject &cost)
{
    if (!isOver(call.status))
        return;
    call.costTotal = exactDecimal(cost.value("combined_cost"_L1));
    for (const auto &value : cost.value("product_costs"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        call.costs.append({item.value("product"_L1).toString(), exactDecimal(item.value("unit_price"_L1)), exactDecimal(item.value("cost"_L1)),
                           item.value("is_transfer_leg_cost"_L1).toBool()});
    }
}

void readAnalysis(Call &call, const CallDocument &document)
{
    const QJsonObject analysis = document.facts.value("call_analysis"_L1).toObject();
    call.analyzed = !analysis.isEmpty() || rankReached(document) >= CallRank::Analyzed;
    if (!call.analyzed)
        return;
    call.summary = analysis.value("call_summary"_L1).toString();
    call.successful = boolOf(analysis.value("call_successful"_L1));
    call.inVoicemail = boolOf(analysis.value("in_voicemail"_L1));
    call.sentiment = valueFor(sentimentWords(), QString(analysis.value("user_sentiment"_L1).toString().toLower())).value_or(Sentiment::Unknown);
}

void readFields(Call &call, const QJsonObject &facts, const QList<FieldMapping> &mappings)
{
    call.fields = extractFields(facts, call.direction, mappings);
    readChosen(call);
}

} // namespace

Call deriveCall(const CallDocument &document, Instant arrivedAt, const QList<FieldMapping> &mappings)
{
    const QJsonObject &facts = document.facts;
    Call call;
    call.retellCallId = facts.value("call_id"_L1).toString();
    call.status = statusOf(document);
    call.direction = directionOf(facts);
    call.fromNumber = facts.value("from_number"_L1).toString();
    call.toNumber = facts.value("to_number"_L1).toString();
    call.vendorStatus = facts.value("call_status"_L1).toString();
    call.disconnectionReason = facts.value("disconnection_reason"_L1).toString();
    call.agentId = facts.value("agent_id"_L1).toString();
    call.agentName = facts.value("agent_name"_L1).toString();
    call.recordingUrl = facts.value("recording_url"_L1).toString();
    call.transferDestination = transferTarget(facts.value("transfer_destination"_L1));
    call.metadata = facts.value("metadata"_L1).toObject();
    call.test = call.retellCallId == "test_call"_L1 || call.agentId == "test_agent"_L1; // the vendor's dashboard sends these
    call.utterances = conversationOf(document);
    readTimes(call, facts, arrivedAt);
    readCosts(call, facts.value("call_cost"_L1).toObject());
    readAnalysis(call, document);
    readFields(call, facts, mappings);
    return call;
}

ResolutionClues cluesOf(const CallDocument &document)
{
    const QJsonObject &facts = document.facts;
    const CallDirection direction = directionOf(facts);
    const QJsonValue branch = facts.value("metadata"_L1).toObject().value("askproai_branch_id"_L1);
    ResolutionClues clues;
    clues.metadataBranch = branch.isDouble() ? QString::number(branch.toInteger()) : branch.toString();
    clues.agentId = facts.value("agent_id"_L1).toString();
    if (direction != CallDirection::Web)
        clues.ourNumber = facts.value(direction == CallDirection::Outbound ? "from_number"_L1 : "to_number"_L1).toString();
    return clues;
}

QString clinicNumber(const CallSummary &call)
{
    return call.direction == CallDirection::Outbound ? call.fromNumber : call.toNumber;
}

QString callerNumber(const CallSummary &call)
{
    return call.direction == CallDirection::Outbound ? call.toNumber : call.fromNumber;
}

} // namespace askpro::models
