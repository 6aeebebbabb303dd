#pragma once

#include "models/common/instant.h"

#include <QtGlobal>

namespace askpro::net {

/// What callers may take of the server. Times run from the start of their part and are not prolonged by single bytes,
/// so that a slow sender cannot hold a connection.
struct HttpLimits
{
    qint64 header = 16 * 1024;               ///< request line and headers together, bytes
    int headerFields = 100;
    int connections = 4096;                  ///< in all
    int connectionsPerSource = 512;          ///< of one address (IPv6: of one /64)
    qint64 bodiesInHand = 256 * 1024 * 1024; ///< bytes of all bodies being read together; beyond it 503
    qint64 unread = 4 * 1024 * 1024;         ///< bytes still taken off a connection after it was refused

    models::Milliseconds handshake{10'000};  ///< TLS
    models::Milliseconds idle{60'000};       ///< before the first byte of a request
    models::Milliseconds headerTime{10'000};
    models::Milliseconds bodyTime{30'000};
    models::Milliseconds writing{10'000};    ///< until a reply is taken off our hands
    models::Milliseconds parting{2'000};     ///< for the caller to close after our last reply
    models::Milliseconds grace{5'000};       ///< at stop, for requests in hand
};

} // namespace askpro::net
