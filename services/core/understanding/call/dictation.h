#pragma once

#include "services/core/understanding/call/heardturn.h"

#include <chrono>
#include <functional>

namespace askpro::core {

/// The text for reading times: telephone numbers and addresses written in digits are blanked out, every byte stays where it is.
[[nodiscard]] std::string withoutNumbers(const std::string &text, const std::vector<Token> &tokens);

/// Blanks out "der erste", "the second" where no day of the month is meant: before what is counted, and where `mayBeDay` says no.
void blankChoices(const std::vector<Token> &tokens, const std::function<bool(unsigned)> &mayBeDay, std::string &text);

/// Blanks out "morning, I need …", "moin", "morgen, hier ist …" at the beginning of a call.
void blankGreeting(const std::vector<Token> &tokens, std::string &text);

/// Takes away what is read as a time and is none: the present moment, numbers that are dictated, "the Wednesday one".
/// `dictating`: the agent has asked for a number, a name or an address.
void dropFalseTimes(HeardTurn &turn, LocalMinutes now, bool dictating, models::Language language);

} // namespace askpro::core
