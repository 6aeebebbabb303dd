#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QString>

#include <optional>

namespace askpro::core {

struct Customer
{
    models::CustomerId id;
    QString name;                    ///< may be empty
    QString phone;                   ///< E.164; may be empty
    QString email;                   ///< lower case; may be empty
    models::CompanyId company;
    models::BranchId branch;         ///< where first seen; may be null
};

/// Methods run on the thread of their session; the changing ones only inside Stores::transaction.
class CustomerStore
{
public:
    virtual ~CustomerStore() = default;

    [[nodiscard]] virtual models::Result<std::optional<Customer>> findByPhone(const models::TenantScope &, const QString &e164) = 0;
    [[nodiscard]] virtual models::Result<std::optional<Customer>> findByEmail(const models::TenantScope &, const QString &email) = 0;
    /// Inserts, or finds the one that another worker inserted meanwhile.
    [[nodiscard]] virtual models::Result<models::CustomerId> create(const models::TenantScope &, const Customer &, models::Instant now) = 0;
    /// Fills in what was empty (name, email); never overwrites.
    [[nodiscard]] virtual models::Result<void> complete(const models::TenantScope &, const Customer &, models::Instant now) = 0;
};

} // namespace askpro::core
