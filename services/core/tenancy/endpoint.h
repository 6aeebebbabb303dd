#pragma once

#include "models/common/instant.h"
#include "models/tenancy/tenantscope.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace askpro::core {

/// A secret in the clear. Wiped when it goes; cannot be copied, so that there is nothing else to wipe.
class EndpointKey
{
public:
    /// Takes the only copy of `text`. `validUntil`: none = current.
    EndpointKey(QByteArray &&text, std::optional<models::Instant> validUntil);
    EndpointKey(EndpointKey &&) noexcept = default;
    EndpointKey &operator=(EndpointKey &&) noexcept = default;
    EndpointKey(const EndpointKey &) = delete;
    EndpointKey &operator=(const EndpointKey &) = delete;
    ~EndpointKey();

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] bool isValid(models::Instant now) const { return !m_validUntil || now < *m_validUntil; }

private:
    QByteArray m_text;
    std::optional<models::Instant> m_validUntil;
};

/// What the token in a webhook's address stands for: a tenant, and the keys its vendors sign with. Several of a kind are
/// valid at once while one is being replaced. Read-only once it is in a catalog.
struct Endpoint
{
    using Keys = std::vector<EndpointKey>;

    models::TenantScope scope;
    QString slug;
    Keys retellKeys;
    Keys calcomSecrets;
};

/// Those that are valid now; they refer to `keys`.
[[nodiscard]] QVarLengthArray<QByteArrayView, 4> validKeys(const Endpoint::Keys &keys, models::Instant now);

} // namespace askpro::core
