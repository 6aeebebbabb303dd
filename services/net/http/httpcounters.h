#pragma once

#include <QMap>

#include <array>
#include <atomic>

namespace askpro::net {

/// What a server has seen since it was made; values.
struct HttpFigures
{
    qint64 connectionsOpen = 0;
    qint64 connectionsAccepted = 0;
    qint64 connectionsRefused = 0;   ///< too many, and none could make room
    qint64 connectionsDisplaced = 0; ///< idle or dawdling ones closed to make room
    qint64 timedOut = 0;             ///< requests cut off for being slow, and answers that did not come in time
    QMap<int, qint64> replies;       ///< status → number
};

/// Written on the server's thread, read from any.
class HttpCounters
{
public:
    std::atomic<qint64> open = 0;
    std::atomic<qint64> accepted = 0;
    std::atomic<qint64> refused = 0;
    std::atomic<qint64> displaced = 0;
    std::atomic<qint64> timedOut = 0;

    void countReply(int status) { m_replies.at(size_t(status - first)).fetch_add(1, std::memory_order_relaxed); }
    [[nodiscard]] HttpFigures figures() const;

private:
    static constexpr int first = 200;
    std::array<std::atomic<qint64>, 400> m_replies{}; ///< 200 to 599
};

} // namespace askpro::net
