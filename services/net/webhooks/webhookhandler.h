#pragma once

#include "services/core/inbox/deliverysink.h"
#include "services/core/live/liveanswers.h"
#include "services/core/ports/clock.h"
#include "services/core/tenancy/endpointcatalog.h"
#include "services/net/http/requesthandler.h"
#include "services/net/webhooks/deliveryreader.h"
#include "services/net/webhooks/ratelimiter.h"

#include <atomic>
#include <memory>

namespace askpro::net {

struct WebhookOptions
{
    WebhookRoutes::Aliases aliases;
    /// Of one address: requests whose signature is not good, and addresses that nobody has. They cost signed traffic
    /// from the same address nothing.
    Rate unsignedRate{60, 60};
    /// Of one tenant. What one machine can store is bounded by the inbox (503); this only keeps one tenant from taking
    /// it all.
    Rate signedRate{1'200'000, 40'000};
    /// Refused requests that are kept for people to see, of all tenants together.
    Rate keptRejections{60, 120};
    /// For an answer that a caller on the telephone waits for, from the end of the request.
    models::Milliseconds liveBudget{2000};
    /// Whether this process can do its work; any thread, returns at once. Empty = always.
    std::function<bool()> healthy;
};

/// From a request to a stored delivery and an answer. Methods are called on the server's thread, what follows runs on
/// any. Owned by a shared_ptr, because the catalog and the sink may answer after the server is gone.
class WebhookHandler final : public RequestHandler, public std::enable_shared_from_this<WebhookHandler>
{
public:
    /// The references outlive everything that the sink and the catalog may still call.
    WebhookHandler(WebhookOptions options, core::EndpointCatalog &catalog, core::DeliverySink &sink, core::LiveAnswers &live,
                   const core::Clock &clock);

    [[nodiscard]] tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &head) override;
    void handle(HttpRequest request, Answer answer) override;

    [[nodiscard]] const WebhookRoutes &routes() const { return m_routes; }
    /// A token that is in no catalog: its requests pass through the same verifiers and are never stored.
    [[nodiscard]] const QByteArray &selfTestToken() const { return m_selfTestToken; }

private:
    struct Visit
    {
        HttpRequest request;
        Destination destination;
        Answer answer;
        models::Instant receivedAt{};
        std::chrono::steady_clock::time_point began{};
    };
    using SharedVisit = std::shared_ptr<Visit>;

    void findEndpoint(const SharedVisit &visit);
    void judge(const SharedVisit &visit, const core::KnownEndpoint &endpoint);
    void selfTest(const Visit &visit) const;
    void refuse(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict);
    void keepRejected(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict);
    void store(const SharedVisit &visit, const core::KnownEndpoint &endpoint, const DeliveryReading &reading);
    void answerStored(const SharedVisit &visit, const models::TenantScope &scope, const models::StoredDelivery &stored);
    [[nodiscard]] models::NewDelivery deliveryOf(const Visit &visit, const core::Endpoint &endpoint, SignatureVerdict verdict) const;
    [[nodiscard]] HttpReply health() const;
    [[nodiscard]] QString nextCorrelationId();

    const WebhookOptions m_options;
    const WebhookRoutes m_routes;
    core::EndpointCatalog &m_catalog;
    core::DeliverySink &m_sink;
    core::LiveAnswers &m_live;
    const core::Clock &m_clock;
    const QByteArray m_selfTestToken;
    const core::Endpoint m_selfTestEndpoint;

    RateLimiter m_unsigned;
    RateLimiter m_signed;
    RateLimiter m_kept;
    std::atomic<quint64> m_correlation;
};

/// The status of an answer to a sender whose request met this error.
[[nodiscard]] int httpStatus(models::ErrorCode code);

} // namespace askpro::net
