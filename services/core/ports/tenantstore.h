#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace askpro::core {

/// A tenant as the directory knows it. Not bound to a scope: this is where scopes come from.
struct TenantEntry
{
    models::TenantId id;
    QString slug;
    QString name;
    QString endpoint;
    int branchCount = 0;
};

/// The kinds of secrets a tenant has; words as in the configuration document.
enum class SecretKind { RetellApiKey, RetellWebhookKey, CalcomApiKey, CalcomWebhookSecret };

/// One sealed secret. Two of a kind are valid at once while a key is rotated.
struct SealedSecret
{
    SecretKind kind = SecretKind::RetellApiKey;
    QByteArray sealed;
    models::Instant createdAt{};
    std::optional<models::Instant> validUntil; ///< none = current
};

struct BranchEntry
{
    models::BranchId id;
    models::CompanyId company;
    QString slug;
    QString name;
    QString companyName;
    QByteArray zone;
    QString region;
    QString primaryNumber;           ///< E.164; may be empty
    QString agentId;                 ///< of the primary number; may be empty
    bool active = true;
};

class TenantStore
{
public:
    virtual ~TenantStore() = default;

    [[nodiscard]] virtual models::Result<QList<TenantEntry>> tenants() = 0;
    [[nodiscard]] virtual models::Result<QList<SealedSecret>> secrets(const models::TenantScope &) = 0;
    [[nodiscard]] virtual models::Result<QList<BranchEntry>> branches(const models::TenantScope &) = 0;
};

} // namespace askpro::core
