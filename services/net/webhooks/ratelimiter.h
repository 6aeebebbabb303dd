#pragma once

#include "models/common/instant.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace askpro::net {

/// So many a minute in the long run, so many at once.
struct Rate
{
    double perMinute = 60;
    double burst = 60;
};

/// One token bucket per source. Bounded: when more sources come than it will remember, those it cannot remember share
/// one bucket. Any thread.
class RateLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RateLimiter(Rate rate, qsizetype mostSources = 10'000) : m_rate(rate), m_mostSources(mostSources) {}

    /// Zero: taken, go on. Else how long until there is one to take.
    [[nodiscard]] models::Milliseconds take(const QString &source, Time now);

private:
    struct Bucket
    {
        double tokens = 0;
        Time filledAt{};
    };

    void fill(Bucket &bucket, Time now) const;
    void forgetFull(Time now);

    const Rate m_rate;
    const qsizetype m_mostSources;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace askpro::net
