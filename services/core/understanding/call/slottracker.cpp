#include "services/core/understanding/call/slottracker.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

constexpr std::size_t longestHistory = 64;
constexpr std::size_t mostOld = 16;

/// Says that it is entered; "soll ich es eintragen?" does not.
bool enters(const HeardTurn &agent)
{
    return !agent.has(Cue::NotFixed) && std::ranges::any_of(agent.cues, [&](const CueHit &hit) {
        return hit.cue == Cue::Commit && !agent.asks(agent.words[static_cast<std::size_t>(hit.from)].sentence);
    });
}

/// "Das passt", "ja, um elf ist frei" – and not "gern, ich schaue nach".
bool confirms(const HeardTurn &agent)
{
    if (agent.has(Cue::Taken) || agent.has(Cue::No) || agent.has(Cue::Reject))
        return false;
    if (enters(agent) || agent.has(Cue::Accept))
        return true;
    return agent.has(Cue::Yes) && !agent.has(Cue::Looking);
}

/// "Früher habe ich leider nichts" leaves the slot that it is.
bool deniesSlot(const HeardTurn &agent)
{
    static constexpr auto earlier = wordTable("frueher", "vorher", "davor", "eher", "earlier", "sooner", "before");
    return std::ranges::any_of(agent.cues, [&](const CueHit &hit) {
        const int sentence = agent.words[static_cast<std::size_t>(hit.from)].sentence;
        return hit.cue == Cue::Taken && std::ranges::none_of(agent.words, [&](const TurnWord &word) { return word.sentence == sentence && earlier.contains(word.folded); });
    });
}

bool asksAboutSlot(const HeardTurn &agent)
{
    return !agent.askingSentences.empty() && focusOf(agent) == Focus::Slot;
}

/// "… am Donnerstag bis neun. Soll ich den 20. Mai buchen?": what is asked is what is put forward.
Slots askedOnly(const HeardTurn &agent, const Slots &said)
{
    Slots asked;
    for (const Slot &slot : said) {
        const auto word = std::ranges::find_if(agent.words, [&](const TurnWord &one) { return one.mention >= 0 && one.span.to > slot.at.span.from; });
        if (word != agent.words.end() && agent.asks(word->sentence))
            asked.push_back(slot);
    }
    return asked.empty() ? said : asked;
}

bool offers(const HeardTurn &agent)
{
    return agent.has(Cue::Offer) && !agent.has(Cue::Commit);
}

} // namespace

void SlotTracker::noteTimes(const HeardTurn &turn)
{
    for (const SlotMention &mention : turn.mentions) {
        if (mention.role == TimeRole::Old && mention.date && !knowsAsOffered(mention) && m_old.size() < mostOld)
            m_old.push_back(mention);
        if (mention.role == TimeRole::Old && mention.date)
            m_oldDay = mention.date;
        if (mention.time && (mention.role == TimeRole::Old || (turn.agent && mention.role == TimeRole::Slot)))
            m_lastTime = mention.time;
        const bool timely = mention.role == TimeRole::Slot || (turn.agent && mention.role == TimeRole::Taken && !m_topic);
        // "Am Sonntag wird die Uhr umgestellt": what the agent says beside a slot that is open is not what is spoken of.
        const bool aside = turn.agent && !mention.time && (m_agreed || !m_open.empty()) && !turn.has(Cue::Offer) && turn.askingSentences.empty();
        if (timely && mention.dateSaid && !mention.recurring && !aside)
            m_topic = mention.date;
        if (mention.conflict && mention.role == TimeRole::Slot && !mention.onlyWeekday)
            m_conflictOpen = true;
    }
}

bool SlotTracker::isOld(const Slot &slot) const
{
    return std::ranges::any_of(m_old, [&](const SlotMention &old) { return old.time && old.date == slot.date && sameClock(*old.time, slot.time); });
}

bool SlotTracker::isOpenOn(std::chrono::day day) const
{
    return std::ranges::any_of(m_open, [&](const Slot &slot) { return std::chrono::year_month_day(slot.date).day() == day; });
}

bool SlotTracker::knowsAsOld(const SlotMention &mention) const
{
    return std::ranges::any_of(m_old, [&](const SlotMention &old) {
        return old.date == mention.date && mention.dateSaid && (!old.time || !mention.time || sameClock(*old.time, *mention.time));
    });
}

bool SlotTracker::knowsAsOffered(const SlotMention &mention) const
{
    return mention.time && std::ranges::any_of(m_history, [&](const Slot &slot) { return fits(mention, slot); });
}

void SlotTracker::agentSays(const HeardTurn &turn)
{
    const bool removes = m_agreed && !enters(turn) && !turn.has(Cue::Farewell) && std::ranges::any_of(turn.mentions, [&](const SlotMention &mention) {
        return mention.role == TimeRole::Old && mention.dateSaid && fits(mention, m_agreed->slot) && !knowsAsOld(mention);
    });
    noteTimes(turn);
    const Slots said = askedOnly(turn, slotsIn(turn));
    m_focus = focusOf(turn);
    m_agentTurn = turn.index;
    m_alternative = false;
    m_asksOld = m_asksOld || turn.has(Cue::AsksBooking);
    m_speaksOfOld = (m_speaksOfOld || turn.has(Cue::AsksBooking)) && !turn.has(Cue::Offer) && (!turn.has(Cue::OffersBooking) || turn.has(Cue::AsksBooking)) && (!turn.has(Cue::SeeksTime) || m_asksOld);
    m_asksWhich = turn.has(Cue::AsksName) || turn.has(Cue::AsksPhone) || turn.has(Cue::AsksEmail);
    const bool anyTime = std::ranges::any_of(turn.mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Slot; });
    m_aboutSlot = !said.empty() || anyTime || turn.has(Cue::Offer) || turn.has(Cue::Commit) || turn.has(Cue::OffersBooking);
    m_aboutOld = said.empty() && m_agreed && std::ranges::any_of(turn.mentions, [](const SlotMention &mention) { return mention.role == TimeRole::Old; });
    m_expected = m_focus == Focus::Facts && !anyTime ? Expected::None : turn.has(Cue::AsksWhen) || anyTime ? Expected::DateTime : Expected::None;
    const bool names = std::ranges::any_of(said, [&](const Slot &slot) { return m_agreed ? sameSlot(slot, m_agreed->slot) : !m_open.empty() && sameSlot(slot, m_open.front()); });
    if ((turn.has(Cue::Withdraw) && !names) || (removes && said.empty())) {
        m_takenBack = m_takenBack || (m_agreed && m_agreed->consent != Consent::Echo);
        m_agreed.reset();
        m_open.clear();
        return;
    }
    if (turn.has(Cue::DayClash) && !turn.askingSentences.empty() && !turn.has(Cue::Offer))
        m_conflictOpen = true;                           // "Der 10. ist ein Freitag. Meinen Sie …?"
    if (turn.has(Cue::NotFixed) && (anyTime || !m_agreed || turn.index <= m_agreed->turn + 1))
        m_notFixed = true;
    else if (turn.has(Cue::Commit))
        m_notFixed = false;
    if (said.empty() && turn.has(Cue::PutsOff) && (!m_agreed || m_agreed->consent == Consent::Echo)) {
        m_agreed.reset();
        m_open.clear();
    }
    const bool weak = m_agreed && m_agreed->consent < Consent::Chosen && !m_agreed->committed && m_agreed->restated == 0;
    if (said.empty() && turn.has(Cue::PutsOff) && (weak || (m_agreed && m_everHeld && !m_agreed->committed))) {
        m_agreed.reset();                                // "dann warten wir auf Ihren Anruf"
        m_open.clear();
        m_hold = Hold::Postponed;
        m_holdTurn = turn.index;
    }
    const bool elsewhere = (turn.has(Cue::Waitlist) || turn.has(Cue::Callback)) && !turn.has(Cue::OffersBooking);
    if (said.empty() && elsewhere && !m_agreed)
        m_open.clear();
    if (said.empty())
        agentNamesNone(turn);
    else
        agentNames(turn, said);
}

void SlotTracker::putForward(const HeardTurn &turn, const Slots &slots, bool stated)
{
    m_open = slots;
    for (Slot &slot : m_open) {
        const auto same = [&](const Slot &other) { return sameSlot(other, slot) && (other.offered || other.at.turn != turn.index); };
        slot.offered = slots.size() > 1 || turn.has(Cue::Offer) || !(m_speaksOfOld || m_asksInfo) || std::ranges::any_of(m_asked, same) || std::ranges::any_of(m_history, &Slot::offered);
    }
    m_leftStanding = false;
    m_openTurn = turn.index;
    m_openAsked = asksAboutSlot(turn) || offers(turn);
    m_stated = stated;
    for (const Slot &slot : m_open) {
        if (m_history.size() < longestHistory && std::ranges::none_of(m_history, [&](const Slot &other) { return sameSlot(other, slot); }))
            m_history.push_back(slot);
    }
}

void SlotTracker::restate(const HeardTurn &turn, const Slot &slot)
{
    ++m_agreed->restated;
    m_agreed->acknowledged = true;
    if (slot.dateSaid && !slot.onlyWeekday) {
        // A date said in full settles what a weekday left open.
        m_agreed->restatedDate = true;
        m_agreed->slot.date = slot.date;
        m_agreed->slot.ambiguous = slot.ambiguous;
        m_agreed->slot.conflict = slot.conflict;
        m_conflictOpen = m_conflictOpen && slot.conflict;
    }
    m_agreed->slot.approx = m_agreed->slot.approx && slot.approx;
    m_agreed->committed = m_agreed->committed || enters(turn);
    m_agreed->evidence.push_back({turn.index, slot.at.span});
    m_open = {m_agreed->slot};
    m_openTurn = turn.index;
    m_stated = true;
    m_asked.clear();
    m_unsettled = false;
}

void SlotTracker::agentNames(const HeardTurn &turn, const Slots &said)
{
    const bool commits = enters(turn);
    if (m_agreed) {
        const auto same = std::ranges::find_if(said, [&](const Slot &slot) { return sameSlot(slot, m_agreed->slot); });
        if (same != said.end() && !(said.size() > 1 && offers(turn)))
            return restate(turn, *same);
        if (m_unsettled || m_agreed->consent == Consent::Echo) {
            m_before = m_agreed;
            m_agreed.reset();
        } else if (asksAboutSlot(turn)) {
            m_agreed->askedOn = m_alternative = true;    // until the caller answers, neither is certain
        }
        if (turn.has(Cue::Concedes) && said.size() == 1 && !asksAboutSlot(turn)) {
            putForward(turn, said, true);                // "Sie haben recht: 8:45 Uhr"
            return agree(m_open.front(), Consent::Confirmed, turn, m_open.front().at.span);
        }
        // Another slot that is stated in full, entered or summed up takes the place of the agreed one if it is let stand.
        const bool told = enters(turn) || turn.has(Cue::Summary) || said.front().dateSaid || said.size() > 1
            || std::ranges::any_of(m_history, [&](const Slot &slot) { return sameSlot(slot, said.front()); });
        if (!told && !asksAboutSlot(turn) && !offers(turn) && m_agreed && !m_unsettled)
            return;
        return putForward(turn, said, !asksAboutSlot(turn) && !offers(turn));
    }
    const auto wanted = std::ranges::find_if(said, [&](const Slot &slot) {
        return std::ranges::any_of(m_asked, [&](const Slot &asked) { return sameSlot(asked, slot); });
    });
    const bool knows = std::ranges::any_of(m_open, [&](const Slot &open) { return sameSlot(open, said.front()); });
    const bool goesOn = m_asksWhich && !asksAboutSlot(turn);        // "Montag, 8 Uhr. Ihr Name?"
    putForward(turn, said, (commits && !asksAboutSlot(turn)) || (said.size() == 1 && knows && goesOn && !turn.has(Cue::Taken)));
    if (wanted != said.end() && (goesOn ? !turn.has(Cue::Taken) : confirms(turn) && !asksAboutSlot(turn) && !offers(turn))) {
        Slot slot = *wanted;
        slot.offered = true;
        agree(slot, Consent::Confirmed, turn, slot.at.span);
        m_agreed->committed = commits;
        m_agreed->restatedDate = slot.dateSaid && !slot.onlyWeekday;
        m_open = {slot};
        m_stated = true;
    }
    m_asked.clear();
}

/// The caller has neither refused what is open nor asked for something else, and the agent goes on to names and numbers or enters it.
bool SlotTracker::goesOnFrom(const HeardTurn &turn) const
{
    const bool goesOn = m_asksWhich || turn.has(Cue::AsksBirth) || enters(turn);
    const bool ends = turn.has(Cue::PutsOff) || turn.has(Cue::NotUnderstood) || turn.has(Cue::Callback) || turn.has(Cue::Waitlist) || turn.has(Cue::Taken) || turn.has(Cue::NotFixed);
    return !m_agreed && m_asked.empty() && m_open.size() == 1 && m_leftStanding && m_hold == Hold::None && goesOn && !ends;
}

/// "Also der Mittwoch. Ihr Name?": another day of those that were offered than the one that was heard.
void SlotTracker::moveToNamed(const HeardTurn &turn)
{
    if (!m_agreed || !(turn.has(Cue::Summary) || enters(turn)))
        return;
    for (const SlotMention &mention : turn.mentions) {
        if (mention.role != TimeRole::Slot || !mention.dateSaid || mention.time || mention.from || fits(mention, m_agreed->slot))
            continue;
        const auto fitting = [&](const Slot &slot) { return slot.at.turn == m_agreed->slot.at.turn && fits(mention, slot); };
        if (std::ranges::count_if(m_history, fitting) != 1)
            continue;
        m_agreed->slot = *std::ranges::find_if(m_history, fitting);
        m_agreed->evidence.push_back({turn.index, mention.span});
        m_open = {m_agreed->slot};
    }
}

/// "Dann reserviere ich den Mittwoch": of several the one that the agent names.
void SlotTracker::keepNamed(const HeardTurn &turn)
{
    for (const SlotMention &mention : turn.mentions) {
        const auto fitting = [&](const Slot &slot) { return fits(mention, slot); };
        if (mention.role == TimeRole::Slot && mention.dateSaid && std::ranges::count_if(m_open, fitting) == 1)
            std::erase_if(m_open, [&](const Slot &slot) { return !fits(mention, slot); });
    }
}

/// "Dann bis Samstag, den 19. Dezember": the day of a slot that was agreed by its weekday.
void SlotTracker::completeAgreed(const HeardTurn &turn)
{
    const bool seals = enters(turn) || turn.has(Cue::Farewell) || turn.has(Cue::Summary) || turn.has(Cue::Yes);
    if (!m_agreed || !seals || (m_agreed->slot.dateSaid && !m_agreed->slot.onlyWeekday) || m_agreed->restatedDate)
        return;
    for (const SlotMention &mention : turn.mentions) {
        const bool offered = std::ranges::any_of(m_history, [&](const Slot &slot) { return sameClock(slot.time, m_agreed->slot.time) && slot.date == mention.date; });
        if (offered && enters(turn) && mention.role == TimeRole::Slot && mention.dateSaid && !mention.time)
            m_agreed->slot.date = *mention.date;         // "bis zum 22.": the day that was offered, not the one that was heard
        const bool says = mention.role == TimeRole::Slot && mention.dateSaid && !mention.time && !mention.onlyWeekday && !mention.conflict && !mention.recurring;
        if (!says || std::chrono::weekday(*mention.date) != std::chrono::weekday(m_agreed->slot.date))
            continue;
        m_agreed->slot.date = *mention.date;
        m_agreed->slot.ambiguous = mention.ambiguous;
        m_agreed->restatedDate = true;
        m_agreed->evidence.push_back({turn.index, mention.span});
    }
}

void SlotTracker::agentNamesNone(const HeardTurn &turn)
{
    const bool commits = enters(turn);
    if (m_agreed && m_agreed->consent == Consent::Echo && (m_asksWhich || commits))
        m_agreed->consent = Consent::Stated;             // who goes on to the name has heard a yes
    if (!m_agreed && commits && m_open.size() > 1)
        keepNamed(turn);
    if (goesOnFrom(turn)) {
        agree(m_open.front(), Consent::Stated, turn, std::nullopt);
        m_agreed->acknowledged = true;
        m_agreed->committed = commits;
        return;
    }
    moveToNamed(turn);
    completeAgreed(turn);
    if (!m_agreed && m_open.empty() && m_asked.empty() && m_refused.size() == 1 && turn.has(Cue::Offer) && !turn.askingSentences.empty()) {
        m_open = m_refused;                              // "Freitag um vier, na ja." – "Soll ich es eintragen?"
        m_openTurn = turn.index;
        m_openAsked = true;
        m_focus = Focus::Slot;
    }
    if (!m_asked.empty()) {
        const bool elsewhere = m_speaksOfOld || turn.has(Cue::Stays) || turn.has(Cue::PutsOff) || turn.has(Cue::Callback) || turn.has(Cue::Waitlist) || turn.has(Cue::NotFixed);
        if (m_asked.size() == 1 && confirms(turn) && !elsewhere) {
            m_asked.front().offered = true;
            agree(m_asked.front(), Consent::Confirmed, turn, std::nullopt);
            m_agreed->committed = commits;
            m_open = {m_agreed->slot};
            m_openTurn = turn.index;
            m_stated = true;
        } else if (turn.has(Cue::Taken) || turn.has(Cue::No)) {
            m_asked.clear();
        }
        return;
    }
    if (m_agreed && !m_unsettled) {
        m_agreed->committed = m_agreed->committed || commits;
        const bool ends = turn.has(Cue::PutsOff) || turn.has(Cue::NotUnderstood) || turn.has(Cue::Callback) || turn.has(Cue::Waitlist);
        const bool answers = turn.index <= m_agreed->turn + 1; // later it is something else that is not to be had
        const bool denies = answers && deniesSlot(turn) && !commits && !turn.has(Cue::Farewell) && m_focus != Focus::Facts;
        m_unsettled = m_unsettled || denies;             // "das ist gerade vergeben worden": what comes next takes its place
        m_agreed->acknowledged = (m_agreed->acknowledged || commits || !ends) && !denies;
    }
    if (!m_agreed && commits && m_open.size() == 1)
        m_stated = true;
}

} // namespace askpro::core
