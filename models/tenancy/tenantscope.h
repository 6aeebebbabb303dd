#pragma once

#include "models/common/ids.h"

namespace askpro::core {
class TenantDirectory;
}

namespace askpro::models {

/// The right to touch one tenant's data. Every store method takes one, and only TenantDirectory can make one:
/// a query without a tenant does not compile, and there is no fallback tenant.
class TenantScope
{
public:
    [[nodiscard]] TenantId tenant() const { return m_tenant; }

    friend bool operator==(const TenantScope &, const TenantScope &) = default;

private:
    friend class core::TenantDirectory;
    explicit TenantScope(TenantId tenant) : m_tenant(tenant) {}

    TenantId m_tenant;
};

} // namespace askpro::models
