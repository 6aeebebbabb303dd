#include "services/net/webhooks/deliveryreader.h"

#include "services/net/retell/signature.h"
#include "services/net/webhooks/digests.h"
#include "services/net/webhooks/jsonobject.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::net {

namespace {

using Reading = tl::expected<DeliveryReading, UnreadableBody>;

// As wide as a column that is shown; the body keeps the whole name.
constexpr qsizetype longestEvent = 64;

tl::unexpected<UnreadableBody> wrongShape(QByteArrayView message)
{
    return tl::unexpected(UnreadableBody{"wrong-shape", message});
}

Reading reading(const Destination &destination, const QString &event, const QByteArray &identity)
{
    const QByteArray head = deliveryDigestHead(destination.route->source(), destination.route->kind(), event, identity.size());
    const Sha256Digest digest = sha256({head, identity});
    return DeliveryReading{event.left(longestEvent), QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()))};
}

bool carriesCall(const QString &event)
{
    return event.startsWith("call_"_L1) || event.startsWith("transfer_"_L1) || event == "transcript_updated"_L1;
}

Reading readInbound(const HttpRequest &request, const Destination &destination, const JsonObject &envelope)
{
    const QString event = envelope.string("event");
    const auto inbound = envelope.object("call_inbound");
    if (event != "call_inbound"_L1 || !inbound)
        return wrongShape("An inbound call has the event \"call_inbound\" and an object of that name.");
    // A retry of it carries the same call id, but perhaps another time.
    const QString call = inbound->string("call_id");
    return reading(destination, event, call.isEmpty() ? request.body : call.toUtf8());
}

Reading readRetellEvent(const HttpRequest &request, const Destination &destination, const JsonObject &envelope)
{
    // Older envelopes say "event_type" and "data".
    const QString event = envelope.contains("event") ? envelope.string("event") : envelope.string("event_type");
    if (event.isEmpty())
        return wrongShape("An event has its name in \"event\".");
    if (event == "call_inbound"_L1)
        return readInbound(request, destination, envelope);
    if (carriesCall(event)) {
        const auto call = envelope.object(envelope.contains("call") ? "call" : "data");
        if (!call || call->string("call_id").isEmpty())
            return wrongShape("An event of a call has an object \"call\" with a \"call_id\".");
    }
    // Not by call id: an analysis that was run again is another delivery of the same event.
    return reading(destination, event, request.body);
}

Reading readCalcomEvent(const HttpRequest &request, const Destination &destination, const JsonObject &envelope)
{
    const QString event = envelope.string("triggerEvent");
    if (event.isEmpty())
        return wrongShape("An event has its name in \"triggerEvent\".");
    return reading(destination, event, request.body);
}

// The body shows which call it belongs to, so an equal body is a repeat. Without a call in it ("args only", or no body)
// equal requests come from different calls; then only the very same signed request is a repeat.
Reading readFunction(const HttpRequest &request, const Destination &destination)
{
    const auto envelope = JsonObject::read(request.body);
    if (!request.body.isEmpty() && !envelope)
        return wrongShape("The arguments of a function are a JSON object.");
    const auto call = envelope ? envelope->object("call") : std::nullopt;
    if (call && !call->string("call_id").isEmpty())
        return reading(destination, destination.name, request.body);
    return reading(destination, destination.name,
                   request.method + ' ' + request.target + '\n' + request.header(retell::signatureHeader).toByteArray() + '\n' + request.body);
}

} // namespace

Reading readDelivery(const HttpRequest &request, const Destination &destination)
{
    if (destination.route->kind() == DeliveryKind::Function)
        return readFunction(request, destination);
    const auto envelope = JsonObject::read(request.body);
    if (!envelope)
        return tl::unexpected(UnreadableBody{"not-json", "The body is not a JSON object."});
    if (destination.route->source() == DeliverySource::Calcom)
        return readCalcomEvent(request, destination, *envelope);
    if (destination.route->kind() == DeliveryKind::Inbound)
        return readInbound(request, destination, *envelope);
    return readRetellEvent(request, destination, *envelope);
}

} // namespace askpro::net
