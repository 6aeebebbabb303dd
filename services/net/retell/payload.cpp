#include "services/net/retell/payload.h"

#include "services/net/retell/wordtimings.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::net::retell {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RetellPayload)
};

struct EventRow
{
    QLatin1StringView name;
    CallEventKind kind;
};

constexpr std::array events{
    EventRow{"call_started"_L1, CallEventKind::Started},
    EventRow{"call_ended"_L1, CallEventKind::Ended},
    EventRow{"call_analyzed"_L1, CallEventKind::Analyzed},
    EventRow{"transcript_updated"_L1, CallEventKind::TranscriptUpdated},
    EventRow{"transfer_started"_L1, CallEventKind::Transfer},
    EventRow{"transfer_bridged"_L1, CallEventKind::Transfer},
    EventRow{"transfer_cancelled"_L1, CallEventKind::Transfer},
    EventRow{"transfer_ended"_L1, CallEventKind::Transfer},
    EventRow{"call_fetched"_L1, CallEventKind::Fetched},
};

constexpr std::array siblings{"transfer_destination"_L1, "transfer_option"_L1, "transcript_with_tool_calls"_L1};

Result<QJsonObject> readObject(const QByteArray &body)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(withoutWordTimings(body), &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(ErrorCode::Invalid, Texts::tr("The delivery is not JSON."),
                       fault.errorString());
    }
    if (!document.isObject())
        return failure(ErrorCode::Invalid, Texts::tr("The delivery is JSON, but not an object."));
    return document.object();
}

tl::unexpected<Error> missing(QLatin1StringView key)
{
    return failure(ErrorCode::Invalid, Texts::tr("The delivery has no usable \"%1\".").arg(key));
}

CallEventKind kindOf(const QString &name)
{
    const auto row = std::ranges::find_if(events, [&](const EventRow &candidate) { return name == candidate.name; });
    return row == events.end() ? CallEventKind::Unknown : row->kind;
}

/// Older envelopes say `event_type`.
QString eventName(const QJsonObject &envelope)
{
    const QString name = envelope.value("event"_L1).toString();
    return name.isEmpty() ? envelope.value("event_type"_L1).toString() : name;
}

QJsonObject callWithSiblings(const QJsonObject &envelope, QJsonObject call)
{
    for (const auto key : siblings) {
        const QJsonValue beside = envelope.value(key);
        const QJsonValue inside = call.value(key);
        const bool insideSaysNothing = inside.isUndefined() || inside.isNull() || (inside.isArray() && inside.toArray().isEmpty());
        if (!beside.isUndefined() && insideSaysNothing)
            call.insert(key, beside);
    }
    return call;
}

Instant timeOf(const QJsonObject &envelope, const QJsonObject &call)
{
    const qint64 ms = envelope.value("event_timestamp"_L1).toInteger();
    return ms > 0 ? instantFromMs(ms) : callEventTime(call);
}

Result<CallEvent> inboundOf(const QJsonObject &envelope, const QByteArray &body)
{
    const QJsonValue inbound = envelope.value("call_inbound"_L1);
    if (!inbound.isObject())
        return missing("call_inbound"_L1);
    CallEvent event;
    event.kind = CallEventKind::Inbound;
    event.name = u"call_inbound"_s;
    event.call = inbound.toObject();
    event.callId = event.call.value("call_id"_L1).toString(); // optional here
    event.call.insert("direction"_L1, u"inbound"_s);
    event.call.insert("call_type"_L1, u"phone_call"_s);
    event.call.insert("call_status"_L1, u"registered"_s);
    event.at = timeOf(envelope, {});
    event.digest = contentDigest(body);
    return event;
}

} // namespace

Result<CallEvent> readEvent(const QByteArray &body)
{
    const auto envelope = readObject(body);
    if (!envelope)
        return failureOf(envelope);
    CallEvent event;
    event.name = eventName(*envelope);
    if (event.name.isEmpty())
        return missing("event"_L1);
    if (event.name == "call_inbound"_L1)
        return inboundOf(*envelope, body);
    event.kind = kindOf(event.name);
    if (event.kind == CallEventKind::Unknown)
        return event;

    const QJsonValue call = envelope->contains("call"_L1) ? envelope->value("call"_L1) : envelope->value("data"_L1);
    if (!call.isObject())
        return missing("call"_L1);
    event.call = callWithSiblings(*envelope, call.toObject());
    event.callId = event.call.value("call_id"_L1).toString();
    if (event.callId.isEmpty())
        return missing("call.call_id"_L1);
    event.at = timeOf(*envelope, event.call);
    event.digest = contentDigest(body);
    return event;
}

Result<CallEvent> readInbound(const QByteArray &body)
{
    const auto envelope = readObject(body);
    return envelope ? inboundOf(*envelope, body) : Result<CallEvent>(failureOf(envelope));
}

Result<CallEvent> readFunction(const QByteArray &body, const QString &name, FunctionForm form)
{
    const auto envelope = readObject(body);
    if (!envelope)
        return failureOf(envelope);
    CallEvent event;
    event.kind = CallEventKind::Function;
    event.name = name;
    event.digest = contentDigest(body);
    if (form == FunctionForm::ArgsAtRoot) {
        event.arguments = *envelope;
        event.callId = envelope->value("call_id"_L1).toString();
        event.call = {{u"call_id"_s, event.callId}};
        return event;
    }
    if (!envelope->value("args"_L1).isObject())
        return missing("args"_L1);
    if (event.name.isEmpty())
        event.name = envelope->value("name"_L1).toString();
    if (event.name.isEmpty())
        return missing("name"_L1);
    event.arguments = envelope->value("args"_L1).toObject();
    event.call = envelope->value("call"_L1).toObject();
    event.callId = event.call.value("call_id"_L1).toString();
    event.at = callEventTime(event.call);
    return event;
}

QByteArray inboundReply(const core::InboundAnswer &answer)
{
    QJsonObject inbound;
    if (!answer.agentId.isEmpty())
        inbound.insert("override_agent_id"_L1, answer.agentId);
    QJsonObject variables;
    for (auto it = answer.variables.cbegin(); it != answer.variables.cend(); ++it)
        variables.insert(it.key(), it.value());
    if (!variables.isEmpty())
        inbound.insert("dynamic_variables"_L1, variables);
    if (!answer.branch.isEmpty())
        inbound.insert("metadata"_L1, QJsonObject{{u"askproai_branch_id"_s, answer.branch}});
    return QJsonDocument(QJsonObject{{u"call_inbound"_s, inbound}}).toJson(QJsonDocument::Compact);
}

} // namespace askpro::net::retell
