#include "services/core/understanding/call/callsubject.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

int count(const std::vector<HeardTurn> &heard, bool agent, Cue cue)
{
    int found = 0;
    for (const HeardTurn &turn : heard) {
        if (turn.agent == agent)
            found += static_cast<int>(std::ranges::count(turn.cues, cue, &CueHit::cue));
    }
    return found;
}

/// "keine Atemnot", "not short of breath" – and the answer to an agent who asks for it.
bool denied(const HeardTurn &turn, const CueHit &hit)
{
    using namespace std::string_view_literals;
    static constexpr std::array denials{"kein"sv, "keine"sv, "keinen"sv, "no"sv, "not"sv, "without"sv, "ohne"sv, "nein"sv};
    if (hit.from == 0)
        return false;
    const TurnWord &before = turn.words[static_cast<std::size_t>(hit.from - 1)];
    return before.mention < 0 && std::ranges::find(denials, before.folded) != denials.end();
}

/// "He had a stroke in November": told of, not happening.
bool isPast(const HeardTurn &turn, const CueHit &hit)
{
    using namespace std::string_view_literals;
    static constexpr std::array had{"had"sv, "hatte"sv, "after"sv, "nach"sv, "hat"sv};
    bool told = false;
    for (int i = std::max(0, hit.from - 3); i < hit.from; ++i)
        told = told || std::ranges::find(had, turn.words[static_cast<std::size_t>(i)].folded) != had.end();
    for (int i = hit.to; told && i < std::min(hit.to + 4, static_cast<int>(turn.words.size())); ++i) {
        if (turn.words[static_cast<std::size_t>(i)].mention >= 0)
            return true;
    }
    return false;
}

bool isEmergency(const std::vector<HeardTurn> &heard)
{
    bool byAgent = false;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        for (const CueHit &hit : heard[i].cues) {
            if (hit.cue == Cue::Emergency && !heard[i].agent && !denied(heard[i], hit) && !isPast(heard[i], hit))
                return true;
        }
        byAgent = byAgent || (heard[i].agent && i > 0 && heard[i].has(Cue::Emergency) && i <= 4 && !heard[i].has(Cue::HoursTime));
    }
    return byAgent;
}

/// "Ich möchte meinen Termin absagen" has the words of a wish for one and is none.
bool wishes(const HeardTurn &turn)
{
    const bool other = turn.has(Cue::WishCancel) || turn.has(Cue::AsksBooking);
    return !turn.agent && turn.has(Cue::WishBook) && (!other || turn.has(Cue::WishMove));
}

/// In the first words of the caller: later it is as often what keeps from coming ("da hab ich um vier Schule").
bool speaksOfOldTime(const std::vector<HeardTurn> &heard)
{
    for (std::size_t i = 0; i < heard.size() && i < 4; ++i) {
        if (!heard[i].agent && std::ranges::any_of(heard[i].mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Old && (mention.date || mention.time); }))
            return true;
    }
    return false;
}

/// "Möchten Sie einen Termin?" – "Ja." From turn `from` on.
bool tookUpOffer(const std::vector<HeardTurn> &heard, std::size_t from)
{
    for (std::size_t i = from; i + 1 < heard.size(); ++i) {
        const HeardTurn &reply = heard[i + 1];
        const bool offered = heard[i].agent && heard[i].has(Cue::OffersBooking) && !heard[i].askingSentences.empty();
        if (offered && !reply.agent && (reply.has(Cue::Yes) || reply.has(Cue::Accept)) && !reply.has(Cue::No) && !reply.has(Cue::Postponed))
            return true;
    }
    return false;
}

bool isCutOff(const std::vector<HeardTurn> &heard)
{
    if (heard.empty())
        return true;
    const HeardTurn &last = heard.back();
    const bool unheard = last.agent && (last.has(Cue::NotUnderstood) || (heard.size() > 1 && heard[heard.size() - 2].agent && heard[heard.size() - 2].has(Cue::NotUnderstood)));
    return unheard || (last.agent && last.endsAsking() && focusOf(last) != Focus::More && !last.has(Cue::Farewell));
}

bool isClosed(const std::vector<HeardTurn> &heard)
{
    for (std::size_t back = 0; back < 2 && back < heard.size(); ++back) {
        const HeardTurn &turn = heard[heard.size() - 1 - back];
        if (turn.has(Cue::Farewell) || turn.has(Cue::Thanks))
            return true;
    }
    return false;
}

bool saidEntered(const std::vector<HeardTurn> &heard)
{
    return std::ranges::any_of(heard, [](const HeardTurn &turn) { return turn.agent && turn.has(Cue::Entered) && !turn.has(Cue::NotFixed) && !turn.has(Cue::Withdraw); });
}

} // namespace

CallSubject subjectOf(const std::vector<HeardTurn> &heard)
{
    const auto caller = [&](Cue cue) { return count(heard, false, cue); };
    const auto agent = [&](Cue cue) { return count(heard, true, cue); };
    CallSubject subject;
    subject.wishesBooking = std::ranges::any_of(heard, wishes) || tookUpOffer(heard, 0);
    subject.wishesMove = caller(Cue::WishMove) > 0 || agent(Cue::WishMove) > 0;
    const auto cancels = std::ranges::find_if(heard, [](const HeardTurn &turn) { return !turn.agent && turn.has(Cue::WishCancel); });
    subject.wishesCancel = cancels != heard.end();
    if (subject.wishesCancel)
        subject.wishesAfterCancel = std::ranges::any_of(cancels + 1, heard.end(), wishes) || tookUpOffer(heard, static_cast<std::size_t>(cancels - heard.begin()));
    subject.offered = agent(Cue::Offer) > 0;
    subject.seeksTime = agent(Cue::SeeksTime) > 0;
    subject.hasBooking = caller(Cue::HasBooking) > 0 || speaksOfOldTime(heard);
    subject.asksBooking = caller(Cue::AsksBooking) > 0;
    subject.asksInfo = caller(Cue::AsksInfo) > 0;
    subject.prescription = caller(Cue::Prescription) > 0;
    subject.waitlist = caller(Cue::Waitlist) + agent(Cue::Waitlist) > 0;
    subject.callback = caller(Cue::CallbackTime) + agent(Cue::CallbackTime) + caller(Cue::Callback) + agent(Cue::Callback) + agent(Cue::NotFixed) > 0;
    subject.wrongNumber = caller(Cue::WrongNumber) + agent(Cue::WrongNumber) > 0;
    subject.emergency = isEmergency(heard);
    subject.complaint = caller(Cue::Complaint) > 0;
    subject.sales = caller(Cue::Sales) + agent(Cue::Sales) > 1;
    subject.cutOff = isCutOff(heard);
    subject.closed = isClosed(heard);
    subject.entered = saidEntered(heard);
    return subject;
}

CallIntent intentOf(const CallSubject &subject, const SlotTracker &slots)
{
    if (subject.emergency)
        return CallIntent::Emergency;
    if (subject.wrongNumber || (subject.sales && !slots.agreed()))
        return CallIntent::Other;
    if (slots.agreed() && (subject.wishesMove || subject.wishesCancel) && subject.hasBooking)
        return CallIntent::Reschedule;
    if (slots.agreed() && subject.wishesMove)
        return CallIntent::Reschedule;
    if (slots.agreed() && (subject.wishesBooking || !subject.asksBooking))
        return CallIntent::Book;
    if (subject.complaint)
        return CallIntent::Complaint;
    if (subject.wishesMove)
        return CallIntent::Reschedule;
    if (subject.wishesCancel)
        return CallIntent::Cancel;
    if (subject.prescription)
        return CallIntent::Other;
    if (subject.asksBooking)
        return CallIntent::Question;
    if (subject.wishesBooking && (slots.offered() || !subject.asksInfo))
        return CallIntent::Book;
    return subject.asksInfo ? CallIntent::Question : CallIntent::Other;
}

QStringList vetoesOf(const CallSubject &subject, const SlotTracker &slots, CallIntent intent)
{
    const auto &agreed = slots.agreed();
    const bool wish = subject.wishesBooking || subject.wishesMove || (subject.namesService && !subject.hasBooking && !subject.asksBooking && !subject.wishesCancel && !subject.asksInfo);
    const bool offered = slots.offered();
    const bool keptOld = agreed && slots.isOld(agreed->slot);
    const bool existing = subject.hasBooking || subject.asksBooking;
    const bool holds = slots.hold() != Hold::None;
    // An appointment that was entered in this call is no old one, whatever else was spoken of.
    const bool made = agreed && !keptOld && (agreed->committed ? agreed->consent >= Consent::Confirmed : agreed->consent >= Consent::Yes && (subject.offered || agreed->restated > 0));
    const bool entered = agreed && agreed->committed && agreed->restated > 0;
    struct Row
    {
        bool applies;
        QLatin1StringView word;
    };
    const Row rows[] = {
        {subject.emergency, "emergency"_L1},
        {subject.wrongNumber && !entered, "wrong_number"_L1},
        {subject.sales && !entered, "sales"_L1},
        {!agreed && slots.takenBack(), "taken_back"_L1},
        {(!agreed && slots.conflictOpen()) || (agreed && (agreed->slot.conflict || slots.conflictOpen())), "unclear"_L1},
        {holds && slots.hold() == Hold::Conditional, "conditional"_L1},
        {holds && slots.hold() == Hold::Postponed, "postponed"_L1},
        {keptOld, "existing"_L1},
        {subject.wishesCancel && !subject.wishesMove && !(agreed && (subject.wishesAfterCancel || (subject.offered && agreed->consent >= Consent::Yes) || made)), "cancelled"_L1},
        {agreed && slots.notFixed() && !agreed->committed && agreed->restated == 0, "callback"_L1},
        {subject.waitlist && !(agreed && (agreed->committed || agreed->restated > 0 || agreed->consent == Consent::Accepted)), "waitlist"_L1},
        {subject.asksBooking && !wish && !subject.seeksTime && !made, "existing"_L1},
        {subject.hasBooking && !wish && !subject.seeksTime && !subject.wishesCancel && !made, "existing"_L1},
        {agreed && !wish && !subject.wishesCancel && !subject.seeksTime && !agreed->slot.offered && agreed->consent < Consent::Accepted && !(agreed->slot.questioned && !existing),
         subject.asksInfo ? "question"_L1 : "existing"_L1},
        {agreed && agreed->consent == Consent::Echo, "unclear"_L1},
        {agreed && !agreed->acknowledged && agreed->consent < Consent::Accepted, subject.cutOff ? "dropped"_L1 : "unclear"_L1},
        {!agreed && intent == CallIntent::Complaint, "complaint"_L1},
        {!agreed && subject.prescription && !slots.declined() && !(offered && wish && subject.namesService), "prescription"_L1},
        {!agreed && subject.cutOff, "dropped"_L1},
        {agreed && subject.cutOff && !subject.closed, "dropped"_L1},
        {!agreed && subject.callback, "callback"_L1},
        {!agreed && offered && slots.declined() && wish, "no_slot"_L1},
        {!agreed && subject.asksInfo, "question"_L1},
        {!agreed && offered && slots.declined(), "no_slot"_L1},
        {!agreed, "unclear"_L1},
    };
    QStringList vetoes;
    for (const Row &row : rows) {
        if (row.applies && !vetoes.contains(row.word) && (vetoes.isEmpty() || row.word != "unclear"_L1))
            vetoes.append(row.word);
    }
    return vetoes;
}

std::span<const QLatin1StringView> vetoWords()
{
    static constexpr std::array words{"emergency"_L1, "wrong_number"_L1, "sales"_L1,    "taken_back"_L1, "unclear"_L1,      "conditional"_L1, "postponed"_L1, "existing"_L1,
                                      "cancelled"_L1, "callback"_L1,     "waitlist"_L1, "complaint"_L1,  "prescription"_L1, "dropped"_L1,     "no_slot"_L1,   "question"_L1};
    return words;
}

} // namespace askpro::core
