#include "services/net/http/httpserver.h"

#include "services/core/jobs/namedthread.h"
#include "services/net/http/connectiontable.h"
#include "services/net/http/replyqueue.h"
#include "services/net/http/tls.h"
#include "services/net/log.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <sys/resource.h>

using namespace askpro::models;
namespace asio = boost::asio;
using asio::ip::tcp;

namespace askpro::net {

namespace {

// After accept() failed for want of file descriptors: long enough not to spin, short enough not to be noticed.
constexpr std::chrono::milliseconds acceptPause{50};
// It then fails again and again, and one line says it.
constexpr std::chrono::seconds faultSilence{10};
// Descriptors that everything else in this process may need.
constexpr rlim_t otherDescriptors = 512;

QString tr(const char *text)
{
    return QCoreApplication::translate("HttpServer", text);
}

ErrorCode codeOf(const boost::system::error_code &fault)
{
    if (fault == asio::error::address_in_use)
        return ErrorCode::Conflict;
    return fault == asio::error::access_denied ? ErrorCode::Unauthorized : ErrorCode::Invalid;
}

// The usual soft limit of 1024 would end the service long before the bound on connections does.
void allowDescriptors(rlim_t connections)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(limit.rlim_max, connections + otherDescriptors);
    if (wanted <= limit.rlim_cur)
        return;
    limit.rlim_cur = wanted;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
        qCWarning(log, "the limit of open files stays at %llu", static_cast<unsigned long long>(limit.rlim_cur));
}

Milliseconds checkInterval(const HttpLimits &limits)
{
    const Milliseconds shortest = std::min({limits.handshake, limits.idle, limits.headerTime, limits.bodyTime, limits.writing, limits.parting, limits.grace});
    return std::clamp(shortest / 4, Milliseconds{10}, Milliseconds{250});
}

QString textOf(const tcp::endpoint &endpoint)
{
    const auto address = endpoint.address();
    const bool mapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return QString::fromStdString(mapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string() : address.to_string());
}

} // namespace

QString ListenerAddress::url() const
{
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1://%2:%3").arg(tls ? QStringLiteral("https") : QStringLiteral("http"), shownHost).arg(port);
}

/// The server's thread and what lives on it.
class HttpServer::Loop
{
public:
    Loop(HttpServerOptions options, RequestHandler &handler)
        : m_options(std::move(options)),
          m_replies(std::make_shared<ReplyQueue>(m_io)),
          m_table(m_options.limits, m_counters),
          m_host{m_options.limits, handler, m_counters, *m_replies, [this](Connection &connection) { afterClosed(connection); }}
    {
    }
    ~Loop() { stop(); }
    Q_DISABLE_COPY_MOVE(Loop)

    Result<ListenerAddress> start();
    void stop();
    [[nodiscard]] HttpFigures figures() const { return m_counters.figures(); }

private:
    [[nodiscard]] Result<tcp::endpoint> listen();
    void run();
    void accept();
    void afterAcceptFault(const boost::system::error_code &fault);
    void take(tcp::socket socket);
    void checkTimes();
    void afterClosed(Connection &connection);
    void beginStop();
    [[nodiscard]] bool isDone() const { return m_host.stopping && m_table.isEmpty(); }

    const HttpServerOptions m_options;
    HttpCounters m_counters;
    asio::io_context m_io{1};        // one thread runs it: no locking inside
    tcp::acceptor m_acceptor{m_io};
    asio::steady_timer m_clock{m_io};
    asio::steady_timer m_acceptAgain{m_io};
    std::shared_ptr<asio::ssl::context> m_tls;
    std::shared_ptr<ReplyQueue> m_replies;
    ConnectionTable m_table;
    ConnectionHost m_host;
    Connection::Time m_stopBy{};
    Connection::Time m_silentUntil{};
    std::thread m_thread;
};

Result<ListenerAddress> HttpServer::Loop::start()
{
    if (m_options.tls.isWanted()) {
        auto context = makeTlsContext(m_options.tls);
        if (!context)
            return failureOf(context);
        m_tls = *context;
    }
    allowDescriptors(rlim_t(m_options.limits.connections));
    const auto endpoint = listen();
    if (!endpoint)
        return failureOf(endpoint);
    accept();
    checkTimes();
    m_thread = core::namedThread("askpro-http", [this] { run(); });
    return ListenerAddress{textOf(*endpoint), endpoint->port(), m_tls != nullptr};
}

Result<tcp::endpoint> HttpServer::Loop::listen()
{
    boost::system::error_code fault;
    const auto address = asio::ip::make_address(m_options.host.toStdString(), fault);
    if (fault)
        return failure(ErrorCode::Invalid, tr("\"%1\" is not a numeric network address.").arg(m_options.host));
    const tcp::endpoint wanted(address, m_options.port);
    m_acceptor.open(wanted.protocol(), fault);
    if (!fault)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), fault);
    if (!fault)
        m_acceptor.bind(wanted, fault);
    if (!fault)
        m_acceptor.listen(asio::socket_base::max_listen_connections, fault);
    if (!fault)
        return m_acceptor.local_endpoint();

    const QString place = QStringLiteral("%1:%2").arg(m_options.host).arg(m_options.port);
    const QString reason = fault == asio::error::address_in_use ? tr("Another program already listens on %1.").arg(place)
                                                                : tr("This program cannot listen on %1.").arg(place);
    return failure(codeOf(fault), reason, QString::fromStdString(fault.message()));
}

void HttpServer::Loop::run()
{
    for (;;) {
        try {
            m_io.run();
            return;
        } catch (const std::exception &fault) {
            // One request went wrong; the others go on.
            qCCritical(log, "a request failed: %s", fault.what());
        }
    }
}

void HttpServer::Loop::accept()
{
    m_acceptor.async_accept([this](const boost::system::error_code &fault, tcp::socket socket) {
        if (m_host.stopping)
            return;
        if (fault)
            return afterAcceptFault(fault);
        accept();
        take(std::move(socket));
    });
}

void HttpServer::Loop::afterAcceptFault(const boost::system::error_code &fault)
{
    const auto now = std::chrono::steady_clock::now();
    if (now >= m_silentUntil) {
        qCWarning(log, "a connection could not be accepted: %s", fault.message().c_str());
        m_silentUntil = now + faultSilence;
    }
    m_table.displaceAny(); // most likely there are no file descriptors left
    m_acceptAgain.expires_after(acceptPause);
    m_acceptAgain.async_wait([this](const boost::system::error_code &cancelled) {
        if (!cancelled && !m_host.stopping)
            accept();
    });
}

void HttpServer::Loop::take(tcp::socket socket)
{
    boost::system::error_code fault;
    const tcp::endpoint remote = socket.remote_endpoint(fault);
    if (fault)
        return; // gone already
    const QString peer = textOf(remote);
    if (!m_table.makeRoomFor(peer)) {
        // Every one of them is being served: closed without an answer, which would cost more than it tells.
        ++m_counters.refused;
        return;
    }
    ++m_counters.accepted;
    socket.set_option(tcp::no_delay(true), fault);
    auto connection = m_tls ? makeTlsConnection(m_host, std::move(socket), peer, *m_tls) : makePlainConnection(m_host, std::move(socket), peer);
    m_table.add(connection);
    connection->begin();
}

void HttpServer::Loop::checkTimes()
{
    m_clock.expires_after(checkInterval(m_options.limits));
    m_clock.async_wait([this](const boost::system::error_code &cancelled) {
        if (cancelled || isDone())
            return;
        checkTimes();
        const auto now = std::chrono::steady_clock::now();
        m_table.checkTime(now);
        if (m_host.stopping && now >= m_stopBy)
            m_table.dropAll();
    });
}

void HttpServer::Loop::afterClosed(Connection &connection)
{
    m_table.remove(connection);
    if (isDone())
        m_clock.cancel(); // without anything left to do run() returns
}

void HttpServer::Loop::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(m_io, [this] { beginStop(); });
    m_thread.join();
    m_replies->close();
}

void HttpServer::Loop::beginStop()
{
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    m_acceptAgain.cancel();
    m_host.stopping = true;
    m_stopBy = std::chrono::steady_clock::now() + m_options.limits.grace;
    m_table.finishAll();
    if (isDone())
        m_clock.cancel();
}

HttpServer::HttpServer(HttpServerOptions options, RequestHandler &handler) : m_loop(std::make_unique<Loop>(std::move(options), handler)) {}

HttpServer::~HttpServer() = default;

Result<ListenerAddress> HttpServer::start()
{
    return m_loop->start();
}

void HttpServer::stop()
{
    m_loop->stop();
}

HttpFigures HttpServer::figures() const
{
    return m_loop->figures();
}

} // namespace askpro::net
