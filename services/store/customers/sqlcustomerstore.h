#pragma once

#include "services/core/ports/customerstore.h"
#include "services/store/calls/callsearch.h"

#include <memory>

namespace askpro::store {

class DatabaseSession;

class SqlCustomerStore final : public core::CustomerStore
{
public:
    explicit SqlCustomerStore(DatabaseSession &session);

    [[nodiscard]] models::Result<std::optional<core::Customer>> findByPhone(const models::TenantScope &scope, const QString &e164) override;
    [[nodiscard]] models::Result<std::optional<core::Customer>> findByEmail(const models::TenantScope &scope, const QString &email) override;
    [[nodiscard]] models::Result<models::CustomerId> create(const models::TenantScope &scope, const core::Customer &customer, models::Instant now) override;
    [[nodiscard]] models::Result<void> complete(const models::TenantScope &scope, const core::Customer &customer, models::Instant now) override;

private:
    DatabaseSession &m_session;
    std::unique_ptr<CallSearch> m_search; ///< a name that becomes known finds the earlier calls too
};

} // namespace askpro::store
