#pragma once

#include "services/core/config/configdocument.h"
#include "services/core/ports/clock.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/net/simulate/simulator.h"
#include "tests/support/datafile.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace askpro::e2e {

/// The clinic that the end-to-end tests call.
[[nodiscard]] inline models::TenantConfig clinicConfig()
{
    const auto parsed = core::parseConfig(tests::dataFile(QStringLiteral("config/zahnzentrum.json")), {});
    if (!parsed.faults.isEmpty())
        qFatal("the clinic of the tests is faulty");
    return parsed.document.tenants.first();
}

/// The same calls have the same bytes at every asking, as those of a vendor that sends again.
class StoppedClock final : public core::Clock
{
public:
    [[nodiscard]] models::Instant now() const override { return m_now; }

private:
    const models::Instant m_now = core::SystemClock().now();
};

[[nodiscard]] inline const core::Clock &scriptClock()
{
    static const StoppedClock clock;
    return clock;
}

/// Calls that are sent on a thread of their own until stop(), or until there are no more.
class Load
{
public:
    Load(const QString &url, quint64 seed, int calls, core::Trouble trouble, net::Simulator::Observer observer, net::SimulationOptions options = {})
        : m_generator(*core::simulatedClinic(clinicConfig()), {seed, 0, false, 3000}), m_calls(m_generator, calls, trouble, scriptClock())
    {
        options.key = clinicConfig().retellWebhookKey.toUtf8();
        m_simulator = std::make_unique<net::Simulator>(*net::simulationTarget(url, clinicConfig().endpoint), options, m_calls, m_clock);
        m_simulator->observe([this, observer = std::move(observer)](const auto &call, const auto &delivery, int status) {
            observer(call, delivery, status);
            if (status >= 200 && status < 300)
                ++m_accepted;
            else if (delivery.forgery == core::Forgery::None)
                ++m_failed;
        });
        m_thread = std::thread([this] { m_report = m_simulator->run(); });
    }
    ~Load() { (void)stop(); }
    Q_DISABLE_COPY_MOVE(Load)

    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int failed() const { return m_failed; }

    net::SimulationReport stop()
    {
        m_simulator->stop();
        return wait();
    }
    net::SimulationReport wait()
    {
        if (m_thread.joinable())
            m_thread.join();
        return m_report.value_or(net::SimulationReport{});
    }

private:
    const core::SystemClock m_clock;
    const core::CallGenerator m_generator;
    core::GeneratedCalls m_calls;
    std::unique_ptr<net::Simulator> m_simulator;
    std::atomic<int> m_accepted = 0;
    std::atomic<int> m_failed = 0;
    models::Result<net::SimulationReport> m_report;
    std::thread m_thread;
};

} // namespace askpro::e2e
