#pragma once

#include "services/net/http/connection.h"

#include <QHash>

#include <unordered_map>

namespace askpro::net {

/// Owns the open connections and keeps their number bounded, in all and per source. When there is no room for a new
/// one, the connection that has been idle or dawdling longest makes room: of the same source when that source has too
/// many, else of any. Server's thread only.
class ConnectionTable
{
public:
    ConnectionTable(const HttpLimits &limits, HttpCounters &counters) : m_limits(limits), m_counters(counters) {}

    /// Whether one more of `peer` may come; may close another one for it.
    [[nodiscard]] bool makeRoomFor(const QString &peer);
    /// Closes the one that has been idle longest, e.g. because the process has no file descriptor left.
    bool displaceAny() { return displace({}); }
    void add(std::shared_ptr<Connection> connection);
    void remove(Connection &connection);

    void checkTime(Connection::Time now);
    void finishAll();
    void dropAll();
    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }

private:
    bool displace(const QString &source);
    template<class Action>
    void forEach(Action action);

    const HttpLimits &m_limits;
    HttpCounters &m_counters;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections;
    QHash<QString, int> m_perSource;
};

} // namespace askpro::net
