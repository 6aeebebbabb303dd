#include "services/core/calls/calldossier.h"

#include "models/calls/callderivation.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/stores.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr int mostChanges = 200;
constexpr int mostSuggestions = 3;

} // namespace

Result<CallDossier> readDossier(Stores &stores, const TenantScope &scope, CallId id)
{
    auto call = stores.calls().find(scope, id);
    if (!call)
        return failureOf(call);
    auto deliveries = stores.inbox().ofCall(scope, id);
    if (!deliveries)
        return failureOf(deliveries);
    auto changes = stores.changes().of(scope, u"call"_s, id.value(), mostChanges);
    if (!changes)
        return failureOf(changes);
    CallDossier dossier{std::move(*call), std::move(*deliveries), std::move(*changes), {}, 0, {}, {}};
    if (dossier.call.branch.isNull() && !clinicNumber(dossier.call).isEmpty()) {
        auto similar = stores.calls().similarNumbers(scope, clinicNumber(dossier.call), mostSuggestions);
        if (!similar)
            return failureOf(similar);
        dossier.similar = std::move(*similar);
    }
    if (!dossier.call.customer.isNull()) {
        CallFilter same;
        same.customer = dossier.call.customer;
        const auto count = stores.calls().count(scope, same);
        if (!count)
            return failureOf(count);
        dossier.callsOfCustomer = *count;
    }
    dossier.evidence = evidenceOf(dossier.call);
    dossier.trail = trailOf(dossier.call, dossier.evidence, dossier.deliveries);
    return dossier;
}

} // namespace askpro::core
