#pragma once

#include "services/core/ports/tenantstore.h"

namespace askpro::store {

class DatabaseSession;

class SqlTenantStore final : public core::TenantStore
{
public:
    explicit SqlTenantStore(DatabaseSession &session) : m_session(session) {}

    [[nodiscard]] models::Result<QList<core::TenantEntry>> tenants() override;
    [[nodiscard]] models::Result<QList<core::SealedSecret>> secrets(const models::TenantScope &scope) override;
    [[nodiscard]] models::Result<QList<core::BranchEntry>> branches(const models::TenantScope &scope) override;

private:
    DatabaseSession &m_session;
};

} // namespace askpro::store
