#include "services/net/webhooks/ratelimiter.h"

#include <algorithm>
#include <cmath>

using namespace askpro::models;

namespace askpro::net {

Milliseconds RateLimiter::take(const QString &source, Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= m_mostSources && !m_buckets.contains(source))
        forgetFull(now);
    const bool remembered = m_buckets.size() < m_mostSources || m_buckets.contains(source);
    const QString key = remembered ? source : QString();
    if (!m_buckets.contains(key))
        m_buckets.insert(key, {m_rate.burst, now});

    Bucket &bucket = m_buckets[key];
    fill(bucket, now);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return Milliseconds{0};
    }
    return Milliseconds{qint64(std::ceil((1 - bucket.tokens) * 60'000 / m_rate.perMinute))};
}

void RateLimiter::fill(Bucket &bucket, Time now) const
{
    const std::chrono::duration<double> passed = now - bucket.filledAt;
    bucket.tokens = std::min(m_rate.burst, bucket.tokens + passed.count() * m_rate.perMinute / 60);
    bucket.filledAt = now;
}

// A full bucket says no more than none.
void RateLimiter::forgetFull(Time now)
{
    m_buckets.removeIf([&](auto entry) {
        fill(entry.value(), now);
        return entry.value().tokens >= m_rate.burst;
    });
}

} // namespace askpro::net
