#pragma once

#include "services/core/ports/stores.h"
#include "services/store/database/databasesession.h"
#include "services/store/kpi/rollupbook.h"

#include <memory>

namespace askpro::store {

/// All stores over one session. Made, used and destroyed on one thread.
class SqlStores final : public core::Stores
{
public:
    explicit SqlStores(std::unique_ptr<DatabaseSession> session);
    ~SqlStores() override;

    core::TenantStore &tenants() override { return *m_tenants; }
    core::ConfigStore &config() override { return *m_config; }
    core::InboxStore &inbox() override { return *m_inbox; }
    core::CallStore &calls() override { return *m_calls; }
    core::CustomerStore &customers() override { return *m_customers; }
    core::FollowUpStore &followUps() override { return *m_followUps; }
    core::ChangeStore &changes() override { return *m_changes; }
    core::RollupStore &rollups() override { return *m_rollups; }

    [[nodiscard]] bool isAwaited() const override { return m_session->isAwaited(); }
    [[nodiscard]] models::Result<void> transaction(const Work &work) override;
    [[nodiscard]] models::Result<void> savepoint(const Work &work) override;

private:
    std::unique_ptr<DatabaseSession> m_session; // first: outlives what stands on it
    RollupBook m_book;
    std::unique_ptr<core::TenantStore> m_tenants;
    std::unique_ptr<core::ConfigStore> m_config;
    std::unique_ptr<core::InboxStore> m_inbox;
    std::unique_ptr<core::CallStore> m_calls;
    std::unique_ptr<core::CustomerStore> m_customers;
    std::unique_ptr<core::FollowUpStore> m_followUps;
    std::unique_ptr<core::ChangeStore> m_changes;
    std::unique_ptr<core::RollupStore> m_rollups;
};

} // namespace askpro::store
