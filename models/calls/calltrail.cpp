#include "models/calls/calltrail.h"

using namespace Qt::StringLiterals;

namespace askpro::models {

QList<TrailStep> trailOf(const Call &call)
{
    const bool assigned = !call.branch.isNull();
    const QString step = wordFor(resolutionStepWords(), call.resolution.step);
    QList<TrailStep> trail{
        {u"received"_s, true, wordFor(callStatusWords(), call.status)},
        {u"branch"_s, assigned, assigned ? step : call.resolution.why},
    };
    if (assigned)
        trail.append({u"customer"_s, !call.customer.isNull(), call.customer.isNull() ? u"withheld_number"_s : u"linked"_s});
    if (call.status == CallStatus::Ended)
        trail.append({u"analysis"_s, call.analyzed, call.analyzed ? u"analyzed"_s : u"pending"_s});
    if (call.appointmentRequested)
        trail.append({u"wish"_s, *call.appointmentRequested, *call.appointmentRequested ? u"appointment"_s : u"none"_s});
    if (call.outcome != CallOutcome::None) {
        const bool booked = call.outcome == CallOutcome::Booked;
        trail.append({u"outcome"_s, booked, wordFor(callOutcomeWords(), call.outcome)});
        if (!booked)
            trail.append({u"reason"_s, false, wordFor(noBookingReasonWords(), call.reason)});
    }
    return trail;
}

} // namespace askpro::models
