#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace askpro::net {

/// How long answers took, in milliseconds.
struct LatencySummary
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;
};

/// What a simulation did and what it heard. Forged deliveries are counted apart from all else.
struct SimulationReport
{
    qint64 calls = 0;                ///< begun
    qint64 deliveries = 0;           ///< genuine ones, repeats included, retries not
    qint64 accepted = 0;             ///< of these: answered 2xx
    qint64 repeats = 0;              ///< of the deliveries: sent a second time on purpose
    qint64 retries = 0;              ///< attempts after a failed one
    qint64 givenUp = 0;              ///< genuine, and no attempt was answered 2xx
    qint64 forged = 0;
    qint64 refused = 0;              ///< of these: answered 401
    qint64 throttled = 0;            ///< of these: answered 429, so without effect too
    QMap<int, qint64> unexpected;    ///< status (0 = no answer) of genuine attempts not answered 2xx and of forged ones not refused
    std::vector<quint32> latenciesUs; ///< of all answered requests
    double seconds = 0;
    bool stopped = false;            ///< ended before everything was sent

    [[nodiscard]] LatencySummary latency() const;
    [[nodiscard]] double deliveriesPerSecond() const { return seconds > 0 ? static_cast<double>(accepted) / seconds : 0; }
    /// Every genuine delivery was accepted and no forged one was.
    [[nodiscard]] bool good() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace askpro::net
