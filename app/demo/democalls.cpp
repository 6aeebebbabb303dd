#include "app/demo/democalls.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/simulate/random.h"

#include <QLockFile>

#include <chrono>
#include <utility>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::app {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto firstAfter = 5s;
constexpr int leastPauseS = 120;
constexpr int mostPauseS = 180;

} // namespace

DemoCalls::DemoCalls(const QString &listenerUrl, const QString &turnFile, const core::Clock &clock)
    : m_clock(clock), m_thread(core::namedThread("demo calls", [this, listenerUrl, turnFile] { run(listenerUrl, turnFile); }))
{
}

DemoCalls::~DemoCalls()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_playing)
            m_playing->stop();
    }
    m_changed.notify_all();
    m_thread.join();
}

void DemoCalls::run(const QString &listenerUrl, const QString &turnFile)
{
    QLockFile turn(turnFile);
    turn.setStaleLockTime(0ms); // only a process that is gone gives its turn away
    core::Random random(static_cast<quint64>(toMs(m_clock.now())));
    bool toldElsewhere = false;
    bool toldFailed = false;
    auto next = SteadyClock::now() + firstAfter;
    while (pauseUntil(next)) {
        next = SteadyClock::now() + std::chrono::seconds(random.between(leastPauseS, mostPauseS));
        if (!turn.isLocked() && !turn.tryLock(0)) {
            if (!std::exchange(toldElsewhere, true))
                Q_EMIT playedElsewhere();
            continue;
        }
        if (const auto played = play(listenerUrl); !played && !std::exchange(toldFailed, true))
            Q_EMIT failed(played.error().userText);
    }
}

Result<void> DemoCalls::play(const QString &listenerUrl)
{
    const auto call = LiveCall::make(listenerUrl, m_clock);
    if (!call)
        return failureOf(call);
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return {};
        m_playing = call->get();
    }
    auto played = (*call)->run();
    const std::lock_guard lock(m_mutex);
    m_playing = nullptr;
    return played;
}

bool DemoCalls::pauseUntil(SteadyClock::time_point then)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_until(lock, then, [this] { return m_stopping; });
}

} // namespace askpro::app
