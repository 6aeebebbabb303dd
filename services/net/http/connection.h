#pragma once

#include "services/net/http/inputbuffer.h"
#include "services/net/http/requesthandler.h"
#include "services/net/http/requestparser.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace askpro::net {

class Connection;
class HttpCounters;
class ReplyQueue;

/// What all connections of a server share. Server's thread only.
struct ConnectionHost
{
    const HttpLimits &limits;
    RequestHandler &handler;
    HttpCounters &counters;
    ReplyQueue &replies;
    std::function<void(Connection &)> onClosed;
    qint64 bodiesInHand = 0;
    bool stopping = false;
};

/// One connection: reads a request, has it answered, writes the answer, and only then looks at the next one. So what a
/// caller sends ahead waits in its own buffers, and at most one answer of a connection waits to be taken.
/// The way bytes travel (plain or TLS) is the derived class's. Server's thread only; owned by the ConnectionTable.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using ErrorCode = boost::system::error_code;

    Connection(ConnectionHost &host, QString peer);
    virtual ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    void begin();
    /// Ignored unless request `number` is waiting for it.
    void answer(quint64 number, HttpReply reply);
    /// Cuts what has taken longer than it may.
    void checkTime(Time now);
    /// Closes now if no request is in hand, else after its answer.
    void finish();
    /// Closes now, whatever is in hand.
    void drop();

    [[nodiscard]] const QString &peer() const { return m_peer; }
    /// No whole request head is in hand: may be closed to make room for another caller.
    [[nodiscard]] bool mayMakeRoom() const;
    [[nodiscard]] Time since() const { return m_since; }

protected:
    // What the derived class does, each followed by its after…() unless the connection was closed meanwhile.
    virtual void handshake() = 0;
    virtual void readSome(boost::asio::mutable_buffer room) = 0;
    virtual void write(boost::asio::const_buffer bytes) = 0;
    virtual void endWriting() = 0;                                   ///< says that nothing follows; afterEndWriting()
    virtual void readAnything(boost::asio::mutable_buffer room) = 0; ///< undecoded, to be thrown away; afterReadAnything()
    virtual void closeSocket() = 0;

    void afterHandshake(const ErrorCode &fault);
    void afterRead(const ErrorCode &fault, size_t count);
    void afterWrite(const ErrorCode &fault);
    void afterEndWriting();
    void afterReadAnything(const ErrorCode &fault, size_t count);

private:
    enum class Phase { Handshake, Idle, Header, Body, Handling, Writing, Parting, Closed };

    void enter(Phase phase, models::Milliseconds limit);
    void awaitRequest();
    void read();
    void understand();
    void afterHeader();
    void askForBody();
    void dispatch();
    void send(const HttpReply &reply, bool keepAlive);
    void refuse(const HttpReply &reply) { send(reply, false); }
    void part();
    void throwAway();
    void accountBody(qint64 bytes);

    ConnectionHost &m_host;
    QString m_peer;
    InputBuffer m_input;
    std::optional<RequestParser> m_parser;
    QByteArray m_output;
    Phase m_phase = Phase::Handshake;
    Time m_since{};
    Time m_deadline{};
    quint64 m_number = 0;            ///< of the request in hand; an answer to an earlier one does not count
    qint64 m_bodyInHand = 0;
    qint64 m_thrownAway = 0;
    models::Milliseconds m_answerTime{0};
    bool m_reading = false;
    bool m_asking = false;           ///< "100 Continue" is on its way
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

[[nodiscard]] std::shared_ptr<Connection> makePlainConnection(ConnectionHost &host, boost::asio::ip::tcp::socket socket, QString peer);
[[nodiscard]] std::shared_ptr<Connection> makeTlsConnection(ConnectionHost &host, boost::asio::ip::tcp::socket socket, QString peer,
                                                            boost::asio::ssl::context &tls);

} // namespace askpro::net
