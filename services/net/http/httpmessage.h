#pragma once

#include "models/inbox/delivery.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace askpro::net {

/// One complete request, as a value. Nothing in it refers to the connection it came over.
struct HttpRequest
{
    QByteArray method;               ///< as sent, e.g. "POST"
    QByteArray target;               ///< as sent: path and, behind a '?', query
    models::HeaderList headers;      ///< in order; names in lower case
    QByteArray body;                 ///< raw bytes; chunks already joined
    QString peer;                    ///< address of the sender, without port
    QString correlationId;           ///< ours; joins log lines, delivery and error reply

    [[nodiscard]] QByteArrayView path() const;
    [[nodiscard]] QByteArrayView query() const; ///< without the '?'; may be empty
    /// The first value of a header; empty when there is none. `name` in lower case.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
};

/// Content-Length and Connection are added when it is written.
struct HttpReply
{
    int status = 200;
    models::HeaderList headers;
    QByteArray body;
};

/// {"error":{"code":…,"message":…}} for machines: English, says what to change, nothing of the inside.
[[nodiscard]] HttpReply errorReply(int status, QByteArrayView code, QByteArrayView message, const QString &correlationId = {});
[[nodiscard]] HttpReply jsonReply(QByteArray json);
/// Adds `Retry-After`.
[[nodiscard]] HttpReply retryAfter(HttpReply reply, int seconds);

/// The bytes to send. 204 has no Content-Length (RFC 9110, 8.6), every other status has one.
[[nodiscard]] QByteArray wireForm(const HttpReply &reply, bool keepAlive, bool withBody);

} // namespace askpro::net
