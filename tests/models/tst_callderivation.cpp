#include "models/calls/callderivation.h"
#include "models/calls/callmerge.h"
#include "models/calls/calloutcome.h"
#include "tests/support/recordedevents.h"

#include <QJsonArray>
#include <QTest>

using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant arrival = instantFromMs(1'800'000'000'000);

Call derived(const QList<CallEvent> &events)
{
    CallDocument document;
    for (const CallEvent &event : events)
        mergeInto(document, event);
    return deriveCall(document, arrival, {});
}

Call derived(const char *file)
{
    return derived({recordedEvent(file)});
}

CallEvent made(CallEventKind kind, QJsonObject call)
{
    call.insert("call_id"_L1, u"c"_s);
    return {kind, {}, u"c"_s, instantFromMs(1000), 1, call, {}};
}

QString told(const Verdict &verdict)
{
    return wordFor(callOutcomeWords(), verdict.outcome) + " / "_L1 + wordFor(noBookingReasonWords(), verdict.reason);
}

/// As the desk would judge it in a known branch.
QString judged(Call call)
{
    call.branch = BranchId(1);
    return told(judge(call));
}

QJsonArray talk(std::initializer_list<const char *> roles)
{
    QJsonArray turns;
    for (const char *role : roles)
        turns.append(QJsonObject{{u"role"_s, QString::fromLatin1(role)}, {u"content"_s, u"…"_s}});
    return turns;
}

} // namespace

class TestCallDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnalysedCallIsReadWhole();
    void aRunningCallHasNoBill();
    void aCallThatDidNotConnectIsSortedByArrival();
    void statusNeverContradictsWhatIsKnown_data();
    void statusNeverContradictsWhatIsKnown();
    void theConversationIsReadFromAllForms();
    void rolesAreToldApart();
    void theNewestFormOfTheConversationCounts();
    void sentimentsOutsideTheVocabularyAreUnknown();
    void costsAreExact();
    void dashboardTestsAreMarked();
    void webCallsHaveNoNumbers();
    void cluesNameTheClinicsSide();
    void transferTargetsInBothForms();
    void urgencyAndWishComeFromTheAnalysis();
    void outcomes_data();
    void outcomes();
    void recordedOutcomes();
    void aQuarantinedWishSaysSo();
    void whatAWishLacks();
};

void TestCallDerivation::anAnalysedCallIsReadWhole()
{
    const Call call = derived("webhook_call_analyzed.json");
    QCOMPARE(call.retellCallId, u"call_4f2a91c07be35d8e6610a2f97c3"_s);
    QCOMPARE(call.status, CallStatus::Ended);
    QCOMPARE(call.direction, CallDirection::Inbound);
    QCOMPARE(call.fromNumber, u"+491713920042"_s);
    QCOMPARE(call.toNumber, u"+493023125100"_s);
    QCOMPARE(call.startedAt, instantFromMs(1791789245120));
    QCOMPARE(call.endedAt, instantFromMs(1791789322047));
    QCOMPARE(call.sortAt, *call.startedAt);
    QCOMPARE(call.durationMs, 76927);
    QCOMPARE(call.agentName, u"Rezeption Praxis am Stadtgarten"_s);
    QCOMPARE(call.disconnectionReason, u"agent_hangup"_s);
    QCOMPARE(call.vendorStatus, u"ended"_s);
    QCOMPARE(call.sentiment, Sentiment::Positive);
    QCOMPARE(call.successful, true);
    QCOMPARE(call.inVoicemail, false);
    QVERIFY(call.analyzed && !call.test);
    QVERIFY(call.summary.startsWith("Der Anrufer"_L1));
    QVERIFY(call.recordingUrl.startsWith("https://"_L1));
    QCOMPARE(call.customerName, u"Jürgen Großmann"_s);
    QCOMPARE(call.serviceText, u"Vorsorgeuntersuchung"_s);
    QCOMPARE(call.metadata.value("standort"_L1).toString(), u"Berlin-Mitte"_s);
    QCOMPARE(call.utterances.size(), 16);
    QCOMPARE(call.utterances[0].startS, 1.17);
    QCOMPARE(call.utterances[3].speaker, Speaker::ToolCall);
    QCOMPARE(call.utterances[3].toolName, u"check_availability"_s);
    QCOMPARE(call.utterances[4].speaker, Speaker::ToolResult);
    QCOMPARE(call.utterances[4].toolCallId, call.utterances[3].toolCallId);
}

void TestCallDerivation::aRunningCallHasNoBill()
{
    const Call call = derived({made(CallEventKind::Started, {{u"call_status"_s, u"ongoing"_s}, {u"call_cost"_s, QJsonObject{{u"combined_cost"_s, 0}}}})});
    QCOMPARE(call.status, CallStatus::Ongoing);
    QVERIFY(call.costTotal.isEmpty());
    QVERIFY(!call.sentiment && !call.analyzed);
    QCOMPARE(judge(call), Verdict());
}

void TestCallDerivation::aCallThatDidNotConnectIsSortedByArrival()
{
    const Call call = derived("webhook_call_ended_not_connected.json");
    QCOMPARE(call.status, CallStatus::NotConnected);
    QCOMPARE(call.direction, CallDirection::Outbound);
    QVERIFY(!call.startedAt && !call.endedAt && !call.durationMs);
    QCOMPARE(call.sortAt, arrival);
    QCOMPARE(call.costTotal, u"0"_s);
}

void TestCallDerivation::statusNeverContradictsWhatIsKnown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("call");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CallEventKind kind, const QJsonObject &call, const char *expected) {
        QTest::newRow(name) << int(kind) << call << QString::fromLatin1(expected);
    };
    row("rings", CallEventKind::Inbound, {{u"call_status"_s, u"registered"_s}}, "ringing");
    row("outbound created", CallEventKind::Fetched, {{u"call_status"_s, u"registered"_s}}, "ringing");
    row("started with a stale word", CallEventKind::Started, {{u"call_status"_s, u"registered"_s}}, "ongoing");
    row("started without a word", CallEventKind::Started, {}, "ongoing");
    row("ended with a stale word", CallEventKind::Ended, {{u"call_status"_s, u"registered"_s}}, "ended"); // the vendor's printed sample
    row("ended without a word", CallEventKind::Ended, {}, "ended");
    row("ended, reason says more", CallEventKind::Ended, {{u"disconnection_reason"_s, u"dial_busy"_s}}, "not_connected");
    row("word before reason", CallEventKind::Ended, {{u"call_status"_s, u"error"_s}, {u"disconnection_reason"_s, u"user_hangup"_s}}, "failed");
    row("unknown reason", CallEventKind::Ended, {{u"disconnection_reason"_s, u"machine_detected"_s}}, "ended");
    row("unknown word", CallEventKind::Analyzed, {{u"call_status"_s, u"archived"_s}}, "ended");
    row("an end time is an end", CallEventKind::TranscriptUpdated, {{u"call_status"_s, u"ongoing"_s}, {u"end_timestamp"_s, 5000}}, "ended");
    row("fetched while it runs", CallEventKind::Fetched, {{u"call_status"_s, u"ongoing"_s}}, "ongoing");
    row("fetched failed", CallEventKind::Fetched, {{u"call_status"_s, u"error"_s}}, "failed");
}

void TestCallDerivation::statusNeverContradictsWhatIsKnown()
{
    QFETCH(int, kind);
    QFETCH(QJsonObject, call);
    QFETCH(QString, expected);
    QCOMPARE(wordFor(callStatusWords(), derived({made(CallEventKind(kind), call)}).status), expected);
}

void TestCallDerivation::theConversationIsReadFromAllForms()
{
    const CallEvent whole = recordedEvent("webhook_call_analyzed_collected_only.json");
    const auto spoken = [](const Call &call) {
        QStringList lines;
        for (const Utterance &one : call.utterances) {
            if (one.speaker == Speaker::Agent || one.speaker == Speaker::User)
                lines.append(wordFor(speakerWords(), one.speaker) + ": "_L1 + one.text);
        }
        return lines;
    };
    CallEvent turnsOnly = whole;
    turnsOnly.call.remove("transcript_with_tool_calls"_L1);
    CallEvent linesOnly = turnsOnly;
    linesOnly.call.remove("transcript_object"_L1);
    const QStringList expected = spoken(derived({whole}));
    QVERIFY(expected.size() >= 3);
    QCOMPARE(spoken(derived({turnsOnly})), expected);
    QCOMPARE(spoken(derived({linesOnly})), expected);
    QVERIFY(derived({made(CallEventKind::Ended, {})}).utterances.isEmpty());
}

void TestCallDerivation::rolesAreToldApart()
{
    const QJsonArray turns{
        QJsonObject{{u"role"_s, u"transfer_target"_s}, {u"content"_s, u"Hallo"_s}},
        QJsonObject{{u"role"_s, u"dtmf"_s}, {u"digit"_s, u"5"_s}},
        QJsonObject{{u"role"_s, u"sms"_s}, {u"content"_s, u"text"_s}, {u"time_sec"_s, 3.5}},
        QJsonObject{{u"role"_s, u"node_transition"_s}, {u"new_node_name"_s, u"abschluss"_s}},
        QJsonObject{{u"role"_s, u"hologram"_s}, {u"shape"_s, u"cube"_s}},
        QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"<b>x</b>"_s}},
    };
    QStringList lines;
    for (const Utterance &one : derived({made(CallEventKind::Ended, {{u"transcript_with_tool_calls"_s, turns}})}).utterances)
        lines.append(u"%1 %2 %3"_s.arg(one.index).arg(wordFor(speakerWords(), one.speaker), one.text));
    QCOMPARE(lines, (QStringList{u"0 transfer_target Hallo"_s, u"1 other 5"_s, u"2 other text"_s, u"3 other abschluss"_s,
                                 u"4 other {\"role\":\"hologram\",\"shape\":\"cube\"}"_s, u"5 user <b>x</b>"_s}));
}

void TestCallDerivation::theNewestFormOfTheConversationCounts()
{
    const Call call = derived({made(CallEventKind::TranscriptUpdated, {{u"transcript_with_tool_calls"_s, talk({"agent"})}}),
                               made(CallEventKind::Ended, {{u"transcript_object"_s, talk({"agent", "user"})}})});
    QCOMPARE(call.utterances.size(), 2);
}

void TestCallDerivation::sentimentsOutsideTheVocabularyAreUnknown()
{
    const auto sentiment = [](const QJsonObject &analysis) { return derived({made(CallEventKind::Analyzed, {{u"call_analysis"_s, analysis}})}).sentiment; };
    QCOMPARE(sentiment({{u"user_sentiment"_s, u"Negative"_s}}), Sentiment::Negative);
    QCOMPARE(sentiment({{u"user_sentiment"_s, u"Unknown"_s}}), Sentiment::Unknown);
    QCOMPARE(sentiment({{u"user_sentiment"_s, u"Furious"_s}}), Sentiment::Unknown);
    QCOMPARE(sentiment({{u"in_voicemail"_s, true}}), Sentiment::Unknown);
    QVERIFY(derived({made(CallEventKind::Analyzed, {})}).analyzed); // analysed, with nothing to say
}

void TestCallDerivation::costsAreExact()
{
    const Call call = derived("webhook_call_analyzed.json");
    QCOMPARE(call.costTotal, u"15.4"_s);
    QCOMPARE(call.costs.size(), 3);
    QCOMPARE(call.costs[0], (CostItem{u"elevenlabs_tts"_s, u"0.1166667"_s, u"8.9833333"_s, false}));
    const auto total = [](double cents) {
        return derived({made(CallEventKind::Ended, {{u"call_cost"_s, QJsonObject{{u"combined_cost"_s, cents}}}})}).costTotal;
    };
    QCOMPARE(total(0.0000001), u"0.0000001"_s); // never with an exponent
    QCOMPARE(total(123456789), u"123456789"_s);
    QCOMPARE(total(7.66), u"7.66"_s);
}

void TestCallDerivation::dashboardTestsAreMarked()
{
    CallEvent event = recordedEvent("webhook_call_ended.json");
    event.call.insert("agent_id"_L1, u"test_agent"_s);
    QVERIFY(derived({event}).test);
    CallEvent other = recordedEvent("webhook_call_ended.json");
    other.call.insert("call_id"_L1, u"test_call"_s);
    QVERIFY(derived({other}).test);
}

void TestCallDerivation::webCallsHaveNoNumbers()
{
    CallDocument document;
    mergeInto(document, made(CallEventKind::Started, {{u"call_type"_s, u"web_call"_s}, {u"agent_id"_s, u"a"_s}}));
    QCOMPARE(deriveCall(document, arrival, {}).direction, CallDirection::Web);
    QCOMPARE(cluesOf(document).ourNumber, QString());
    QCOMPARE(cluesOf(document).agentId, u"a"_s);
}

void TestCallDerivation::cluesNameTheClinicsSide()
{
    CallDocument outbound;
    mergeInto(outbound, recordedEvent("webhook_call_ended_not_connected.json"));
    QCOMPARE(cluesOf(outbound).ourNumber, u"+493023125100"_s);
    QCOMPARE(callerNumber(deriveCall(outbound, arrival, {})), u"+491713920042"_s);
    CallDocument inbound;
    mergeInto(inbound, made(CallEventKind::Started, {{u"direction"_s, u"inbound"_s}, {u"to_number"_s, u"+49301"_s}, {u"from_number"_s, u"+49302"_s},
                                                     {u"metadata"_s, QJsonObject{{u"askproai_branch_id"_s, 12}}}}));
    QCOMPARE(cluesOf(inbound).ourNumber, u"+49301"_s);
    QCOMPARE(cluesOf(inbound).metadataBranch, u"12"_s);
    QCOMPARE(clinicNumber(deriveCall(inbound, arrival, {})), u"+49301"_s);
}

void TestCallDerivation::transferTargetsInBothForms()
{
    QCOMPARE(derived("webhook_transfer_started.json").transferDestination, u"+493023125110;12"_s);
    QCOMPARE(derived({made(CallEventKind::Ended, {{u"transfer_destination"_s, u"sip:empfang@example.de"_s}})}).transferDestination, u"sip:empfang@example.de"_s);
}

void TestCallDerivation::urgencyAndWishComeFromTheAnalysis()
{
    const auto call = [](const QJsonObject &custom) {
        return derived({made(CallEventKind::Analyzed, {{u"call_analysis"_s, QJsonObject{{u"custom_analysis_data"_s, custom}}}})});
    };
    QCOMPARE(call({{u"dringlichkeit"_s, u"hoch"_s}}).urgency, Urgency::High);
    QCOMPARE(call({{u"urgency"_s, u"low"_s}}).urgency, Urgency::Low);
    QCOMPARE(call({}).urgency, Urgency::Unknown);
    QCOMPARE(call({{u"termin_gewuenscht"_s, true}}).appointmentRequested, true);
    QCOMPARE(call({{u"appointment_requested"_s, u"nein"_s}}).appointmentRequested, false);
    QVERIFY(!call({}).appointmentRequested);
}

void TestCallDerivation::outcomes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("call");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CallEventKind kind, QJsonObject call, const char *expected) {
        if (kind == CallEventKind::Analyzed && !call.contains("call_analysis"_L1))
            call.insert("call_analysis"_L1, QJsonObject{{u"in_voicemail"_s, false}});
        QTest::newRow(name) << int(kind) << call << QString::fromLatin1(expected);
    };
    const auto invoked = [](const char *function) {
        QJsonArray turns = talk({"agent", "user"});
        turns.append(QJsonObject{{u"role"_s, u"tool_call_invocation"_s}, {u"name"_s, QString::fromLatin1(function)}, {u"arguments"_s, u"{}"_s}});
        return QJsonObject{{u"transcript_with_tool_calls"_s, turns}};
    };
    const auto reason = [](const char *word, std::initializer_list<const char *> roles) {
        return QJsonObject{{u"disconnection_reason"_s, QString::fromLatin1(word)}, {u"transcript_object"_s, talk(roles)}};
    };
    using enum CallEventKind;
    row("rings", Inbound, {}, "none / none");
    row("runs", Started, {}, "none / none");
    row("busy", Ended, reason("dial_busy", {}), "missed / not_connected");
    row("line fault", Ended, reason("sip_routing_error", {}), "missed / technical");
    row("no free slot", Ended, reason("concurrency_limit_reached", {}), "missed / technical");
    row("sent to the fallback", Ended, reason("no_concurrency_fallback", {}), "missed / technical");
    row("voice box", Ended, reason("voicemail_reached", {"agent", "user"}), "missed / not_connected");
    row("voice box, says the analysis", Analyzed,
        {{u"call_analysis"_s, QJsonObject{{u"in_voicemail"_s, true}}}, {u"transcript_object"_s, talk({"agent", "user"})}}, "missed / not_connected");
    row("nobody spoke", Ended, reason("user_hangup", {"agent"}), "missed / hung_up_early");
    row("nothing known yet", Ended, {}, "missed / not_analyzed");
    row("nothing was said, analysed", Analyzed, {}, "missed / hung_up_early");
    row("broke before a word", Ended, reason("error_asr", {"agent"}), "missed / technical");
    row("broke in the middle", Ended, reason("error_asr", {"agent", "user"}), "aborted / technical");
    row("fell silent", Analyzed, reason("inactivity", {"agent", "user"}), "aborted / hung_up_early");
    row("talked", Ended, reason("user_hangup", {"agent", "user"}), "information / not_analyzed");
    row("talked, analysed", Analyzed, reason("user_hangup", {"agent", "user"}), "information / no_wish");
    row("wished", Ended, invoked("book_appointment"), "wish_open / not_analyzed");
    row("wished, analysed", Analyzed, invoked("book_appointment"), "wish_open / date_missing");
    row("asked what is free", Analyzed, invoked("check_availability"), "wish_open / date_missing");
    row("wants a call back", Analyzed, invoked("request_callback"), "callback / no_wish");
    row("wants to cancel", Analyzed, invoked("cancel_appointment"), "callback / no_wish");
}

void TestCallDerivation::outcomes()
{
    QFETCH(int, kind);
    QFETCH(QJsonObject, call);
    QFETCH(QString, expected);
    QCOMPARE(judged(derived({made(CallEventKind(kind), call)})), expected);
}

void TestCallDerivation::recordedOutcomes()
{
    QCOMPARE(judged(derived("webhook_call_ended_not_connected.json")), u"missed / not_connected"_s);
    QCOMPARE(judged(derived("webhook_call_analyzed_no_conversation.json")), u"missed / hung_up_early"_s);
    QCOMPARE(judged(derived("webhook_call_analyzed.json")), u"wish_open / technical"_s); // "Der Termin wurde gebucht", says a text: no proof
    QCOMPARE(judged(derived("webhook_call_ended.json")), u"wish_open / not_analyzed"_s);
    QCOMPARE(judged(derived("webhook_call_started.json")), u"none / none"_s);
}

void TestCallDerivation::aQuarantinedWishSaysSo()
{
    QCOMPARE(told(judge(derived("webhook_call_analyzed.json"))), u"wish_open / unknown_number"_s);
}

void TestCallDerivation::whatAWishLacks()
{
    const auto lacking = [](const QJsonObject &collected) {
        return judged(derived({made(CallEventKind::Analyzed, {{u"call_analysis"_s, QJsonObject{{u"call_successful"_s, true}}}, {u"transcript_object"_s, talk({"user"})},
                                                              {u"collected_dynamic_variables"_s, collected}})}));
    };
    QCOMPARE(lacking({{u"uhrzeit"_s, u"8"_s}}), u"wish_open / date_missing"_s);
    QCOMPARE(lacking({{u"datum"_s, u"morgen"_s}}), u"wish_open / date_unclear"_s);
    QCOMPARE(lacking({{u"datum"_s, u"d"_s}, {u"uhrzeit"_s, u"8"_s}}), u"wish_open / service_missing"_s);
    QCOMPARE(lacking({{u"datum"_s, u"d"_s}, {u"uhrzeit"_s, u"8"_s}, {u"leistung"_s, u"x"_s}}), u"wish_open / contact_missing"_s);
    QCOMPARE(lacking({{u"datum"_s, u"d"_s}, {u"uhrzeit"_s, u"8"_s}, {u"leistung"_s, u"x"_s}, {u"name"_s, u"n"_s}, {u"email"_s, u"e"_s}}),
             u"wish_open / technical"_s);
    QCOMPARE(lacking({{u"termin_gewuenscht"_s, u"nein"_s}, {u"datum"_s, u"d"_s}}), u"information / no_wish"_s);
}

QTEST_GUILESS_MAIN(TestCallDerivation)
#include "tst_callderivation.moc"
