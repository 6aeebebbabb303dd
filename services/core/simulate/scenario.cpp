#include "services/core/simulate/scenario.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using enum Line;

constexpr Beat agent(Line line, int percent = 100, int group = 0)
{
    return {Voice::Agent, line, Tool::None, percent, group};
}

constexpr Beat caller(Line line, int percent = 100, int group = 0)
{
    return {Voice::Caller, line, Tool::None, percent, group};
}

constexpr Beat colleague(Line line)
{
    return {Voice::Colleague, line, Tool::None, 100, 0};
}

constexpr Beat uses(Tool tool, int percent = 100, int group = 0)
{
    return {Voice::Agent, Count, tool, percent, group};
}

// This product cannot book yet: an assistant that tries is told so, and the conversation goes on as one would then.
constexpr std::array books{
    agent(Greeting), caller(WishBook), agent(NotUnderstood, 12, 2), caller(RepeatWish, 12, 2), agent(Understand, 75),
    agent(AskWhen), caller(SayWhen, 85, clockGroup), caller(SayDay, 15, -clockGroup), agent(AskName), caller(GiveName), agent(AskPhone, 55, 3), caller(GivePhone, 55, 3),
    agent(AskInsurance, 35, insuranceGroup), caller(GiveInsurance, 35, insuranceGroup),
    agent(AskEmail, 25, emailGroup), caller(GiveEmail, 25, emailGroup),
    uses(Tool::Book), agent(NoteWish), caller(InfoQuestion, 15, 6), agent(InfoAnswer, 15, 6), caller(CallerBye), agent(AgentBye, 85),
};
constexpr std::array wishOpen{
    agent(Greeting), caller(WishBook), agent(Understand, 75), uses(Tool::CheckAvailability, 30, 2), agent(NoCalendar, 30, 2), agent(AskWhen),
    caller(Undecided), agent(OfferReminder), caller(NoReminder), agent(AgentBye, 80),
};
constexpr std::array impatient{
    agent(Greeting), caller(WishBook), agent(Understand, 75), uses(Tool::CheckAvailability), agent(NoCalendar), caller(Disappointed),
    agent(OfferToPassOn), caller(TakeOffer), uses(Tool::RequestCallback, 50, 2), agent(PromiseCallback, 50, 2), caller(CallerBye, 80),
    agent(AgentBye, 60),
};
constexpr std::array information{
    agent(Greeting), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion, 35, 2), agent(InfoAnswer, 35, 2), agent(AnythingElse, 70, 3),
    caller(NothingElse, 70, 3), caller(CallerBye), agent(AgentBye, 85),
};
constexpr std::array longTalk{
    agent(Greeting), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion), agent(InfoAnswer),
    caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion), agent(InfoAnswer), agent(AnythingElse), caller(CallbackWish), agent(NotUnderstood),
    caller(CallbackWish), agent(AskCallbackDetails), caller(GiveCallbackDetails), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion),
    agent(InfoAnswer), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion), agent(InfoAnswer), agent(AskName), caller(GiveName), agent(AskPhone),
    caller(GivePhone), agent(AskInsurance), caller(GiveInsurance), agent(AskEmail), caller(GiveEmail), uses(Tool::RequestCallback), agent(PromiseCallback),
    caller(InfoQuestion), agent(InfoAnswer), agent(AnythingElse), caller(NothingElse), caller(CallerBye), agent(AgentBye),
};
constexpr std::array complaint{
    agent(Greeting), caller(Complaint), agent(Calm), caller(ComplaintMore), agent(AskCallbackDetails, 50, 2), caller(GiveCallbackDetails, 50, 2),
    uses(Tool::RequestCallback), agent(PromiseCallback), caller(StillAngry), agent(AgentBye, 60),
};
constexpr std::array urgent{
    agent(Greeting), caller(Urgent), agent(PromiseUrgent), caller(UrgentMore, 60), uses(Tool::RequestCallback), agent(PromiseCallback), caller(UrgentThanks),
    agent(AgentBye, 30),
};
constexpr std::array reschedule{
    agent(Greeting), caller(MoveWish), agent(AskWho, 55, 2), caller(GiveName, 55, 2), agent(RepeatOld), caller(ConfirmOld),
    uses(Tool::Find, 25, 3), agent(NoCalendar, 25, 3), agent(AskNewTime), caller(SayWhen), uses(Tool::Reschedule), agent(NoteMove), caller(CallerBye),
    agent(AgentBye, 80),
};
constexpr std::array cancel{
    agent(Greeting), caller(CancelWish), agent(AskWho, 50, 2), caller(GiveName, 50, 2), agent(AskCancel), caller(YesCancel),
    uses(Tool::Cancel), agent(NoteCancel), agent(OfferNewInstead, 60, 3), caller(NoNewInstead, 60, 3), caller(CallerBye), agent(AgentBye, 80),
};
constexpr std::array callback{
    agent(Greeting), caller(CallbackWish), agent(AskCallbackDetails), caller(GiveCallbackDetails), uses(Tool::RequestCallback), agent(PromiseCallback),
    caller(CallerBye), agent(AgentBye, 80),
};
constexpr std::array transfer{
    agent(Greeting), caller(WantHuman), agent(Connecting), colleague(ColleagueGreets), caller(CallerToColleague), colleague(ColleagueHelps),
};
constexpr std::array hangUp{agent(Greeting), caller(HangUpWords, 60)};
constexpr std::array reminder{
    agent(ReminderGreeting), caller(ReminderYes), agent(ReminderThanks), caller(CallerBye, 70), agent(AgentBye, 50),
};

constexpr QLatin1StringView low("niedrig"), normal("normal"), high("hoch");

constexpr std::array rows{
    ScenarioRow{Scenario::Books, "books"_L1, 28, u"Terminwunsch", AboutWish, true, true, true, normal, {48, 46, 6, 0}, books},
    ScenarioRow{Scenario::WishOpen, "wish-open"_L1, 9, u"Terminwunsch", AboutUndecided, true, false, false, normal, {10, 70, 20, 0}, wishOpen},
    ScenarioRow{Scenario::Impatient, "impatient"_L1, 5, u"Terminwunsch", AboutImpatient, true, false, false, normal, {2, 38, 60, 0}, impatient},
    ScenarioRow{Scenario::Information, "information"_L1, 17, u"Auskunft", AboutInformation, false, false, true, low, {35, 62, 3, 0}, information},
    ScenarioRow{Scenario::LongTalk, "long-talk"_L1, 1, u"Auskunft und Rückruf", AboutLongTalk, false, false, true, normal, {20, 60, 20, 0}, longTalk},
    ScenarioRow{Scenario::Complaint, "complaint"_L1, 4, u"Beschwerde", AboutComplaint, false, false, false, normal, {0, 8, 92, 0}, complaint},
    ScenarioRow{Scenario::Urgent, "urgent"_L1, 3, u"Dringende Beschwerden", AboutUrgent, true, false, false, high, {0, 20, 80, 0}, urgent},
    ScenarioRow{Scenario::Reschedule, "reschedule"_L1, 6, u"Terminverschiebung", AboutMove, true, true, true, normal, {30, 64, 6, 0}, reschedule},
    ScenarioRow{Scenario::Cancel, "cancel"_L1, 5, u"Terminabsage", AboutCancel, false, false, true, low, {20, 75, 5, 0}, cancel},
    ScenarioRow{Scenario::Callback, "callback"_L1, 8, u"Rückrufbitte", AboutCallback, false, false, true, normal, {15, 80, 5, 0}, callback},
    ScenarioRow{Scenario::Transfer, "transfer"_L1, 4, u"Weiterleitung", AboutTransfer, false, false, true, normal, {10, 75, 15, 0}, transfer},
    ScenarioRow{Scenario::HangUpEarly, "hang-up"_L1, 4, u"", AboutHangUp, false, false, false, low, {0, 10, 5, 85}, hangUp},
    ScenarioRow{Scenario::NotConnected, "not-connected"_L1, 3, u"", Count, false, false, false, low, {0, 0, 0, 100}, {}},
    ScenarioRow{Scenario::Reminder, "reminder"_L1, 1, u"Terminerinnerung", AboutReminder, false, false, true, low, {45, 55, 0, 0}, reminder},
    ScenarioRow{Scenario::UnknownNumber, "unknown-number"_L1, 2, u"Terminwunsch", AboutUndecided, true, false, false, normal, {10, 75, 15, 0}, wishOpen},
};

} // namespace

std::span<const ScenarioRow> scenarioRows()
{
    return rows;
}

const ScenarioRow &scenarioRow(Scenario scenario)
{
    const auto found = std::ranges::find(rows, scenario, &ScenarioRow::scenario);
    Q_ASSERT(found != rows.end());
    return *found;
}

} // namespace askpro::core
