#include "services/net/webhooks/listener.h"

#include "services/net/log.h"

#include <QCoreApplication>

using namespace askpro::models;

namespace askpro::net {

Listener::Listener(ListenerOptions options, core::EndpointCatalog &catalog, core::DeliverySink &sink, core::LiveAnswers &live, const core::Clock &clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_handler(std::make_shared<WebhookHandler>(m_options.webhooks, catalog, sink, live, clock)),
      m_server(m_options.http, *m_handler)
{
}

Listener::~Listener() = default;

Result<ListenerAddress> Listener::start()
{
    if (const auto aliases = checkAliases(); !aliases)
        return failureOf(aliases);
    const auto address = m_server.start();
    if (!address)
        return failureOf(address);
    if (const auto tested = refusesForgeries(*address, forgeries(), m_options.selfTestPatience); !tested) {
        qCCritical(log, "%s", qUtf8Printable(tested.error().detail));
        m_server.stop();
        return failureOf(tested);
    }
    return *address;
}

void Listener::stop()
{
    m_server.stop();
}

HttpFigures Listener::figures() const
{
    return m_server.figures();
}

Result<void> Listener::checkAliases() const
{
    for (auto alias = m_options.webhooks.aliases.cbegin(); alias != m_options.webhooks.aliases.cend(); ++alias) {
        if (!m_handler->routes().find(alias.key())) {
            return failure(ErrorCode::Invalid, QCoreApplication::translate("Listener", "\"%1\" cannot be bound to a tenant. These paths can be: %2")
                                                   .arg(QString::fromUtf8(alias.key()), QString::fromLatin1(WebhookRoutes::aliasPaths().join(", "))));
        }
    }
    return {};
}

QList<Forgery> Listener::forgeries() const
{
    const QByteArray body = R"({"event":"self_test"})";
    QList<Forgery> forgeries;
    for (const WebhookRoute &route : m_handler->routes().routes())
        forgeries.append({route.pathFor(m_handler->selfTestToken(), "self-test"), route.verifier().forgery(body, m_clock.now()), body});
    return forgeries;
}

} // namespace askpro::net
