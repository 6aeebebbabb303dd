#include "services/core/understanding/call/slottracker.h"

#include <algorithm>

namespace askpro::core {

/// The one slot that is open is named as one that does not suit, and nothing is accepted after that.
bool SlotTracker::refusesOpen(const HeardTurn &turn) const
{
    if (m_open.size() != 1)
        return false;
    for (std::size_t i = 0; i < turn.words.size(); ++i) {
        if (turn.words[i].mention < 0)
            continue;
        const SlotMention &mention = turn.mentions[static_cast<std::size_t>(turn.words[i].mention)];
        if (mention.role == TimeRole::Taken && saysAnything(mention) && fits(mention, m_open.front()))
            return std::ranges::none_of(turn.cues, [&](const CueHit &hit) { return hit.cue == Cue::Accept && hit.to > static_cast<int>(i) + 1; });
    }
    return false;
}

/// Takes away what the caller says does not suit.
void SlotTracker::narrow(const HeardTurn &turn)
{
    if (m_open.size() < 2)
        return;
    for (const SlotMention &mention : turn.mentions) {
        if (mention.role != TimeRole::Taken && mention.role != TimeRole::Replaced)
            continue;
        const auto refused = [&](const Slot &slot) { return saysAnything(mention) && fits(mention, slot); };
        if (std::ranges::count_if(m_open, refused) < static_cast<std::ptrdiff_t>(m_open.size()))
            std::erase_if(m_open, refused);
    }
}

bool SlotTracker::withdraw(const HeardTurn &turn, const Answer &answer, bool namesTime)
{
    const bool aboutMore = m_focus == Focus::More && !turn.has(Cue::WishCancel);   // "nein, sonst brauche ich nichts mehr"
    const bool takesBack = (answer.withdraws && !m_aboutOld) || (answer.drops && (m_aboutSlot || m_asksWhich));
    if (!takesBack || aboutMore || namesTime)
        return false;
    drop();
    return true;
}

void SlotTracker::drop()
{
    m_takenBack = m_takenBack || (m_agreed && m_agreed->consent != Consent::Echo);
    m_declined = true;
    m_agreed.reset();
    m_before.reset();
    m_open.clear();
    m_asked.clear();
}

void SlotTracker::noteHold(const HeardTurn &turn, const Answer &answer)
{
    if (!answer.conditional && !answer.postpones)
        return;
    // "Ja, stimmt. Und wegen der Kontrolle melde ich mich": the one is agreed, the other is not.
    if (m_agreed && m_agreed->restated > 0 && m_agreed->consent > Consent::Stated && answer.yes && !answer.refuses && !answer.conditional)
        return;
    m_everHeld = true;
    // "Die Schulzeugnisse? Da frage ich meine Mutter": said of something else, when the slot was long settled.
    const bool settled = m_agreed && m_agreed->consent >= Consent::Yes && m_agreed->acknowledged && !m_aboutSlot && m_focus != Focus::More;
    if (settled && !answer.refuses && !answer.wrong)
        return;
    m_hold = answer.conditional ? Hold::Conditional : Hold::Postponed;
    m_holdTurn = turn.index;
}

void SlotTracker::refuse(const HeardTurn &turn, const Answer &answer)
{
    const bool justSaid = m_openTurn == m_agentTurn;
    if (m_agreed && m_alternative && justSaid && !answer.wrong) {
        m_agreed->askedOn = false;                       // the other one is refused: the agreed one stands
        m_open = {m_agreed->slot};
        return;
    }
    if (m_agreed && m_stated && justSaid && answer.wrong) {
        m_agreed->contested = true;
        m_unsettled = true;
    } else if (m_agreed && (turn.has(Cue::Reject) || turn.has(Cue::Wrong) || m_focus == Focus::Slot)) {
        m_unsettled = true;
        m_agreed->askedOn = m_agreed->askedOn || turn.has(Cue::Reject) || turn.has(Cue::Wrong);
    }
    if (!m_agreed && (justSaid || turn.has(Cue::Reject))) {
        m_refused = m_open;
        m_open.clear();
        m_declined = true;
    }
}

} // namespace askpro::core
