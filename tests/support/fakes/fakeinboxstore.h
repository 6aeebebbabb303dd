#pragma once

#include "services/core/ports/inboxstore.h"
#include "tests/support/fakes/fakedata.h"

#include <algorithm>

namespace askpro::tests {

/// Claims, leases and verdicts as the port promises them.
class FakeInboxStore final : public core::InboxStore
{
public:
    using Scope = models::TenantScope;
    template<class T>
    using Result = models::Result<T>;

    explicit FakeInboxStore(FakeData &data) : m_data(data) {}

    Result<QList<models::StoredDelivery>> putAll(const QList<models::NewDelivery> &deliveries) override
    {
        if (const auto entered = m_data.enter("putAll"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<models::StoredDelivery> stored;
        for (const auto &one : deliveries) {
            const auto same = std::ranges::find_if(m_data.rows.deliveries, [&](const FakeDelivery &row) {
                return row.digest == one.digest && row.delivery.tenant == one.tenant;
            });
            if (same != m_data.rows.deliveries.end()) {
                stored.append({same->delivery.id, true, same->reply});
                continue;
            }
            FakeDelivery row;
            row.digest = one.digest;
            row.delivery.id = models::DeliveryId(m_data.rows.deliveries.size() + 1);
            row.delivery.tenant = one.tenant;
            row.delivery.source = one.source;
            row.delivery.kind = one.kind;
            row.delivery.status = one.status;
            row.delivery.event = one.event;
            row.delivery.body = one.body;
            row.delivery.receivedAt = one.receivedAt;
            m_data.rows.deliveries.append(row);
            stored.append({row.delivery.id, false, {}});
        }
        return stored;
    }

    Result<QList<models::Delivery>> claim(const QString &worker, const QList<models::DeliverySource> &sources, models::Instant now,
                                          models::Milliseconds lease, int limit) override
    {
        if (const auto entered = m_data.enter("claim"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<models::Delivery> claimed;
        for (FakeDelivery &row : m_data.rows.deliveries) {
            if (claimed.size() == limit)
                break;
            if (!sources.contains(row.delivery.source) || !isDue(row, now))
                continue;
            row.delivery.status = models::DeliveryStatus::Processing;
            ++row.delivery.attempts;
            row.worker = worker;
            row.leaseEnd = now + lease;
            claimed.append(row.delivery);
        }
        return claimed;
    }

    Result<bool> finish(const Scope &scope, models::DeliveryId id, const QString &worker, models::Instant now, models::CallId changed) override
    {
        return verdict("finish", scope, id, worker, [&](models::Delivery &delivery) {
            delivery.status = models::DeliveryStatus::Done;
            delivery.finishedAt = now;
            delivery.call = changed;
        });
    }
    Result<bool> retryAt(const Scope &scope, models::DeliveryId id, const QString &worker, models::Instant next, const QString &error) override
    {
        return verdict("retryAt", scope, id, worker, [&](models::Delivery &delivery) {
            delivery.status = models::DeliveryStatus::Retrying;
            delivery.nextAttemptAt = next;
            delivery.lastError = error;
        });
    }
    Result<bool> bury(const Scope &scope, models::DeliveryId id, const QString &worker, models::Instant now, const QString &error) override
    {
        return verdict("bury", scope, id, worker, [&](models::Delivery &delivery) {
            delivery.status = models::DeliveryStatus::Dead;
            delivery.finishedAt = now;
            delivery.lastError = error;
        });
    }

    Result<void> setReply(const Scope &, models::DeliveryId id, const QByteArray &reply) override
    {
        if (const auto entered = m_data.enter("setReply"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        m_data.rows.deliveries[id.value() - 1].reply = reply;
        return {};
    }

    // Screens and commands only; no use case that is tested with fakes asks them.
    Result<core::DeliveryPage> list(const Scope &, const core::DeliveryFilter &) override { return unasked(); }
    Result<models::Delivery> find(const Scope &, models::DeliveryId) override { return unasked(); }
    Result<QList<models::Delivery>> ofCall(const Scope &scope, models::CallId call) override
    {
        if (const auto entered = m_data.enter("ofCall"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<models::Delivery> found;
        for (const FakeDelivery &row : std::as_const(m_data.rows.deliveries)) {
            if (row.delivery.tenant == scope.tenant() && row.delivery.call == call)
                found.append(row.delivery);
        }
        return found;
    }
    Result<core::QueueCounts> counts(const Scope &) override { return unasked(); }
    Result<void> replay(const Scope &, models::DeliveryId, models::Instant) override { return unasked(); }

private:
    static tl::unexpected<models::Error> unasked() { return models::failure(models::ErrorCode::Storage, {}, QStringLiteral("not in the fake")); }

    static bool isDue(const FakeDelivery &row, models::Instant now)
    {
        switch (row.delivery.status) {
        case models::DeliveryStatus::Received:
            return true;
        case models::DeliveryStatus::Retrying:
            return row.delivery.nextAttemptAt <= now;
        case models::DeliveryStatus::Processing:
            return row.leaseEnd <= now;
        default:
            return false;
        }
    }

    template<class Change>
    Result<bool> verdict(const char *method, const Scope &scope, models::DeliveryId id, const QString &worker, Change change)
    {
        if (const auto entered = m_data.enter(method); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        FakeDelivery &row = m_data.rows.deliveries[id.value() - 1];
        if (row.worker != worker || row.delivery.status != models::DeliveryStatus::Processing || row.delivery.tenant != scope.tenant())
            return false;
        change(row.delivery);
        row.worker.clear();
        return true;
    }

    FakeData &m_data;
};

} // namespace askpro::tests
