#pragma once

#include "services/core/calls/calldossier.h"
#include "ui/common/steplist.h"

namespace askpro::ui {

class Formats;

/// The way to the call's outcome as sentences: what was recognised, what each function was answered, which step failed.
/// The first failing step, the cause, looks graver than those that follow from it. Quotes are text from outside.
[[nodiscard]] QList<StepList::Step> stepsOf(const core::CallDossier &dossier, const Formats &formats);

/// "Why no appointment?", or a neutral title where there is nothing to explain.
[[nodiscard]] QString trailTitle(const models::Call &call);

} // namespace askpro::ui
