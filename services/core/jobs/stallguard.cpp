#include "services/core/jobs/stallguard.h"

#include "services/core/jobs/namedthread.h"

namespace askpro::core {

StallGuard::StallGuard(models::Milliseconds patience, std::function<void()> stalled)
    : m_patience(patience), m_stalled(std::move(stalled)), m_thread(namedThread("stall-guard", [this] { watch(); }))
{
}

StallGuard::~StallGuard()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StallGuard::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_began = std::chrono::steady_clock::now();
    m_told = false;
    if (m_idle)
        m_wake.notify_one();
}

void StallGuard::end()
{
    const std::scoped_lock lock(m_mutex);
    m_began.reset();
}

void StallGuard::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_idle = !m_began.has_value();
        if (m_idle)
            m_wake.wait(lock, [this] { return m_stopping || m_began.has_value(); });
        else
            m_wake.wait_for(lock, m_patience / 2, [this] { return m_stopping; });
        m_idle = false;
        if (m_stopping || !m_began || m_told || std::chrono::steady_clock::now() - *m_began < m_patience)
            continue;
        m_told = true;
        m_stalled();
    }
}

} // namespace askpro::core
