#pragma once

namespace askpro::core {

/// How far a value of a call can be trusted by the kind of words it rests on: of all values of a kind about this share is right.
/// Estimates from our own labelled calls, rounded down; the call as a whole is calibrated by its own model.
namespace evidenceStrength {

// A read-back by the agent.
constexpr double confirmed = 0.97;           ///< read back, the caller said yes
constexpr double letStand = 0.93;            ///< read back, the caller spoke of something else
constexpr double offeredAndTaken = 0.75;     ///< said by the agent only, the caller said yes

// Names.
constexpr double spelledAndConfirmed = 0.98; ///< spelled, then read back and accepted
constexpr double spelled = 0.93;             ///< spelled in full
constexpr double namedTwice = 0.90;          ///< heard in the same form from both sides, or twice
constexpr double hinted = 0.88;              ///< heard, with a letter made sure ("mit dt")
constexpr double introduced = 0.85;          ///< "mein Name ist …"
constexpr double bareAnswer = 0.85;          ///< the answer to the question for the name
constexpr double introducedLoosely = 0.75;   ///< "hier ist …", "… here", where the agent did not take it up
constexpr double greetedWith = 0.70;         ///< the word behind the greeting
constexpr double onlyFamilyOrGiven = 0.60;   ///< one of two names; the other was never said
constexpr double borrowedFamily = 0.70;      ///< the child's first name with the caller's family name

// Telephone numbers and e-mail addresses.
constexpr double dictated = 0.85;            ///< said by the caller
constexpr double corrected = 0.75;           ///< said and put right, not read back since
constexpr double guessed = 0.55;             ///< more than one reading, or a number that only might exist

} // namespace evidenceStrength

} // namespace askpro::core
