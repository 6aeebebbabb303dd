#pragma once

#include "services/net/http/httpmessage.h"
#include "services/net/webhooks/webhookroute.h"

#include <tl/expected.hpp>

namespace askpro::net {

/// What the listener has to know of a verified body before it is stored.
struct DeliveryReading
{
    QString event;                   ///< the vendor's name of it, or the function's
    QByteArray digest;               ///< what makes a repeat of it a duplicate
};

/// Why a body is refused with 400, for the sender.
struct UnreadableBody
{
    QByteArrayView code;
    QByteArrayView message;
};

/// Looks only at the shape that everything later relies on; unknown events and fields are fine. Pure; any thread.
[[nodiscard]] tl::expected<DeliveryReading, UnreadableBody> readDelivery(const HttpRequest &request, const Destination &destination);

} // namespace askpro::net
