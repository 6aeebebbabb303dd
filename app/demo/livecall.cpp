#include "app/demo/livecall.h"

#include "app/demo/democlinic.h"
#include "services/core/simulate/callgenerator.h"

#include <QCoreApplication>

using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr int worthWatching = 9; // deliveries: not somebody who hangs up at once

core::CallScript worthyCall(const core::CallGenerator &generator, Instant now)
{
    for (int number = 0;; ++number) {
        auto script = generator.call(number, now);
        if (script.deliveries.size() >= worthWatching && script.scenario != core::Scenario::LongTalk && script.scenario != core::Scenario::UnknownNumber)
            return script;
    }
}

} // namespace

Result<std::unique_ptr<LiveCall>> LiveCall::make(const QString &listenerUrl, const core::Clock &clock)
{
    const TenantConfig tenant = demoTenant();
    const auto clinic = core::simulatedClinic(tenant);
    if (!clinic)
        return failureOf(clinic);
    const auto target = net::simulationTarget(listenerUrl, tenant.endpoint);
    if (!target)
        return failureOf(target);
    const Instant now = clock.now();
    const core::CallGenerator generator(*clinic, {.seed = static_cast<quint64>(toMs(now)), .live = true});
    auto call = core::plan(worthyCall(generator, now), {}, generator.luckOf(0));
    return std::unique_ptr<LiveCall>(new LiveCall(std::move(call), *target, tenant.retellWebhookKey.toUtf8(), clock));
}

LiveCall::LiveCall(core::PlannedCall call, net::SimulationTarget target, const QByteArray &key, const core::Clock &clock)
    : m_source(std::move(call)), m_simulator(std::move(target), {.connections = 1, .realtime = true, .key = key}, m_source, clock)
{
}

Result<void> LiveCall::run()
{
    const auto report = m_simulator.run();
    if (!report)
        return failureOf(report);
    if (!report->stopped && !report->good())
        return failure(ErrorCode::Remote, QCoreApplication::translate("DemoLoad", "The listener did not take the demo call."));
    return {};
}

void LiveCall::stop()
{
    m_simulator.stop();
}

} // namespace askpro::app
