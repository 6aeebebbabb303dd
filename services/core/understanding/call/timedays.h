#pragma once

#include "services/core/understanding/call/heardturn.h"

namespace askpro::core {

/// A weekday alone means that day of the week that is spoken of: "Donnerstag, der 23.?" – "Lieber Freitag". `topic`: the day spoken of.
void settleWeekdays(HeardTurn &turn, LocalDays today, std::optional<LocalDays> topic);

/// Gives clock times without a day the day they are meant for: one said before in the turn, one that follows in the sentence, else
/// the topic. One time that is said for several days is that of each.
void completeDates(HeardTurn &turn, std::optional<LocalDays> topic);

} // namespace askpro::core
