#pragma once

#include "services/core/ports/changestore.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/stores.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace askpro::tests {

/// What all sessions of one fake database share. `onPut` runs before a group is taken and may refuse it, throw or wait.
struct FakeDatabase
{
    using Deliveries = QList<models::NewDelivery>;

    std::mutex mutex;
    QList<models::NewDelivery> deliveries;
    QHash<QByteArray, qint64> ids;                       ///< by digest
    QList<qsizetype> groups;
    QList<core::Change> changes;
    std::function<models::Result<void>(const Deliveries &)> onPut;
    std::atomic<int> opened = 0, open = 0, failOpens = 0, failSince = 0;
    std::atomic<bool> usable = true;

    [[nodiscard]] qsizetype count()
    {
        const std::scoped_lock lock(mutex);
        return deliveries.size();
    }
};

inline models::Error storageError() { return {models::ErrorCode::Storage, QStringLiteral("broken"), QStringLiteral("broken")}; }

class FakeInboxStore final : public core::InboxStore
{
public:
    explicit FakeInboxStore(FakeDatabase &db) : m_db(db) {}

    models::Result<QList<models::StoredDelivery>> putAll(const QList<models::NewDelivery> &deliveries) override
    {
        if (m_db.onPut) {
            if (const auto allowed = m_db.onPut(deliveries); !allowed)
                return models::failureOf(allowed);
        }
        const std::scoped_lock lock(m_db.mutex);
        m_db.groups.append(deliveries.size());
        QList<models::StoredDelivery> stored;
        for (const auto &delivery : deliveries) {
            const bool duplicate = m_db.ids.contains(delivery.digest);
            if (!duplicate) {
                m_db.deliveries.append(delivery);
                m_db.ids.insert(delivery.digest, m_db.deliveries.size());
            }
            stored.append({models::DeliveryId(m_db.ids.value(delivery.digest)), duplicate, {}});
        }
        return stored;
    }

    // The writer and its neighbours call none of these.
    using Scope = models::TenantScope;
    models::Result<QList<models::Delivery>> claim(const QString &, const QList<models::DeliverySource> &, models::Instant,
                                                  models::Milliseconds, int) override { return unasked(); }
    models::Result<bool> finish(const Scope &, models::DeliveryId, const QString &, models::Instant, models::CallId) override { return unasked(); }
    models::Result<bool> retryAt(const Scope &, models::DeliveryId, const QString &, models::Instant, const QString &) override { return unasked(); }
    models::Result<bool> bury(const Scope &, models::DeliveryId, const QString &, models::Instant, const QString &) override { return unasked(); }
    models::Result<void> setReply(const Scope &, models::DeliveryId, const QByteArray &) override { return unasked(); }
    models::Result<core::DeliveryPage> list(const Scope &, const core::DeliveryFilter &) override { return unasked(); }
    models::Result<models::Delivery> find(const Scope &, models::DeliveryId) override { return unasked(); }
    models::Result<QList<models::Delivery>> ofCall(const Scope &, models::CallId) override { return unasked(); }
    models::Result<core::QueueCounts> counts(const Scope &) override { return unasked(); }
    models::Result<void> replay(const Scope &, models::DeliveryId, models::Instant) override { return unasked(); }

private:
    static tl::unexpected<models::Error> unasked() { return tl::unexpected(storageError()); }
    FakeDatabase &m_db;
};

/// Cursor: how many changes lie before it, as decimal text.
class FakeChangeStore final : public core::ChangeStore
{
public:
    explicit FakeChangeStore(FakeDatabase &db) : m_db(db) {}

    models::Result<QByteArray> head() override
    {
        const std::scoped_lock lock(m_db.mutex);
        return QByteArray::number(m_db.changes.size());
    }
    models::Result<QList<core::Change>> of(const models::TenantScope &, const QString &, qint64, int) override { return QList<core::Change>(); }
    models::Result<core::ChangeBatch> since(const models::TenantScope &scope, const QByteArray &cursor, int limit) override
    {
        if (m_db.failSince > 0 && m_db.failSince-- > 0)
            return tl::unexpected(storageError());
        const std::scoped_lock lock(m_db.mutex);
        core::ChangeBatch batch;
        qsizetype at = cursor.toLongLong();
        for (; at < m_db.changes.size() && batch.changes.size() < limit; ++at) {
            if (m_db.changes.at(at).tenant == scope.tenant())
                batch.changes.append(m_db.changes.at(at));
        }
        batch.cursor = QByteArray::number(at);
        return batch;
    }
    models::Result<void> append(const models::TenantScope &, const core::Change &change) override
    {
        const std::scoped_lock lock(m_db.mutex);
        m_db.changes.append(change);
        return {};
    }

private:
    FakeDatabase &m_db;
};

class FakePortStores final : public core::Stores
{
public:
    explicit FakePortStores(FakeDatabase &db) : m_db(db), m_inbox(db), m_changes(db)
    {
        ++m_db.opened;
        ++m_db.open;
    }
    ~FakePortStores() override { --m_db.open; }
    Q_DISABLE_COPY_MOVE(FakePortStores)

    core::TenantStore &tenants() override { Q_UNREACHABLE(); }
    core::ConfigStore &config() override { Q_UNREACHABLE(); }
    core::InboxStore &inbox() override { return m_inbox; }
    core::CallStore &calls() override { Q_UNREACHABLE(); }
    core::CustomerStore &customers() override { Q_UNREACHABLE(); }
    core::FollowUpStore &followUps() override { Q_UNREACHABLE(); }
    core::ChangeStore &changes() override { return m_changes; }
    core::RollupStore &rollups() override { Q_UNREACHABLE(); }
    bool isUsable() const override { return m_db.usable; }
    models::Result<void> transaction(const Work &work) override { return work(); }
    models::Result<void> savepoint(const Work &work) override { return work(); }

private:
    FakeDatabase &m_db;
    FakeInboxStore m_inbox;
    FakeChangeStore m_changes;
};

class FakePortFactory final : public core::StoresFactory
{
public:
    explicit FakePortFactory(FakeDatabase &db) : m_db(db) {}

    models::Result<std::unique_ptr<core::Stores>> open() override
    {
        if (m_db.failOpens > 0 && m_db.failOpens-- > 0)
            return tl::unexpected(storageError());
        return std::make_unique<FakePortStores>(m_db);
    }

private:
    FakeDatabase &m_db;
};

/// A door that a fake waits at until the test opens it.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_wake.notify_all();
        m_wake.wait(lock, [this] { return m_open; });
    }
    void awaitArrival()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_arrived > 0; });
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_wake.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_arrived = 0;
    bool m_open = false;
};

} // namespace askpro::tests
