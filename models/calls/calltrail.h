#pragma once

#include "models/calls/fieldevidence.h"
#include "models/inbox/delivery.h"

#include <QList>
#include <QString>

namespace askpro::models {

/// One step on a call's way to its outcome, in the order it happened.
struct TrailStep
{
    QString step;    ///< received, branch, customer, analysis, wish, service, when, contact, agreement, a function's (below), outcome, reason, follow_up
    bool good = false;
    QString detail;  ///< a word or value for machines and people who know the vocabulary; never free text from outside
    int utterance = -1;              ///< position in the conversation of what shows it; -1 = nothing said does
    std::optional<double> atS = {};  ///< seconds from the start of the audio
};

/// The steps that led to the call's outcome. The first that is not good names the cause. Derived, never stored: it can
/// always be made again from the call, what its caller said (fieldevidence.h) and its deliveries.
/// Functions that the agent called are steps of their own, named by what they are for (availability, booking, change,
/// cancellation, callback); their detail is what was answered: slots, no_slots, booked, taken, moved, cancelled, noted,
/// not_possible, failed, no_answer, or answered when it is none of these.
/// "agreement" is what the conversation came to: accepted or booked (the agent said that it is entered), or why it came to
/// nothing: conditional, postponed, waitlist, callback, cancelled, taken_back, dropped, no_slot, not_accepted, below_threshold. It stands
/// where it was said, before the functions that were called later.
[[nodiscard]] QList<TrailStep> trailOf(const Call &call, const QList<EvidenceSpan> &evidence = {}, const QList<Delivery> &deliveries = {});

} // namespace askpro::models
