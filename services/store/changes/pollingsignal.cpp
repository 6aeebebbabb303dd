#include "services/store/changes/pollingsignal.h"

#include "services/core/jobs/namedthread.h"

using namespace std::chrono_literals;

namespace askpro::store {

PollingSignal::PollingSignal(std::function<bool()> hasChanged, models::Milliseconds busy, models::Milliseconds quiet)
    : m_hasChanged(std::move(hasChanged)), m_busy(busy), m_quiet(quiet)
{
}

PollingSignal::~PollingSignal()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void PollingSignal::start(std::function<void()> wake)
{
    m_thread = core::namedThread("change-signal", [this, wake = std::move(wake)] { poll(wake); });
}

void PollingSignal::poll(const std::function<void()> &wake)
{
    auto lastChange = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const auto now = std::chrono::steady_clock::now();
        if (m_hasChanged()) {
            lastChange = now;
            wake();
        }
        m_wake.wait_for(lock, now - lastChange < 10s ? m_busy : m_quiet, [this] { return m_stopping; });
    }
}

} // namespace askpro::store
