#include "services/net/http/requestparser.h"

#include <algorithm>
#include <array>
#include <limits>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>

namespace http = boost::beast::http;

namespace askpro::net {

namespace {

// Bodies grow from here; a length that is only declared costs nothing yet.
constexpr qint64 firstReserve = 64 * 1024;

struct FaultReply
{
    http::error fault;
    int status;
    QByteArrayView code;
    QByteArrayView message;
};

constexpr std::array faultReplies{
    FaultReply{http::error::header_limit, 431, "header-too-large", "The request line and headers are too large."},
    FaultReply{http::error::body_limit, 413, "body-too-large", "The body is too large."},
};

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

RequestParser::RequestParser(const HttpLimits &limits) : m_limits(limits)
{
    header_limit(std::uint32_t(limits.header));
    // Bodies are counted here, declared and chunked ones alike. Boost 1.74 refuses every body when there is no limit.
    body_limit(std::numeric_limits<std::uint64_t>::max());
}

RequestParser::Step RequestParser::feed(const char *bytes, size_t count)
{
    return m_headerDone ? readBody(bytes, count) : readHeader(bytes, count);
}

qint64 RequestParser::declaredLength() const
{
    const auto length = content_length();
    return length ? qint64(std::min<std::uint64_t>(*length, std::uint64_t(std::numeric_limits<qint64>::max()))) : 0;
}

RequestParser::Step RequestParser::readHeader(const char *bytes, size_t count)
{
    ErrorCode fault;
    const size_t consumed = put(boost::asio::buffer(bytes, count), fault);
    m_headerBytes += qint64(consumed);
    // Beast measures only what it has not taken yet: a header sent line by line would never reach its limit.
    const qint64 pending = fault == http::error::need_more ? qint64(count - consumed) : 0;
    if (m_headerBytes + pending > m_limits.header)
        return refuse(consumed, http::error::header_limit);
    if (fault == http::error::need_more)
        return {consumed, State::NeedMore};
    if (fault)
        return refuse(consumed, fault);
    m_headerDone = true;
    eager(true);
    return {consumed, State::HeaderDone};
}

RequestParser::Step RequestParser::readBody(const char *bytes, size_t count)
{
    if (is_done())
        return {0, State::Complete};
    if (count == 0)
        return {0, State::NeedMore};
    ErrorCode fault;
    const size_t consumed = put(boost::asio::buffer(bytes, count), fault);
    if (fault && fault != http::error::need_more)
        return refuse(consumed, fault);
    return {consumed, is_done() ? State::Complete : State::NeedMore};
}

RequestParser::Step RequestParser::refuse(size_t consumed, ErrorCode fault)
{
    if (m_refusal.status == 200) {
        const auto found = std::ranges::find_if(faultReplies, [&](const FaultReply &reply) { return fault == reply.fault; });
        m_refusal = found != faultReplies.end() ? errorReply(found->status, found->code, found->message)
                                                : errorReply(400, "bad-request", "This is not a well-formed HTTP request.");
    }
    return {consumed, State::Refused};
}

void RequestParser::refuse(int status, QByteArrayView code, QByteArrayView message, ErrorCode &fault)
{
    m_refusal = errorReply(status, code, message);
    fault = http::error::bad_field; // any error: it makes Beast stop
}

void RequestParser::on_request_impl(Verb, Text method, Text target, int version, ErrorCode &)
{
    m_request.method = bytesOf(method);
    m_request.target = bytesOf(target);
    m_http11 = version == 11;
    m_request.headers.reserve(16);
}

void RequestParser::on_field_impl(Field field, Text name, Text value, ErrorCode &fault)
{
    if (m_headerDone)
        return; // trailers of a chunked body: nobody asked for them, and merged they could undo a check
    if (m_request.headers.size() >= m_limits.headerFields)
        return refuse(431, "too-many-headers", "There are too many headers.", fault);
    checkField(field, value, fault);
    if (!fault)
        m_request.headers.append({bytesOf(name).toLower(), bytesOf(value)});
}

void RequestParser::checkField(Field field, Text value, ErrorCode &fault)
{
    switch (field) {
    case Field::host:
        ++m_hosts;
        break;
    case Field::content_length:
        // Beast accepts "5, 5" and a repeated equal length.
        if (++m_lengths > 1 || value.find(',') != Text::npos)
            refuse(400, "ambiguous-length", "There is more than one Content-Length.", fault);
        break;
    case Field::transfer_encoding:
        // Beast takes a body with any other coding for no body at all.
        if (!m_http11 || !boost::beast::iequals(value, "chunked"))
            refuse(400, "transfer-encoding", "The only transfer coding taken is chunked, in HTTP/1.1.", fault);
        break;
    case Field::expect:
        m_expectsContinue = boost::beast::iequals(value, "100-continue");
        if (!m_expectsContinue)
            refuse(417, "expectation", "The only expectation met is 100-continue.", fault);
        break;
    default:
        break;
    }
}

void RequestParser::on_header_impl(ErrorCode &fault)
{
    m_expectsContinue = m_expectsContinue && m_http11;
    if (m_hosts > 1 || (m_http11 && m_hosts == 0))
        refuse(400, "host", "There must be exactly one Host header.", fault);
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &)
{
    if (length)
        m_request.body.reserve(qsizetype(std::min<std::uint64_t>(*length, std::uint64_t(firstReserve))));
}

size_t RequestParser::append(Text bytes, ErrorCode &fault)
{
    if (m_request.body.size() + qint64(bytes.size()) > m_bodyLimit) {
        fault = http::error::body_limit;
        return 0;
    }
    m_request.body.append(bytes.data(), qsizetype(bytes.size()));
    return bytes.size();
}

size_t RequestParser::on_body_impl(Text bytes, ErrorCode &fault)
{
    return append(bytes, fault);
}

void RequestParser::on_chunk_header_impl(std::uint64_t size, Text, ErrorCode &fault)
{
    if (size > std::uint64_t(m_bodyLimit - m_request.body.size()))
        fault = http::error::body_limit;
}

size_t RequestParser::on_chunk_body_impl(std::uint64_t, Text bytes, ErrorCode &fault)
{
    return append(bytes, fault);
}

} // namespace askpro::net
