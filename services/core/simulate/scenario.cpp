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

constexpr std::array books{
    agent(Greeting), caller(WishBook), agent(NotUnderstood, 12, 2), caller(RepeatWish, 12, 2), agent(Understand, 75),
    uses(Tool::CheckAvailability), agent(OfferTwo), caller(RejectOffer, 38, otherTimesGroup), uses(Tool::CheckAvailability, 38, otherTimesGroup),
    agent(OfferOther, 38, otherTimesGroup), caller(Accept), agent(AskName), caller(GiveName), agent(AskPhone, 55, 3), caller(GivePhone, 55, 3),
    agent(AskInsurance, 35, insuranceGroup), caller(GiveInsurance, 35, insuranceGroup),
    agent(AskEmail, 25, emailGroup), caller(GiveEmail, 25, emailGroup),
    uses(Tool::Book), agent(ConfirmBooked), caller(InfoQuestion, 15, 6), agent(InfoAnswer, 15, 6), caller(CallerBye), agent(AgentBye, 85),
};
constexpr std::array wishOpen{
    agent(Greeting), caller(WishBook), agent(Understand, 75), uses(Tool::CheckAvailability), agent(OfferTwo),
    caller(RejectOffer, 40, otherTimesGroup), agent(OfferOther, 40, otherTimesGroup), caller(Undecided), agent(OfferReminder), caller(NoReminder),
    agent(AgentBye, 80),
};
constexpr std::array noSlot{
    agent(Greeting), caller(WishBook), agent(Understand, 75), uses(Tool::CheckInVain), agent(NothingFree), caller(Disappointed),
    agent(OfferWaitingList), caller(TakeWaitingList), uses(Tool::RequestCallback, 50, 2), agent(PromiseCallback, 50, 2), caller(CallerBye, 80),
    agent(AgentBye, 60),
};
constexpr std::array information{
    agent(Greeting), caller(InfoQuestion), agent(InfoAnswer), caller(InfoQuestion, 35, 2), agent(InfoAnswer, 35, 2), agent(AnythingElse, 70, 3),
    caller(NothingElse, 70, 3), caller(CallerBye), agent(AgentBye, 85),
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
    agent(Greeting), caller(MoveWish), agent(AskWho, 55, 2), caller(GiveName, 55, 2), uses(Tool::Find), agent(FoundOld), caller(ConfirmOld),
    uses(Tool::CheckAvailability), agent(OfferTwo), caller(RejectOffer, 25, otherTimesGroup), uses(Tool::CheckAvailability, 25, otherTimesGroup),
    agent(OfferOther, 25, otherTimesGroup), caller(Accept), uses(Tool::Reschedule), agent(ConfirmMoved), caller(CallerBye), agent(AgentBye, 80),
};
constexpr std::array cancel{
    agent(Greeting), caller(CancelWish), agent(AskWho, 50, 2), caller(GiveName, 50, 2), uses(Tool::Find), agent(AskCancel), caller(YesCancel),
    uses(Tool::Cancel), agent(ConfirmCancelled), agent(OfferNewInstead, 60, 3), caller(NoNewInstead, 60, 3), caller(CallerBye), agent(AgentBye, 80),
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
    ScenarioRow{Scenario::Books, "books"_L1, 33, u"Terminvereinbarung", u"{name} wünschte einen Termin für {leistung}. Vereinbart wurde er {tagzusage} {zeitzusage}.",
                true, true, true, normal, {60, 37, 3, 0}, books},
    ScenarioRow{Scenario::WishOpen, "wish-open"_L1, 12, u"Terminwunsch", u"{name} fragte nach {leistung} und erhielt Vorschläge, konnte sich aber nicht entscheiden.",
                true, false, false, normal, {10, 70, 20, 0}, wishOpen},
    ScenarioRow{Scenario::NoSlot, "no-slot"_L1, 6, u"Terminwunsch", u"{name} wünschte einen Termin für {leistung}; im gewünschten Zeitraum war nichts frei.",
                true, false, false, normal, {2, 48, 50, 0}, noSlot},
    ScenarioRow{Scenario::Information, "information"_L1, 14, u"Auskunft", u"Die anrufende Person bat um eine Auskunft und erhielt sie.",
                false, false, true, low, {35, 62, 3, 0}, information},
    ScenarioRow{Scenario::Complaint, "complaint"_L1, 4, u"Beschwerde", u"{name} beschwerte sich. Ein Rückruf wurde zugesagt.",
                false, false, false, normal, {0, 8, 92, 0}, complaint},
    ScenarioRow{Scenario::Urgent, "urgent"_L1, 3, u"Dringende Beschwerden", u"{name} schilderte {beschwerde}. Ein sofortiger Rückruf wurde zugesagt.",
                true, false, false, high, {0, 20, 80, 0}, urgent},
    ScenarioRow{Scenario::Reschedule, "reschedule"_L1, 5, u"Terminverschiebung", u"{name} verlegte den Termin {tagaltzusage} auf einen neuen: {tagzusage} {zeitzusage}.",
                true, true, true, normal, {40, 57, 3, 0}, reschedule},
    ScenarioRow{Scenario::Cancel, "cancel"_L1, 4, u"Terminabsage", u"{name} sagte den Termin {tagaltzusage} {zeitaltzusage} ab.",
                false, false, true, low, {20, 75, 5, 0}, cancel},
    ScenarioRow{Scenario::Callback, "callback"_L1, 6, u"Rückrufbitte", u"{name} bat um Rückruf wegen {grund}.",
                false, false, true, normal, {15, 80, 5, 0}, callback},
    ScenarioRow{Scenario::Transfer, "transfer"_L1, 3, u"Weiterleitung", u"{name} wollte mit einem Menschen sprechen und wurde verbunden.",
                false, false, true, normal, {10, 75, 15, 0}, transfer},
    ScenarioRow{Scenario::HangUpEarly, "hang-up"_L1, 4, u"", u"Der Anrufer hat aufgelegt, bevor ein Gespräch zustande kam.",
                false, false, false, low, {0, 10, 5, 85}, hangUp},
    ScenarioRow{Scenario::NotConnected, "not-connected"_L1, 3, u"", u"", false, false, false, low, {0, 0, 0, 100}, {}},
    ScenarioRow{Scenario::Reminder, "reminder"_L1, 1, u"Terminerinnerung", u"{name} wurde an den Termin {tagaltzusage} erinnert und kommt.",
                false, false, true, low, {45, 55, 0, 0}, reminder},
    ScenarioRow{Scenario::UnknownNumber, "unknown-number"_L1, 2, u"Terminwunsch", u"{name} fragte nach {leistung} und meldet sich wieder.",
                true, false, false, normal, {10, 75, 15, 0}, wishOpen},
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
