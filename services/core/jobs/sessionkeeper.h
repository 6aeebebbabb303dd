#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "services/core/ports/stores.h"

#include <chrono>
#include <memory>

namespace askpro::core {

/// One thread's database session: opened when first needed, opened anew after a fault. The first time at once, then
/// with a growing pause (100 ms to 5 s) so that a database that is down is not hammered. Lives on the thread that uses it.
class SessionKeeper
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit SessionKeeper(StoresFactory &factory);

    /// The open session. During a pause: the error that led to it, at once.
    [[nodiscard]] models::Result<Stores *> session();
    /// The session served; the next fault is met without a pause.
    void worked() { m_pause = models::Milliseconds{0}; }
    /// The session is of no use any more; `error` is what askers hear during the pause.
    void drop(models::Error error);

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] Time nextTry() const { return m_nextTry; }

private:
    StoresFactory &m_factory;
    std::unique_ptr<Stores> m_session;
    models::Error m_error;
    models::Milliseconds m_pause{0};
    Time m_nextTry{};
};

/// Whether the fault is the database's or disk's, so that the same session had better not be used again.
[[nodiscard]] inline bool isStorageFault(const models::Error &error)
{
    return error.code == models::ErrorCode::Storage;
}

} // namespace askpro::core
