#include "models/calls/callmerge.h"
#include "services/net/retell/payload.h"
#include "services/net/retell/retellvendor.h"
#include "services/net/retell/wordtimings.h"
#include "tests/support/recordedevents.h"

#include <QJsonArray>
#include <QTest>

using namespace askpro;
using namespace askpro::models;
using namespace askpro::net::retell;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

class TestRetellPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedEventIsRead_data();
    void everyRecordedEventIsRead();
    void theEarlyEnvelopeIsTheSameCall();
    void siblingsAreTakenIntoTheCall();
    void whatIsInsideTheCallIsNotReplaced();
    void unknownEventsAreKeptWithoutEffect_data();
    void unknownEventsAreKeptWithoutEffect();
    void wrongShapesAreInvalid_data();
    void wrongShapesAreInvalid();
    void anInboundRequestIsRead();
    void aRingingCallMayHaveNoId();
    void aFunctionIsReadInBothForms();
    void anArgumentCalledNameIsNotTheFunctionsName();
    void wrongFunctionShapesAreInvalid();
    void aFetchedCallRanksByWhatItIs();
    void repliesAreShapedAsDocumented();
    void contentDigestsAreStable();
    void wordTimingsAreShortenedToTheirTurn_data();
    void wordTimingsAreShortenedToTheirTurn();
    void shorteningChangesNothingElse_data();
    void shorteningChangesNothingElse();
};

void TestRetellPayload::everyRecordedEventIsRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *file, CallEventKind kind) { QTest::newRow(file) << QString::fromLatin1(file) << int(kind); };
    row("webhook_call_started.json", CallEventKind::Started);
    row("webhook_call_ended.json", CallEventKind::Ended);
    row("webhook_call_ended_legacy_data_envelope.json", CallEventKind::Ended);
    row("webhook_call_ended_not_connected.json", CallEventKind::Ended);
    row("webhook_call_analyzed.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed.wire.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed_collected_only.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed_custom_analysis_only.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed_no_conversation.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed_precedence.json", CallEventKind::Analyzed);
    row("webhook_call_analyzed_underscore_fields.json", CallEventKind::Analyzed);
    row("webhook_transcript_updated.json", CallEventKind::TranscriptUpdated);
    row("webhook_transfer_started.json", CallEventKind::Transfer);
    row("inbound_request.json", CallEventKind::Inbound); // also when posted to the events' address
}

void TestRetellPayload::everyRecordedEventIsRead()
{
    QFETCH(QString, kind);
    QFETCH(int, expected);
    const auto event = readEvent(retellBody(kind.toLatin1().constData()));
    QVERIFY2(event, event ? "" : qUtf8Printable(event.error().userText));
    QCOMPARE(int(event->kind), expected);
    QVERIFY(event->callId.startsWith(u"call_"_s));
    QCOMPARE(event->call.value("call_id"_L1).toString(), event->callId);
    QVERIFY(toMs(event->at) > 1'700'000'000'000);
}

void TestRetellPayload::theEarlyEnvelopeIsTheSameCall()
{
    const CallEvent early = recordedEvent("webhook_call_ended_legacy_data_envelope.json");
    const CallEvent today = recordedEvent("webhook_call_ended.json");
    QCOMPARE(early.callId, today.callId);
    QCOMPARE(early.name, today.name);
    QCOMPARE(early.at, instantFromMs(early.call.value("end_timestamp"_L1).toInteger())); // it states no time of its own
}

void TestRetellPayload::siblingsAreTakenIntoTheCall()
{
    const CallEvent transfer = recordedEvent("webhook_transfer_started.json");
    QCOMPARE(transfer.call.value("transfer_destination"_L1).toObject().value("number"_L1).toString(), u"+493023125110"_s);
    QCOMPARE(transfer.call.value("transfer_option"_L1).toObject().value("type"_L1).toString(), u"cold_transfer"_s);
    QVERIFY(!recordedEvent("webhook_transcript_updated.json").call.value("transcript_with_tool_calls"_L1).toArray().isEmpty());
}

void TestRetellPayload::whatIsInsideTheCallIsNotReplaced()
{
    const auto event = readEvent(R"({"event":"transfer_ended","call":{"call_id":"c","transfer_destination":"sip:a"},"transfer_destination":{"number":"b"}})");
    QVERIFY(event);
    QCOMPARE(event->call.value("transfer_destination"_L1).toString(), u"sip:a"_s);
}

void TestRetellPayload::unknownEventsAreKeptWithoutEffect_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chat") << QByteArray(R"({"event":"chat_started","chat":{"chat_id":"x"}})");
    QTest::newRow("future") << QByteArray(R"({"event":"call_paused","event_timestamp":1,"call":{"call_id":"c"}})");
    QTest::newRow("no call at all") << QByteArray(R"({"event":"alert","rule":7})");
    QTest::newRow("older key") << QByteArray(R"({"event_type":"something_else"})");
}

void TestRetellPayload::unknownEventsAreKeptWithoutEffect()
{
    QFETCH(QByteArray, body);
    const auto event = readEvent(body);
    QVERIFY(event);
    QCOMPARE(event->kind, CallEventKind::Unknown);
    QVERIFY(event->callId.isEmpty());
    QVERIFY(!event->name.isEmpty());
}

void TestRetellPayload::wrongShapesAreInvalid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut") << retellBody("webhook_call_started.json").chopped(20);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("no event") << QByteArray(R"({"call":{"call_id":"c"}})");
    QTest::newRow("event is a number") << QByteArray(R"({"event":5,"call":{"call_id":"c"}})");
    QTest::newRow("no call") << QByteArray(R"({"event":"call_ended"})");
    QTest::newRow("call is text") << QByteArray(R"({"event":"call_ended","call":"c"})");
    QTest::newRow("no id") << QByteArray(R"({"event":"call_ended","call":{"call_status":"ended"}})");
    QTest::newRow("id is a number") << QByteArray(R"({"event":"call_ended","call":{"call_id":5}})");
    QTest::newRow("inbound without body") << QByteArray(R"({"event":"call_inbound"})");
    QTest::newRow("deep nesting") << QByteArray(R"({"event":)") + QByteArray(100000, '[');
}

void TestRetellPayload::wrongShapesAreInvalid()
{
    QFETCH(QByteArray, body);
    const auto event = readEvent(body);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::Invalid);
    QVERIFY(!event.error().userText.isEmpty());
}

void TestRetellPayload::anInboundRequestIsRead()
{
    const auto event = readInbound(retellBody("inbound_request.json"));
    QVERIFY(event);
    QCOMPARE(event->callId, u"call_4f2a91c07be35d8e6610a2f97c3"_s);
    QCOMPARE(event->call.value("to_number"_L1).toString(), u"+493023125100"_s);
    QCOMPARE(event->call.value("direction"_L1).toString(), u"inbound"_s);
    QCOMPARE(toMs(event->at), 1791789242810);
}

void TestRetellPayload::aRingingCallMayHaveNoId()
{
    const auto event = readInbound(R"({"event":"call_inbound","call_inbound":{"from_number":"","to_number":"+493023125100"}})");
    QVERIFY(event);
    QVERIFY(event->callId.isEmpty());
}

void TestRetellPayload::aFunctionIsReadInBothForms()
{
    const RetellVendor vendor({u"book_plain"_s});
    const auto whole = vendor.read(DeliveryKind::Function, u"book_appointment"_s, retellBody("function_book_appointment_request.json"));
    QVERIFY(whole);
    QCOMPARE(whole->name, u"book_appointment"_s);
    QCOMPARE(whole->callId, u"call_4f2a91c07be35d8e6610a2f97c3"_s);
    QCOMPARE(whole->arguments.value("uhrzeit"_L1).toString(), u"10:30"_s);
    QVERIFY(whole->at > instantFromMs(whole->call.value("start_timestamp"_L1).toInteger()));

    const auto plain = vendor.read(DeliveryKind::Function, u"book_plain"_s, retellBody("function_book_appointment_request_args_only.json"));
    QVERIFY(plain);
    QCOMPARE(plain->name, u"book_plain"_s);
    QCOMPARE(plain->arguments, whole->arguments);
    QVERIFY(plain->callId.isEmpty());

    const auto constant = readFunction(R"({"datum":"2026-10-15","call_id":"call_x"})", u"book_plain"_s, FunctionForm::ArgsAtRoot);
    QVERIFY(constant);
    QCOMPARE(constant->callId, u"call_x"_s);
}

void TestRetellPayload::anArgumentCalledNameIsNotTheFunctionsName()
{
    const auto event = readFunction(retellBody("function_book_appointment_request_args_only.json"), u"book_appointment"_s, FunctionForm::ArgsAtRoot);
    QVERIFY(event);
    QCOMPARE(event->name, u"book_appointment"_s);
    QCOMPARE(event->arguments.value("name"_L1).toString(), u"Jürgen Großmann"_s);
}

void TestRetellPayload::wrongFunctionShapesAreInvalid()
{
    QVERIFY(!readFunction(retellBody("function_book_appointment_request_args_only.json"), u"book_appointment"_s, FunctionForm::NameArgsCall));
    QVERIFY(!readFunction(R"({"args":{}})", {}, FunctionForm::NameArgsCall));
    QVERIFY(!readFunction("", u"book_appointment"_s, FunctionForm::NameArgsCall));
    QVERIFY(readFunction(R"({"args":{}})", u"book_appointment"_s, FunctionForm::NameArgsCall)); // the call may be missing
}

void TestRetellPayload::aFetchedCallRanksByWhatItIs()
{
    const auto rank = [](const char *call) {
        const auto event = readEvent(fetchedBody(call));
        return event ? rankOf(*event) : CallRank::None;
    };
    QCOMPARE(rank(R"({"call_id":"c","call_status":"registered"})"), CallRank::Inbound);
    QCOMPARE(rank(R"({"call_id":"c","call_status":"ongoing"})"), CallRank::Running);
    QCOMPARE(rank(R"({"call_id":"c","call_status":"ended"})"), CallRank::Ended);
    QCOMPARE(rank(R"({"call_id":"c","call_status":"ended","call_analysis":{"in_voicemail":false}})"), CallRank::Fetched);
    QCOMPARE(rank(retellBody("rest_get_call_response.json")), CallRank::Fetched);
}

void TestRetellPayload::repliesAreShapedAsDocumented()
{
    QCOMPARE(inboundReply({}), QByteArray(R"({"call_inbound":{}})"));
    const QByteArray reply = inboundReply({u"agent_x"_s, {{u"heute"_s, u"Montag, 12.10.2026"_s}}, u"mitte"_s});
    const QJsonObject inbound = QJsonDocument::fromJson(reply).object().value("call_inbound"_L1).toObject();
    QCOMPARE(inbound.value("override_agent_id"_L1).toString(), u"agent_x"_s);
    QCOMPARE(inbound.value("dynamic_variables"_L1).toObject().value("heute"_L1).toString(), u"Montag, 12.10.2026"_s);
    QCOMPARE(inbound.value("metadata"_L1).toObject().value("askproai_branch_id"_L1).toString(), u"mitte"_s);
    QCOMPARE(inbound.size(), 3);
}

void TestRetellPayload::contentDigestsAreStable()
{
    QCOMPARE(contentDigest(""), contentDigest(QByteArray()));
    QCOMPARE(contentDigest("call"), quint16(56861)); // stored in databases: must never change
    QCOMPARE(contentDigest("a longer body of more than eight bytes"), quint16(23054));
    QVERIFY(contentDigest("call_started") != contentDigest("call_startee"));
}

void TestRetellPayload::wordTimingsAreShortenedToTheirTurn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected"); // empty = as it is
    const auto row = [](const char *name, const char *body, const char *expected = "") { QTest::newRow(name) << QByteArray(body) << QByteArray(expected); };
    row("one", R"({"words":[{"word":"a","start":1.5,"end":2}],"x":1})", R"({"start":1.5,"end":2,"x":1})");
    row("two, spaced", R"({"words" : [ {"word":"]\"}", "start":1e0,"end":2} , {"end":4,"start":3} ] })", R"({"start":1e0,"end":4 })");
    row("twice", R"([{"words":[{"start":1,"end":2}]},{"words":[{"start":3,"end":4}]}])", R"([{"start":1,"end":2},{"start":3,"end":4}])");
    row("none", R"({"words":[]})");
    row("untimed", R"({"words":[{"word":"a"}]})");
    row("of somebody else", R"({"words":[{"start":1,"end":2,"more":3}]})");
    row("texts", R"({"words":["a","b"]})");
    row("a value", R"({"say":"words","x":[{"start":1,"end":2}]})");
    row("quoted", R"({"say \"words":[{"start":1,"end":2}]})");
    row("cut behind", R"({"words":[{"start":1,"end":2}])", R"({"start":1,"end":2)"); // still no JSON
    row("cut earlier", R"({"words":[{"word":"a\)");
    row("no JSON", R"("words")");
}

void TestRetellPayload::wordTimingsAreShortenedToTheirTurn()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(withoutWordTimings(body), expected.isEmpty() ? body : expected);
}

void TestRetellPayload::shorteningChangesNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const Recorded &recorded : bookingCallDeliveries())
        QTest::addRow("%d %lld", int(recorded.kind), qlonglong(recorded.body.size())) << recorded.body;
    QTest::newRow("precedence") << retellBody("webhook_call_analyzed_precedence.json");
}

/// Merged either way, the call is the same: merging condenses what is left of word timings.
void TestRetellPayload::shorteningChangesNothingElse()
{
    QFETCH(QByteArray, body);
    const auto merged = [](const QByteArray &text) {
        const QJsonObject envelope = QJsonDocument::fromJson(text).object();
        CallEvent event;
        event.kind = CallEventKind::Ended;
        event.callId = u"c"_s;
        event.call = envelope.value(envelope.contains("data"_L1) ? "data"_L1 : "call"_L1).toObject();
        CallDocument document;
        mergeInto(document, event);
        return document.facts;
    };
    const QByteArray shortened = withoutWordTimings(body);
    QCOMPARE(merged(shortened), merged(body));
    QVERIFY(!shortened.contains("\"words\""));
}

QTEST_GUILESS_MAIN(TestRetellPayload)
#include "tst_retellpayload.moc"
