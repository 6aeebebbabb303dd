#pragma once

#include "services/core/ports/clock.h"

#include <atomic>

namespace askpro::tests {

/// Stands still until it is moved. Any thread.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(models::Instant start = models::instantFromMs(1'791'789'400'000)) : m_ms(models::toMs(start)) {} // Monday 2026-10-12

    [[nodiscard]] models::Instant now() const override { return models::instantFromMs(m_ms); }
    void advance(models::Milliseconds step) { m_ms += step.count(); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace askpro::tests
