#include "services/net/http/connectiontable.h"

#include "services/net/http/httpcounters.h"
#include "services/net/http/sourceaddress.h"

#include <vector>

namespace askpro::net {

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
