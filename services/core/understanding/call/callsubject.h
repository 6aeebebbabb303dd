#pragma once

#include "services/core/understanding/call/callreading.h"
#include "services/core/understanding/call/slottracker.h"

namespace askpro::core {

/// What a call is about, from all its turns: how often each subject came up and who brought it.
struct CallSubject
{
    bool wishesBooking = false;      ///< the caller wants a new appointment, or took up the offer of one
    bool wishesMove = false;
    bool wishesCancel = false;
    bool wishesAfterCancel = false;  ///< … and wants a new one all the same
    bool hasBooking = false;         ///< speaks of an appointment that exists
    bool asksBooking = false;        ///< wants to know or confirm it
    bool asksInfo = false;
    bool prescription = false;
    bool waitlist = false;
    bool waitlistOnly = false;       ///< the agent's last word on it names no appointment that is entered beside it
    bool callback = false;
    bool wrongNumber = false;
    bool emergency = false;
    bool complaint = false;
    bool sales = false;
    bool cutOff = false;             ///< the agent no longer hears the caller, or the last question hangs in the air
    bool closed = false;             ///< somebody said good-bye or thanks after the last question
    bool namesService = false;       ///< the caller said what for; set by who knows the services
    bool seeksTime = false;          ///< the agent looked or asked for a time to come
    bool offered = false;            ///< the agent offered times in so many words
    bool entered = false;            ///< the agent said that an appointment is entered
};

[[nodiscard]] CallSubject subjectOf(const std::vector<HeardTurn> &heard);

[[nodiscard]] CallIntent intentOf(const CallSubject &subject, const SlotTracker &slots);

/// Why nothing may be booked, the one that decided first; empty = nothing speaks against it. Words of vetoWords().
[[nodiscard]] QStringList vetoesOf(const CallSubject &subject, const SlotTracker &slots, CallIntent intent);

/// All words vetoesOf() can give.
[[nodiscard]] std::span<const QLatin1StringView> vetoWords();

} // namespace askpro::core
