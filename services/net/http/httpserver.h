#pragma once

#include "models/common/result.h"
#include "services/net/http/httpcounters.h"
#include "services/net/http/httplimits.h"
#include "services/net/http/requesthandler.h"
#include "services/net/http/tlsfiles.h"

#include <memory>

namespace askpro::net {

/// Where a server can be reached.
struct ListenerAddress
{
    QString host;                    ///< numeric; IPv6 without brackets
    quint16 port = 0;
    bool tls = false;

    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:8787"
};

struct HttpServerOptions
{
    QString host = QStringLiteral("127.0.0.1"); ///< numeric address to listen on
    quint16 port = 0;                           ///< 0 = the system chooses one
    TlsFiles tls;                               ///< none = plain HTTP
    HttpLimits limits;
};

/// HTTP/1.1 on a thread of its own. Made, started, stopped and destroyed on one thread; the handler is called on the
/// server's and outlives it. A server is started once.
class HttpServer
{
public:
    HttpServer(HttpServerOptions options, RequestHandler &handler);
    ~HttpServer(); ///< stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Listens when it returns. Conflict = the address is in use; Unauthorized = the port needs more rights; Invalid =
    /// no address of this machine, or unusable certificate files.
    [[nodiscard]] models::Result<ListenerAddress> start();
    /// Stops accepting, lets requests in hand be answered within the grace time, closes. Blocks until then.
    void stop();

    [[nodiscard]] HttpFigures figures() const; ///< any thread

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace askpro::net
