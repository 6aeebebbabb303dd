#pragma once

#include "models/calls/call.h"
#include "models/calls/callevent.h"

namespace askpro::models {

// The document of a call is a map: for each key of the vendor's Call object the value with the highest stamp. The
// stamp comes from the event alone (rank, vendor's time, content), never from us, so merging is commutative,
// associative and idempotent: order and number of deliveries cannot matter.
//
// Empty values (null, "", {}, []) say nothing and are not merged: a key once known stays known.
// `access_token` is a secret and never enters the document.
// Word timings are condensed to `start` and `end` of each turn (seconds); everything else is kept as it came.

/// rank · 43 bits of milliseconds since 1970 · 16 bits of content: a positive 63-bit number.
[[nodiscard]] qint64 stampOf(const CallEvent &event);

/// Adds what the event says. True when the document changed. Unknown events and events without a call change nothing.
bool mergeInto(CallDocument &document, const CallEvent &event);

/// The farthest state any merged event spoke of; None for an empty document.
[[nodiscard]] CallRank rankReached(const CallDocument &document);

/// The stamp of a key's value; 0 when the key is unknown.
[[nodiscard]] qint64 stampOfKey(const CallDocument &document, const QString &key);

} // namespace askpro::models
