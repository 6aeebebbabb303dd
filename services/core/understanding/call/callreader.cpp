#include "services/core/understanding/call/callreader.h"

#include "services/core/understanding/call/callsubject.h"
#include "services/core/understanding/call/confidence.h"
#include "services/core/understanding/call/cuefinder.h"
#include "services/core/understanding/call/dictation.h"
#include "services/core/understanding/call/mood.h"
#include "services/core/understanding/call/servicechoice.h"
#include "services/core/understanding/call/slottracker.h"
#include "services/core/understanding/call/timedays.h"
#include "services/core/understanding/call/timeroles.h"
#include "services/core/understanding/call/timesinturn.h"
#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/text/utf16span.h"
#include "services/core/understanding/time/timewishjson.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::NoBookingReason;

// Longer calls do not exist; what a hostile sender makes of more is not worth the time.
constexpr qsizetype mostTurns = 600;

/// "Donnerstag um halb drei wollte ich absagen": the times of that turn are those of what is given up.
bool onlyCancels(const HeardTurn &turn)
{
    return turn.has(Cue::WishCancel) && !turn.has(Cue::WishMove) && !turn.has(Cue::WishBook) && !turn.has(Cue::NewTime);
}

/// "Da wäre ein Termin frei" and not only "passt das?", which may be asked of a call as well.
bool offersAppointment(const HeardTurn &turn)
{
    static constexpr auto words = wordTable("haette", "haetten", "have", "got", "anbieten", "offer",
        "termin", "termine", "frei", "platz", "freie", "freien", "luecke", "free", "available", "appointment", "slot", "opening", "space", "come");
    return std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        const int sentence = turn.words[static_cast<std::size_t>(hit.from)].sentence;
        return hit.cue == Cue::Offer && std::ranges::any_of(turn.words, [sentence](const TurnWord &word) { return word.sentence == sentence && words.contains(word.folded); });
    });
}

/// Prepares the turns one after the other: what a clock time means hangs on the day that was spoken of before.
class Listener
{
public:
    Listener(const QList<SpokenTurn> &turns, const CallContext &context) : m_turns(turns), m_context(context) { m_heard.reserve(static_cast<std::size_t>(turns.size())); }

    void run()
    {
        for (qsizetype i = 0; i < m_turns.size(); ++i) {
            m_heard.push_back(hear(static_cast<int>(i)));
            if (m_heard.back().agent)
                m_slots.agentSays(m_heard.back());
            else
                m_slots.callerSays(m_heard.back());
        }
    }

    const std::vector<HeardTurn> &heard() const { return m_heard; }
    const SlotTracker &tracked() const { return m_slots; }

private:
    TimeContext timeContext(bool agent) const
    {
        TimeContext context;
        context.language = m_context.language;
        context.now = m_context.now;
        context.zone = m_context.zone;
        context.hours = m_context.hours;
        context.fullHours = agent;
        context.expected = agent ? Expected::None : m_slots.expected();
        context.topicDate = m_slots.topic();
        return context;
    }

    HeardTurn hear(int index)
    {
        HeardTurn turn;
        turn.index = index;
        turn.agent = m_turns.at(index).agent;
        turn.text = m_turns.at(index).text.toStdString();
        turn.tokens = tokenize(turn.text);
        turn.mentions = timesInTurn(turn, timeText(turn), timeContext(turn.agent));
        dropFalseTimes(turn, m_context.now, m_dictating, m_context.language);
        layOutWords(turn, m_context.language);
        turn.cues = findCues(turn, m_context.language);
        assignRoles(turn);
        followTopic(turn);
        settleWeekdays(turn, std::chrono::floor<std::chrono::days>(m_context.now), m_slots.topic());
        completeDates(turn, m_slots.topic());
        completeSameTime(turn);
        dropPast(turn);
        settleOld(turn);
        noteDictation(turn);
        return turn;
    }

    /// What was said of calling back or of fetching something goes on until an appointment is spoken of.
    void followTopic(HeardTurn &turn)
    {
        const bool birth = !turn.agent && !m_heard.empty() && m_heard.back().agent && m_heard.back().has(Cue::AsksBirth);
        const bool offers = m_aside == TimeRole::Callback ? offersAppointment(turn) : turn.has(Cue::Offer);
        const bool ownSubject = offers || turn.has(Cue::WishBook) || turn.has(Cue::WishMove) || turn.has(Cue::NewTime) || turn.has(Cue::OffersBooking)
            || turn.has(Cue::Entered);
        const bool callback = turn.agent && std::ranges::any_of(turn.mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Callback; });
        const bool callsBack = turn.agent && (turn.has(Cue::Callback) || turn.has(Cue::PutsOff)) && !turn.has(Cue::Offer) && !m_slots.open() && !m_slots.agreed();
        if (callback || callsBack || turn.has(Cue::AsksCallback) || turn.has(Cue::CallbackTime))
            m_aside = TimeRole::Callback;
        else if (turn.agent && turn.has(Cue::Prescription) && !turn.mentions.empty() && !ownSubject && !turn.has(Cue::Commit) && !m_slots.open() && !m_slots.agreed())
            m_aside = TimeRole::Pickup;
        else if (turn.has(Cue::PickupTime) && (turn.agent || turn.has(Cue::Prescription)))
            m_aside = TimeRole::Pickup;
        else if (ownSubject)
            m_aside = TimeRole::Slot;
        else if (turn.agent && turn.has(Cue::Waitlist))
            m_aside = TimeRole::Callback;
        for (SlotMention &mention : turn.mentions) {
            if (mention.role == TimeRole::Slot)
                mention.role = birth ? TimeRole::Personal : m_aside;
        }
    }

    /// A slot that was offered in this call is not an old one, and one that was old before is no offer.
    void settleOld(HeardTurn &turn) const
    {
        const bool aboutOld = answersOld(turn);
        for (SlotMention &mention : turn.mentions) {
            if (aboutOld && mention.role == TimeRole::Slot && !m_slots.knowsAsOffered(mention))
                mention.role = TimeRole::Old;
            if (mention.role == TimeRole::Old && m_slots.knowsAsOffered(mention))
                mention.role = TimeRole::Slot;
            else if (!turn.agent && mention.role == TimeRole::Slot && onlyCancels(turn) && !m_slots.offered() && !m_slots.knowsAsOffered(mention))
                mention.role = TimeRole::Old;
            else if (turn.agent && mention.role == TimeRole::Slot && mention.time && (!turn.has(Cue::Offer) || turn.has(Cue::Stays)) && (m_slots.knowsAsOld(mention) || looksUp(mention)))
                mention.role = TimeRole::Old;
        }
    }

    void dropPast(HeardTurn &turn) const
    {
        for (SlotMention &mention : turn.mentions) {
            if (mention.role == TimeRole::Slot && mention.date && *mention.date < std::chrono::floor<std::chrono::days>(m_context.now))
                mention.role = TimeRole::Personal;
        }
    }

    /// "Nächste Woche bleibt, wie es ist." – "Ja, Donnerstag, 8:20 Uhr": the answer is about the same appointment.
    bool answersOld(const HeardTurn &turn) const
    {
        if (!turn.agent || turn.has(Cue::Offer) || turn.has(Cue::Commit) || m_heard.empty() || m_heard.back().agent)
            return false;
        const auto is = [](TimeRole role) { return [role](const SlotMention &mention) { return mention.role == role && saysAnything(mention); }; };
        return m_slots.agreed() && std::ranges::any_of(m_heard.back().mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Old; })
            && std::ranges::none_of(m_heard.back().mentions, is(TimeRole::Slot));
    }

    /// "Dienstag, gleiche Zeit?"
    void completeSameTime(HeardTurn &turn) const
    {
        const auto time = m_slots.lastTime();
        if (!time || !turn.has(Cue::SameTime))
            return;
        for (SlotMention &mention : turn.mentions) {
            if (mention.role == TimeRole::Slot && mention.dateSaid && !mention.time && !mention.from)
                mention.time = time;
        }
    }

    /// The agent names the appointment that was asked for.
    bool looksUp(const SlotMention &mention) const { return m_slots.mayBeOld(mention.date) && mention.dateSaid && !mention.recurring; }

    /// The text that times are read in. "Der erste wäre gut" says which of those that are open, unless one is on the first.
    std::string timeText(const HeardTurn &turn) const
    {
        std::string text = withoutNumbers(turn.text, turn.tokens);
        const bool chooses = !turn.agent && m_slots.openSlots() > 1;
        blankChoices(turn.tokens, [&](unsigned day) { return !chooses || m_slots.isOpenOn(std::chrono::day(day)); }, text);
        if (!turn.agent && turn.index <= 2)
            blankGreeting(turn.tokens, text);
        return text;
    }

    /// Whether numbers of the caller's next turn are those of a telephone: a "ja?" between two parts of it changes nothing.
    void noteDictation(const HeardTurn &turn)
    {
        if (!turn.agent)
            return;
        const bool asks = turn.has(Cue::AsksPhone) || turn.has(Cue::AsksEmail);
        const bool times = std::ranges::any_of(turn.mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Slot && mention.time; });
        m_dictating = asks || (m_dictating && turn.words.size() <= 3 && !times);
    }

    const QList<SpokenTurn> &m_turns;
    const CallContext &m_context;
    std::vector<HeardTurn> m_heard;
    SlotTracker m_slots;
    TimeRole m_aside = TimeRole::Slot;
    bool m_dictating = false;
};

/// What else a call seems to be about. Each was weighed already and found lighter than the agreement; together they make it doubtful.
int doubtsIn(const CallSubject &subject, const SlotTracker &tracked)
{
    const bool wish = subject.wishesBooking || subject.wishesMove;
    const std::array doubts{tracked.everHeld(), tracked.notFixed(), subject.callback || subject.waitlist, !subject.wishesMove && (subject.hasBooking || subject.asksBooking),
                            subject.wishesCancel && !subject.wishesMove, !wish && (subject.asksInfo || subject.prescription || subject.complaint), subject.cutOff};
    return static_cast<int>(std::ranges::count(doubts, true));
}

AgreementFeatures featuresOf(const Agreement &agreed, const CallReading &reading, const ServiceChoice &service, const SlotTracker &tracked, const CallSubject &subject)
{
    const auto one = [](bool applies) { return applies ? 1.0 : 0.0; };
    AgreementFeatures features;
    features.accepted = one(agreed.consent >= Consent::Chosen);
    features.yes = one(agreed.consent == Consent::Yes);
    features.confirmed = one(agreed.consent == Consent::Confirmed);
    features.echoed = one(agreed.consent <= Consent::Stated);
    features.restated = one(agreed.restated > 0);
    features.restatedDate = one(agreed.restatedDate);
    features.committed = one(agreed.committed);
    features.contested = one(agreed.contested || agreed.askedOn);
    features.differs = one(agreed.differs);
    features.dayOpen = one(!agreed.restatedDate && (agreed.slot.onlyWeekday || !agreed.slot.dateSaid));
    features.approx = one(agreed.slot.approx);
    features.ambiguous = one(agreed.slot.ambiguous && !agreed.restatedDate);
    features.changes = std::min(3, tracked.changes());
    features.doubts = std::min(3, doubtsIn(subject, tracked));
    const bool named = service.entry >= 0;
    features.service = named ? service.likeness : 0;
    features.agentService = one(named && service.grade >= ServiceGrade::ByAgent);
    features.weakService = one(named && service.grade < ServiceGrade::ByCaller);
    features.unlisted = one(!named && service.unlisted);
    features.unnamed = one(!named && !service.unlisted);
    features.contact = one(!reading.phone.value.isEmpty() || !reading.email.value.isEmpty());
    return features;
}

QList<TurnSpan> placesOf(const std::vector<SaidAt> &places, const std::vector<HeardTurn> &heard)
{
    QList<TurnSpan> spans;
    for (const SaidAt &said : places) {
        if (said.span.empty())
            continue;
        const Utf16Span span = Utf16Map(heard[static_cast<std::size_t>(said.turn)].text).of(said.span);
        const TurnSpan place{said.turn, span.from, span.to};
        if (!spans.contains(place))
            spans.append(place);
    }
    return spans;
}

/// The last time the caller said when.
void tellWish(const std::vector<HeardTurn> &heard, CallReading &reading)
{
    for (auto turn = heard.rbegin(); turn != heard.rend(); ++turn) {
        const auto mention = std::find_if(turn->mentions.rbegin(), turn->mentions.rend(),
                                          [](const SlotMention &one) { return one.role == TimeRole::Slot && (saysAnything(one) || one.spanFrom); });
        if (turn->agent || mention == turn->mentions.rend())
            continue;
        const std::string words = turn->text.substr(mention->span.from, mention->span.to - mention->span.from);
        reading.wish = {QString::fromStdString(words), placesOf({{turn->index, mention->span}}, heard), mention->approx || mention->ambiguous ? 0.7 : 0.9};
        return;
    }
}

void tellSlot(const Agreement &agreed, const std::vector<HeardTurn> &heard, double confidence, CallReading &reading)
{
    const QList<TurnSpan> evidence = placesOf(agreed.evidence, heard);
    reading.consent = placesOf(agreed.consented, heard);
    reading.date = {isoText(agreed.slot.date), evidence, confidence};
    reading.time = {isoText(agreed.slot.time), evidence, confidence};
}

/// The first step that was not reached.
NoBookingReason reasonOf(const CallReading &reading, const SlotTracker &tracked, const CallSubject &subject)
{
    const bool wish = subject.wishesBooking || subject.wishesMove || tracked.agreed();
    const auto vetoed = [&](QLatin1StringView word) { return reading.vetoes.contains(word); };
    if (!wish || vetoed("emergency"_L1) || vetoed("wrong_number"_L1) || vetoed("sales"_L1) || vetoed("existing"_L1) || vetoed("cancelled"_L1)
        || vetoed("prescription"_L1))
        return NoBookingReason::NoWish;
    if (vetoed("unclear"_L1) && tracked.conflictOpen())
        return NoBookingReason::DateUnclear;
    if (vetoed("no_slot"_L1) || vetoed("waitlist"_L1))
        return NoBookingReason::NoSlot;
    if (!reading.vetoes.isEmpty())
        return tracked.offered() || tracked.open() || tracked.agreed() ? NoBookingReason::NotAccepted : NoBookingReason::DateMissing;
    if (reading.confidence < bookingThreshold)
        return NoBookingReason::BelowThreshold;
    if (reading.service.value.isEmpty())
        return NoBookingReason::ServiceMissing;
    if (reading.name.value.isEmpty() || (reading.phone.value.isEmpty() && reading.email.value.isEmpty()))
        return NoBookingReason::ContactMissing;
    return NoBookingReason::None;
}

} // namespace

CallReading readCall(const QList<SpokenTurn> &allTurns, const CallContext &context)
{
    const QList<SpokenTurn> turns = allTurns.first(std::min(allTurns.size(), mostTurns));
    Listener listener(turns, context);
    listener.run();
    const auto &heard = listener.heard();
    const SlotTracker &tracked = listener.tracked();
    CallSubject subject = subjectOf(heard);
    const ServiceChoice service = chooseService(heard, turns, context.services);
    subject.namesService = std::ranges::any_of(service.evidence, [&](const TurnSpan &span) { return !turns.at(span.turn).agent; });

    CallReading reading;
    reading.name = readName(turns, context.language);
    reading.phone = readPhone(turns, context.language, context.region);
    reading.email = readEmail(turns, context.language);
    reading.sentiment = moodOf(heard, context.language);
    reading.intent = intentOf(subject, tracked);
    reading.alreadyBooked = subject.entered;
    reading.vetoes = vetoesOf(subject, tracked, reading.intent);
    const bool firm = tracked.agreed() && tracked.agreed()->consent != Consent::Echo;
    reading.bookedIntent = firm && reading.vetoes.isEmpty();
    if (tracked.agreed()) {
        reading.features = featuresOf(*tracked.agreed(), reading, service, tracked, subject);
        reading.confidence = reading.bookedIntent ? confidenceOf(reading.features) : 0;
        AgreementFeatures slotAlone = reading.features; // which service it is says nothing of day and time
        slotAlone.service = slotAlone.agentService = 1;
        slotAlone.weakService = slotAlone.unlisted = slotAlone.unnamed = 0;
        tellSlot(*tracked.agreed(), heard, reading.bookedIntent ? confidenceOf(slotAlone) : 0, reading);
    }
    if (service.entry >= 0 && (reading.bookedIntent || reading.vetoes.isEmpty()))
        reading.service = {context.services.at(service.entry).name, service.evidence, service.likeness};
    reading.refusals = placesOf(tracked.refusals(), heard);
    if (!reading.bookedIntent)
        tellWish(heard, reading);
    const NoBookingReason reason = reasonOf(reading, tracked, subject);
    if (reason != NoBookingReason::None)
        reading.reason = wordFor(models::noBookingReasonWords(), reason);
    return reading;
}

} // namespace askpro::core
