#pragma once

#include "services/net/http/httplimits.h"
#include "services/net/http/httpmessage.h"

#include <boost/beast/http/basic_parser.hpp>

namespace askpro::net {

/// Turns bytes into one HttpRequest. Beast knows the grammar; what it leaves open is closed here: every message that
/// two readers could understand differently is refused. Server's thread only.
class RequestParser final : private boost::beast::http::basic_parser<true>
{
public:
    enum class State { NeedMore, HeaderDone, Complete, Refused };

    /// What one call has taken of the bytes it was given, and where the request stands.
    struct Step
    {
        size_t consumed = 0;
        State state = State::NeedMore;
    };

    explicit RequestParser(const HttpLimits &limits);

    /// Stops once with HeaderDone (also for requests without body); the next call goes on with the body.
    [[nodiscard]] Step feed(const char *bytes, size_t count);

    /// Of a refused request.
    [[nodiscard]] const HttpReply &refusal() const { return m_refusal; }

    // From HeaderDone on.
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] HttpRequest take() { return std::move(m_request); }
    [[nodiscard]] qint64 declaredLength() const;   ///< 0 when chunked or none
    [[nodiscard]] bool isComplete() const { return is_done(); }
    [[nodiscard]] bool keepsAlive() const { return keep_alive(); }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    void limitBody(qint64 bytes) { m_bodyLimit = bytes; }

private:
    using ErrorCode = boost::beast::error_code;
    using Text = boost::beast::string_view;
    using Verb = boost::beast::http::verb;
    using Field = boost::beast::http::field;

    [[nodiscard]] Step readHeader(const char *bytes, size_t count);
    [[nodiscard]] Step readBody(const char *bytes, size_t count);
    [[nodiscard]] Step refuse(size_t consumed, ErrorCode fault);
    void refuse(int status, QByteArrayView code, QByteArrayView message, ErrorCode &fault);
    void checkField(Field field, Text value, ErrorCode &fault);
    size_t append(Text bytes, ErrorCode &fault);

    void on_request_impl(Verb, Text method, Text target, int version, ErrorCode &fault) override;
    void on_response_impl(int, Text, int, ErrorCode &) override {}
    void on_field_impl(Field field, Text name, Text value, ErrorCode &fault) override;
    void on_header_impl(ErrorCode &fault) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &fault) override;
    size_t on_body_impl(Text bytes, ErrorCode &fault) override;
    void on_chunk_header_impl(std::uint64_t size, Text extensions, ErrorCode &fault) override;
    size_t on_chunk_body_impl(std::uint64_t remain, Text bytes, ErrorCode &fault) override;
    void on_finish_impl(ErrorCode &) override {}

    const HttpLimits &m_limits;
    HttpRequest m_request;
    HttpReply m_refusal;
    qint64 m_headerBytes = 0;
    qint64 m_bodyLimit = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    bool m_http11 = true;
    bool m_expectsContinue = false;
    bool m_headerDone = false;
};

} // namespace askpro::net
