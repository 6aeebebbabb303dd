#pragma once

#include "models/common/result.h"
#include "services/net/http/httpserver.h"

#include <QByteArray>
#include <QList>

namespace askpro::net {

/// A request whose signature is not good.
struct Forgery
{
    QByteArray path;
    QPair<QByteArray, QByteArray> signature;
    QByteArray body;
};

/// Sends each over the real socket and wants to see 401; anything else is an error with what was seen. Blocks, a few
/// milliseconds as a rule and never longer than `patience` for each.
[[nodiscard]] models::Result<void> refusesForgeries(const ListenerAddress &address, const QList<Forgery> &forgeries, models::Milliseconds patience);

} // namespace askpro::net
