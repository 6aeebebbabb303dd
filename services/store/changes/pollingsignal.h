#pragma once

#include "models/common/instant.h"
#include "services/core/ports/changesignal.h"

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace askpro::store {

/// Asks at intervals, on a thread of its own, whether anything has changed.
class PollingSignal final : public core::ChangeSignal
{
public:
    /// `hasChanged` is called on the signal's thread: every `busy`, or every `quiet` when nothing changed for ten seconds.
    PollingSignal(std::function<bool()> hasChanged, models::Milliseconds busy, models::Milliseconds quiet);
    ~PollingSignal() override;
    Q_DISABLE_COPY_MOVE(PollingSignal)

    void start(std::function<void()> wake) override;

private:
    void poll(const std::function<void()> &wake);

    const std::function<bool()> m_hasChanged;
    const models::Milliseconds m_busy;
    const models::Milliseconds m_quiet;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace askpro::store
