#include "services/net/webhooks/webhookroute.h"

#include <algorithm>
#include <array>

using namespace askpro::models;

namespace askpro::net {

namespace {

constexpr qint64 eventBody = 2 * 1024 * 1024;
constexpr qint64 liveBody = 256 * 1024;
constexpr qsizetype longestPart = 128;

struct Alias
{
    QByteArrayView path;
    QByteArrayView pattern;          ///< of the route it stands for
};

constexpr QByteArrayView retellEvents = "/webhooks/retell/{endpoint}";
constexpr QByteArrayView calcomEvents = "/webhooks/calcom/{endpoint}";

constexpr std::array aliases{
    Alias{"/api/retell/webhook", retellEvents},
    Alias{"/api/webhook", retellEvents},
    Alias{"/api/retell/streaming", retellEvents},
    Alias{"/api/calcom/webhook", calcomEvents},
};

QList<WebhookRoute> allRoutes()
{
    // A custom function may be set up with any method; GET and DELETE come without a body.
    const QList<QByteArray> anyMethod{"POST", "GET", "PUT", "PATCH", "DELETE"};
    return {
        WebhookRoute(retellEvents.toByteArray(), DeliverySource::Retell, DeliveryKind::Event, {"POST"}, eventBody, retellVerifier()),
        WebhookRoute("/webhooks/retell/{endpoint}/inbound", DeliverySource::Retell, DeliveryKind::Inbound, {"POST"}, liveBody, retellVerifier()),
        WebhookRoute("/webhooks/retell/{endpoint}/functions/{name}", DeliverySource::Retell, DeliveryKind::Function, anyMethod, liveBody,
                     retellVerifier()),
        WebhookRoute(calcomEvents.toByteArray(), DeliverySource::Calcom, DeliveryKind::Event, {"POST"}, eventBody, calcomVerifier()),
    };
}

bool isPlain(QByteArrayView part)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !part.isEmpty() && part.size() <= longestPart && std::ranges::all_of(part, plain);
}

/// The part up to the next slash; `rest` is what follows it.
QByteArrayView nextPart(QByteArrayView &rest)
{
    const qsizetype slash = rest.indexOf('/');
    const QByteArrayView part = slash < 0 ? rest : rest.first(slash);
    rest = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    return part;
}

} // namespace

WebhookRoute::WebhookRoute(QByteArray pattern, DeliverySource source, DeliveryKind kind, QList<QByteArray> methods, qint64 maxBody,
                           const Verifier &verifier)
    : m_pattern(pattern.sliced(1).split('/')), m_source(source), m_kind(kind), m_methods(std::move(methods)), m_maxBody(maxBody), m_verifier(&verifier)
{
}

std::optional<WebhookRoute::Parts> WebhookRoute::match(QByteArrayView path) const
{
    if (path.count('/') != m_pattern.size())
        return std::nullopt;
    Parts parts;
    QByteArrayView rest = path.sliced(1);
    for (const QByteArray &wanted : m_pattern) {
        const QByteArrayView part = nextPart(rest);
        const bool variable = wanted.startsWith('{');
        if (variable ? !isPlain(part) : part != wanted)
            return std::nullopt;
        if (variable)
            (wanted == "{endpoint}" ? parts.endpoint : parts.name) = part.toByteArray();
    }
    return parts;
}

QByteArray WebhookRoute::pathFor(const QByteArray &endpoint, const QByteArray &name) const
{
    QByteArray path = '/' + m_pattern.join('/');
    return path.replace("{endpoint}", endpoint).replace("{name}", name);
}

WebhookRoutes::WebhookRoutes(const Aliases &bound) : m_routes(allRoutes())
{
    for (const Alias &alias : aliases) {
        const QByteArray endpoint = bound.value(alias.path.toByteArray());
        if (endpoint.isEmpty())
            continue;
        const auto destination = find(QByteArray(alias.pattern.toByteArray()).replace("{endpoint}", endpoint));
        if (destination)
            m_aliases.insert(alias.path.toByteArray(), *destination);
    }
}

QList<QByteArray> WebhookRoutes::aliasPaths()
{
    QList<QByteArray> paths;
    for (const Alias &alias : aliases)
        paths.append(alias.path.toByteArray());
    return paths;
}

std::optional<Destination> WebhookRoutes::find(QByteArrayView path) const
{
    if (!path.startsWith('/'))
        return std::nullopt;
    for (const WebhookRoute &route : m_routes) {
        if (auto parts = route.match(path))
            return Destination{&route, std::move(parts->endpoint), QString::fromLatin1(parts->name)};
    }
    const auto alias = m_aliases.constFind(QByteArray::fromRawData(path.data(), path.size()));
    return alias == m_aliases.cend() ? std::nullopt : std::optional(*alias);
}

} // namespace askpro::net
