#pragma once

#include "services/core/ports/inboxstore.h"

#include <memory>

namespace askpro::store {

class DatabaseSession;
class DeliveryInserter;
class Statement;

/// The inbox in SQL. Lives as long as its session, on its thread.
///
/// Change log: a delivery that is done, dead, retrying, answered or replayed writes a row; so does a group with rejected
/// ones, once for each tenant. An accepted delivery writes none: its first verdict follows within moments, and a row for
/// each would cost the listener a tenth of its throughput. The newest 1,000 rejected deliveries of a tenant are kept.
class SqlInboxStore final : public core::InboxStore
{
public:
    explicit SqlInboxStore(DatabaseSession &session);
    ~SqlInboxStore() override;

    models::Result<QList<models::StoredDelivery>> putAll(const QList<models::NewDelivery> &deliveries) override;
    models::Result<QList<models::Delivery>> claim(const QString &worker, const QList<models::DeliverySource> &sources, models::Instant now,
                                                  models::Milliseconds lease, int limit) override;
    models::Result<bool> finish(const models::TenantScope &scope, models::DeliveryId id, const QString &worker, models::Instant now,
                                models::CallId changed) override;
    models::Result<bool> retryAt(const models::TenantScope &scope, models::DeliveryId id, const QString &worker, models::Instant next,
                                 const QString &error) override;
    models::Result<bool> bury(const models::TenantScope &scope, models::DeliveryId id, const QString &worker, models::Instant now,
                              const QString &error) override;
    /// The first answer stays: it is the one the caller heard.
    models::Result<void> setReply(const models::TenantScope &scope, models::DeliveryId id, const QByteArray &reply) override;
    models::Result<core::DeliveryPage> list(const models::TenantScope &scope, const core::DeliveryFilter &filter) override;
    models::Result<models::Delivery> find(const models::TenantScope &scope, models::DeliveryId id) override;
    models::Result<QList<models::Delivery>> ofCall(const models::TenantScope &scope, models::CallId call) override;
    models::Result<core::QueueCounts> counts(const models::TenantScope &scope) override;
    models::Result<void> replay(const models::TenantScope &scope, models::DeliveryId id, models::Instant now) override;

private:
    [[nodiscard]] models::Result<void> limitRejected(models::TenantId tenant, models::DeliveryId newest, models::Instant at);
    [[nodiscard]] models::Result<bool> anyDue(const QString &sources, models::Instant now);
    [[nodiscard]] models::Result<bool> judge(Statement &update, const models::TenantScope &scope, models::DeliveryId id,
                                             const QString &action, models::Instant at);

    DatabaseSession &m_session;
    std::unique_ptr<DeliveryInserter> m_inserter;
};

} // namespace askpro::store
