#include "services/core/jobs/sessionkeeper.h"

#include <algorithm>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::core {

SessionKeeper::SessionKeeper(StoresFactory &factory) : m_factory(factory) {}

Result<Stores *> SessionKeeper::session()
{
    if (m_session)
        return m_session.get();
    if (std::chrono::steady_clock::now() < m_nextTry)
        return tl::unexpected(m_error);
    auto opened = m_factory.open();
    if (!opened) {
        drop(opened.error());
        return failureOf(opened);
    }
    m_session = std::move(*opened);
    return m_session.get();
}

void SessionKeeper::drop(Error error)
{
    m_session.reset();
    m_error = std::move(error);
    m_nextTry = std::chrono::steady_clock::now() + m_pause;
    m_pause = std::clamp<Milliseconds>(2 * m_pause, 100ms, 5s);
}

} // namespace askpro::core
