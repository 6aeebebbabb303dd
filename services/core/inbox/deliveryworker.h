#pragma once

#include "models/common/instant.h"
#include "models/common/result.h"
#include "services/core/inbox/deliveryhandler.h"
#include "services/core/ports/clock.h"

#include <QList>

namespace askpro::core {

struct DeliveryWorkerOptions
{
    QString name;                    ///< unique among all workers of all processes
    int batch = 64;                  ///< deliveries claimed and committed together
    models::Milliseconds lease = std::chrono::seconds(60);
    /// So long may a transaction keep others of this process from writing once they wait: those are the listener's
    /// deliveries, whose senders wait too.
    models::Milliseconds turn{2};
};

/// What one round did.
struct WorkerRound
{
    int claimed = 0;
    int done = 0;
    int retried = 0;
    int buried = 0;                  ///< dead letters
    int lost = 0;                    ///< the lease had gone to another worker
    bool yielded = false;            ///< ended early because others wait to write; the rest of the batch is in hand

    WorkerRound &operator+=(const WorkerRound &other);
};

/// Turns stored deliveries into effects: claims a batch, reads it outside of the transaction, applies it inside one
/// transaction with a savepoint for each delivery. Effect and verdict (done, retrying, dead) are committed together, so
/// that a process that dies anywhere neither loses a delivery nor applies it twice. When a batch fails as a whole,
/// its deliveries are tried one by one. Deliveries of kind Inbound and Function come here as well, beside their answer:
/// what they say about the call is an effect like any other.
/// Steppable; no thread of its own. Used on one thread.
class DeliveryWorker
{
public:
    /// Handlers and clock outlive the worker; one handler for each source.
    DeliveryWorker(QList<const DeliveryHandler *> handlers, const Clock &clock, DeliveryWorkerOptions options);

    /// One batch. An error means that the database cannot be used now: nothing is lost, try again later. A batch in hand is
    /// kept meanwhile, as long as its lease lasts.
    [[nodiscard]] models::Result<WorkerRound> processOnce(Stores &stores);

private:
    struct Item
    {
        models::Delivery delivery;
        models::Result<PreparedDelivery> prepared;
    };

    [[nodiscard]] models::Result<void> takeBatch(Stores &stores);
    [[nodiscard]] models::Result<PreparedDelivery> prepare(const models::Delivery &delivery) const;
    [[nodiscard]] models::Result<WorkerRound> applyTogether(Stores &stores);
    [[nodiscard]] models::Result<WorkerRound> applyOneByOne(Stores &stores);
    [[nodiscard]] models::Result<WorkerRound> applyAlone(Stores &stores, const Item &item) const;
    /// Applies and finishes one inside a savepoint. An error = the transaction is of no use any more.
    [[nodiscard]] models::Result<WorkerRound> settle(WorkerContext &context, const Item &item) const;
    [[nodiscard]] models::Result<WorkerRound> recordFailure(WorkerContext &context, const Item &item, const models::Error &error) const;

    const QList<const DeliveryHandler *> m_handlers;
    const Clock &m_clock;
    const DeliveryWorkerOptions m_options;
    QList<models::DeliverySource> m_sources;
    QList<Item> m_batch;             ///< in hand; empty = claim the next
    models::Instant m_leaseEnd{};
};

} // namespace askpro::core
