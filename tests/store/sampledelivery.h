#pragma once

#include "models/inbox/delivery.h"
#include "models/tenancy/tenantscope.h"

namespace askpro::tests {

/// A signed event number `number` of the tenant, received `number` ms after `at`.
inline models::NewDelivery sampleDelivery(models::TenantId tenant, int number, models::Instant at = models::instantFromMs(1'760'000'000'000))
{
    models::NewDelivery delivery;
    delivery.tenant = tenant;
    delivery.event = QStringLiteral("call_ended");
    delivery.body = "{\"event\":\"call_ended\",\"number\":" + QByteArray::number(number) + '}';
    delivery.headers = {{"content-type", "application/json"}, {"user-agent", "caf\xe9"}};
    delivery.digest = models::deliveryDigest(delivery.source, delivery.kind, delivery.event, delivery.body);
    delivery.verdict = QStringLiteral("signed");
    delivery.correlationId = QStringLiteral("c-%1").arg(number);
    delivery.peer = QStringLiteral("192.0.2.7");
    delivery.receivedAt = at + models::Milliseconds(number);
    return delivery;
}

inline models::NewDelivery rejectedDelivery(models::TenantId tenant, int number)
{
    auto delivery = sampleDelivery(tenant, number);
    delivery.status = models::DeliveryStatus::Rejected;
    delivery.verdict = QStringLiteral("signature-mismatch");
    return delivery;
}

inline models::NewDelivery functionDelivery(models::TenantId tenant, int number)
{
    auto delivery = sampleDelivery(tenant, number);
    delivery.kind = models::DeliveryKind::Function;
    delivery.event = QStringLiteral("check_availability");
    delivery.digest = models::deliveryDigest(delivery.source, delivery.kind, delivery.event, delivery.body);
    return delivery;
}

} // namespace askpro::tests
