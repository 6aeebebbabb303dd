#pragma once

#include "models/calls/call.h"

namespace askpro::models {

/// Counts of calls from which every rate is made. Counts of parts add up to those of the whole.
struct Tally
{
    qint64 calls = 0;
    qint64 connected = 0;            ///< answered, and the caller spoke
    qint64 missed = 0;
    qint64 wishes = 0;               ///< an appointment was wished; includes the booked ones
    qint64 booked = 0;
    qint64 durationMs = 0;           ///< of the connected calls
    qint64 analyzed = 0;             ///< includes those whose mood stayed unknown
    qint64 positive = 0;
    qint64 neutral = 0;
    qint64 negative = 0;
    qint64 critical = 0;             ///< negative mood and high urgency

    Tally &operator+=(const Tally &other);
    Tally &operator-=(const Tally &other);
    friend Tally operator-(Tally left, const Tally &right) { return left -= right; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// One count of a tally, for whoever writes, reads or compares all of them.
struct TallyColumn
{
    QLatin1StringView name;          ///< the word in databases and JSON
    qint64 Tally::*count;
};
[[nodiscard]] std::span<const TallyColumn> tallyColumns();

/// What one call adds to the figures: nothing while it runs, in quarantine, as a test, and when the clinic called.
/// Says the same of a line of a list as of the whole call.
[[nodiscard]] Tally tallyOf(const CallSummary &call);

} // namespace askpro::models
