#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace askpro::store {

/// Lets the writers of one SQLite database in this process through one at a time, first come first served. SQLite's own
/// lock is taken by polling, which starves some and makes others sleep. Thread-safe.
class WriteGate
{
public:
    /// Held while it lives, if held() is true.
    class Pass
    {
    public:
        Pass() = default;
        Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}
        Pass &operator=(Pass &&) = delete;
        ~Pass();
        [[nodiscard]] bool held() const { return m_gate != nullptr; }

    private:
        friend class WriteGate;
        explicit Pass(WriteGate *gate) : m_gate(gate) {}
        WriteGate *m_gate = nullptr;
    };

    /// Waits for its turn at most `patience`; a pass that is not held means it was not reached in time.
    [[nodiscard]] Pass enter(std::chrono::milliseconds patience);
    /// Somebody waits for the one inside to leave.
    [[nodiscard]] bool isAwaited();

private:
    void leave();

    struct Waiter
    {
        std::condition_variable turn;
        bool mine = false;
    };
    std::mutex m_mutex;
    std::deque<Waiter *> m_queue;
    bool m_taken = false;
};

} // namespace askpro::store
