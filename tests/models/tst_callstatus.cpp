#include "models/calls/callstatus.h"

#include <QTest>

using namespace askpro::models;
using namespace Qt::StringLiterals;

class TestCallStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionIsDecided();
    void everyDisconnectionReasonHasTheDocumentedStatus_data();
    void everyDisconnectionReasonHasTheDocumentedStatus();
    void unknownWordsAreNotGuessed();
    void everyWordReadsBack();
};

void TestCallStatus::everyTransitionIsDecided()
{
    constexpr std::array all{CallStatus::Ringing, CallStatus::Ongoing, CallStatus::Ended, CallStatus::NotConnected, CallStatus::Failed};
    QStringList allowed;
    for (const CallStatus from : all) {
        for (const CallStatus to : all) {
            if (isAllowed(from, to))
                allowed.append(wordFor(callStatusWords(), from) + " > "_L1 + wordFor(callStatusWords(), to));
        }
    }
    const QStringList expected{
        u"ringing > ringing"_s, u"ringing > ongoing"_s, u"ringing > ended"_s, u"ringing > not_connected"_s, u"ringing > failed"_s,
        u"ongoing > ongoing"_s, u"ongoing > ended"_s, u"ongoing > not_connected"_s, u"ongoing > failed"_s,
        u"ended > ended"_s, u"ended > not_connected"_s, u"ended > failed"_s,
        u"not_connected > ended"_s, u"not_connected > not_connected"_s, u"not_connected > failed"_s,
        u"failed > ended"_s, u"failed > not_connected"_s, u"failed > failed"_s,
    };
    QCOMPARE(allowed, expected);
}

void TestCallStatus::everyDisconnectionReasonHasTheDocumentedStatus_data()
{
    QTest::addColumn<QString>("status");
    const auto rows = [](const char *status, std::initializer_list<const char *> reasons) {
        for (const char *reason : reasons)
            QTest::newRow(reason) << QString::fromLatin1(status);
    };
    rows("ended", {"user_hangup", "agent_hangup", "call_transfer", "voicemail_reached", "ivr_reached", "inactivity", "max_duration_reached",
                   "no_concurrency_fallback"});
    rows("not_connected", {"dial_busy", "dial_failed", "dial_no_answer", "invalid_destination", "telephony_provider_permission_denied",
                           "telephony_provider_unavailable", "sip_routing_error", "marked_as_spam", "user_declined"});
    rows("failed", {"concurrency_limit_reached", "no_valid_payment", "scam_detected", "error_llm_websocket_open",
                    "error_llm_websocket_lost_connection", "error_llm_websocket_runtime", "error_llm_websocket_corrupt_payload",
                    "error_no_audio_received", "error_asr", "error_retell", "error_unknown", "error_user_not_joined", "registered_call_timeout"});
    rows("", {"transfer_bridged", "transfer_cancelled", "manual_stopped", "call_take_over"});
}

void TestCallStatus::everyDisconnectionReasonHasTheDocumentedStatus()
{
    QFETCH(QString, status);
    const auto meaning = disconnectionOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(meaning.status ? wordFor(callStatusWords(), *meaning.status) : QString(), status);
}

void TestCallStatus::unknownWordsAreNotGuessed()
{
    const Disconnection other = disconnectionOf(u"machine_detected");
    QVERIFY(!other.status);
    QCOMPARE(other.reach, Reach::Unknown);
    QVERIFY(!statusOfVendorWord(u"paused"));
    QVERIFY(!statusOfVendorWord(u""));
    QCOMPARE(statusOfVendorWord(u"error"), CallStatus::Failed);
}

template<class Enum>
static bool readsBack(std::span<const Word<Enum>> words)
{
    for (const auto &word : words) {
        if (valueFor(words, QString(word.text)) != word.value || wordFor(words, word.value) != word.text)
            return false;
    }
    return !words.empty();
}

void TestCallStatus::everyWordReadsBack()
{
    QVERIFY(readsBack(callStatusWords()));
    QVERIFY(readsBack(callDirectionWords()));
    QVERIFY(readsBack(sentimentWords()));
    QVERIFY(readsBack(urgencyWords()));
    QVERIFY(readsBack(callOutcomeWords()));
    QVERIFY(readsBack(noBookingReasonWords()));
    QVERIFY(readsBack(resolutionStepWords()));
    QVERIFY(readsBack(fieldSourceWords()));
    QVERIFY(readsBack(speakerWords()));
}

QTEST_GUILESS_MAIN(TestCallStatus)
#include "tst_callstatus.moc"
