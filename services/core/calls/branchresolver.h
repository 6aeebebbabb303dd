#pragma once

#include "models/calls/branchresolution.h"
#include "models/common/result.h"
#include "services/core/inbox/workercontext.h"

#include <QString>
#include <QStringList>

namespace askpro::core {

/// The one E.164 number that this text can mean when written in the way of one of the regions; empty when it is none, or
/// several.
[[nodiscard]] QString clinicNumberE164(const QString &text, const QStringList &regions);

/// Who owns a call with these clues. The number is taken as the vendor sent it. Reads; any state of transaction.
[[nodiscard]] models::Result<models::BranchDecision> resolveBranch(Stores &stores, const TenantKnowledge &knowledge, models::ResolutionClues clues);

} // namespace askpro::core
