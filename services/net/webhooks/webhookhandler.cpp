#include "services/net/webhooks/webhookhandler.h"

#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/http/sourceaddress.h"
#include "services/net/log.h"
#include "services/net/retell/signature.h"

#include <QRandomGenerator>

#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::net {

namespace {

constexpr QByteArrayView healthPath = "/api/health";
// Vendors give up after 10 s; a caller that is told "later" before that sends again at once instead of guessing.
constexpr Milliseconds eventAnswer{9000};
constexpr Milliseconds liveSlack{1500};
constexpr int retrySeconds = 5;
constexpr qsizetype rejectedBody = 8 * 1024;
constexpr qsizetype longestHeader = 256;

// What helps to understand a delivery later. Of the signature only its time: the rest would let a reader repeat it.
constexpr std::array keptHeaders{QByteArrayView("content-type"), QByteArrayView("user-agent"), QByteArrayView("x-cal-webhook-version")};

QByteArray randomToken()
{
    std::array<quint32, 8> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return "self-test-" + QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

core::Endpoint selfTestEndpoint()
{
    core::Endpoint endpoint{core::TenantDirectory::scopeOf({}), {}, {}, {}};
    endpoint.retellKeys.emplace_back(randomToken(), std::nullopt);
    endpoint.calcomSecrets.emplace_back(randomToken(), std::nullopt);
    return endpoint;
}

QByteArray shortened(QByteArrayView value)
{
    return value.first(std::min(value.size(), longestHeader)).toByteArray();
}

HeaderList headersWorthKeeping(const HttpRequest &request)
{
    HeaderList kept;
    for (const QByteArrayView name : keptHeaders) {
        if (const QByteArrayView value = request.header(name); !value.isEmpty())
            kept.append({name.toByteArray(), shortened(value)});
    }
    // Query and method carry the arguments of a function that is set up with GET or DELETE.
    if (request.method != "POST")
        kept.append({":method", request.method});
    if (!request.query().isEmpty())
        kept.append({":query", request.query().toByteArray()});
    if (const QByteArrayView signature = request.header(retell::signatureHeader); signature.startsWith("v=") && signature.contains(','))
        kept.append({retell::signatureHeader.toByteArray(), shortened(signature.first(signature.indexOf(',')))});
    return kept;
}

HttpReply tooMany(Milliseconds wait, const QString &correlationId)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return retryAfter(errorReply(429, "too-many-requests", "Too many requests. Wait a little.", correlationId), seconds);
}

HttpReply notStored(const Error &error, const QString &correlationId)
{
    const int status = httpStatus(error.code);
    const HttpReply reply = errorReply(status, status == 503 ? "not-stored" : "refused", "The delivery was not stored. Send it again.", correlationId);
    return status == 503 ? retryAfter(reply, retrySeconds) : reply;
}

} // namespace

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::Remote:
    case ErrorCode::Storage:
        return 503;
    }
    Q_UNREACHABLE();
}

WebhookHandler::WebhookHandler(WebhookOptions options, core::EndpointCatalog &catalog, core::DeliverySink &sink, core::LiveAnswers &live,
                               const core::Clock &clock)
    : m_options(std::move(options)),
      m_routes(m_options.aliases),
      m_catalog(catalog),
      m_sink(sink),
      m_live(live),
      m_clock(clock),
      m_selfTestToken(randomToken()),
      m_selfTestEndpoint(selfTestEndpoint()),
      m_unsigned(m_options.unsignedRate),
      m_signed(m_options.signedRate),
      m_kept(m_options.keptRejections),
      m_correlation(QRandomGenerator::system()->generate64())
{
}

tl::expected<RequestLimits, HttpReply> WebhookHandler::limitsFor(const HttpRequest &head)
{
    const auto destination = m_routes.find(head.path());
    const bool isHealth = head.path() == healthPath;
    if (!destination && !isHealth)
        return tl::unexpected(errorReply(404, "not-found", "There is nothing at this address."));
    const QList<QByteArray> methods = isHealth ? QList<QByteArray>{"GET"} : destination->route->methods();
    if (!methods.contains(head.method)) {
        HttpReply reply = errorReply(405, "method-not-allowed", "This address is not for that method.");
        reply.headers.append({"Allow", methods.join(", ")});
        return tl::unexpected(std::move(reply));
    }
    if (isHealth)
        return RequestLimits{0, eventAnswer};
    const bool live = destination->route->kind() != DeliveryKind::Event;
    return RequestLimits{destination->route->maxBody(), live ? m_options.liveBudget + liveSlack : eventAnswer};
}

void WebhookHandler::handle(HttpRequest request, Answer answer)
{
    auto destination = m_routes.find(request.path());
    if (!destination)
        return answer(health());
    request.correlationId = nextCorrelationId();
    findEndpoint(std::make_shared<Visit>(
        Visit{std::move(request), std::move(*destination), std::move(answer), m_clock.now(), std::chrono::steady_clock::now()}));
}

void WebhookHandler::findEndpoint(const SharedVisit &visit)
{
    const QByteArray &token = visit->destination.endpoint;
    if (token == m_selfTestToken)
        return selfTest(*visit);
    if (const auto endpoint = m_catalog.find(token))
        return judge(visit, endpoint);

    const QString &id = visit->request.correlationId;
    if (const Milliseconds wait = m_unsigned.take(sourceOf(visit->request.peer), visit->began); wait > Milliseconds{0})
        return visit->answer(tooMany(wait, id));
    m_catalog.resolve(token, [self = weak_from_this(), visit, id](const Result<core::KnownEndpoint> &found) {
        const auto handler = self.lock();
        if (handler && found)
            handler->judge(visit, *found);
        else if (found || httpStatus(found.error().code) == 503)
            visit->answer(retryAfter(errorReply(503, "not-ready", "The address could not be looked up. Send it again.", id), retrySeconds));
        else
            visit->answer(errorReply(404, "unknown-endpoint", "Nobody has this address.", id));
    });
}

// Only the verdict counts here, and a good one would be a fault of ours.
void WebhookHandler::selfTest(const Visit &visit) const
{
    const auto verdict = visit.destination.route->verifier().verify(visit.request, m_selfTestEndpoint, visit.receivedAt);
    visit.answer(verdict == SignatureVerdict::Signed ? errorReply(500, "self-test", "A forged request was taken for a signed one.")
                                                     : errorReply(401, "signature", "The signature is not good."));
}

void WebhookHandler::judge(const SharedVisit &visit, const core::KnownEndpoint &endpoint)
{
    // Verified before anything is counted: whoever sends forgeries from an address must not be able to keep signed
    // requests from the same address (a proxy's, say) out.
    const auto verdict = visit->destination.route->verifier().verify(visit->request, *endpoint, visit->receivedAt);
    if (verdict != SignatureVerdict::Signed)
        return refuse(*visit, *endpoint, verdict);
    const QString &id = visit->request.correlationId;
    if (const Milliseconds wait = m_signed.take(endpoint->slug, visit->began); wait > Milliseconds{0})
        return visit->answer(tooMany(wait, id));
    const auto reading = readDelivery(visit->request, visit->destination);
    if (!reading) {
        qCWarning(log, "%s tenant %lld: signed, but unreadable (%s)", qUtf8Printable(id), endpoint->scope.tenant().value(),
                  reading.error().code.toByteArray().constData());
        return visit->answer(errorReply(400, reading.error().code, reading.error().message, id));
    }
    store(visit, endpoint, *reading);
}

void WebhookHandler::refuse(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict)
{
    const QString &id = visit.request.correlationId;
    if (const Milliseconds wait = m_unsigned.take(sourceOf(visit.request.peer), visit.began); wait > Milliseconds{0})
        return visit.answer(tooMany(wait, id));
    qCInfo(log, "%s tenant %lld: refused (%s)", qUtf8Printable(id), endpoint.scope.tenant().value(),
           qUtf8Printable(wordFor(signatureVerdictWords(), verdict)));
    // The same words for every verdict: which part of a guess was right is for the clinic's own eyes.
    visit.answer(errorReply(401, "signature", "The signature is not good.", id));
    keepRejected(visit, endpoint, verdict);
}

void WebhookHandler::keepRejected(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict)
{
    if (m_kept.take({}, visit.began) > Milliseconds{0})
        return;
    NewDelivery delivery = deliveryOf(visit, endpoint, verdict);
    delivery.status = DeliveryStatus::Rejected;
    delivery.body.truncate(rejectedBody);
    // Unlike any other: a good delivery with the same body, say after a clock was set right, must not be its duplicate.
    delivery.digest = deliveryDigest(delivery.source, delivery.kind, u"rejected "_s + visit.request.correlationId, delivery.body);
    m_sink.submit(std::move(delivery), [](const Result<StoredDelivery> &) {}); // nobody waits, and without room it is not kept
}

void WebhookHandler::store(const SharedVisit &visit, const core::KnownEndpoint &endpoint, const DeliveryReading &reading)
{
    NewDelivery delivery = deliveryOf(*visit, *endpoint, SignatureVerdict::Signed);
    delivery.event = reading.event;
    delivery.digest = reading.digest;
    const bool isEvent = visit->destination.route->kind() == DeliveryKind::Event; // the routes may be gone by then
    m_sink.submit(std::move(delivery), [self = weak_from_this(), visit, isEvent, scope = endpoint->scope](const Result<StoredDelivery> &stored) {
        // call_inbound gets 503 as well, not an empty "take the call": Retell repeats it, and if we stay unable the
        // number's own agent answers. So nobody hears less, and we do not vouch for a call that we have not kept.
        if (!stored)
            return visit->answer(notStored(stored.error(), visit->request.correlationId));
        if (isEvent)
            return visit->answer({204, {}, {}});
        if (const auto handler = self.lock())
            handler->answerStored(visit, scope, *stored);
    });
}

void WebhookHandler::answerStored(const SharedVisit &visit, const TenantScope &scope, const StoredDelivery &stored)
{
    if (stored.duplicate && !stored.earlierReply.isEmpty())
        return visit->answer(jsonReply(stored.earlierReply));
    core::LiveRequest live{scope, stored.id, visit->destination.route->kind(), visit->destination.name, visit->request.body,
                           visit->began + m_options.liveBudget};
    m_live.answer(std::move(live), [visit](QByteArray json) { visit->answer(jsonReply(std::move(json))); });
}

NewDelivery WebhookHandler::deliveryOf(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict) const
{
    NewDelivery delivery;
    delivery.tenant = endpoint.scope.tenant();
    delivery.source = visit.destination.route->source();
    delivery.kind = visit.destination.route->kind();
    delivery.event = visit.destination.name;
    delivery.body = visit.request.body;
    delivery.headers = headersWorthKeeping(visit.request);
    delivery.verdict = wordFor(signatureVerdictWords(), verdict);
    delivery.correlationId = visit.request.correlationId;
    delivery.peer = visit.request.peer;
    delivery.receivedAt = visit.receivedAt;
    return delivery;
}

HttpReply WebhookHandler::health() const
{
    const bool healthy = !m_options.healthy || m_options.healthy();
    HttpReply reply = jsonReply(healthy ? R"({"status":"ok"})" : R"({"status":"degraded"})");
    reply.status = healthy ? 200 : 503;
    return reply;
}

QString WebhookHandler::nextCorrelationId()
{
    return QString::number(m_correlation.fetch_add(1, std::memory_order_relaxed), 16).rightJustified(16, u'0');
}

} // namespace askpro::net
