#include "models/inbox/retryschedule.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace askpro::models {

std::optional<Milliseconds> retryDelay(int attempt, double jitter)
{
    if (attempt >= maxAttempts)
        return std::nullopt;
    Milliseconds delay = 5s;
    for (int i = 1; i < attempt; ++i)
        delay *= 3;
    delay = std::min<Milliseconds>(delay, 6h);
    return Milliseconds(qint64(double(delay.count()) * (1 - std::clamp(jitter, 0.0, 1.0) / 4)));
}

} // namespace askpro::models
