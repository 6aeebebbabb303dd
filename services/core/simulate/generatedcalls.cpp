#include "services/core/simulate/generatedcalls.h"

#include "services/core/ports/clock.h"

namespace askpro::core {

GeneratedCalls::GeneratedCalls(const CallGenerator &generator, int count, Trouble trouble, const Clock &clock)
    : m_generator(generator), m_count(count), m_trouble(trouble), m_clock(clock)
{
}

std::optional<PlannedCall> GeneratedCalls::next()
{
    if (m_next == m_count)
        return std::nullopt;
    const int number = m_next++;
    const auto script = m_generator.call(number, m_clock.now());
    return plan(script, m_trouble, m_generator.luckOf(number));
}

} // namespace askpro::core
