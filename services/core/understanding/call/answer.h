#pragma once

#include "services/core/understanding/call/heardturn.h"

namespace askpro::core {

/// What the agent's turn waits for.
enum class Focus {
    Nothing,
    Slot,         ///< whether or when: a "no" is about the slot
    Facts,        ///< a name, a number: a "yes" is not about the slot
    More,         ///< "anything else?": a "no" takes nothing back
};

[[nodiscard]] Focus focusOf(const HeardTurn &agent);

/// How a turn takes what was put forward.
struct Answer
{
    bool yes = false;                ///< any word of consent
    bool accepts = false;            ///< in so many words, and not refused after that
    bool refuses = false;
    bool undecided = false;          ///< consent and refusal, in this order or that
    bool unsure = false;             ///< "glaub ich", "I'm not sure"
    bool wrong = false;              ///< contradicts ("stimmt nicht")
    bool withdraws = false;
    bool drops = false;              ///< "lassen wir das": takes back what is spoken of
    bool conditional = false;
    bool postpones = false;
    bool stays = false;              ///< back to what was before
};

/// `noCounts`: a "no" is about the slot.
[[nodiscard]] Answer answerIn(const HeardTurn &caller, bool noCounts);

/// Which of several is meant, by the order they were offered in: 0-based, -1 = the last.
struct Choice
{
    bool made = false;
    int index = 0;
    int word = -1;                   ///< where it was said
    bool byClock = false;            ///< index counts the offers sorted by their time ("der spätere")
    bool other = false;              ///< "der andere": the one that was not refused
};

[[nodiscard]] Choice choiceIn(const HeardTurn &caller);

} // namespace askpro::core
