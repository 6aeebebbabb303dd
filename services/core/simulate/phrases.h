#pragma once

#include "services/core/simulate/townspeople.h"

#include <QHash>
#include <QString>

#include <span>

namespace askpro::core {

/// What is said in one turn; each has several wordings in each language.
enum class Line {
    // The assistant
    Greeting, Understand, NotUnderstood, NoCalendar, AskWhen, AskNewTime, AskName, AskWho, AskPhone, AskInsurance, AskEmail, NoteWish, OfferReminder,
    OfferToPassOn, InfoAnswer, AnythingElse, Calm, PromiseCallback, PromiseUrgent, RepeatOld, NoteMove, AskCancel, NoteCancel, OfferNewInstead,
    AskCallbackDetails, Connecting, ReminderGreeting, ReminderThanks, AgentBye,
    // The caller
    WishBook, RepeatWish, SayWhen, SayDay, GiveName, GivePhone, GiveInsurance, GiveEmail, Undecided, NoReminder, Disappointed, TakeOffer, InfoQuestion,
    NothingElse, Complaint, ComplaintMore, StillAngry, Urgent, UrgentMore, UrgentThanks, MoveWish, ConfirmOld, CancelWish, YesCancel, NoNewInstead,
    CallbackWish, GiveCallbackDetails, WantHuman, HangUpWords, ReminderYes, CallerToColleague, CallerBye,
    // A colleague after a transfer
    ColleagueGreets, ColleagueHelps,
    // What the analysis writes; a topic has the index of its question or complaint
    InfoTopic, ComplaintTopic, AboutWish, AboutUndecided, AboutImpatient, AboutInformation, AboutLongTalk, AboutComplaint, AboutUrgent, AboutMove,
    AboutCancel, AboutCallback, AboutTransfer, AboutHangUp, AboutReminder,
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
