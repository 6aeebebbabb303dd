#pragma once

#include "models/common/result.h"
#include "models/inbox/delivery.h"
#include "services/core/inbox/workercontext.h"

#include <functional>

namespace askpro::core {

/// What one delivery is about to do: read and checked, not yet done.
struct PreparedDelivery
{
    /// Deliveries of one batch are applied in the order of this key, so that workers take locks in the same order.
    QString orderKey;
    /// Runs inside a transaction; gives the call it changed, null = none. Must be repeatable: it may be rolled back and run again.
    std::function<models::Result<models::CallId>(WorkerContext &, const TenantKnowledge &)> apply;
};

/// Knows what the deliveries of one source mean. Thread-safe: one object serves all workers.
class DeliveryHandler
{
public:
    virtual ~DeliveryHandler() = default;

    [[nodiscard]] virtual models::DeliverySource source() const = 0;
    /// Outside of any transaction. Invalid = it will never be understood.
    [[nodiscard]] virtual models::Result<PreparedDelivery> prepare(const models::Delivery &delivery) const = 0;
};

} // namespace askpro::core
