#pragma once

#include "models/calls/callvocabulary.h"
#include "models/common/language.h"
#include "services/core/understanding/call/confidence.h"
#include "services/core/understanding/service/serviceentry.h"
#include "services/core/understanding/text/spokenturn.h"
#include "services/core/understanding/time/timecontext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace askpro::core {

struct CallContext
{
    models::Language language = models::Language::German;
    LocalMinutes now{};              ///< begin of the call, wall clock of the zone
    QTimeZone zone;
    WeekHours hours;
    QString region;                  ///< ISO 3166-1 alpha-2; how national numbers are read
    QList<ServiceEntry> services;
};

/// A booking is made from here on (D-15); a tenant may ask for more, never for less.
inline constexpr double bookingThreshold = 0.80;

enum class CallIntent { Book, Reschedule, Cancel, Question, Complaint, Emergency, Other };

/// What a whole call was for and what was agreed in it.
struct CallReading
{
    CallIntent intent = CallIntent::Other;
    bool bookedIntent = false;       ///< a slot was offered, accepted and not taken back
    bool alreadyBooked = false;      ///< the agent said that the booking was placed in the call
    HeardValue date;                 ///< "2026-04-17"
    HeardValue time;                 ///< "14:00"
    HeardValue service;              ///< name of the catalogue's entry
    HeardValue name;                 ///< of the person the appointment is for
    HeardValue phone;                ///< E.164
    HeardValue email;
    HeardValue wish;                 ///< the caller's last words about when, where nothing was agreed; as they were said
    QList<TurnSpan> consent;         ///< the words of consent to the slot
    QList<TurnSpan> refusals;        ///< … and those of refusal of other slots
    models::Sentiment sentiment = models::Sentiment::Neutral;
    double confidence = 0;           ///< that date, time and service are right, as a probability
    AgreementFeatures features;      ///< what the confidence rests on
    QStringList vetoes;              ///< why nothing may be booked, words of a closed list
    QString reason;                  ///< the one that counts: the first step that was not reached; empty when booked
};

} // namespace askpro::core
