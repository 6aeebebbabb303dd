#include "models/calls/branchresolution.h"

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

BranchDecision quarantine(QLatin1StringView why, const QString &matched)
{
    return {{}, {}, {ResolutionStep::Quarantine, matched, why}};
}

/// The compared values, for the person who has to settle it.
QString allClues(const ResolutionClues &clues)
{
    return u"branch=%1 number=%2 agent=%3"_s.arg(clues.metadataBranch, clues.ourNumber, clues.agentId);
}

bool agentContradicts(const ResolutionFindings &findings, BranchId branch)
{
    return !branch.isNull() && !findings.byAgent.isEmpty() && !findings.byAgent.contains(branch);
}

bool disagree(const ResolutionFindings &findings)
{
    const bool metadataAgainstNumber = !findings.byMetadata.isNull() && !findings.byNumber.isNull() && findings.byMetadata != findings.byNumber;
    return metadataAgainstNumber || agentContradicts(findings, findings.byMetadata) || agentContradicts(findings, findings.byNumber);
}

} // namespace

BranchDecision decideBranch(const ResolutionClues &clues, const ResolutionFindings &findings)
{
    if (findings.numberInOtherTenant)
        return quarantine("other-tenant"_L1, clues.ourNumber);
    if (!clues.metadataBranch.isEmpty() && !findings.metadataKnown)
        return quarantine("unknown-branch"_L1, clues.metadataBranch);
    if (disagree(findings))
        return quarantine("disagreement"_L1, allClues(clues));

    if (!findings.byMetadata.isNull())
        return {findings.byMetadata, findings.number, {ResolutionStep::Metadata, clues.metadataBranch, {}}};
    if (!findings.byNumber.isNull())
        return {findings.byNumber, findings.number, {ResolutionStep::PhoneNumber, clues.ourNumber, {}}};
    if (findings.byAgent.size() == 1)
        return {findings.byAgent.first(), {}, {ResolutionStep::Agent, clues.agentId, {}}};

    if (!clues.ourNumber.isEmpty())
        return quarantine("unknown-number"_L1, clues.ourNumber);
    if (findings.byAgent.size() > 1)
        return quarantine("agent-not-unique"_L1, clues.agentId);
    return quarantine("no-clue"_L1, {});
}

} // namespace askpro::models
