#pragma once

#include "models/common/instant.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace askpro::core {

/// Watches work that may hang where it cannot be interrupted (a disk, a server that went silent): when `end` has not
/// followed `begin` within `patience`, calls `stalled` once, on its own thread; `end` waits for that call. Costs a wake-up
/// per half patience while there is work, none when idle. begin and end are called from one thread.
class StallGuard
{
public:
    StallGuard(models::Milliseconds patience, std::function<void()> stalled);
    ~StallGuard();
    Q_DISABLE_COPY_MOVE(StallGuard)

    void begin();
    void end();

private:
    void watch();

    using Time = std::chrono::steady_clock::time_point;
    const models::Milliseconds m_patience;
    const std::function<void()> m_stalled;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Time> m_began;
    bool m_told = false;                 ///< of the present piece of work
    bool m_idle = false;                 ///< the guard waits without a time limit
    bool m_stopping = false;
    std::thread m_thread;                ///< last: uses the others
};

} // namespace askpro::core
