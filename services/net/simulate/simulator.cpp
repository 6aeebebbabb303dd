#include "services/net/simulate/simulator.h"

#include "services/net/simulate/callplayer.h"
#include "services/net/simulate/loadchannel.h"

#include <QCoreApplication>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <vector>

using namespace askpro::models;

namespace askpro::net {

namespace {

namespace asio = boost::asio;
using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds deadlineCheck{100};

} // namespace

class Simulator::Run final : public CallPlayer::Stage
{
public:
    Run(SimulationTarget target, SimulationOptions options, core::CallSource &calls, const core::Clock &clock)
        : m_target(std::move(target)), m_options(std::move(options)), m_calls(calls), m_clock(clock)
    {
    }

    Result<SimulationReport> play()
    {
        if (const auto loaded = loadCertificates(); !loaded)
            return failureOf(loaded);
        m_begin = SteadyClock::now();
        for (int i = 0; i < m_options.connections; ++i)
            m_players.push_back(std::make_unique<CallPlayer>(m_context, *this, LoadChannel::make(m_context, m_target, m_tls)));
        m_playing = m_players.size();
        for (const auto &player : m_players)
            player->start();
        watchDeadlines();
        m_context.run();
        m_report.seconds = std::chrono::duration<double>(m_end - m_begin).count();
        return m_report;
    }

    void stop()
    {
        asio::post(m_context, [this] {
            m_stopping = true;
            for (const auto &player : m_players)
                player->stop();
        });
    }

    Observer observer;

    // CallPlayer::Stage
    std::optional<core::PlannedCall> nextCall(SteadyClock::time_point &begin) override
    {
        auto call = m_stopping ? std::nullopt : m_calls.next();
        if (!call)
            return call;
        begin = SteadyClock::now();
        if (m_options.callsPerMinute > 0) {
            const std::chrono::duration<double, std::ratio<60>> due(static_cast<double>(m_report.calls) / m_options.callsPerMinute);
            begin = m_begin + std::chrono::duration_cast<SteadyClock::duration>(due);
        }
        ++m_report.calls;
        return call;
    }

    void answered(const core::PlannedCall &call, const core::PlannedDelivery &delivery, int status) override
    {
        if (observer)
            observer(call, delivery, status);
    }

    void finished(bool early) override
    {
        m_report.stopped = m_report.stopped || early;
        m_end = SteadyClock::now();
        if (--m_playing == 0)
            m_deadlines.cancel();
    }

    [[nodiscard]] const SimulationOptions &options() const override { return m_options; }
    [[nodiscard]] const SimulationTarget &target() const override { return m_target; }
    [[nodiscard]] const core::Clock &clock() const override { return m_clock; }
    [[nodiscard]] SimulationReport &report() override { return m_report; }

private:
    Result<void> loadCertificates()
    {
        boost::system::error_code error;
        m_tls.set_verify_mode(asio::ssl::verify_peer);
        if (!m_target.tls)
            return {};
        if (m_target.caFile.isEmpty())
            m_tls.set_default_verify_paths(error);
        else
            m_tls.load_verify_file(m_target.caFile.toStdString(), error);
        if (error)
            return failure(ErrorCode::Invalid, QCoreApplication::translate("Simulator", "The certificates could not be read."), QString::fromStdString(error.message()));
        return {};
    }

    void watchDeadlines()
    {
        m_deadlines.expires_after(deadlineCheck);
        m_deadlines.async_wait([this](boost::system::error_code error) {
            if (error || m_playing == 0)
                return;
            const auto now = SteadyClock::now();
            for (const auto &player : m_players)
                player->checkDeadline(now);
            watchDeadlines();
        });
    }

    const SimulationTarget m_target;
    const SimulationOptions m_options;
    core::CallSource &m_calls;
    const core::Clock &m_clock;
    asio::io_context m_context{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
    asio::steady_timer m_deadlines{m_context};
    std::vector<std::unique_ptr<CallPlayer>> m_players;
    size_t m_playing = 0;
    bool m_stopping = false;
    SteadyClock::time_point m_begin{};
    SteadyClock::time_point m_end{};
    SimulationReport m_report;
};

Simulator::Simulator(SimulationTarget target, SimulationOptions options, core::CallSource &calls, const core::Clock &clock)
    : m_run(std::make_unique<Run>(std::move(target), std::move(options), calls, clock))
{
}

Simulator::~Simulator() = default;

void Simulator::observe(Observer observer)
{
    m_run->observer = std::move(observer);
}

Result<SimulationReport> Simulator::run()
{
    return m_run->play();
}

void Simulator::stop()
{
    m_run->stop();
}

} // namespace askpro::net
