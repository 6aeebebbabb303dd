#include "models/calls/callstatus.h"
#include "tests/support/callstate.h"
#include "tests/support/processing.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace askpro;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

/// A lifecycle event about a call from `from` to `to`, with more keys of the Call object.
QByteArray eventBody(const char *name, const char *to, const char *from = "+491713920042", const QJsonObject &more = {}, const char *id = "call_x")
{
    QJsonObject call{{u"call_id"_s, QString::fromLatin1(id)}, {u"call_type"_s, u"phone_call"_s}, {u"direction"_s, u"inbound"_s},
                     {u"to_number"_s, QString::fromUtf8(to)}, {u"from_number"_s, QString::fromUtf8(from)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        call.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"event"_s, QString::fromLatin1(name)}, {u"event_timestamp"_s, qint64(1791789331318)}, {u"call"_s, call}}).toJson();
}

QJsonObject agent(const char *id)
{
    return {{u"agent_id"_s, QString::fromLatin1(id)}};
}

QString owner(const Call &call)
{
    return u"%1 %2 %3"_s.arg(call.branch.value()).arg(wordFor(resolutionStepWords(), call.resolution.step), call.resolution.why).trimmed();
}

} // namespace

class TestCallRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBookingCallEndsAsRecorded();
    void orderAndNumberOfDeliveriesDoNotMatter_data();
    void orderAndNumberOfDeliveriesDoNotMatter();
    void everyStepIsAnAllowedTransition();
    void aCallIsRingingOnceItIsAnnounced();
    void unknownEventsAreDoneWithoutEffect();
    void aRepeatWritesNothing();
    void ownersAreFound_data();
    void ownersAreFound();
    void anUnknownNumberIsQuarantinedUntilItIsRegistered();
    void aBetterClueMovesACall();
    void aPersonsDecisionStays();
    void customersAreFoundByNumber();
    void withheldNumbersMakeNoCustomer();
    void anEmailAddressFindsWhoeverHasIt();
    void anAddressOfSomebodyElseIsNotTaken();
    void quarantinedCallsHaveNoCustomer();
    void testDeliveriesAreMarkedAndLeaveNoTasks();
    void functionsOpenAFollowUpWithWhatWasAsked();
    void aFunctionWithoutItsCallIsNotLost();
    void mappingsOfTheTenantAreUsed();
    void tenantsDoNotMeet();
};

void TestCallRecording::theBookingCallEndsAsRecorded()
{
    Processing p;
    for (const Recorded &one : bookingCallDeliveries())
        p.put(one);
    p.processAll();
    QCOMPARE(p.data.rows.calls.size(), 1);
    QStringList lines = callLines(p.call()).mid(0, 9);
    QCOMPARE(lines, (QStringList{u"call call_4f2a91c07be35d8e6610a2f97c3"_s, u"status ended inbound"_s, u"branch 1 company 1 customer yes"_s,
                                 u"resolution phone_number +493023125100 "_s, u"times 1791789245120 1791789322047 76927"_s,
                                 u"outcome wish_open technical"_s, u"cost 15.4"_s, u"sentiment positive"_s, u"utterances 16"_s}));
    QCOMPARE(p.data.rows.customers.size(), 1);
    QCOMPARE(p.data.rows.customers[0].second.name, u"Jürgen Großmann"_s);
    QCOMPARE(p.data.rows.customers[0].second.phone, u"+491713920042"_s);
    QCOMPARE(p.data.rows.followUps.size(), 2); // one for each function
    for (const FakeDelivery &one : std::as_const(p.data.rows.deliveries)) {
        QCOMPARE(one.delivery.status, DeliveryStatus::Done);
        QCOMPARE(one.delivery.call, p.call().id);
    }
}

void TestCallRecording::orderAndNumberOfDeliveriesDoNotMatter_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("our number") << true;
    QTest::newRow("quarantine") << false;
}

void TestCallRecording::orderAndNumberOfDeliveriesDoNotMatter()
{
    QFETCH(bool, known);
    const QList<Recorded> recorded = bookingCallDeliveries();
    const auto processed = [&](const QList<qsizetype> &order, int together) {
        Processing p;
        if (!known)
            p.data.rows.numbers.clear();
        for (const qsizetype i : order) {
            p.put(recorded[i]);
            if (p.data.rows.deliveries.size() % together == 0)
                p.processAll();
        }
        p.processAll();
        // Follow-ups of functions are named after their delivery, whose number depends on the order.
        QStringList lines = stateLines(p.data.rows);
        for (QString &line : lines)
            line.replace(QRegularExpression(u"function:\\d+"_s), u"function"_s);
        lines.sort();
        return lines;
    };
    QList<qsizetype> order(recorded.size());
    std::iota(order.begin(), order.end(), 0);
    const QStringList expected = processed(order, 100);
    QVERIFY(expected.size() > 30);
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        QList<qsizetype> shuffled = order;
        for (int repeats = random.bounded(5); repeats > 0; --repeats)
            shuffled.append(random.bounded(int(order.size())));
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        QCOMPARE(processed(shuffled, random.bounded(1, 6)), expected);
    }
}

void TestCallRecording::everyStepIsAnAllowedTransition()
{
    const QList<Recorded> recorded = bookingCallDeliveries();
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        QList<Recorded> shuffled = recorded;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        Processing p;
        std::optional<CallStatus> before;
        for (const Recorded &one : shuffled) {
            p.put(one);
            p.processAll();
            QVERIFY(!before || isAllowed(*before, p.call().status));
            before = p.call().status;
        }
        QCOMPARE(before, CallStatus::Ended);
    }
}

void TestCallRecording::aCallIsRingingOnceItIsAnnounced()
{
    Processing p;
    p.put({DeliveryKind::Inbound, {}, retellBody("inbound_request.json")});
    p.processAll();
    QCOMPARE(p.call().status, CallStatus::Ringing);
    QCOMPARE(owner(p.call()), u"1 phone_number"_s);
    p.put({DeliveryKind::Inbound, {}, R"({"event":"call_inbound","call_inbound":{"from_number":"","to_number":"+493023125100"}})"});
    p.processAll();
    QCOMPARE(p.data.rows.calls.size(), 1); // one without an id is no call yet
}

void TestCallRecording::unknownEventsAreDoneWithoutEffect()
{
    Processing p;
    const auto chat = p.putEvent(R"({"event":"chat_started","chat":{"chat_id":"x"}})");
    p.processAll();
    QCOMPARE(p.delivery(chat).status, DeliveryStatus::Done);
    QVERIFY(p.delivery(chat).call.isNull());
    QVERIFY(p.data.rows.calls.isEmpty());
}

void TestCallRecording::aRepeatWritesNothing()
{
    Processing p;
    p.putEvent(retellBody("webhook_call_analyzed.json"));
    p.processAll();
    const qint64 revision = p.call().revision;
    const auto changes = p.data.rows.changes.size();
    const auto late = p.putEvent(retellBody("webhook_call_started.json"));
    p.processAll();
    QCOMPARE(p.delivery(late).status, DeliveryStatus::Done);
    QCOMPARE(p.call().revision, revision);
    QCOMPARE(p.data.rows.changes.size(), changes);
}

void TestCallRecording::ownersAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto metadata = [](const QJsonValue &branch) { return QJsonObject{{u"metadata"_s, QJsonObject{{u"askproai_branch_id"_s, branch}}}}; };
    QTest::newRow("number") << eventBody("call_ended", "+493023125200") << u"2 phone_number"_s;
    QTest::newRow("number as it is written at home") << eventBody("call_ended", "030 23125200") << u"2 phone_number"_s;
    QTest::newRow("number without plus") << eventBody("call_ended", "493023125200") << u"2 phone_number"_s;
    QTest::newRow("unknown number") << eventBody("call_ended", "+493023125999") << u"0 quarantine unknown-number"_s;
    QTest::newRow("same last digits, other country") << eventBody("call_ended", "+433023125200") << u"0 quarantine unknown-number"_s;
    QTest::newRow("no number at all") << eventBody("call_ended", "sip:praxis@example.de") << u"0 quarantine unknown-number"_s;
    QTest::newRow("other tenant's number") << eventBody("call_ended", "+493023125300") << u"0 quarantine other-tenant"_s;
    QTest::newRow("metadata") << eventBody("call_ended", "+493023125999", "", metadata(u"nord"_s)) << u"2 metadata"_s;
    QTest::newRow("unknown branch") << eventBody("call_ended", "+493023125200", "", metadata(u"west"_s)) << u"0 quarantine unknown-branch"_s;
    QTest::newRow("branch of another tenant") << eventBody("call_ended", "+493023125200", "", metadata(u"sued"_s)) << u"0 quarantine unknown-branch"_s;
    QTest::newRow("metadata against number") << eventBody("call_ended", "+493023125100", "", metadata(u"nord"_s)) << u"0 quarantine disagreement"_s;
    QTest::newRow("agent alone") << eventBody("call_ended", "+493023125999", "", agent("agent_nord")) << u"2 agent"_s;
    QTest::newRow("agent against number") << eventBody("call_ended", "+493023125100", "", agent("agent_nord")) << u"0 quarantine disagreement"_s;
    QTest::newRow("agent of another tenant") << eventBody("call_ended", "+493023125999", "", agent("agent_sued")) << u"0 quarantine unknown-number"_s;
    QTest::newRow("outbound") << eventBody("call_ended", "+491713920042", "+493023125200", {{u"direction"_s, u"outbound"_s}}) << u"2 phone_number"_s;
    QTest::newRow("web call") << eventBody("call_ended", "", "", {{u"call_type"_s, u"web_call"_s}, {u"agent_id"_s, u"agent_nord"_s}}) << u"2 agent"_s;
}

void TestCallRecording::ownersAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Processing p;
    p.putEvent(body);
    p.processAll();
    QCOMPARE(owner(p.call()), expected);
    const bool quarantined = p.call().branch.isNull();
    QCOMPARE(p.data.rows.followUps.size(), quarantined ? 1 : 0);
    if (quarantined) {
        QCOMPARE(p.data.rows.followUps[0].followUp.key, u"quarantine:call_x"_s);
        QCOMPARE(p.data.rows.followUps[0].followUp.reason, u"quarantine"_s);
        QCOMPARE(p.data.rows.followUps[0].followUp.call, p.call().id);
    }
}

void TestCallRecording::anUnknownNumberIsQuarantinedUntilItIsRegistered()
{
    Processing p;
    p.putEvent(eventBody("call_started", "+493023125999"));
    p.processAll();
    QVERIFY(p.call().branch.isNull());
    p.data.rows.numbers.append({PhoneNumberId(9), TenantId(1), BranchId(2), u"+493023125999"_s, {}});
    p.putEvent(eventBody("call_ended", "+493023125999"));
    p.processAll();
    QCOMPARE(owner(p.call()), u"2 phone_number"_s);
    QCOMPARE(p.data.rows.followUps.size(), 1);
    QCOMPARE(p.data.rows.followUps[0].outcome, u"assigned"_s);

    p.data.rows.numbers.removeLast(); // a later change of the configuration takes nothing away
    p.putEvent(eventBody("call_analyzed", "+493023125999"));
    p.processAll();
    QCOMPARE(owner(p.call()), u"2 phone_number"_s);
}

void TestCallRecording::aBetterClueMovesACall()
{
    Processing p;
    p.putEvent(eventBody("call_started", "+493023125999", "", agent("agent_nord")));
    p.processAll();
    QCOMPARE(owner(p.call()), u"2 agent"_s);
    p.putEvent(eventBody("call_ended", "+493023125999", "", {{u"metadata"_s, QJsonObject{{u"askproai_branch_id"_s, u"mitte"_s}}}}));
    p.processAll();
    QCOMPARE(owner(p.call()), u"0 quarantine disagreement"_s);
    QVERIFY(p.data.rows.followUps[0].outcome.isEmpty());
}

void TestCallRecording::aPersonsDecisionStays()
{
    Processing p;
    p.putEvent(eventBody("call_started", "+493023125999"));
    p.processAll();
    Call &stored = p.data.rows.calls[0].stored.call;
    stored.branch = BranchId(1);
    stored.company = CompanyId(1);
    stored.resolution = {ResolutionStep::Person, {}, {}};
    p.putEvent(eventBody("call_ended", "+493023125200", "", agent("agent_nord")));
    p.processAll();
    QCOMPARE(owner(p.call()), u"1 person"_s);
    QCOMPARE(p.call().status, CallStatus::Ended);
}

void TestCallRecording::customersAreFoundByNumber()
{
    Processing p;
    p.putEvent(eventBody("call_ended", "+493023125100", "+491713920042", {}, "call_1"));
    p.putEvent(eventBody("call_ended", "+493023125200", "0171 392 00 42", {}, "call_2")); // the branch's region reads it
    p.putEvent(eventBody("call_ended", "+493023125100", "+491713920017", {}, "call_3"));
    p.processAll();
    QCOMPARE(p.data.rows.customers.size(), 2);
    QCOMPARE(p.call(0).customer, p.call(1).customer);
    QVERIFY(p.call(2).customer != p.call(0).customer);
    QCOMPARE(p.data.rows.customers[0].second.branch, BranchId(1));
}

void TestCallRecording::withheldNumbersMakeNoCustomer()
{
    Processing p;
    for (const char *from : {"", "anonymous", "+266696687", "sip:x@example.de", "unknown"})
        p.putEvent(eventBody("call_ended", "+493023125100", from, {}, from[0] ? from : "none"));
    p.processAll();
    QCOMPARE(p.data.rows.calls.size(), 5);
    QVERIFY(p.data.rows.customers.isEmpty());
    for (const FakeCall &row : std::as_const(p.data.rows.calls))
        QVERIFY(row.stored.call.customer.isNull());
}

void TestCallRecording::anEmailAddressFindsWhoeverHasIt()
{
    Processing p;
    p.data.rows.customers.append({TenantId(1), core::Customer{CustomerId(1), u"Käthe"_s, u"+491713920017"_s, u"kaethe@example.de"_s, CompanyId(1), {}}});
    const QJsonObject fields{{u"collected_dynamic_variables"_s, QJsonObject{{u"email"_s, u" Kaethe@Example.de "_s}}}};
    p.putEvent(eventBody("call_ended", "+493023125100", "anonymous", fields));
    p.processAll();
    QCOMPARE(p.call().customer, CustomerId(1));
    QCOMPARE(p.data.rows.customers.size(), 1);
}

void TestCallRecording::anAddressOfSomebodyElseIsNotTaken()
{
    Processing p;
    p.data.rows.customers.append({TenantId(1), core::Customer{CustomerId(1), u"Käthe"_s, u"+491713920017"_s, u"kaethe@example.de"_s, CompanyId(1), {}}});
    const QJsonObject fields{{u"call_analysis"_s, QJsonObject{{u"custom_analysis_data"_s, QJsonObject{{u"email"_s, u"kaethe@example.de"_s}, {u"name"_s, u"Jan"_s}}}}}};
    p.putEvent(eventBody("call_analyzed", "+493023125100", "+491713920042", fields));
    p.processAll();
    QCOMPARE(p.data.rows.customers.size(), 2);
    QCOMPARE(p.data.rows.customers[1].second.name, u"Jan"_s);
    QVERIFY(p.data.rows.customers[1].second.email.isEmpty());
}

void TestCallRecording::quarantinedCallsHaveNoCustomer()
{
    Processing p;
    p.putEvent(eventBody("call_analyzed", "+493023125999"));
    p.processAll();
    QVERIFY(p.call().customer.isNull());
    QVERIFY(p.data.rows.customers.isEmpty());
}

void TestCallRecording::testDeliveriesAreMarkedAndLeaveNoTasks()
{
    Processing p;
    p.putEvent(eventBody("call_analyzed", "", "", {{u"agent_id"_s, u"test_agent"_s}, {u"call_type"_s, u"web_call"_s}}, "test_call"));
    p.processAll();
    QVERIFY(p.call().test);
    QVERIFY(p.data.rows.followUps.isEmpty());
    QVERIFY(p.data.rows.customers.isEmpty());
}

void TestCallRecording::functionsOpenAFollowUpWithWhatWasAsked()
{
    Processing p;
    const auto id = p.put({DeliveryKind::Function, u"book_appointment"_s, retellBody("function_book_appointment_request.json")});
    p.put({DeliveryKind::Function, u"book_appointment"_s, retellBody("function_book_appointment_request.json")}); // the vendor's retry
    p.processAll();
    QCOMPARE(p.data.rows.followUps.size(), 1);
    const core::NewFollowUp &followUp = p.data.rows.followUps[0].followUp;
    QCOMPARE(followUp.key, u"function:%1"_s.arg(id.value()));
    QCOMPARE(followUp.reason, u"function-unavailable"_s);
    QCOMPARE(followUp.note, u"book_appointment: datum=2026-10-15, dienstleistung=Vorsorgeuntersuchung, name=Jürgen Großmann, "
                            u"telefonnummer=+491713920042, uhrzeit=10:30"_s);
    QCOMPARE(followUp.call, p.call().id);
    QCOMPARE(followUp.branch, BranchId(1));
    QVERIFY(!followUp.customer.isNull());
    QVERIFY(followUp.dueAt > p.delivery(id).receivedAt);
    QCOMPARE(p.call().status, CallStatus::Ongoing);
}

void TestCallRecording::aFunctionWithoutItsCallIsNotLost()
{
    Processing p;
    p.put({DeliveryKind::Function, u"request_callback"_s, R"({"name":"request_callback","args":{"telefonnummer":"0171 3920042"}})"});
    p.processAll();
    QVERIFY(p.data.rows.calls.isEmpty());
    QCOMPARE(p.data.rows.followUps.size(), 1);
    QCOMPARE(p.data.rows.followUps[0].followUp.reason, u"callback"_s);
    QVERIFY(p.data.rows.followUps[0].followUp.call.isNull());
}

void TestCallRecording::mappingsOfTheTenantAreUsed()
{
    Processing p;
    p.data.rows.mappings[TenantId(1)] = {{u"behandlungswunsch"_s, u"service"_s, u"service"_s, false, {}}};
    p.putEvent(eventBody("call_ended", "+493023125100", "", {{u"collected_dynamic_variables"_s, QJsonObject{{u"behandlungswunsch"_s, u"Bleaching"_s}}}}));
    p.processAll();
    QCOMPARE(p.call().serviceText, u"Bleaching"_s);
}

void TestCallRecording::tenantsDoNotMeet()
{
    Processing p;
    p.putEvent(retellBody("webhook_call_started.json"));
    p.put({DeliveryKind::Event, {}, retellBody("webhook_call_ended.json")}, TenantId(2)); // the same id, signed by somebody else
    p.processAll();
    QCOMPARE(p.data.rows.calls.size(), 2);
    QCOMPARE(owner(p.call(0)), u"1 phone_number"_s);
    QCOMPARE(p.call(0).status, CallStatus::Ongoing);
    QCOMPARE(owner(p.call(1)), u"0 quarantine other-tenant"_s);
}

QTEST_GUILESS_MAIN(TestCallRecording)
#include "tst_callrecording.moc"
