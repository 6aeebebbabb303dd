#pragma once

#include "services/core/simulate/callgenerator.h"
#include "services/core/simulate/callsource.h"

namespace askpro::core {

class Clock;

/// The first `count` calls of a generator, with trouble on their way.
class GeneratedCalls final : public CallSource
{
public:
    /// `generator` and `clock` must outlive it.
    GeneratedCalls(const CallGenerator &generator, int count, Trouble trouble, const Clock &clock);

    [[nodiscard]] std::optional<PlannedCall> next() override;

private:
    const CallGenerator &m_generator;
    int m_count;
    Trouble m_trouble;
    const Clock &m_clock;
    int m_next = 0;
};

} // namespace askpro::core
