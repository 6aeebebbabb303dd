#include "models/calls/calloutcome.h"

#include "models/calls/callderivation.h"
#include "models/calls/callstatus.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr std::array wishFunctions{"book_appointment"_L1, "check_availability"_L1};
constexpr std::array bookingFunctions{"book_appointment"_L1};
constexpr std::array callbackFunctions{"request_callback"_L1, "cancel_appointment"_L1, "reschedule_appointment"_L1};

template<class Names>
bool calledOneOf(const Call &call, const Names &names)
{
    return std::ranges::any_of(call.utterances, [&](const Utterance &one) {
        return one.speaker == Speaker::ToolCall && std::ranges::any_of(names, [&](QLatin1StringView name) { return one.toolName == name; });
    });
}

/// On outbound calls what we passed in describes the appointment as it was, not a wish. Of the transcript it is its intent that
/// shows a wish (as appointment_requested), not that a day was spoken of.
bool wasLearned(const Call &call, QLatin1StringView name)
{
    const ExtractedField *field = chosenField(call.fields, name);
    return field && field->source != FieldSource::Transcript
        && !(call.direction == CallDirection::Outbound && field->source == FieldSource::DynamicVariable);
}

bool has(const Call &call, QLatin1StringView name)
{
    return chosenField(call.fields, name) != nullptr;
}

bool hasContact(const Call &call)
{
    return has(call, field::name) && (has(call, field::phone) || has(call, field::email));
}

/// What stopped an agreement, as heard in the conversation; None where the agent went on to book: what was done counts
/// more than how it was said.
NoBookingReason heardReason(const Call &call)
{
    if (calledOneOf(call, bookingFunctions))
        return NoBookingReason::None;
    return valueFor(noBookingReasonWords(), heardValue(call.fields, heard::stoppedBy)).value_or(NoBookingReason::None);
}

NoBookingReason whatTheWishLacks(const Call &call)
{
    if (call.branch.isNull())
        return NoBookingReason::UnknownNumber;
    const NoBookingReason heard = heardReason(call);
    if (heard == NoBookingReason::DateUnclear || heard == NoBookingReason::NoSlot || heard == NoBookingReason::NotAccepted)
        return heard; // also of calls in which no day came to be settled
    if (!has(call, field::date))
        return NoBookingReason::DateMissing;
    if (!has(call, field::time))
        return NoBookingReason::DateUnclear;
    if (!has(call, field::service))
        return NoBookingReason::ServiceMissing;
    if (!hasContact(call))
        return NoBookingReason::ContactMissing;
    return heard == NoBookingReason::BelowThreshold ? heard : NoBookingReason::Technical;
}

Verdict judgeUnreached(const Call &call, const Disconnection &end)
{
    if (call.status == CallStatus::Failed || end.fault)
        return {CallOutcome::Missed, NoBookingReason::Technical};
    if (call.status == CallStatus::NotConnected || end.reach == Reach::Machine || call.inVoicemail.value_or(false))
        return {CallOutcome::Missed, NoBookingReason::NotConnected};
    return {CallOutcome::Missed, call.analyzed || !call.utterances.isEmpty() ? NoBookingReason::HungUpEarly : NoBookingReason::NotAnalyzed};
}

bool wasCutOff(const Call &call)
{
    return call.status == CallStatus::Failed || call.disconnectionReason == "inactivity"_L1 || call.disconnectionReason == "max_duration_reached"_L1;
}

} // namespace

Verdict judge(const Call &call)
{
    if (!isOver(call.status))
        return {};
    const Disconnection end = disconnectionOf(call.disconnectionReason);
    const bool machine = end.reach == Reach::Machine || call.inVoicemail.value_or(false);
    if (call.status == CallStatus::NotConnected || machine || !callerSpoke(call))
        return judgeUnreached(call, end);

    const bool wish = showsWish(call);
    const bool callback = calledOneOf(call, callbackFunctions) || yesOrNo(chosenValue(call.fields, field::callbackRequested)).value_or(false);
    const auto reason = [&](NoBookingReason analyzed) { return call.analyzed ? analyzed : NoBookingReason::NotAnalyzed; };
    if (callback)
        return {CallOutcome::Callback, reason(wish ? whatTheWishLacks(call) : NoBookingReason::NoWish)};
    if (wish)
        return {CallOutcome::WishOpen, reason(whatTheWishLacks(call))};
    if (wasCutOff(call))
        return {CallOutcome::Aborted, call.status == CallStatus::Failed ? NoBookingReason::Technical : NoBookingReason::HungUpEarly};
    return {CallOutcome::Information, reason(NoBookingReason::NoWish)};
}

bool callerSpoke(const Call &call)
{
    return std::ranges::any_of(call.utterances, [](const Utterance &one) { return one.speaker == Speaker::User; });
}

bool showsWish(const Call &call)
{
    if (call.appointmentRequested)
        return *call.appointmentRequested;
    return calledOneOf(call, wishFunctions) || wasLearned(call, field::date) || wasLearned(call, field::time);
}

} // namespace askpro::models
