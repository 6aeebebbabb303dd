#include "services/net/simulate/simulationtarget.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::net {

QByteArray SimulationTarget::pathOf(DeliveryKind kind, const QByteArray &name) const
{
    switch (kind) {
    case DeliveryKind::Event: return path;
    case DeliveryKind::Inbound: return path + "/inbound";
    case DeliveryKind::Function: return path + "/functions/" + name;
    }
    Q_UNREACHABLE();
}

QByteArray SimulationTarget::authority() const
{
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return name + ':' + QByteArray::number(port);
}

Result<SimulationTarget> simulationTarget(const QString &address, const QString &endpoint)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool tls = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!tls && url.scheme() != "http"_L1) || url.hasQuery() || url.hasFragment()) {
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Simulator", "\"%1\" is not the address of a listener. "
                                                                                    "An example: http://127.0.0.1:8787").arg(address));
    }
    SimulationTarget target;
    target.tls = tls;
    target.host = url.host(QUrl::FullyEncoded).toLatin1();
    target.port = static_cast<quint16>(url.port(tls ? 443 : 80));
    target.path = url.path(QUrl::FullyEncoded).toLatin1();
    while (target.path.endsWith('/'))
        target.path.chop(1);
    if (target.path.isEmpty())
        target.path = "/webhooks/retell/" + QUrl::toPercentEncoding(endpoint);
    return target;
}

} // namespace askpro::net
