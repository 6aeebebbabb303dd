#include "services/net/simulate/loadchannel.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/rfc2818_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <optional>

namespace askpro::net {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using asio::ip::tcp;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using TlsStream = asio::ssl::stream<Socket>;

constexpr size_t readBuffer = 16 * 1024;

template<class Stream>
class StreamChannel final : public LoadChannel, public std::enable_shared_from_this<StreamChannel<Stream>>
{
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

public:
    StreamChannel(asio::io_context &context, const SimulationTarget &target, asio::ssl::context &tls)
        : m_context(context), m_resolver(context.get_executor()), m_target(target), m_tls(tls)
    {
        m_buffer.reserve(readBuffer);
    }

    void exchange(const std::string &head, const QByteArray &body, Clock::time_point deadline, Done done) override
    {
        m_request = {asio::buffer(head), asio::buffer(body.constData(), static_cast<size_t>(body.size()))};
        m_deadline = deadline;
        m_done = std::move(done);
        m_reused = m_stream.has_value();
        if (m_reused)
            write();
        else
            resolve();
    }

    void checkDeadline(Clock::time_point now) override
    {
        if (m_done && now > m_deadline)
            close();
    }

    void close() override
    {
        m_resolver.cancel();
        if (m_stream) {
            error_code ignored;
            lowest().close(ignored);
        }
    }

private:
    Socket &lowest()
    {
        if constexpr (isTls)
            return m_stream->next_layer();
        else
            return *m_stream;
    }

    /// A handler that goes on with `step` or ends the exchange.
    template<class Step>
    auto then(Step step)
    {
        return [self = this->shared_from_this(), step](error_code error, auto &&...result) {
            if (!error)
                step(*self, result...);
            else
                self->fail(error);
        };
    }

    void resolve()
    {
        m_resolver.async_resolve(m_target.host.toStdString(), std::to_string(m_target.port),
                                 then([](StreamChannel &self, const auto &addresses) { self.connect(addresses); }));
    }

    void connect(const tcp::resolver::results_type &addresses)
    {
        if constexpr (isTls) {
            m_stream.emplace(m_context, m_tls);
            SSL_set_tlsext_host_name(m_stream->native_handle(), m_target.host.constData());
            m_stream->set_verify_callback(asio::ssl::rfc2818_verification(m_target.host.toStdString()));
        } else {
            m_stream.emplace(m_context);
        }
        asio::async_connect(lowest(), addresses, then([](StreamChannel &self, const auto &) { self.connected(); }));
    }

    void connected()
    {
        lowest().set_option(tcp::no_delay(true));
        m_buffer.clear();
        if constexpr (isTls)
            m_stream->async_handshake(asio::ssl::stream_base::client, then([](StreamChannel &self) { self.write(); }));
        else
            write();
    }

    void write()
    {
        asio::async_write(*m_stream, m_request, then([](StreamChannel &self, size_t) { self.read(); }));
    }

    void read()
    {
        m_parser.emplace();
        http::async_read(*m_stream, m_buffer, *m_parser, then([](StreamChannel &self, size_t) { self.finish(int(self.m_parser->get().result_int())); }));
    }

    void fail(error_code error)
    {
        // A listener may close a connection that lay idle just when we want it again: not its fault, and not an answer.
        const bool wasStale = std::exchange(m_reused, false) && m_buffer.size() == 0 && error != asio::error::operation_aborted;
        m_stream.reset();
        if (wasStale)
            resolve();
        else
            finish(0);
    }

    void finish(int status)
    {
        if (m_stream && !m_parser->get().keep_alive())
            m_stream.reset();
        const Done done = std::exchange(m_done, nullptr);
        done(status);
    }

    asio::io_context &m_context;
    asio::ip::basic_resolver<tcp, Executor> m_resolver;
    const SimulationTarget m_target;
    asio::ssl::context &m_tls;
    std::optional<Stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<http::response_parser<http::string_body>> m_parser;
    std::array<asio::const_buffer, 2> m_request;
    Clock::time_point m_deadline{};
    bool m_reused = false;           ///< the stream served an earlier exchange
    Done m_done;
};

} // namespace

std::shared_ptr<LoadChannel> LoadChannel::make(asio::io_context &context, const SimulationTarget &target, asio::ssl::context &tls)
{
    if (target.tls)
        return std::make_shared<StreamChannel<TlsStream>>(context, target, tls);
    return std::make_shared<StreamChannel<Socket>>(context, target, tls);
}

} // namespace askpro::net
