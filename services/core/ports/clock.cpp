#include "services/core/ports/clock.h"

namespace askpro::core {

models::Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<models::Milliseconds>(std::chrono::system_clock::now());
}

} // namespace askpro::core
