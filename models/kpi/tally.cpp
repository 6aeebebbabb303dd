#include "models/kpi/tally.h"

#include "models/calls/callstatus.h"

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr std::array columns{
    TallyColumn{"calls"_L1, &Tally::calls},       TallyColumn{"connected"_L1, &Tally::connected},    TallyColumn{"missed"_L1, &Tally::missed},
    TallyColumn{"wishes"_L1, &Tally::wishes},     TallyColumn{"booked"_L1, &Tally::booked},          TallyColumn{"duration_ms"_L1, &Tally::durationMs},
    TallyColumn{"analyzed"_L1, &Tally::analyzed}, TallyColumn{"positive"_L1, &Tally::positive},      TallyColumn{"neutral"_L1, &Tally::neutral},
    TallyColumn{"negative"_L1, &Tally::negative}, TallyColumn{"critical"_L1, &Tally::critical},
};

bool counts(const CallSummary &call)
{
    return !call.branch.isNull() && !call.test && call.direction != CallDirection::Outbound && isOver(call.status);
}

/// A callback that lacks something for a booking was a wish, too: its reason says what (calloutcome.h).
bool wished(const CallSummary &call)
{
    using enum NoBookingReason;
    if (call.outcome == CallOutcome::Booked || call.outcome == CallOutcome::WishOpen || call.appointmentRequested.value_or(false))
        return true;
    return call.outcome == CallOutcome::Callback && call.reason != NoWish && call.reason != NotAnalyzed && call.reason != None;
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    for (const TallyColumn &column : columns)
        this->*column.count += other.*column.count;
    return *this;
}

Tally &Tally::operator-=(const Tally &other)
{
    for (const TallyColumn &column : columns)
        this->*column.count -= other.*column.count;
    return *this;
}

std::span<const TallyColumn> tallyColumns()
{
    return columns;
}

Tally tallyOf(const CallSummary &call)
{
    Tally tally;
    if (!counts(call))
        return tally;
    const bool connected = call.outcome != CallOutcome::Missed;
    const auto mood = [&](Sentiment sentiment) { return call.sentiment == sentiment ? 1 : 0; };
    tally.calls = 1;
    tally.connected = connected ? 1 : 0;
    tally.missed = connected ? 0 : 1;
    tally.wishes = wished(call) ? 1 : 0;
    tally.booked = call.outcome == CallOutcome::Booked ? 1 : 0;
    tally.durationMs = connected ? call.durationMs.value_or(0) : 0;
    tally.analyzed = call.sentiment ? 1 : 0;
    tally.positive = mood(Sentiment::Positive);
    tally.neutral = mood(Sentiment::Neutral);
    tally.negative = mood(Sentiment::Negative);
    tally.critical = call.sentiment == Sentiment::Negative && call.urgency == Urgency::High ? 1 : 0;
    return tally;
}

} // namespace askpro::models
