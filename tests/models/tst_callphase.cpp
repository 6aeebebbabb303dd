#include "models/calls/callprogress.h"
#include "models/calls/fieldextraction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace {

/// A conversation is built turn by turn, each two seconds after the one before.
class Talk
{
public:
    Talk() { m_call.status = CallStatus::Ongoing; }

    Talk &agent(const QString &text) { return add(Speaker::Agent, text); }
    Talk &user(const QString &text) { return add(Speaker::User, text); }
    Talk &tool(const QString &name, const QString &id = {}) { return add(Speaker::ToolCall, {}, name, id); }
    Talk &answer(const QString &text, const QString &id = {}) { return add(Speaker::ToolResult, text, {}, id); }
    Talk &field(QLatin1StringView name, const QString &value, const QString &evidence = {})
    {
        m_call.fields.append({name, value, FieldSource::CollectedVariable, {}, evidence, true});
        return *this;
    }
    Talk &status(CallStatus status)
    {
        m_call.status = status;
        return *this;
    }
    [[nodiscard]] const Call &call() const { return m_call; }
    [[nodiscard]] CallPhase phase() const { return phaseOf(m_call); }

private:
    Talk &add(Speaker speaker, const QString &text, const QString &tool = {}, const QString &id = {})
    {
        Utterance turn;
        turn.index = int(m_call.utterances.size());
        turn.speaker = speaker;
        turn.text = text;
        turn.toolName = tool;
        turn.toolCallId = id;
        if (tool.isEmpty() && speaker != Speaker::ToolResult)
            turn.startS = 2.0 * turn.index;
        m_call.utterances.append(turn);
        return *this;
    }

    Call m_call;
};

const QString twoFree = uR"({"status":"ok","freie_termine":[{"datum":"2026-10-15"},{"datum":"2026-10-16"}]})"_s;

} // namespace

class CallPhaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheConversation()
    {
        Talk talk;
        QCOMPARE(Talk().status(CallStatus::Ringing).phase(), CallPhase::Ringing);
        QCOMPARE(talk.phase(), CallPhase::Greeting);
        QCOMPARE(talk.agent(u"Guten Tag"_s).phase(), CallPhase::Greeting);
        QCOMPARE(talk.user(u"Ich möchte einen Termin"_s).phase(), CallPhase::Talking);
        QCOMPARE(talk.tool(u"check_availability"_s).phase(), CallPhase::CheckingSlots);
        QCOMPARE(talk.answer(twoFree).phase(), CallPhase::CheckingSlots); // nobody has said it yet
        QCOMPARE(talk.agent(u"Donnerstag oder Freitag?"_s).phase(), CallPhase::Offering);
        QCOMPARE(talk.user(u"Freitag"_s).phase(), CallPhase::Offering);
        QCOMPARE(talk.tool(u"Termin_buchen"_s).phase(), CallPhase::Booking);
        QCOMPARE(talk.answer(uR"({"status":"gebucht"})"_s).agent(u"Eingetragen"_s).phase(), CallPhase::Talking);
        QCOMPARE(talk.status(CallStatus::Ended).phase(), CallPhase::Over);
    }

    void withoutAFreeSlotNothingIsOffered()
    {
        Talk talk;
        talk.user(u"Montag?"_s).tool(u"check_availability"_s).answer(uR"({"status":"belegt","freie_termine":[]})"_s).agent(u"Leider nein"_s);
        QCOMPARE(talk.phase(), CallPhase::Talking);
    }

    void aFunctionIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ToolKind>("kind");
        QTest::newRow("english") << u"check_availability"_s << ToolKind::Availability;
        QTest::newRow("german with umlaut") << u"Verfügbarkeit prüfen"_s << ToolKind::Availability;
        QTest::newRow("changes a booking") << u"reschedule_booking"_s << ToolKind::Rescheduling;
        QTest::newRow("cancels a booking") << u"cancel_booking"_s << ToolKind::Cancelling;
        QTest::newRow("checks before booking") << u"get_booking_slots"_s << ToolKind::Availability;
        QTest::newRow("books") << u"book_appointment"_s << ToolKind::Booking;
        QTest::newRow("callback") << u"request_callback"_s << ToolKind::Callback;
        QTest::newRow("transfer") << u"transfer_call"_s << ToolKind::Transfer;
        QTest::newRow("unknown") << u"find_appointments"_s << ToolKind::Other;
    }

    void aFunctionIsKnownByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const ToolKind, kind);
        QCOMPARE(toolKindOf(name), kind);
    }

    void answersFindTheirCall()
    {
        Talk talk;
        talk.user(u"Bitte"_s).tool(u"check_availability"_s, u"a"_s).tool(u"find_appointments"_s, u"b"_s).answer(twoFree, u"a"_s);
        const QList<ToolUse> uses = toolUsesOf(talk.call().utterances);
        QCOMPARE(uses.size(), 2);
        QVERIFY(uses[0].answered && uses[0].succeeded == true && uses[0].offered == 2);
        QVERIFY(!uses[1].answered && !uses[1].succeeded && !uses[1].offered);
        QCOMPARE(uses[0].atS, std::optional(0.0)); // of what was said before it
    }

    void ourOwnAnswerSaysWhetherItWorked()
    {
        Talk talk;
        talk.tool(u"book_appointment"_s).answer(uR"({"success":false,"status":"notiert"})"_s);
        QVERIFY(toolUsesOf(talk.call().utterances)[0].succeeded == false);
    }

    void anAnswerThatIsNotOursSaysNothing()
    {
        Talk talk;
        talk.tool(u"book_appointment"_s).answer(u"<html>502</html>"_s);
        const QList<ToolUse> uses = toolUsesOf(talk.call().utterances);
        QVERIFY(uses[0].answered);
        QVERIFY(!uses[0].succeeded && !uses[0].offered);
    }

    void theAssistantIsAwaitedAfterTheCaller()
    {
        Talk talk;
        QVERIFY(!awaitsAssistant(talk.agent(u"Guten Tag"_s).call()));
        QVERIFY(awaitsAssistant(talk.user(u"Hallo"_s).call()));
        QVERIFY(awaitsAssistant(talk.tool(u"check_availability"_s).call()));
        QVERIFY(!awaitsAssistant(talk.status(CallStatus::Ended).call()));
    }

    void barsTellWhoSaidHowMuch()
    {
        Talk talk;
        talk.agent(u"12345678"_s).user(u"1234"_s).tool(u"x"_s).answer(u"{}"_s).agent(u"12"_s);
        QCOMPARE(speechOf(talk.call().utterances, 10), (QList<SpeechBar>{{true, 1.0}, {false, 0.5}, {true, 0.25}}));
        QCOMPARE(speechOf(talk.call().utterances, 2), (QList<SpeechBar>{{false, 1.0}, {true, 0.5}}));
        QVERIFY(speechOf({}, 5).isEmpty());
    }

    void progressIsInTheOrderOfItsTimes()
    {
        Talk talk;
        talk.agent(u"Guten Tag"_s).user(u"Gerda Großmann, ich brauche eine Zahnreinigung"_s).agent(u"Wann?"_s).user(u"Freitag"_s);
        talk.tool(u"check_availability"_s).answer(twoFree);
        talk.field(field::service, u"ZAHNREINIGUNG"_s).field(field::name, u"Gerda Grossmann"_s);
        talk.field(field::date, u"2026-10-16"_s, u"transcript_with_tool_calls[4].arguments.datum"_s);
        QList<ProgressKind> kinds;
        QList<std::optional<double>> times;
        const QList<ProgressStep> steps = progressOf(talk.call());
        for (const ProgressStep &step : steps) {
            kinds.append(step.kind);
            times.append(step.atS);
        }
        using enum ProgressKind;
        QCOMPARE(kinds, (QList<ProgressKind>{Accepted, NameHeard, ServiceHeard, WishHeard, Tool}));
        QCOMPARE(times, (QList<std::optional<double>>{0.0, 2.0, 2.0, 6.0, 6.0}));
        QCOMPARE(steps.last().tool.offered, std::optional(2));
    }

    void aStepWithoutATimeStaysBehindTheOneBeforeIt()
    {
        Talk talk;
        talk.agent(u"Guten Tag"_s).user(u"Eine Zahnreinigung"_s);
        talk.field(field::service, u"Zahnreinigung"_s).field(field::date, u"2026-10-16"_s);
        const QList<ProgressStep> steps = progressOf(talk.call());
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[1].kind, ProgressKind::ServiceHeard);
        QVERIFY(steps[2].kind == ProgressKind::WishHeard && !steps[2].atS);
    }

    void whatIsNotKnownHasNoStep()
    {
        const QList<ProgressStep> steps = progressOf(Talk().call());
        QCOMPARE(steps.size(), 1);
        QVERIFY(!heardAt(Talk().call(), field::name));
    }
};

QTEST_APPLESS_MAIN(CallPhaseTest)
#include "tst_callphase.moc"
