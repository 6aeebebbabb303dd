#pragma once

#include "services/net/retell/payload.h"
#include "tests/support/datafile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace askpro::tests {

/// The recorded body of a Retell delivery.
[[nodiscard]] inline QByteArray retellBody(const char *file)
{
    return dataFile(QStringLiteral("retell/") + QString::fromLatin1(file));
}

/// A call read over REST, in our envelope.
[[nodiscard]] inline QByteArray fetchedBody(const QByteArray &call)
{
    const QJsonObject envelope{{QStringLiteral("event"), QStringLiteral("call_fetched")},
                               {QStringLiteral("call"), QJsonDocument::fromJson(call).object()}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

/// A recorded delivery and how it came.
struct Recorded
{
    models::DeliveryKind kind;
    QString function;
    QByteArray body;
};

/// Everything recorded about the call that books: ring, functions, lifecycle in three forms, and the read over REST.
[[nodiscard]] inline QList<Recorded> bookingCallDeliveries()
{
    using models::DeliveryKind;
    return {
        {DeliveryKind::Inbound, {}, retellBody("inbound_request.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_call_started.json")},
        {DeliveryKind::Function, QStringLiteral("check_availability"), retellBody("function_check_availability_request.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_transcript_updated.json")},
        {DeliveryKind::Function, QStringLiteral("book_appointment"), retellBody("function_book_appointment_request.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_call_ended_legacy_data_envelope.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_call_ended.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_call_analyzed.json")},
        {DeliveryKind::Event, {}, retellBody("webhook_call_analyzed.wire.json")},
        {DeliveryKind::Event, {}, fetchedBody(retellBody("rest_get_call_response.json"))},
    };
}

[[nodiscard]] inline models::Result<models::CallEvent> read(const Recorded &recorded)
{
    switch (recorded.kind) {
    case models::DeliveryKind::Event:
        return net::retell::readEvent(recorded.body);
    case models::DeliveryKind::Inbound:
        return net::retell::readInbound(recorded.body);
    case models::DeliveryKind::Function:
        return net::retell::readFunction(recorded.body, recorded.function, net::retell::FunctionForm::NameArgsCall);
    }
    Q_UNREACHABLE();
}

/// The recorded lifecycle event, or the test program ends.
[[nodiscard]] inline models::CallEvent recordedEvent(const char *file)
{
    const auto event = net::retell::readEvent(retellBody(file));
    if (!event)
        qFatal("cannot read %s: %s", file, qUtf8Printable(event.error().userText));
    return *event;
}

} // namespace askpro::tests
