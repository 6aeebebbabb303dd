#pragma once

#include "models/common/result.h"
#include "services/core/ports/clock.h"
#include "services/core/simulate/callsource.h"
#include "services/net/simulate/simulator.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace askpro::app {

/// One invented caller of the demo clinic, who begins now and is played in real time to a listener, every turn told as it
/// is spoken. run() blocks until the call is over; stop() may come from any other thread.
class LiveCall
{
public:
    /// `listenerUrl` as http://127.0.0.1:8787. Invalid = no such address. `clock` outlives it.
    [[nodiscard]] static models::Result<std::unique_ptr<LiveCall>> make(const QString &listenerUrl, const core::Clock &clock);

    /// Remote = the listener did not take all of it.
    [[nodiscard]] models::Result<void> run();
    void stop();

private:
    LiveCall(core::PlannedCall call, net::SimulationTarget target, const QByteArray &key, const core::Clock &clock);

    /// The source of a simulation of one.
    class Single final : public core::CallSource
    {
    public:
        explicit Single(core::PlannedCall call) : m_call(std::move(call)) {}
        std::optional<core::PlannedCall> next() override { return std::exchange(m_call, std::nullopt); }

    private:
        std::optional<core::PlannedCall> m_call;
    };

    Single m_source;
    net::Simulator m_simulator;
};

} // namespace askpro::app
