#include "services/net/http/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <boost/beast/http/status.hpp>

using namespace Qt::StringLiterals;

namespace askpro::net {

QByteArrayView HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView(target) : QByteArrayView(target).first(mark);
}

QByteArrayView HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
}

QByteArrayView HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [&](const auto &header) { return header.first == name; });
    return found == headers.cend() ? QByteArrayView() : QByteArrayView(found->second);
}

qsizetype HttpRequest::count(QByteArrayView name) const
{
    return std::ranges::count_if(headers, [&](const auto &header) { return header.first == name; });
}

HttpReply errorReply(int status, QByteArrayView code, QByteArrayView message, const QString &correlationId)
{
    QJsonObject error{{u"code"_s, QString::fromLatin1(code)}, {u"message"_s, QString::fromLatin1(message)}};
    if (!correlationId.isEmpty())
        error.insert(u"correlation_id"_s, correlationId);
    HttpReply reply = jsonReply(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
    reply.status = status;
    return reply;
}

HttpReply jsonReply(QByteArray json)
{
    return {200, {{"Content-Type", "application/json"}}, std::move(json)};
}

HttpReply retryAfter(HttpReply reply, int seconds)
{
    reply.headers.append({"Retry-After", QByteArray::number(seconds)});
    return reply;
}

QByteArray wireForm(const HttpReply &reply, bool keepAlive, bool withBody)
{
    namespace http = boost::beast::http;
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(reply.status)));

    QByteArray wire;
    wire.reserve(256 + reply.body.size());
    wire += "HTTP/1.1 ";
    wire += QByteArray::number(reply.status);
    wire += ' ';
    wire.append(reason.data(), qsizetype(reason.size()));
    wire += "\r\n";
    for (const auto &[name, value] : reply.headers) {
        wire += name;
        wire += ": ";
        wire += value;
        wire += "\r\n";
    }
    if (reply.status != 204) {
        wire += "Content-Length: ";
        wire += QByteArray::number(reply.body.size());
        wire += "\r\n";
    }
    wire += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    wire += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\r\n";
    if (withBody && reply.status != 204)
        wire += reply.body;
    return wire;
}

} // namespace askpro::net
