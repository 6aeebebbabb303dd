#include "services/store/database/writegate.h"

#include <algorithm>

namespace askpro::store {

WriteGate::Pass::~Pass()
{
    if (m_gate)
        m_gate->leave();
}

WriteGate::Pass WriteGate::enter(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    if (!m_taken) {
        m_taken = true;
        return Pass(this);
    }
    Waiter waiter;
    m_queue.push_back(&waiter);
    if (waiter.turn.wait_for(lock, patience, [&waiter] { return waiter.mine; }))
        return Pass(this);
    std::erase(m_queue, &waiter);
    return {};
}

bool WriteGate::isAwaited()
{
    const std::lock_guard lock(m_mutex);
    return !m_queue.empty();
}

void WriteGate::leave()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        m_taken = false;
        return;
    }
    // Handed on, not set free: nobody who comes now can overtake.
    Waiter *next = m_queue.front();
    m_queue.pop_front();
    next->mine = true;
    next->turn.notify_one();
}

} // namespace askpro::store
