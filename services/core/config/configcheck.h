#pragma once

#include "models/clinic/clinic.h"
#include "models/common/result.h"
#include "models/common/vocabulary.h"
#include "services/core/ports/tenantstore.h"

#include <QList>
#include <QSet>
#include <QString>

namespace askpro::core {

class Stores;

enum class FindingSeverity {
    Error,                           ///< calls, bookings or deliveries fail because of it
    Warning
};

[[nodiscard]] std::span<const models::Word<FindingSeverity>> findingSeverityWords();

/// One fault of the mappings of a configuration that is well-formed.
struct ConfigFinding
{
    FindingSeverity severity = FindingSeverity::Error;
    QString path;                    ///< e.g. tenants/zahnzentrum/branches/mitte/services/kontrolle
    QString text;                    ///< translated; what is wrong and what to do

    friend bool operator==(const ConfigFinding &, const ConfigFinding &) = default;
};

/// Every fault of one tenant; `secrets` are the kinds of which it has a current one. Touches nothing.
[[nodiscard]] QList<ConfigFinding> checkTenant(const models::TenantConfig &tenant, const QSet<SecretKind> &secrets);

/// Every fault of the chosen tenant, or of all with an empty slug. Runs on the thread of the stores.
[[nodiscard]] models::Result<QList<ConfigFinding>> checkConfig(Stores &stores, const QString &tenantSlug);

} // namespace askpro::core
