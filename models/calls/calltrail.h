#pragma once

#include "models/calls/call.h"

#include <QList>
#include <QString>

namespace askpro::models {

/// One step on a call's way to its outcome, in the order it happened.
struct TrailStep
{
    QString step;    ///< received, branch, customer, analysis, wish, outcome
    bool good = false;
    QString detail;  ///< a word or value for machines and people who know the vocabulary; never free text from outside
};

/// The steps that led to the call's outcome. The first that is not good names the cause. Derived, never stored: it can
/// always be made again from the call.
[[nodiscard]] QList<TrailStep> trailOf(const Call &call);

} // namespace askpro::models
