#pragma once

#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/clock.h"
#include "services/core/ports/stores.h"
#include "services/core/secrets/sealer.h"
#include "services/net/simulate/simulationreport.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace askpro::net {
class Simulator;
}

namespace askpro::app {

struct DemoOptions
{
    int calls = 1255;
    int days = 60;                   ///< until now
    quint64 seed = 1;
    int workerThreads = 1;           ///< as in ServiceOptions
    bool resume = false;             ///< calls that are there already are no reason to refuse: complete them
};

struct DemoReport
{
    qint64 calls = 0;                ///< in the database; 0 sent = they were all there
    qint64 deliveries = 0;
    qint64 repeats = 0;              ///< of the deliveries: sent twice
    double seconds = 0;
};

/// Fills a database with the demo clinic and its calls, over the same road as Retell's: a listener on a free loopback
/// port, signatures, inbox, workers. run() blocks its thread until all of it is worked on; stop() may come from any other.
class DemoLoad
{
public:
    /// `done` of `of` calls are in the database. On the thread of run(), a few times a second.
    using Progress = std::function<void(qint64 done, qint64 of)>;

    /// `factory` and `clock` outlive it.
    DemoLoad(core::StoresFactory &factory, core::Sealer sealer, const core::Clock &clock, DemoOptions options);

    /// Invalid = the database belongs to a clinic, or has demo calls and may not be completed. Busy = stopped.
    [[nodiscard]] models::Result<DemoReport> run(const Progress &progress);
    void stop();

private:
    [[nodiscard]] models::Result<models::TenantScope> prepare(core::Stores &stores);
    [[nodiscard]] models::Result<net::SimulationReport> play(core::Stores &stores, const models::TenantScope &scope, const Progress &progress);
    [[nodiscard]] models::Result<net::SimulationReport> send(const QString &listenerUrl, const std::function<void()> &answered);
    [[nodiscard]] models::Result<void> waitForWorkers(core::Stores &stores, const models::TenantScope &scope, const std::function<void()> &tell);
    [[nodiscard]] bool pause(models::Milliseconds duration);

    core::StoresFactory &m_factory;
    const core::Sealer m_sealer;
    const core::Clock &m_clock;
    const DemoOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    net::Simulator *m_playing = nullptr; ///< guarded by m_mutex
    bool m_stopping = false;             ///< guarded by m_mutex
};

} // namespace askpro::app
