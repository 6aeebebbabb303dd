#pragma once

#include "services/core/ports/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace askpro::net {
class Simulator;
}

namespace askpro::app {

/// The callers of the demo clinic: some calls of the last days at once, then a new one now and then, in real time, sent
/// to the desk's own listener over the same road as Retell's. Ends with the object.
class DemoCalls
{
public:
    /// `listenerUrl` as http://127.0.0.1:8787. `history`: calls that are played at once; 0 when they are there already.
    DemoCalls(const QString &listenerUrl, int history, const core::Clock &clock);
    ~DemoCalls(); ///< stops
    Q_DISABLE_COPY_MOVE(DemoCalls)

private:
    void run(const QString &listenerUrl, int history);
    void play(net::Simulator &simulator);

    const core::Clock &m_clock;
    std::mutex m_mutex;
    net::Simulator *m_playing = nullptr; ///< guarded by m_mutex
    bool m_stopping = false;             ///< guarded by m_mutex
    std::thread m_thread;                ///< last: uses the others
};

} // namespace askpro::app
