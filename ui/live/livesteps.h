#pragma once

#include "ui/common/steplist.h"

namespace askpro::ui {

class Formats;
struct LiveCall;

/// What has happened in the call so far, in words and with the times of the clock.
[[nodiscard]] QList<StepList::Step> stepsOf(const LiveCall &live, const Formats &formats);

} // namespace askpro::ui
