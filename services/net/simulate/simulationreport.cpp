#include "services/net/simulate/simulationreport.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace askpro::net {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

LatencySummary SimulationReport::latency() const
{
    if (latenciesUs.empty())
        return {};
    auto sorted = latenciesUs;
    std::ranges::sort(sorted);
    const auto at = [&](double share) {
        const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
        return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1] / 1000.0;
    };
    return {at(0.50), at(0.95), at(0.99), sorted.back() / 1000.0};
}

bool SimulationReport::good() const
{
    return givenUp == 0 && accepted == deliveries && refused + throttled == forged;
}

QJsonObject SimulationReport::toJson() const
{
    QJsonObject statuses;
    for (auto it = unexpected.cbegin(); it != unexpected.cend(); ++it)
        statuses.insert(it.key() == 0 ? u"no-answer"_s : QString::number(it.key()), it.value());
    const auto times = latency();
    return {{u"calls"_s, calls},
            {u"deliveries"_s, deliveries},
            {u"accepted"_s, accepted},
            {u"repeats"_s, repeats},
            {u"retries"_s, retries},
            {u"given_up"_s, givenUp},
            {u"forged"_s, forged},
            {u"refused"_s, refused},
            {u"throttled"_s, throttled},
            {u"unexpected"_s, statuses},
            {u"seconds"_s, rounded(seconds)},
            {u"deliveries_per_second"_s, rounded(deliveriesPerSecond())},
            {u"latency_ms"_s, QJsonObject{{u"p50"_s, rounded(times.p50)}, {u"p95"_s, rounded(times.p95)}, {u"p99"_s, rounded(times.p99)}, {u"max"_s, rounded(times.max)}}},
            {u"stopped"_s, stopped},
            {u"good"_s, good()}};
}

} // namespace askpro::net
