#pragma once

#include "services/net/http/httpserver.h"
#include "services/net/http/tls.h"
#include "services/net/webhooks/selftest.h"
#include "services/net/webhooks/webhookhandler.h"

namespace askpro::net {

struct ListenerOptions
{
    HttpServerOptions http;
    WebhookOptions webhooks;
    models::Milliseconds selfTestPatience{5000};
};

/// The embedded webhook listener: what `askpro serve` and the desk start. Made, started, stopped and destroyed on one
/// thread. Stop it before the sink, and that before the live answers.
class Listener
{
public:
    /// The references outlive the listener; `live` and `clock` outlive the sink too.
    Listener(ListenerOptions options, core::EndpointCatalog &catalog, core::DeliverySink &sink, core::LiveAnswers &live, const core::Clock &clock);
    ~Listener(); ///< stops

    /// Listens and has refused a forged request on every route when it returns; blocks for some milliseconds. Errors as
    /// HttpServer::start(); Invalid = an alias that is none; Remote = the self-test failed.
    [[nodiscard]] models::Result<ListenerAddress> start();
    /// Stops accepting, answers what was accepted within the grace time. Blocks.
    void stop();

    [[nodiscard]] HttpFigures figures() const; ///< any thread

private:
    [[nodiscard]] models::Result<void> checkAliases() const;
    [[nodiscard]] QList<Forgery> forgeries() const;

    const ListenerOptions m_options;
    const core::Clock &m_clock;
    std::shared_ptr<WebhookHandler> m_handler;
    HttpServer m_server;             ///< last: calls the handler until it is gone
};

} // namespace askpro::net
