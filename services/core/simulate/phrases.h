#pragma once

#include "services/core/simulate/townspeople.h"

#include <QHash>
#include <QString>

#include <span>

namespace askpro::core {

/// What is said in one turn; each has several wordings in each language.
enum class Line {
    // The assistant
    Greeting, Understand, NotUnderstood, OfferTwo, OfferOther, AskName, AskWho, AskPhone, AskInsurance, AskEmail, ConfirmBooked, NothingFree,
    OfferReminder, OfferWaitingList, InfoAnswer, AnythingElse, Calm, PromiseCallback, PromiseUrgent, FoundOld, ConfirmMoved, AskCancel,
    ConfirmCancelled, OfferNewInstead, AskCallbackDetails, Connecting, ReminderGreeting, ReminderThanks, AgentBye,
    // The caller
    WishBook, RepeatWish, RejectOffer, Accept, GiveName, GivePhone, GiveInsurance, GiveEmail, Undecided, NoReminder,
    Disappointed, TakeWaitingList, InfoQuestion, NothingElse, Complaint, ComplaintMore, StillAngry, Urgent, UrgentMore, UrgentThanks, MoveWish,
    ConfirmOld, CancelWish, YesCancel, NoNewInstead, CallbackWish, GiveCallbackDetails, WantHuman, HangUpWords, ReminderYes,
    CallerToColleague, CallerBye,
    // A colleague after a transfer
    ColleagueGreets, ColleagueHelps,
    Count
};

/// One wording. {name} and the like stand for facts of the call.
struct Phrase
{
    Line line;
    QStringView text;
};

[[nodiscard]] std::span<const Phrase> germanPhrases();
[[nodiscard]] std::span<const Phrase> englishPhrases();

using PhraseFacts = QHash<QString, QString>;

/// The wordings of a line, in the order of the table: an answer has the index of its question.
[[nodiscard]] const QList<QStringView> &wordings(Line line, Language language);
/// Puts the facts in place of the names in braces.
[[nodiscard]] QString filled(QStringView wording, const PhraseFacts &facts);

} // namespace askpro::core
