#include "services/net/http/sourceaddress.h"

#include <algorithm>

#include <boost/asio/ip/address.hpp>

namespace askpro::net {

QString sourceOf(const QString &peer)
{
    if (!peer.contains(u':'))
        return peer;
    boost::system::error_code fault;
    const auto address = boost::asio::ip::make_address_v6(peer.toStdString(), fault);
    if (fault)
        return peer;
    auto bytes = address.to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return QString::fromStdString(boost::asio::ip::address_v6(bytes).to_string());
}

} // namespace askpro::net
