#pragma once

#include "app/demo/livecall.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace askpro::app {

/// The callers of the demo clinic while a desk is open: one soon, then a new one every few minutes, in real time, sent to
/// the desk's own listener over the same road as Retell's. Desks on one demo take turns by a lock file. A thread of its
/// own, which ends with the object.
class DemoCalls : public QObject
{
    Q_OBJECT

public:
    /// `turnFile`: whoever holds it plays.
    DemoCalls(const QString &listenerUrl, const QString &turnFile, const core::Clock &clock);
    ~DemoCalls() override; ///< stops

Q_SIGNALS:
    /// Another desk plays the callers for now. Once.
    void playedElsewhere();
    /// The listener did not take a call. Once; it is tried again.
    void failed(const QString &problem);

private:
    void run(const QString &listenerUrl, const QString &turnFile);
    [[nodiscard]] models::Result<void> play(const QString &listenerUrl);
    [[nodiscard]] bool pauseUntil(std::chrono::steady_clock::time_point then);

    const core::Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    LiveCall *m_playing = nullptr;   ///< guarded by m_mutex
    bool m_stopping = false;         ///< guarded by m_mutex
    std::thread m_thread;            ///< last: uses the others
};

} // namespace askpro::app
