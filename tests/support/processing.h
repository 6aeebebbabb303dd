#pragma once

#include "services/core/calls/callhandler.h"
#include "services/core/inbox/deliveryworker.h"
#include "services/net/retell/retellvendor.h"
#include "tests/support/fakestores.h"
#include "tests/support/recordedevents.h"

namespace askpro::tests {

/// A fake database with two tenants, and a worker that can be stepped.
struct Processing
{
    FakeData data;
    FakeStores stores{data};
    FakeClock clock;
    net::retell::RetellVendor vendor;
    core::CallHandler handler{vendor};
    core::DeliveryWorker worker{{&handler}, clock, {QStringLiteral("worker"), 64, std::chrono::seconds(60)}};

    Processing() { fillWithTwoTenants(data); }

    /// Stores as the listener would; the n-th delivery arrives n seconds after the clock.
    models::DeliveryId put(const Recorded &recorded, models::TenantId tenant = models::TenantId(1))
    {
        models::NewDelivery delivery;
        delivery.tenant = tenant;
        delivery.kind = recorded.kind;
        delivery.event = recorded.function;
        delivery.body = recorded.body;
        delivery.digest = models::deliveryDigest(delivery.source, delivery.kind, delivery.event, delivery.body);
        delivery.receivedAt = clock.now();
        const auto stored = stores.inbox().putAll({delivery});
        return stored ? stored->first().id : models::DeliveryId();
    }
    models::DeliveryId putEvent(const QByteArray &body) { return put({models::DeliveryKind::Event, {}, body}); }

    /// Steps until nothing is due any more; through outages, leases and retries by moving the clock.
    void processAll()
    {
        for (int idle = 0; idle < 12;) {
            const auto round = worker.processOnce(stores);
            if (round && round->claimed > 0) {
                idle = 0;
                continue;
            }
            ++idle;
            clock.advance(std::chrono::hours(7)); // longer than any lease or delay
        }
    }

    [[nodiscard]] const models::Call &call(qsizetype index = 0) const { return data.rows.calls.at(index).stored.call; }
    [[nodiscard]] const models::Delivery &delivery(models::DeliveryId id) const { return data.rows.deliveries.at(id.value() - 1).delivery; }
};

} // namespace askpro::tests
