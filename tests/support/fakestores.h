#pragma once

#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "tests/support/fakes/fakecallstore.h"
#include "tests/support/fakes/fakeclinicstores.h"
#include "tests/support/fakes/fakeclock.h"
#include "tests/support/fakes/fakedata.h"
#include "tests/support/fakes/fakeinboxstore.h"
#include "tests/support/fakes/fakerollupstore.h"

namespace askpro::tests {

/// A session over the fake database. Beginning and committing are calls that can fail, too.
class FakeStores final : public core::Stores
{
public:
    explicit FakeStores(FakeData &data)
        : m_data(data), m_tenants(data), m_config(data), m_inbox(data), m_calls(data), m_customers(data), m_followUps(data),
          m_changes(data), m_rollups(data)
    {
    }

    core::TenantStore &tenants() override { return m_tenants; }
    core::ConfigStore &config() override { return m_config; }
    core::InboxStore &inbox() override { return m_inbox; }
    core::CallStore &calls() override { return m_calls; }
    core::CustomerStore &customers() override { return m_customers; }
    core::FollowUpStore &followUps() override { return m_followUps; }
    core::ChangeStore &changes() override { return m_changes; }
    core::RollupStore &rollups() override { return m_rollups; }

    bool isAwaited() const override { return m_data.awaited; }
    models::Result<void> transaction(const Work &work) override { return guarded("begin", "commit", work); }
    models::Result<void> savepoint(const Work &work) override { return guarded("savepoint", "release", work); }

private:
    models::Result<void> guarded(const char *begin, const char *end, const Work &work)
    {
        if (const auto begun = m_data.enter(begin); !begun)
            return begun;
        const std::scoped_lock lock(m_data.mutex);
        const FakeRows before = m_data.rows;
        auto result = work();
        if (result)
            result = m_data.enter(end);
        if (!result)
            m_data.rows = before;
        return result;
    }

    FakeData &m_data;
    FakeTenantStore m_tenants;
    FakeConfigStore m_config;
    FakeInboxStore m_inbox;
    FakeCallStore m_calls;
    FakeCustomerStore m_customers;
    FakeFollowUpStore m_followUps;
    FakeChangeStore m_changes;
    FakeRollupStore m_rollups;
};

class FakeStoresFactory final : public core::StoresFactory
{
public:
    explicit FakeStoresFactory(FakeData &data) : m_data(data) {}

    models::Result<std::unique_ptr<core::Stores>> open() override
    {
        if (const auto entered = m_data.enter("openSession"); !entered)
            return models::failureOf(entered);
        return std::make_unique<FakeStores>(m_data);
    }

private:
    FakeData &m_data;
};

/// Two tenants: 1 with the branches "mitte" (1, +493023125100, agent of the recorded calls) and "nord" (2, +493023125200),
/// 2 with "sued" (3, +493023125300).
inline void fillWithTwoTenants(FakeData &data)
{
    using namespace Qt::StringLiterals;
    using namespace models;
    const auto branch = [](qint64 id, const QString &slug, const QString &company, const QString &number, const QString &agent) {
        return core::BranchEntry{BranchId(id), CompanyId(id), slug, slug.toUpper(), company, "Europe/Berlin", u"DE"_s, number, agent, true};
    };
    const QString agent = u"agent_7c1f4b0e9a2d63588e41c0f2b7"_s;
    FakeRows &rows = data.rows;
    rows.tenants = {{TenantId(1), u"stadtgarten"_s, u"Praxis am Stadtgarten"_s, u"token-1"_s, 2}, {TenantId(2), u"andere"_s, u"Andere"_s, u"token-2"_s, 1}};
    rows.branches[TenantId(1)] = {branch(1, u"mitte"_s, u"Praxis am Stadtgarten"_s, u"+493023125100"_s, agent),
                                  branch(2, u"nord"_s, u"Praxis Nord"_s, u"+493023125200"_s, u"agent_nord"_s)};
    rows.branches[TenantId(2)] = {branch(3, u"sued"_s, u"Andere"_s, u"+493023125300"_s, u"agent_sued"_s)};
    rows.numbers = {{PhoneNumberId(1), TenantId(1), BranchId(1), u"+493023125100"_s, agent},
                    {PhoneNumberId(2), TenantId(1), BranchId(2), u"+493023125200"_s, u"agent_nord"_s},
                    {PhoneNumberId(3), TenantId(2), BranchId(3), u"+493023125300"_s, u"agent_sued"_s},
                    {PhoneNumberId(4), TenantId(1), BranchId(1), u"+493023125101"_s, u"agent_second"_s}};
}

[[nodiscard]] inline models::TenantScope scopeOfTenant(FakeData &data, qsizetype index = 0)
{
    return core::TenantDirectory::scopeOf(data.rows.tenants[index]);
}

} // namespace askpro::tests
