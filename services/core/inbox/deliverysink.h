#pragma once

#include "models/common/result.h"
#include "models/inbox/delivery.h"

#include <functional>

namespace askpro::core {

/// Where the listener puts what it accepted. Thread-safe; never blocks.
class DeliverySink
{
public:
    using Done = std::function<void(models::Result<models::StoredDelivery>)>;

    virtual ~DeliverySink() = default;

    /// `done` is called exactly once, on any thread, when the delivery is committed and flushed, or could not be:
    /// Busy = the queue is full (503), Storage = the database refused (503). A full queue answers at once, not slower.
    virtual void submit(models::NewDelivery delivery, Done done) = 0;
};

} // namespace askpro::core
