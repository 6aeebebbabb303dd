#include "services/net/webhooks/selftest.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

#include <netdb.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::net {

namespace {

struct FreeSsl
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

/// A socket to ourselves that gives up after a while. Over TLS the certificate is not checked: it is our own, and what
/// it is called from outside is not known here.
class OwnConnection
{
public:
    OwnConnection(const ListenerAddress &address, Milliseconds patience) : m_socket(connectTo(address, patience))
    {
        if (m_socket < 0 || !address.tls)
            return;
        m_context.reset(SSL_CTX_new(TLS_client_method()));
        m_ssl.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_ssl.get(), m_socket);
        if (SSL_connect(m_ssl.get()) != 1)
            ::close(std::exchange(m_socket, -1));
    }
    ~OwnConnection()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(OwnConnection)

    /// The status line of the answer; empty when there was none.
    [[nodiscard]] QByteArray ask(const QByteArray &request)
    {
        if (m_socket < 0 || send(request) != request.size())
            return {};
        QByteArray answer;
        char bytes[1024];
        while (!answer.contains('\n')) {
            const qint64 count = receive(bytes, sizeof bytes);
            if (count <= 0)
                return {};
            answer.append(bytes, qsizetype(count));
        }
        return answer.first(answer.indexOf('\n')).trimmed();
    }

private:
    static int connectTo(const ListenerAddress &address, Milliseconds patience)
    {
        addrinfo hints{};
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        const QByteArray port = QByteArray::number(address.port);
        // The "any" address of a listener is no place to connect to everywhere.
        const QString host = address.host == "0.0.0.0"_L1 ? u"127.0.0.1"_s : address.host == "::"_L1 ? u"::1"_s : address.host;
        if (getaddrinfo(host.toLatin1().constData(), port.constData(), &hints, &found) != 0)
            return -1;
        const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
        const int descriptor = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const timeval limit{patience.count() / 1000, (patience.count() % 1000) * 1000};
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        if (descriptor >= 0 && ::connect(descriptor, found->ai_addr, found->ai_addrlen) == 0)
            return descriptor;
        ::close(descriptor);
        return -1;
    }
    qint64 send(const QByteArray &bytes)
    {
        if (m_ssl)
            return SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size()));
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    qint64 receive(char *bytes, size_t size)
    {
        return m_ssl ? SSL_read(m_ssl.get(), bytes, int(size)) : ::recv(m_socket, bytes, size, 0);
    }

    int m_socket;
    std::unique_ptr<SSL_CTX, FreeSsl> m_context;
    std::unique_ptr<SSL, FreeSsl> m_ssl;
};

QByteArray wireForm(const Forgery &forgery)
{
    return "POST " + forgery.path + " HTTP/1.1\r\nHost: self-test\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
         + QByteArray::number(forgery.body.size()) + "\r\n" + forgery.signature.first + ": " + forgery.signature.second + "\r\n\r\n" + forgery.body;
}

} // namespace

Result<void> refusesForgeries(const ListenerAddress &address, const QList<Forgery> &forgeries, Milliseconds patience)
{
    for (const Forgery &forgery : forgeries) {
        const QByteArray status = OwnConnection(address, patience).ask(wireForm(forgery));
        if (!status.startsWith("HTTP/1.1 401 ")) {
            return failure(ErrorCode::Remote,
                           QCoreApplication::translate("SelfTest", "The webhook listener did not refuse a forged request. It was not started."),
                           u"self-test saw \"%1\" instead of 401"_s.arg(QString::fromLatin1(status)));
        }
    }
    return {};
}

} // namespace askpro::net
