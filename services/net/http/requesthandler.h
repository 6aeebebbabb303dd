#pragma once

#include "models/common/instant.h"
#include "services/net/http/httpmessage.h"

#include <functional>

#include <tl/expected.hpp>

namespace askpro::net {

/// Answers one request. Callable from any thread; the first call counts, later ones are ignored, and it is harmless
/// when the caller has hung up or the server is gone. Dropped without a call, it answers 500.
using Answer = std::function<void(HttpReply)>;

/// What a request may cost, decided before its body is read.
struct RequestLimits
{
    qint64 body = 0;                 ///< bytes at most; more is 413
    models::Milliseconds answer{0};  ///< from the end of the request; then the server answers 503 itself
};

/// What stands behind an HttpServer: values in, values out. Both methods run on the server's thread and must not block.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// `head` has no body yet. An HttpReply instead of limits refuses the request without reading its body.
    [[nodiscard]] virtual tl::expected<RequestLimits, HttpReply> limitsFor(const HttpRequest &head) = 0;
    virtual void handle(HttpRequest request, Answer answer) = 0;
};

} // namespace askpro::net
