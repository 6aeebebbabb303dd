#include "services/net/http/connectiontable.h"

#include "services/net/http/httpcounters.h"

#include <algorithm>
#include <vector>

#include <boost/asio/ip/address.hpp>

namespace askpro::net {

QString sourceOf(const QString &peer)
{
    boost::system::error_code fault;
    const auto address = boost::asio::ip::make_address(peer.toStdString(), fault);
    if (fault || address.is_v4())
        return peer;
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return QString::fromStdString(boost::asio::ip::address_v6(bytes).to_string());
}

bool ConnectionTable::makeRoomFor(const QString &peer)
{
    const QString source = sourceOf(peer);
    if (m_perSource.value(source) >= m_limits.connectionsPerSource && !displace(source))
        return false;
    return qint64(m_connections.size()) < m_limits.connections || displace({});
}

void ConnectionTable::add(std::shared_ptr<Connection> connection)
{
    ++m_perSource[sourceOf(connection->peer())];
    Connection *key = connection.get();
    m_connections.emplace(key, std::move(connection));
    m_counters.open = qint64(m_connections.size());
}

void ConnectionTable::remove(Connection &connection)
{
    const QString source = sourceOf(connection.peer());
    if (--m_perSource[source] <= 0)
        m_perSource.remove(source);
    m_connections.erase(&connection);
    m_counters.open = qint64(m_connections.size());
}

bool ConnectionTable::displace(const QString &source)
{
    Connection *longest = nullptr;
    for (const auto &[connection, owner] : m_connections) {
        const bool eligible = connection->mayMakeRoom() && (source.isEmpty() || sourceOf(connection->peer()) == source);
        if (eligible && (!longest || connection->since() < longest->since()))
            longest = connection;
    }
    if (!longest)
        return false;
    ++m_counters.displaced;
    longest->drop();
    return true;
}

// Connections may leave the table while it is walked.
template<class Action>
void ConnectionTable::forEach(Action action)
{
    std::vector<std::shared_ptr<Connection>> connections;
    connections.reserve(m_connections.size());
    for (const auto &[key, owner] : m_connections)
        connections.push_back(owner);
    for (const auto &connection : connections)
        action(*connection);
}

void ConnectionTable::checkTime(Connection::Time now)
{
    forEach([now](Connection &connection) { connection.checkTime(now); });
}

void ConnectionTable::finishAll()
{
    forEach([](Connection &connection) { connection.finish(); });
}

void ConnectionTable::dropAll()
{
    forEach([](Connection &connection) { connection.drop(); });
}

} // namespace askpro::net
