#include "services/net/http/connection.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

namespace asio = boost::asio;
using asio::ip::tcp;

namespace askpro::net {

namespace {

void shutdownSending(tcp::socket &socket)
{
    boost::system::error_code ignored; // the caller may have closed already
    socket.shutdown(tcp::socket::shutdown_send, ignored);
}

/// The reading and writing that both kinds share.
template<class Stream>
class StreamConnection : public Connection
{
public:
    template<class... Args>
    StreamConnection(ConnectionHost &host, QString peer, Args &&...args)
        : Connection(host, std::move(peer)), m_stream(std::forward<Args>(args)...)
    {
    }

protected:
    /// Calls a method of this connection and keeps it alive until then.
    template<class Method>
    auto then(Method method)
    {
        return [self = std::static_pointer_cast<StreamConnection>(shared_from_this()), method](auto... results) {
            (self.get()->*method)(results...);
        };
    }

    void readSome(asio::mutable_buffer room) override { m_stream.async_read_some(room, then(&StreamConnection::afterRead)); }

    void write(asio::const_buffer bytes) override
    {
        asio::async_write(m_stream, bytes, [self = this->shared_from_this(), this](const ErrorCode &fault, size_t) { afterWrite(fault); });
    }

    void readAnything(asio::mutable_buffer room) override { socket().async_read_some(room, then(&StreamConnection::afterReadAnything)); }

    void closeSocket() override
    {
        ErrorCode ignored; // nothing could be done about it
        socket().close(ignored);
    }

    [[nodiscard]] virtual tcp::socket &socket() = 0;

    Stream m_stream;
};

class PlainConnection final : public StreamConnection<tcp::socket>
{
public:
    using StreamConnection::StreamConnection;

private:
    void handshake() override { afterHandshake({}); }
    void endWriting() override
    {
        shutdownSending(m_stream);
        afterEndWriting();
    }
    tcp::socket &socket() override { return m_stream; }
};

class TlsConnection final : public StreamConnection<asio::ssl::stream<tcp::socket>>
{
public:
    using StreamConnection::StreamConnection;

private:
    void handshake() override { m_stream.async_handshake(asio::ssl::stream_base::server, then(&TlsConnection::afterHandshake)); }
    void endWriting() override
    {
        // It fails when the caller still sends; the closing notice is out by then.
        m_stream.async_shutdown([self = shared_from_this(), this](const ErrorCode &) {
            shutdownSending(socket());
            afterEndWriting();
        });
    }
    tcp::socket &socket() override { return m_stream.next_layer(); }
};

} // namespace

std::shared_ptr<Connection> makePlainConnection(ConnectionHost &host, tcp::socket socket, QString peer)
{
    return std::make_shared<PlainConnection>(host, std::move(peer), std::move(socket));
}

std::shared_ptr<Connection> makeTlsConnection(ConnectionHost &host, tcp::socket socket, QString peer, asio::ssl::context &tls)
{
    return std::make_shared<TlsConnection>(host, std::move(peer), std::move(socket), tls);
}

} // namespace askpro::net
