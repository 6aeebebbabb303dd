#pragma once

#include "models/clinic/clinic.h"
#include "models/common/result.h"
#include "services/core/ports/configstore.h"
#include "services/core/secrets/sealer.h"

#include <QList>

namespace askpro::core {

class Clock;
class Stores;

/// Makes the database equal to a document that was read without faults. One transaction for the whole document; tenants
/// that it does not name are left alone. Runs on the thread of the stores.
class ConfigImport
{
public:
    enum class Mode {
        Apply,
        DryRun                       ///< does everything, tells the changes and rolls back
    };

    /// A replaced webhook key stays valid for this long, so that no delivery is refused while the vendor is switched over.
    static constexpr models::Milliseconds keyOverlap = std::chrono::hours(24);

    ConfigImport(Stores &stores, const Sealer &sealer, const Clock &clock);

    /// What was (or would be) changed; empty = the document says what is there already.
    /// Conflict = a telephone number or an endpoint belongs to another tenant. On any error nothing was changed.
    [[nodiscard]] models::Result<QList<ConfigChange>> run(const models::ConfigDocument &document, Mode mode);

private:
    models::Result<void> importTenant(const models::TenantConfig &tenant, models::Instant now, QList<ConfigChange> &changes);
    models::Result<void> importSecrets(const models::TenantScope &scope, const models::TenantConfig &tenant, models::Instant now,
                                       QList<ConfigChange> &changes);

    Stores &m_stores;
    const Sealer &m_sealer;
    const Clock &m_clock;
};

} // namespace askpro::core
