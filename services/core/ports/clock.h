#pragma once

#include "models/common/instant.h"

namespace askpro::core {

/// The only way to the time. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual models::Instant now() const = 0;
};

/// The machine's clock; the one place that reads it.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] models::Instant now() const override;
};

} // namespace askpro::core
