#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// The conversation of a merged document, in order. Of the three forms in which the vendor tells it, the one that the
/// latest event brought: with tool calls, else turns only, else the lines of the plain transcript.
[[nodiscard]] QList<Utterance> conversationOf(const CallDocument &document);

} // namespace askpro::models
