#pragma once

#include "services/core/simulate/callsource.h"
#include "services/net/simulate/loadchannel.h"

#include <boost/asio/steady_timer.hpp>

#include <map>
#include <optional>
#include <string>

namespace askpro::core {
class Clock;
}

namespace askpro::net {

struct SimulationOptions;
struct SimulationReport;

/// Plays one call after the other over one channel. Lives on the thread that runs the io_context.
class CallPlayer
{
public:
    /// What the players of a run share.
    class Stage
    {
    public:
        virtual ~Stage() = default;
        /// The next call and when it begins; none = no more.
        [[nodiscard]] virtual std::optional<core::PlannedCall> nextCall(LoadChannel::Clock::time_point &begin) = 0;
        virtual void answered(const core::PlannedCall &call, const core::PlannedDelivery &delivery, int status) = 0;
        /// `early`: it was stopped.
        virtual void finished(bool early) = 0;
        [[nodiscard]] virtual const SimulationOptions &options() const = 0;
        [[nodiscard]] virtual const SimulationTarget &target() const = 0;
        [[nodiscard]] virtual const core::Clock &clock() const = 0;
        [[nodiscard]] virtual SimulationReport &report() = 0;
    };

    CallPlayer(boost::asio::io_context &context, Stage &stage, std::shared_ptr<LoadChannel> channel);

    void start();
    void stop();
    void checkDeadline(LoadChannel::Clock::time_point now);

private:
    using TimePoint = LoadChannel::Clock::time_point;
    struct Attempt
    {
        qsizetype delivery;          ///< index in the call
        int number;                  ///< 0 = the first
    };

    void beginCall();
    void next();
    void send(TimePoint due, Attempt attempt);
    void heard(Attempt attempt, int status);
    void count(const core::PlannedDelivery &planned, int status, bool last);
    void writeHead(const core::PlannedDelivery &planned);

    Stage &m_stage;
    boost::asio::steady_timer m_timer;
    std::shared_ptr<LoadChannel> m_channel;
    core::PlannedCall m_call;
    std::multimap<TimePoint, Attempt> m_agenda; ///< what is still to be sent of the call, by when it is due
    std::string m_head;
    QByteArray m_body;
    TimePoint m_sentAt{};
    bool m_stopped = false;
};

} // namespace askpro::net
