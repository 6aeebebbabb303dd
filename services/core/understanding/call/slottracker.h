#pragma once

#include "services/core/understanding/call/answer.h"
#include "services/core/understanding/call/slot.h"
#include "services/core/understanding/time/timecontext.h"

#include <optional>
#include <vector>

namespace askpro::core {

/// How a slot came to be agreed, weakest first.
enum class Consent {
    Echo,         ///< the caller repeated the time and said neither yes nor no
    Stated,       ///< the agent entered it and the caller let it stand
    Confirmed,    ///< the caller proposed it, the agent confirmed
    Yes,          ///< a word of consent
    Chosen,       ///< named by the caller out of what was offered
    Accepted,     ///< accepted in so many words
};

struct Agreement
{
    Slot slot;
    Consent consent = Consent::Echo;
    int turn = 0;                    ///< when it came about
    std::vector<SaidAt> evidence;
    std::vector<SaidAt> consented;   ///< the caller's words of consent
    int restated = 0;                ///< how often the agent repeated it afterwards
    bool restatedDate = false;       ///< with day and month
    bool committed = false;          ///< the agent said that it is entered
    bool contested = false;          ///< the caller objected and it was not settled since
    bool differs = false;            ///< the agent changed it without being asked
    bool acknowledged = false;       ///< the agent went on from it: repeated it, entered it, asked for the name
    bool askedOn = false;            ///< the caller asked for something else and did not return to it
};

/// What keeps an agreed or offered slot from being one.
enum class Hold { None, Conditional, Postponed };

/// Follows the time that is agreed through a call: what one side puts forward, what the other makes of it, what is repeated,
/// corrected and taken back. Turns are given in order; queries answer for all turns so far.
class SlotTracker
{
public:
    void agentSays(const HeardTurn &turn);
    void callerSays(const HeardTurn &turn);

    [[nodiscard]] const std::optional<Agreement> &agreed() const { return m_agreed; }
    /// The day that is spoken of; as long as no other was named, that of the appointment that is to be moved.
    [[nodiscard]] std::optional<LocalDays> topic() const { return m_topic ? m_topic : m_oldDay; }
    [[nodiscard]] Expected expected() const { return m_expected; }
    [[nodiscard]] Focus focus() const { return m_focus; }
    [[nodiscard]] Hold hold() const { return m_hold; }
    /// A condition was set or the answer put off, whatever came of it.
    [[nodiscard]] bool everHeld() const { return m_everHeld; }
    [[nodiscard]] bool takenBack() const { return m_takenBack; }
    [[nodiscard]] bool declined() const { return m_declined; }
    [[nodiscard]] bool offered() const { return !m_history.empty(); }
    [[nodiscard]] bool open() const { return !m_open.empty() || !m_asked.empty(); }
    /// The caller speaks of an appointment that exists, and it may be that of this day.
    [[nodiscard]] bool mayBeOld(std::optional<LocalDays> day) const { return m_speaksOfOld && (m_asksOld || !m_oldDay || !day || *day == *m_oldDay); }
    [[nodiscard]] std::size_t openSlots() const { return m_open.size(); }
    /// The clock time that was spoken of last, of an offer or of the old appointment.
    [[nodiscard]] std::optional<ClockMinutes> lastTime() const { return m_lastTime; }
    [[nodiscard]] bool isOpenOn(std::chrono::day day) const;
    [[nodiscard]] bool notFixed() const { return m_notFixed; }
    [[nodiscard]] bool conflictOpen() const { return m_conflictOpen; }
    [[nodiscard]] int changes() const { return m_changes; }
    /// The words with which the caller refused what was put forward, or took it back.
    [[nodiscard]] const std::vector<SaidAt> &refusals() const { return m_refusals; }
    /// An appointment that existed before the call.
    [[nodiscard]] bool isOld(const Slot &slot) const;
    [[nodiscard]] bool knowsAsOld(const SlotMention &mention) const;
    [[nodiscard]] bool knowsAsOffered(const SlotMention &mention) const;

private:
    void noteTimes(const HeardTurn &turn);
    void agentNames(const HeardTurn &turn, const Slots &said);
    void agentNamesNone(const HeardTurn &turn);
    [[nodiscard]] bool goesOnFrom(const HeardTurn &turn) const;
    void completeAgreed(const HeardTurn &turn);
    void keepNamed(const HeardTurn &turn);
    void moveToNamed(const HeardTurn &turn);
    void restate(const HeardTurn &turn, const Slot &slot);
    void putForward(const HeardTurn &turn, const Slots &slots, bool stated);

    // slotanswers.cpp and slotrefusals.cpp
    [[nodiscard]] bool refusesOpen(const HeardTurn &turn) const;
    bool withdraw(const HeardTurn &turn, const Answer &answer, bool namesTime);
    void drop();
    void noteHold(const HeardTurn &turn, const Answer &answer);
    void noteSubject(const HeardTurn &turn);
    bool takeNamed(const HeardTurn &turn, const Answer &answer);
    bool takeChoice(const HeardTurn &turn);
    void takePlain(const HeardTurn &turn, const Answer &answer);
    void refuse(const HeardTurn &turn, const Answer &answer);
    bool ask(const HeardTurn &turn, const Answer &answer);
    void narrow(const HeardTurn &turn);
    void agree(const Slot &slot, Consent consent, const HeardTurn &turn, std::optional<TextSpan> words);

    std::optional<Agreement> m_agreed;
    std::optional<Agreement> m_before; ///< reopened: stands again when the caller returns to it
    Slots m_open;                    ///< put forward by the agent, unanswered
    Slots m_refused;                 ///< what was open when the caller last refused
    Slots m_asked;                   ///< put forward by the caller, unanswered
    Slots m_history;                 ///< all offers
    std::vector<SlotMention> m_old;
    std::vector<SaidAt> m_refusals;
    std::optional<LocalDays> m_topic;
    std::optional<LocalDays> m_oldDay;
    std::optional<ClockMinutes> m_lastTime;
    Expected m_expected = Expected::None;
    Focus m_focus = Focus::Nothing;
    Hold m_hold = Hold::None;
    int m_holdTurn = -1;
    int m_openTurn = -1;             ///< when m_open was put forward
    int m_agentTurn = -1;
    int m_changes = 0;
    bool m_openAsked = false;        ///< … was put as a question
    bool m_stated = false;           ///< what is open was stated as a fact
    bool m_asksWhich = false;        ///< the agent's question cannot be answered by yes or no
    bool m_aboutSlot = true;         ///< the agent's last turn was about a slot
    bool m_aboutOld = false;         ///< … or about one that is given up for it
    bool m_alternative = false;      ///< the agent asks whether another one would be better than what is agreed
    bool m_unsettled = false;        ///< the caller has asked for something else
    bool m_leftStanding = false;     ///< the caller has spoken and not refused what is open
    bool m_asksInfo = false;         ///< the caller has just asked a question that is not about a time to come
    bool m_speaksOfOld = false;      ///< the caller asks about an appointment that exists, and wants no other
    bool m_asksOld = false;          ///< … and does not know when it is
    bool m_takenBack = false;
    bool m_declined = false;
    bool m_notFixed = false;
    bool m_everHeld = false;
    bool m_conflictOpen = false;
};

} // namespace askpro::core
