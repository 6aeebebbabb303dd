#pragma once

#include "models/common/result.h"
#include "services/core/simulate/callsource.h"
#include "services/net/simulate/simulationreport.h"
#include "services/net/simulate/simulationtarget.h"

#include <chrono>
#include <functional>
#include <memory>

namespace askpro::core {
class Clock;
}

namespace askpro::net {

struct SimulationOptions
{
    int connections = 16;            ///< kept alive; each plays one call at a time
    double callsPerMinute = 0;       ///< calls begun; 0 = as fast as the connections allow
    bool realtime = false;           ///< deliveries of a call come when they would; otherwise one upon the other
    int retries = 3;                 ///< further attempts when there was no 2xx, as Retell makes them
    std::chrono::milliseconds timeout{10000};
    std::chrono::milliseconds retryAfter{250}; ///< before the first one; doubles. Retell does not publish its own.
    QByteArray key;                  ///< the webhook key; signatures are always of now
};

/// Plays calls to a listener as Retell would: signed, in order but without waiting for one that is being retried.
/// run() blocks its thread; stop() may be called from any other.
class Simulator
{
public:
    /// The last answer to a delivery; `status` 0 = none. On the thread of run().
    using Observer = std::function<void(const core::PlannedCall &call, const core::PlannedDelivery &delivery, int status)>;

    /// `calls` and `clock` must outlive it.
    Simulator(SimulationTarget target, SimulationOptions options, core::CallSource &calls, const core::Clock &clock);
    ~Simulator();

    void observe(Observer observer);
    /// Invalid = the certificates could not be read; everything a listener does wrong is in the report.
    [[nodiscard]] models::Result<SimulationReport> run();
    void stop();

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace askpro::net
