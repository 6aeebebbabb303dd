#include "services/core/understanding/call/slottracker.h"

#include <algorithm>
#include <iterator>

namespace askpro::core {

namespace {

constexpr std::size_t mostRefusals = 32;

/// Taken in so many words: "die am Samstag bitte", "Thursday would be better".
bool isTaken(const HeardTurn &turn, const SlotMention &mention)
{
    const auto index = static_cast<int>(&mention - turn.mentions.data());
    return std::ranges::any_of(turn.cues, [&](const CueHit &hit) { return (hit.cue == Cue::Then || hit.cue == Cue::Accept) && hit.mention == index; });
}

/// The time expressions of a turn that can name a slot, last said first; those that are taken in so many words ("die am Samstag bitte")
/// before the others.
std::vector<SlotMention> namedIn(const HeardTurn &turn)
{
    std::vector<SlotMention> named;
    std::vector<SlotMention> others;
    for (std::size_t i = turn.mentions.size(); i-- > 0;) {
        const SlotMention &mention = turn.mentions[i];
        if (mention.role != TimeRole::Slot || !saysAnything(mention))
            continue;
        (isTaken(turn, mention) ? named : others).push_back(mention);
    }
    named.insert(named.end(), others.begin(), others.end());
    return named;
}

/// "Bis dann", "alles klar, danke": how one parts.
bool isParting(const HeardTurn &turn, const CueHit &hit)
{
    return std::ranges::any_of(turn.cues, [&](const CueHit &other) { return (other.cue == Cue::Farewell || other.cue == Cue::Thanks) && other.from < hit.to && other.to > hit.from; });
}

/// From the first to the last word of these cues; empty = none. What is asked or said in parting does not count.
TextSpan wordsOf(const HeardTurn &turn, std::initializer_list<Cue> cues)
{
    TextSpan words;
    for (const CueHit &hit : turn.cues) {
        const bool asked = turn.asks(turn.words[static_cast<std::size_t>(hit.from)].sentence);
        if (std::ranges::find(cues, hit.cue) == cues.end() || asked || isParting(turn, hit))
            continue;
        const TextSpan span{turn.words[static_cast<std::size_t>(hit.from)].span.from, turn.words[static_cast<std::size_t>(hit.to - 1)].span.to};
        words = words.empty() ? span : TextSpan{std::min(words.from, span.from), std::max(words.to, span.to)};
    }
    return words;
}

int lastOf(const HeardTurn &turn, Cue cue)
{
    const CueHit *hit = turn.last(cue);
    return hit ? hit->from : -1;
}

/// The last word that is a time to come and is not refused; -1 = none.
int lastSlotWord(const HeardTurn &turn)
{
    for (int i = static_cast<int>(turn.words.size()) - 1; i >= 0; --i) {
        const int mention = turn.words[static_cast<std::size_t>(i)].mention;
        // "Montags früh ist immer Hölle" names no slot.
        const bool names = mention >= 0 && turn.mentions[static_cast<std::size_t>(mention)].role == TimeRole::Slot
            && (turn.mentions[static_cast<std::size_t>(mention)].time || !turn.mentions[static_cast<std::size_t>(mention)].from);
        if (names)
            return i;
    }
    return -1;
}

/// The last word that is a time expression; -1 = none.
int lastTimeWord(const HeardTurn &turn)
{
    for (int i = static_cast<int>(turn.words.size()) - 1; i >= 0; --i) {
        if (turn.words[static_cast<std::size_t>(i)].mention >= 0)
            return i;
    }
    return -1;
}

/// Those that fit what was said last, and of several those that fit what was said before that as well.
Slots fitting(const Slots &slots, const std::vector<SlotMention> &named)
{
    Slots left = slots;
    for (const SlotMention &mention : named) {
        Slots fit;
        std::ranges::copy_if(left, std::back_inserter(fit), [&](const Slot &slot) { return fits(mention, slot); });
        if (&mention == &named.front() || !fit.empty())
            left = std::move(fit);
        if (left.size() <= 1)
            break;
    }
    return left;
}

bool namesTime(const std::vector<SlotMention> &named)
{
    return std::ranges::any_of(named, [](const SlotMention &mention) { return mention.time.has_value(); });
}

} // namespace

void SlotTracker::callerSays(const HeardTurn &turn)
{
    noteTimes(turn);
    // "Freitag um zehn ist eingetragen. Wie ist Ihr Name?" – "Nein, …": no answer to the question, so it is one to the slot.
    const bool objects = m_focus == Focus::Facts && m_openTurn == m_agentTurn && m_asksWhich;
    Answer answer = answerIn(turn, m_focus == Focus::Slot || (m_focus == Focus::Nothing && m_aboutSlot) || objects);
    // "Zwanzig nach acht? Nee, dann der spätere": what is chosen after a time was named counts.
    const Choice choice = choiceIn(turn);
    const bool chosenLast = m_open.size() > 1 && choice.made && choice.word > lastSlotWord(turn);
    if (!chosenLast)
        narrow(turn);
    // "Viertel vor zehn bitte, vorher ist sie nicht wach": what is denied is something else.
    const bool takes = turn.has(Cue::Then) && lastOf(turn, Cue::No) < lastOf(turn, Cue::Then) && !turn.has(Cue::Wrong) && !namedIn(turn).empty()
        && (namedIn(turn).front().time || namedIn(turn).front().dateSaid);
    if (answer.refuses && takes) {
        answer.refuses = false;
        answer.accepts = answer.yes = true;
    }
    if (refusesOpen(turn)) {
        answer.refuses = true;
        answer.accepts = answer.yes = false;
    }
    if (answer.refuses && (!m_open.empty() || m_agreed) && m_refusals.size() < mostRefusals)
        m_refusals.push_back({turn.index, wordsOf(turn, {Cue::No, Cue::Reject, Cue::Busy, Cue::Wrong})});
    if (withdraw(turn, answer, namesTime(namedIn(turn)))) {
        if (m_refusals.size() < mostRefusals)
            m_refusals.push_back({turn.index, wordsOf(turn, {Cue::No, Cue::Withdraw, Cue::Drops})});
        return;
    }
    if (answer.stays && answer.wrong && m_agreed && !m_old.empty() && !namesTime(namedIn(turn)))
        return drop();                                   // "nein, lassen Sie alles, wie es ist": the old one stays
    noteHold(turn, answer);
    noteSubject(turn);
    m_leftStanding = !m_open.empty() && !answer.refuses && !answer.unsure;
    if (answer.stays && m_before && !m_agreed) {
        agree(m_before->slot, Consent::Accepted, turn, std::nullopt);
        return;
    }
    if ((chosenLast && takeChoice(turn)) || takeNamed(turn, answer) || takeChoice(turn) || ask(turn, answer))
        return;
    if (answer.refuses)
        refuse(turn, answer);
    else
        takePlain(turn, answer);
}

void SlotTracker::noteSubject(const HeardTurn &turn)
{
    // "Ich habe den Zettel verlegt" moves nothing.
    const bool moves = std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        return hit.cue == Cue::WishMove && std::ranges::none_of(turn.cues, [&](const CueHit &other) { return other.cue == Cue::AsksBooking && other.from <= hit.from && other.to >= hit.to; });
    });
    m_asksInfo = turn.has(Cue::AsksInfo) && !turn.has(Cue::WishBook) && !moves;
    m_asksOld = m_asksOld || turn.has(Cue::AsksBooking);
    if ((turn.has(Cue::WishBook) && !turn.has(Cue::AsksBooking)) || moves)
        m_speaksOfOld = false;
    else if (turn.has(Cue::AsksBooking) || turn.has(Cue::HasBooking) || (turn.has(Cue::WishCancel) && m_history.empty()))
        m_speaksOfOld = true;
}

bool SlotTracker::takeNamed(const HeardTurn &turn, const Answer &answer)
{
    const auto named = namedIn(turn);
    if (named.empty())
        return false;
    const TextSpan words = named.front().span;
    // What was agreed or offered before, where it is named again: "nein, um zehn hatte ich gesagt".
    const bool namesAgreed = m_agreed && std::ranges::any_of(named, [&](const SlotMention &mention) {
        return (mention.time || mention.dateSaid) && fits(mention, m_agreed->slot) && (mention.time || m_open.empty() || !fits(mention, m_open.front()));
    });
    // "Zehn Uhr? Nein, das schaffe ich nicht": named to be refused, where the agent has just said the same.
    const bool refusesAgreed = namesAgreed && answer.refuses && m_open.size() == 1 && sameSlot(m_open.front(), m_agreed->slot) && m_openTurn == m_agentTurn;
    if (namesAgreed && !refusesAgreed) {
        m_agreed->contested = m_agreed->contested && !answer.yes;
        m_agreed->askedOn = false;
        m_agreed->evidence.push_back({turn.index, words});
        m_unsettled = false;
        const bool objects = !m_open.empty() && !sameSlot(m_open.front(), m_agreed->slot);
        if (m_agreed->consent < Consent::Chosen && answer.yes)
            m_agreed->consent = Consent::Chosen;
        if (objects)
            m_open = {m_agreed->slot};
        return true;
    }
    const bool several = m_open.size() > 1;
    Slots fit = fitting(m_open, named);
    if (fit.size() > 1) {
        m_open = fit;
        return takeChoice(turn) || !answer.refuses;
    }
    if (fit.size() == 1 && !(answer.refuses && !namesTime(named))) {
        const bool plain = turn.words.size() <= 5 && (turn.has(Cue::Then) || turn.words.size() == named.size()) && !m_openAsked;
        const bool full = answer.accepts || answer.yes || several || plain || turn.has(Cue::Then);
        if (!answer.refuses && m_hold != Hold::None && m_holdTurn == turn.index)
            return true;
        if (answer.refuses && !several)
            return false;
        agree(fit.front(), answer.accepts ? Consent::Accepted : full ? Consent::Chosen : Consent::Echo, turn, words);
        return true;
    }
    fit = fitting(m_history, named);
    if (fit.size() == 1 && !m_agreed && !answer.refuses && (answer.yes || answer.accepts)) {
        agree(fit.front(), Consent::Chosen, turn, words);
        return true;
    }
    return false;
}

bool SlotTracker::takeChoice(const HeardTurn &turn)
{
    const Choice choice = choiceIn(turn);
    if (!choice.made || m_open.empty())
        return false;
    Slots slots = m_open;
    if (choice.byClock)
        std::ranges::sort(slots, {}, [](const Slot &slot) { return std::pair(slot.date, slot.time); });
    if (choice.other && slots.size() != 1 && slots.size() != 2)
        return false;
    const auto size = static_cast<int>(slots.size());
    const int index = choice.other ? size - 1 : choice.index < 0 ? size - 1 : choice.index;
    if (index >= size || (size == 1 && !choice.other))
        return false;
    agree(slots[static_cast<std::size_t>(index)], Consent::Chosen, turn, std::nullopt);
    return true;
}

/// Puts forward what the caller names and nobody has offered.
bool SlotTracker::ask(const HeardTurn &turn, const Answer &answer)
{
    const auto named = namedIn(turn);
    if (named.empty())
        return false;
    const bool wants = turn.has(Cue::NewTime) || answer.refuses || answer.wrong || turn.has(Cue::WishBook) || turn.has(Cue::WishMove) || turn.has(Cue::Reject)
        || m_focus == Focus::Slot || m_focus == Focus::Nothing;
    if (m_agreed && !wants)
        return false;
    // "He's up at five anyway, put him down for that": accepted after the time was said, so that time is another matter.
    const auto accept = std::find_if(turn.cues.rbegin(), turn.cues.rend(), [](const CueHit &hit) { return hit.cue == Cue::Accept; });
    const bool acceptedAfter = !m_agreed && m_open.size() == 1 && answer.accepts && !named.front().dateSaid && accept != turn.cues.rend() && accept->from > lastTimeWord(turn);
    if (acceptedAfter)
        return false;
    const Slots asked = slotsIn(turn);
    if (m_agreed) {
        if (asked.empty() && !answer.refuses && !answer.wrong && !turn.has(Cue::Reject))
            return false;
        m_unsettled = true;
        m_agreed->askedOn = true;
    }
    const bool otherDay = named.front().dateSaid && !m_open.empty() && std::ranges::none_of(m_open, [&](const Slot &slot) { return fits(named.front(), slot); });
    const bool takesOther = std::ranges::any_of(turn.mentions, [&](const SlotMention &mention) { return mention.span == named.front().span && isTaken(turn, mention); });
    if (asked.empty() && !answer.refuses && !(otherDay && !m_agreed && (!answer.accepts || takesOther)))
        return false;                                    // only a part of the day: what is open may still be taken
    m_asked = asked;
    if (!m_agreed)
        m_open.clear();
    return true;
}

void SlotTracker::takePlain(const HeardTurn &turn, const Answer &answer)
{
    const bool justSaid = m_openTurn == m_agentTurn;
    const bool held = m_hold != Hold::None;
    if (held && m_holdTurn == turn.index)
        return;
    if (m_agreed && m_unsettled && answer.accepts && m_open.size() == 1 && sameSlot(m_open.front(), m_agreed->slot)) {
        m_unsettled = false;                             // taken again after a doubt
        agree(m_agreed->slot, Consent::Accepted, turn, std::nullopt);
        return;
    }
    if (m_agreed && m_agreed->consent == Consent::Echo && answer.accepts && m_open.size() == 1 && sameSlot(m_open.front(), m_agreed->slot)) {
        agree(m_agreed->slot, Consent::Accepted, turn, std::nullopt);
        return;
    }
    const bool near = justSaid || m_aboutSlot || m_agentTurn <= m_openTurn + 2;
    const bool consents = answer.accepts ? near && (justSaid || m_aboutSlot || !held) && !answer.unsure : answer.yes && !answer.unsure && justSaid && m_focus != Focus::Facts && m_focus != Focus::More;
    if (m_agreed && m_open.size() == 1 && justSaid && sameSlot(m_open.front(), m_agreed->slot)) {
        m_agreed->contested = m_agreed->contested && !answer.yes && m_agreed->restated == 0;
        if (m_agreed->consent == Consent::Echo)
            m_agreed->consent = Consent::Stated;
        if (consents && m_agreed->consent < Consent::Yes)
            agree(m_agreed->slot, answer.accepts ? Consent::Accepted : Consent::Yes, turn, std::nullopt);
        return;
    }
    if (m_agreed && answer.yes && m_focus == Focus::Slot && !justSaid)
        m_agreed->contested = false;                     // "Stimmt der Rest?" – "Ja"
    if (m_open.size() != 1)
        return;
    const Slot slot = m_open.front();
    if (m_agreed && sameSlot(slot, m_agreed->slot))
        return;
    if (consents)
        agree(slot, answer.accepts ? Consent::Accepted : Consent::Yes, turn, std::nullopt);
    else if (m_stated && justSaid && !held && !answer.undecided && !answer.unsure)
        agree(slot, Consent::Stated, turn, std::nullopt);
}

void SlotTracker::agree(const Slot &slot, Consent consent, const HeardTurn &turn, std::optional<TextSpan> words)
{
    Agreement agreement;
    const bool again = m_agreed && sameSlot(m_agreed->slot, slot);
    if (again) {
        agreement = *m_agreed;
    } else {
        const bool before = m_agreed || m_before;
        m_changes += before && !(m_before && sameSlot(m_before->slot, slot)) ? 1 : 0;
        agreement.differs = m_agreed.has_value() && m_stated && !m_unsettled && m_agreed->consent != Consent::Echo;
        agreement.evidence.push_back(slot.at);
    }
    agreement.slot = again ? agreement.slot : slot;
    agreement.consent = std::max(agreement.consent, consent);
    agreement.turn = turn.index;
    agreement.contested = false;
    agreement.askedOn = false;
    if (m_stated && m_openTurn >= 0 && slot.at.turn == m_openTurn && !again) {
        agreement.committed = true;
        agreement.acknowledged = true;
        agreement.restated = 1;
    }
    agreement.restatedDate = agreement.restatedDate || (slot.dateSaid && !slot.onlyWeekday && !slot.conflict);
    if (words)
        agreement.evidence.push_back({turn.index, *words});
    const TextSpan consented = turn.agent ? TextSpan() : wordsOf(turn, {Cue::Yes, Cue::Accept});
    if (!consented.empty() && agreement.consented.empty())
        agreement.consented.push_back({turn.index, consented});
    agreement.acknowledged = agreement.acknowledged || consent == Consent::Confirmed || (slot.at.turn == m_openTurn && !m_openAsked);
    // What day is meant once weekday and date have disagreed only the agent can settle, with day and month.
    const bool settled = slot.dateSaid && !slot.onlyWeekday && consent >= Consent::Stated && slot.at.turn != turn.index;
    m_conflictOpen = slot.conflict || (m_conflictOpen && !settled);
    m_agreed = agreement;
    m_before.reset();
    m_asked.clear();
    m_unsettled = false;
    m_takenBack = false;
    m_declined = false;
    if (consent != Consent::Echo && consent != Consent::Stated && !(m_holdTurn == turn.index))
        m_hold = Hold::None;
}

} // namespace askpro::core
