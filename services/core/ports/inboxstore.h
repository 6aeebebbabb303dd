#pragma once

#include "models/common/result.h"
#include "models/inbox/delivery.h"
#include "models/tenancy/tenantscope.h"

#include <QList>

namespace askpro::core {

struct DeliveryFilter
{
    std::optional<models::DeliveryStatus> status;
    std::optional<models::DeliverySource> source;
    int limit = 50;
    models::DeliveryId before;       ///< keyset: ids smaller than this; null = from the newest
};

struct DeliveryPage
{
    QList<models::Delivery> items;   ///< newest first, without bodies
    models::DeliveryId next;         ///< null = end
    qint64 total = 0;
};

struct QueueCounts
{
    qint64 waiting = 0;              ///< received + retrying
    qint64 processing = 0;
    qint64 dead = 0;
    std::optional<models::Instant> oldestWaiting;
    std::optional<models::Instant> newestRetell; ///< arrival of the last delivery of that source
    std::optional<models::Instant> newestCalcom;
};

/// The durable inbox. Every accepted delivery is here before anybody hears 2xx, and stays until it is archived.
/// Methods run on the thread of their session.
class InboxStore
{
public:
    virtual ~InboxStore() = default;

    /// All in one transaction, committed and flushed when it returns; deliveries of several tenants may be mixed.
    /// Answers in the order given. A digest already there for the tenant gives duplicate = true and stores nothing.
    [[nodiscard]] virtual models::Result<QList<models::StoredDelivery>> putAll(const QList<models::NewDelivery> &deliveries) = 0;

    /// Leases up to `limit` due deliveries of every kind to `worker` until `now + lease`: received, retrying whose time
    /// has come, or processing whose lease ran out. One statement; no two workers get the same delivery. Oldest first, all
    /// tenants: the worker turns each row's tenant into a scope through TenantDirectory. Only of `sources`: what no handler
    /// understands waits, visibly, for a version that does.
    [[nodiscard]] virtual models::Result<QList<models::Delivery>> claim(const QString &worker, const QList<models::DeliverySource> &sources,
                                                                        models::Instant now, models::Milliseconds lease, int limit) = 0;

    // The verdict of a worker about one claim. False = the lease was lost to another worker meanwhile: roll back.
    [[nodiscard]] virtual models::Result<bool> finish(const models::TenantScope &, models::DeliveryId, const QString &worker,
                                                      models::Instant now, models::CallId changed) = 0;
    [[nodiscard]] virtual models::Result<bool> retryAt(const models::TenantScope &, models::DeliveryId, const QString &worker,
                                                       models::Instant next, const QString &error) = 0;
    [[nodiscard]] virtual models::Result<bool> bury(const models::TenantScope &, models::DeliveryId, const QString &worker,
                                                    models::Instant now, const QString &error) = 0;

    /// What a waiting caller was told; a repeat of the same delivery gets the same answer. The first one counts. What the
    /// delivery does to its call is a worker's to do, before or after.
    [[nodiscard]] virtual models::Result<void> setReply(const models::TenantScope &, models::DeliveryId, const QByteArray &reply) = 0;

    [[nodiscard]] virtual models::Result<DeliveryPage> list(const models::TenantScope &, const DeliveryFilter &) = 0;
    [[nodiscard]] virtual models::Result<models::Delivery> find(const models::TenantScope &, models::DeliveryId) = 0; ///< with body
    [[nodiscard]] virtual models::Result<QList<models::Delivery>> ofCall(const models::TenantScope &, models::CallId) = 0; ///< oldest first, no bodies
    [[nodiscard]] virtual models::Result<QueueCounts> counts(const models::TenantScope &) = 0;

    /// Back to received, attempts kept. Rejected deliveries are never replayed (Invalid).
    [[nodiscard]] virtual models::Result<void> replay(const models::TenantScope &, models::DeliveryId, models::Instant now) = 0;
};

} // namespace askpro::core
