#pragma once

#include "models/common/result.h"
#include "models/inbox/delivery.h"

#include <QByteArray>
#include <QString>

namespace askpro::net {

/// Where a simulation sends to.
struct SimulationTarget
{
    bool tls = false;
    QByteArray host;
    quint16 port = 0;
    QByteArray path;                 ///< of the events; the other routes lie below it
    QString caFile;                  ///< PEM; empty = the system's certificates

    [[nodiscard]] QByteArray pathOf(models::DeliveryKind kind, const QByteArray &name) const;
    [[nodiscard]] QByteArray authority() const; ///< as in the Host header
};

/// From `http://host:port` (the path is then that of the tenant's endpoint) or a whole webhook address. Invalid = not such an address.
[[nodiscard]] models::Result<SimulationTarget> simulationTarget(const QString &url, const QString &endpoint);

} // namespace askpro::net
