#pragma once

#include "services/core/understanding/call/heardturn.h"
#include "services/core/understanding/time/timecontext.h"

namespace askpro::core {

/// A weekday alone means that day of the week that is spoken of: "Donnerstag, der 23.?" – "Lieber Freitag". `topic`: the day spoken of.
void settleWeekdays(HeardTurn &turn, LocalDays today, std::optional<LocalDays> topic);

/// The time expressions of a turn, in the order of the words; a day and a clock time that stand together are one. At most a few
/// dozen: nobody offers more, and the rest of a turn that only counts is noise. `text` is the turn's text or what is left of it, byte by byte.
[[nodiscard]] std::vector<SlotMention> timesInTurn(const HeardTurn &turn, std::string_view text, const TimeContext &context);

/// What each time expression is about, from the cues around it.
void assignRoles(HeardTurn &turn);

/// Gives clock times without a day the day they are meant for: one said before in the turn, one that follows in the sentence, else
/// the topic.
void completeDates(HeardTurn &turn, std::optional<LocalDays> topic);

} // namespace askpro::core
