#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// One function that the agent called in the conversation, and what it was told.
struct FunctionUse
{
    QString step;                    ///< what it is for: availability, booking, change, cancellation, callback
    QString answer;                  ///< word, see calltrail.h
    bool good = false;
    int utterance = 0;               ///< position of the call in the conversation
    std::optional<double> atS;
};

/// Those that say something of an appointment, in order.
[[nodiscard]] QList<FunctionUse> functionUses(const QList<Utterance> &conversation);

} // namespace askpro::models
