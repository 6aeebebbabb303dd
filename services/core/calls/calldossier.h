#pragma once

#include "models/calls/calltrail.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/changestore.h"

namespace askpro::core {

class Stores;

/// Everything known of one call, as one answer: a value for screens.
struct CallDossier
{
    models::Call call;
    QList<models::Delivery> deliveries;  ///< oldest first, without bodies
    QList<Change> changes;               ///< of the call's record, oldest first
    QList<NumberSuggestion> similar;     ///< of a call in quarantine: registered numbers that look like the one called
    qint64 callsOfCustomer = 0;          ///< this one included; 0 = nobody the clinic has a record of
    QList<models::EvidenceSpan> evidence;
    QList<models::TrailStep> trail;
};

/// On the session's thread. NotFound: there is no such call in this tenant.
[[nodiscard]] models::Result<CallDossier> readDossier(Stores &stores, const models::TenantScope &scope, models::CallId call);

} // namespace askpro::core
