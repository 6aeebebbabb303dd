#pragma once

#include "models/inbox/delivery.h"
#include "services/net/webhooks/verifier.h"

#include <QHash>
#include <QList>

#include <optional>

namespace askpro::net {

/// One kind of address that vendors send to. There is none without a verifier.
class WebhookRoute
{
public:
    /// `pattern`: a path whose parts "{endpoint}" and "{name}" stand for the tenant's token and a function's name.
    WebhookRoute(QByteArray pattern, models::DeliverySource source, models::DeliveryKind kind, QList<QByteArray> methods, qint64 maxBody,
                 const Verifier &verifier);

    [[nodiscard]] models::DeliverySource source() const { return m_source; }
    [[nodiscard]] models::DeliveryKind kind() const { return m_kind; }
    [[nodiscard]] const QList<QByteArray> &methods() const { return m_methods; }
    [[nodiscard]] qint64 maxBody() const { return m_maxBody; }
    [[nodiscard]] const Verifier &verifier() const { return *m_verifier; }

    struct Parts
    {
        QByteArray endpoint;
        QByteArray name;
    };
    /// Nothing when the path is another route's, or its parts have characters that no token or name has.
    [[nodiscard]] std::optional<Parts> match(QByteArrayView path) const;
    [[nodiscard]] QByteArray pathFor(const QByteArray &endpoint, const QByteArray &name) const;

private:
    QList<QByteArray> m_pattern;     ///< its parts between the slashes
    models::DeliverySource m_source;
    models::DeliveryKind m_kind;
    QList<QByteArray> m_methods;
    qint64 m_maxBody;
    const Verifier *m_verifier;
};

/// Where a request goes.
struct Destination
{
    const WebhookRoute *route = nullptr;
    QByteArray endpoint;
    QString name;                    ///< of a function; else empty
};

/// All routes, and the aliases that an admin has bound to one tenant. Read-only once made; any thread.
class WebhookRoutes
{
public:
    /// Path → endpoint token; see aliasPaths().
    using Aliases = QHash<QByteArray, QByteArray>;

    explicit WebhookRoutes(const Aliases &aliases = {});

    /// The paths that may be bound, as older set-ups have them.
    [[nodiscard]] static QList<QByteArray> aliasPaths();

    [[nodiscard]] std::optional<Destination> find(QByteArrayView path) const;
    [[nodiscard]] const QList<WebhookRoute> &routes() const { return m_routes; }

private:
    QList<WebhookRoute> m_routes;
    QHash<QByteArray, Destination> m_aliases;
};

} // namespace askpro::net
