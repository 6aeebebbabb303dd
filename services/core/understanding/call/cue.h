#pragma once

#include "models/common/language.h"

#include <span>
#include <string_view>

namespace askpro::core {

/// What a few words of a turn do in the conversation. Rows of wording are in cuetables_*.cpp.
enum class Cue {
    // What an answer says about what was last put forward.
    Yes, Accept, No, Reject, Busy, Wrong, Withdraw, Drops, Conditional, Postponed, Unsure, Stays,
    // Which of several.
    First, Second, Third, Middle, Last, Other, Earlier, Later, Either, Then,
    // What is said about a slot.
    Offer, Taken, Commit, Entered, NotFixed, Summary, Looking, PutsOff, DayClash, Concedes, SameTime,
    // What the call is about.
    WishBook, WishMove, WishCancel, HasBooking, AsksBooking, AsksInfo, Prescription, Waitlist, Callback, Sales, WrongNumber, Emergency,
    Complaint, OffersBooking, SeeksTime, NotUnderstood,
    // What a time expression is, when it is no slot: the first '@' of the row is meant.
    OldTime, TakenTime, CallbackTime, HoursTime, ArrivalTime, PickupTime, ReplacedTime, PersonalTime, NewTime, AskedTime,
    // What the agent asks for.
    AsksName, AsksPhone, AsksEmail, AsksBirth, AsksPerson, AsksService, AsksWhen, AsksMore, AsksRight, AsksCallback,
    // How a call ends.
    Thanks, Farewell,
};

enum class Side { Agent, Caller, Both };

/// One wording. Words are folded as tokens are (ue, ss, no apostrophes); `a|b` is a choice, `stem*` any ending, `word?` may be
/// missing, `~` up to four words between, `@` a time expression, `^` the beginning and `$` the end of a sentence. A gap leaps over no time expression
/// and no end of a sentence.
struct CueRow
{
    Cue cue;
    Side side;
    std::string_view wording;
};

[[nodiscard]] std::span<const CueRow> answerCues(models::Language language);
[[nodiscard]] std::span<const CueRow> slotCues(models::Language language);
[[nodiscard]] std::span<const CueRow> subjectCues(models::Language language);
[[nodiscard]] std::span<const CueRow> questionCues(models::Language language);
[[nodiscard]] std::span<const CueRow> emergencyCues(models::Language language);

/// Said about what was put forward: where two overlap, the longer wording counts ("passt" in "passt mir nicht").
[[nodiscard]] constexpr bool isAnswer(Cue cue) { return cue <= Cue::Stays; }
[[nodiscard]] constexpr bool isTimeRole(Cue cue) { return cue >= Cue::OldTime && cue <= Cue::AskedTime; }

} // namespace askpro::core
