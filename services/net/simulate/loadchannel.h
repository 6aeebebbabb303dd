#pragma once

#include "services/net/simulate/simulationtarget.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace askpro::net {

/// One connection to a listener, kept alive from request to request and opened again when it was lost.
/// Lives on the thread that runs its io_context.
class LoadChannel
{
public:
    using Clock = std::chrono::steady_clock;
    /// HTTP status, or 0 = no answer: not connected, connection lost, or too late.
    using Done = std::function<void(int status)>;

    virtual ~LoadChannel() = default;

    /// One at a time. `head` and `body` must live until `done`, which is called once, never from inside.
    virtual void exchange(const std::string &head, const QByteArray &body, Clock::time_point deadline, Done done) = 0;
    /// Ends an exchange whose deadline has passed.
    virtual void checkDeadline(Clock::time_point now) = 0;
    /// Ends an exchange that is under way.
    virtual void close() = 0;

    /// `tls` is used when the target asks for it and must outlive the channel.
    [[nodiscard]] static std::shared_ptr<LoadChannel> make(boost::asio::io_context &context, const SimulationTarget &target, boost::asio::ssl::context &tls);
};

} // namespace askpro::net
