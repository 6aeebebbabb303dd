#include "services/core/understanding/call/callreader.h"

#include "services/core/understanding/call/callsubject.h"
#include "services/core/understanding/call/cuefinder.h"
#include "services/core/understanding/call/mood.h"
#include "services/core/understanding/call/servicechoice.h"
#include "services/core/understanding/call/slottracker.h"
#include "services/core/understanding/call/timesinturn.h"
#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/text/utf16span.h"
#include "services/core/understanding/time/timewishjson.h"

#include <algorithm>

namespace askpro::core {

using namespace Qt::StringLiterals;

namespace {

// Longer calls do not exist; what a hostile sender makes of more is not worth the time.
constexpr qsizetype mostTurns = 600;

HeardTurn heard(const SpokenTurn &spoken, int index, const CallContext &context, const SlotTracker &slots)
{
    TimeContext time;
    time.language = context.language;
    time.now = context.now;
    time.zone = context.zone;
    time.hours = context.hours;
    time.topicDate = slots.topic();
    time.expected = spoken.agent ? Expected::None : slots.expected();
    HeardTurn turn;
    turn.index = index;
    turn.agent = spoken.agent;
    turn.text = spoken.text.toStdString();
    turn.tokens = tokenize(turn.text);
    turn.mentions = timesInTurn(turn, time);
    layOutWords(turn, context.language);
    turn.cues = findCues(turn, context.language);
    assignRoles(turn);
    completeDates(turn, slots.topic());
    return turn;
}

QList<TurnSpan> spansOf(const std::vector<SaidAt> &said, const std::vector<HeardTurn> &turns)
{
    QList<TurnSpan> spans;
    for (const SaidAt &at : said) {
        if (at.span.empty() || at.turn < 0 || static_cast<std::size_t>(at.turn) >= turns.size())
            continue;
        const Utf16Span units = Utf16Map(turns[static_cast<std::size_t>(at.turn)].text).of(at.span);
        const TurnSpan span{at.turn, units.from, units.to};
        if (!spans.contains(span))
            spans.append(span);
    }
    return spans;
}

AgreementFeatures featuresOf(const Agreement &agreed, const SlotTracker &slots, const CallSubject &subject, const ServiceChoice &service, const CallReading &reading)
{
    const auto one = [](bool value) { return value ? 1.0 : 0.0; };
    AgreementFeatures features;
    features.accepted = one(agreed.consent == Consent::Accepted || agreed.consent == Consent::Chosen);
    features.yes = one(agreed.consent == Consent::Yes);
    features.confirmed = one(agreed.consent == Consent::Confirmed);
    features.echoed = one(agreed.consent == Consent::Echo || agreed.consent == Consent::Stated);
    features.restated = one(agreed.restated > 0);
    features.restatedDate = one(agreed.restatedDate);
    features.committed = one(agreed.committed);
    features.contested = one(agreed.contested || agreed.askedOn);
    features.differs = one(agreed.differs);
    features.dayOpen = one(!agreed.restatedDate && (agreed.slot.onlyWeekday || !agreed.slot.dateSaid));
    features.approx = one(agreed.slot.approx);
    features.ambiguous = one(agreed.slot.ambiguous && !agreed.restatedDate);
    features.changes = std::min(3, slots.changes());
    features.service = service.entry < 0 ? 0 : service.grade == ServiceGrade::Contested ? 0.3 * service.likeness : service.likeness;
    features.name = one(!reading.name.value.isEmpty());
    features.contact = one(!reading.phone.value.isEmpty() || !reading.email.value.isEmpty());
    features.parting = one(subject.closed);
    return features;
}

/// The first step towards a booking that was not reached, in the words of models::NoBookingReason.
QString reasonOf(const CallReading &reading, const SlotTracker &slots)
{
    if (reading.intent != CallIntent::Book && reading.intent != CallIntent::Reschedule)
        return u"no_wish"_s;
    if (reading.vetoes.contains("unclear"_L1))
        return slots.offered() || slots.conflictOpen() ? u"date_unclear"_s : u"date_missing"_s;
    if (reading.vetoes.contains("no_slot"_L1))
        return u"no_slot"_s;
    if (!reading.bookedIntent)
        return u"not_accepted"_s;
    if (reading.service.value.isEmpty())
        return u"service_missing"_s;
    if (reading.phone.value.isEmpty() && reading.email.value.isEmpty())
        return u"contact_missing"_s;
    constexpr double threshold = 0.8;
    return reading.confidence < threshold ? u"below_threshold"_s : QString();
}

} // namespace

CallReading readCall(const QList<SpokenTurn> &turns, const CallContext &context)
{
    SlotTracker slots;
    std::vector<HeardTurn> all;
    all.reserve(static_cast<std::size_t>(std::min(turns.size(), mostTurns)));
    for (int i = 0; i < std::min(turns.size(), mostTurns); ++i) {
        all.push_back(heard(turns.at(i), i, context, slots));
        if (all.back().agent)
            slots.agentSays(all.back());
        else
            slots.callerSays(all.back());
    }
    const CallSubject subject = subjectOf(all);
    const ServiceChoice service = chooseService(all, turns, context.services, context.language);
    CallReading reading;
    reading.intent = intentOf(subject, slots);
    reading.vetoes = vetoesOf(subject, slots, reading.intent);
    reading.alreadyBooked = subject.entered;
    reading.sentiment = moodOf(all, context.language);
    reading.name = readName(turns, context.language);
    reading.phone = readPhone(turns, context.language, context.region);
    reading.email = readEmail(turns, context.language);
    if (service.entry >= 0)
        reading.service = {context.services.at(service.entry).name, service.evidence, service.likeness};
    const auto &agreed = slots.agreed();
    reading.bookedIntent = agreed && reading.vetoes.isEmpty();
    if (agreed) {
        const QList<TurnSpan> evidence = spansOf(agreed->evidence, all);
        reading.features = featuresOf(*agreed, slots, subject, service, reading);
        reading.confidence = evidence.isEmpty() || reading.service.evidence.isEmpty() ? 0 : confidenceOf(reading.features);
        reading.date = {isoText(agreed->slot.date), evidence, reading.confidence};
        reading.time = {isoText(agreed->slot.time), evidence, reading.confidence};
    }
    reading.reason = reasonOf(reading, slots);
    return reading;
}

} // namespace askpro::core
