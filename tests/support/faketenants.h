#pragma once

#include "services/core/ports/stores.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/secrets/sealer.h"
#include "services/core/secrets/secretcontext.h"

#include <QMap>

#include <atomic>
#include <mutex>

namespace askpro::tests {

/// A database that knows tenants and their secrets, and nothing else. Any thread.
class FakeTenants
{
public:
    FakeTenants() : m_sealer(core::Sealer::withKey(QByteArray(core::Sealer::keySize, 'k')).value()) {}

    [[nodiscard]] const core::Sealer &sealer() const { return m_sealer; }

    models::TenantId add(const QString &slug, const QString &endpoint)
    {
        const std::scoped_lock lock(m_mutex);
        const models::TenantId id(m_tenants.size() + 1);
        m_tenants.append({id, slug, slug, endpoint, 1});
        return id;
    }
    void addSecret(models::TenantId tenant, core::SecretKind kind, const QByteArray &text, std::optional<models::Instant> validUntil = {})
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets[tenant.value()].append({kind, m_sealer.seal(text, core::secretContext(tenant, kind)), {}, validUntil});
    }
    [[nodiscard]] models::Result<QList<core::TenantEntry>> tenants()
    {
        ++readings;
        if (fails)
            return models::failure(models::ErrorCode::Storage, {}, QStringLiteral("the fake database is down"));
        const std::scoped_lock lock(m_mutex);
        return m_tenants;
    }
    [[nodiscard]] QList<core::SealedSecret> secrets(models::TenantId tenant)
    {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.value(tenant.value());
    }

    std::atomic<int> readings = 0;
    std::atomic<bool> fails = false;

private:
    core::Sealer m_sealer;
    std::mutex m_mutex;
    QList<core::TenantEntry> m_tenants;
    QMap<qint64, QList<core::SealedSecret>> m_secrets;
};

class FakeTenantStore final : public core::TenantStore
{
public:
    explicit FakeTenantStore(FakeTenants &database) : m_database(database) {}

    models::Result<QList<core::TenantEntry>> tenants() override { return m_database.tenants(); }
    models::Result<QList<core::SealedSecret>> secrets(const models::TenantScope &scope) override { return m_database.secrets(scope.tenant()); }
    models::Result<QList<core::BranchEntry>> branches(const models::TenantScope &) override { return QList<core::BranchEntry>(); }

private:
    FakeTenants &m_database;
};

class FakeTenantStores final : public core::Stores
{
public:
    explicit FakeTenantStores(FakeTenants &database) : m_tenants(database) {}

    core::TenantStore &tenants() override { return m_tenants; }
    core::ConfigStore &config() override { Q_UNREACHABLE(); }
    core::InboxStore &inbox() override { Q_UNREACHABLE(); }
    core::CallStore &calls() override { Q_UNREACHABLE(); }
    core::CustomerStore &customers() override { Q_UNREACHABLE(); }
    core::FollowUpStore &followUps() override { Q_UNREACHABLE(); }
    core::ChangeStore &changes() override { Q_UNREACHABLE(); }
    core::RollupStore &rollups() override { Q_UNREACHABLE(); }
    models::Result<void> transaction(const Work &work) override { return work(); }
    models::Result<void> savepoint(const Work &work) override { return work(); }

private:
    FakeTenantStore m_tenants;
};

class FakeTenantFactory final : public core::StoresFactory
{
public:
    explicit FakeTenantFactory(FakeTenants &database) : m_database(database) {}
    models::Result<std::unique_ptr<core::Stores>> open() override { return std::make_unique<FakeTenantStores>(m_database); }

private:
    FakeTenants &m_database;
};

} // namespace askpro::tests
