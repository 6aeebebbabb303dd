#pragma once

#include <QByteArray>
#include <QMap>

#include <chrono>
#include <optional>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace askpro::tests {

struct RawReply
{
    int status = 0;                  ///< 0 = the connection ended before a whole reply
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A plain blocking socket to 127.0.0.1, so that a test can send exactly the bytes it means, also wrong ones.
class RawClient
{
public:
    static constexpr int patienceMs = 15000;

    RawClient() = default;
    /// A socket that is not connected yet: what counts is that it has its file descriptor.
    [[nodiscard]] static RawClient unconnected()
    {
        RawClient client;
        client.m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        return client;
    }
    /// `from`: the loopback address to come from; each counts as a source of its own.
    explicit RawClient(quint16 port, const char *from = "127.0.0.1") { connect(port, from); }
    RawClient(RawClient &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)), m_received(std::move(other.m_received)) {}
    RawClient &operator=(RawClient &&other) noexcept
    {
        std::swap(m_socket, other.m_socket);
        std::swap(m_received, other.m_received);
        return *this;
    }
    ~RawClient() { close(); }

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    [[nodiscard]] int descriptor() const { return m_socket; }

    /// False = the other side has closed or does not take it.
    bool send(const QByteArray &bytes)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            if (!await(POLLOUT, patienceMs))
                return false;
            const ssize_t count = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && errno != EAGAIN)
                return false;
            sent += qMax<ssize_t>(count, 0);
        }
        return true;
    }
    void endSending() { ::shutdown(m_socket, SHUT_WR); }

    /// Waits for one reply, interim ones (1xx) included.
    [[nodiscard]] RawReply readReply()
    {
        while (!m_received.contains("\r\n\r\n")) {
            if (!receive(patienceMs))
                return {};
        }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        const auto lines = m_received.first(end).split('\n');
        m_received.remove(0, end + 4);
        RawReply reply;
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = reply.headers.value("content-length", "0").toLongLong();
        while (m_received.size() < length) {
            if (!receive(patienceMs))
                return {};
        }
        reply.body = m_received.first(length);
        m_received.remove(0, length);
        return reply;
    }
    [[nodiscard]] RawReply ask(const QByteArray &bytes)
    {
        send(bytes);
        return readReply();
    }

    /// Whether the other side closes within `ms`; what it sends before is dropped.
    [[nodiscard]] bool isClosedWithin(int ms)
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
        for (;;) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
            if (left <= 0 || !await(POLLIN, int(left)))
                return false;
            if (!receive(1))
                return true;
        }
    }
    /// Nothing arrives within `ms`.
    [[nodiscard]] bool isQuietFor(int ms) { return !await(POLLIN, ms); }

    void close()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    /// Closes with a reset, as a caller does whose process is killed.
    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }

    void connect(quint16 port, const char *from = "127.0.0.1")
    {
        if (m_socket < 0)
            m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = ::inet_addr(from);
        ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        address.sin_addr.s_addr = ::inet_addr("127.0.0.1");
        address.sin_port = htons(port);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            close();
    }

private:
    [[nodiscard]] bool await(short events, int ms) const
    {
        pollfd wanted{m_socket, events, 0};
        return m_socket >= 0 && ::poll(&wanted, 1, ms) > 0;
    }
    bool receive(int ms)
    {
        if (!await(POLLIN, ms))
            return false;
        char bytes[16384];
        const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (count > 0)
            m_received.append(bytes, count);
        return count > 0;
    }

    int m_socket = -1;
    QByteArray m_received;
};

/// A request with the headers every request has.
[[nodiscard]] inline QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace askpro::tests
