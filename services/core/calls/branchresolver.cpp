#include "services/core/calls/branchresolver.h"

#include "services/core/phone/phonenumbers.h"
#include "services/core/ports/callstore.h"

using namespace askpro::models;

namespace askpro::core {

QString clinicNumberE164(const QString &text, const QStringList &regions)
{
    if (text.startsWith(u'+') || regions.isEmpty())
        return toE164(text, {}).value_or(QString());
    QString only;
    for (const QString &region : regions) {
        const auto number = toE164(text, region);
        if (!number || *number == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = *number;
    }
    return only;
}

Result<BranchDecision> resolveBranch(Stores &stores, const TenantKnowledge &knowledge, ResolutionClues clues)
{
    const QString asSent = clues.ourNumber;
    clues.ourNumber = clinicNumberE164(asSent, knowledge.regions());
    const auto findings = stores.calls().lookUp(knowledge.scope, clues);
    if (!findings)
        return failureOf(findings);
    if (clues.ourNumber.isEmpty())
        clues.ourNumber = asSent; // what cannot be read is shown to the person as it came
    return decideBranch(clues, *findings);
}

} // namespace askpro::core
