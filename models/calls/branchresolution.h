#pragma once

#include "models/calls/call.h"

#include <QList>
#include <QString>

namespace askpro::models {

/// What a call offers for finding its owner.
struct ResolutionClues
{
    QString metadataBranch;          ///< `askproai_branch_id`: a branch id or slug; empty = none
    QString ourNumber;               ///< E.164 of the clinic's side (to on inbound, from on outbound); empty = none
    QString agentId;
};

/// What the tenant's configuration says to each clue. Looked up by exact equality only.
struct ResolutionFindings
{
    bool metadataKnown = false;      ///< the id exists in this tenant and is active
    BranchId byMetadata;
    bool numberInOtherTenant = false; ///< the number is registered, but for somebody else
    BranchId byNumber;
    PhoneNumberId number;
    QList<BranchId> byAgent;         ///< all branches whose numbers name this agent
};

struct BranchDecision
{
    BranchId branch;                 ///< null = quarantine
    PhoneNumberId number;
    Resolution resolution;
};

/// The one order (D-02): 1 signed metadata, 2 exact number, 3 agent if unique. Two that disagree, or none: quarantine.
[[nodiscard]] BranchDecision decideBranch(const ResolutionClues &clues, const ResolutionFindings &findings);

} // namespace askpro::models
