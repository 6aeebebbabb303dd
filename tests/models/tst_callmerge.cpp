#include "models/calls/callmerge.h"
#include "tests/support/recordedevents.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const CallDocument &document)
{
    return QJsonDocument(document.facts).toJson() + QJsonDocument(document.stamps).toJson();
}

CallDocument merged(const QList<CallEvent> &events)
{
    CallDocument document;
    for (const CallEvent &event : events)
        mergeInto(document, event);
    return document;
}

CallEvent made(CallEventKind kind, qint64 atMs, QJsonObject call, quint16 digest = 1)
{
    call.insert("call_id"_L1, u"c"_s);
    return {kind, {}, u"c"_s, instantFromMs(atMs), digest, call, {}};
}

/// A random event about few keys, so that they collide often.
CallEvent randomEvent(QRandomGenerator &random)
{
    static const QJsonArray values{QJsonValue(), u""_s, QJsonObject(), QJsonArray(), u"x"_s, u"y"_s, 0, 1, true, QJsonObject{{u"k"_s, 1}}};
    QJsonObject call;
    for (const auto key : {"a"_L1, "b"_L1, "c"_L1}) {
        if (random.bounded(3) > 0)
            call.insert(key, values[random.bounded(int(values.size()))]);
    }
    const auto kind = CallEventKind(random.bounded(int(CallEventKind::Unknown) + 1));
    return made(kind, random.bounded(3), call, quint16(random.bounded(2)));
}

} // namespace

class TestCallMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedEventsGiveOneDocumentInAnyOrderAndNumber();
    void subsetsMergeToTheSameAsTheirUnion();
    void arbitraryEventsGiveOneDocumentInAnyOrderAndNumber();
    void aLaterStateWins();
    void aLateStartUndoesNothing();
    void emptyValuesNeverHideKnownOnes();
    void falseAndZeroAreValues();
    void secretsAndWordTimingsStayOut();
    void unknownKeysAreKept();
    void eventsWithoutEffectChangeNothing();
    void aRepeatChangesNothing();
    void stampsAreOrdered();
};

void TestCallMerge::recordedEventsGiveOneDocumentInAnyOrderAndNumber()
{
    QList<CallEvent> events;
    for (const Recorded &recorded : bookingCallDeliveries()) {
        const auto event = read(recorded);
        QVERIFY(event);
        events.append(*event);
    }
    QCOMPARE(events.size(), 10);
    const QByteArray expected = text(merged(events));
    QRandomGenerator random(20261015);
    for (int round = 0; round < 200; ++round) {
        QList<CallEvent> shuffled = events;
        for (int repeats = random.bounded(6); repeats > 0; --repeats)
            shuffled.append(events[random.bounded(int(events.size()))]);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        QCOMPARE(text(merged(shuffled)), expected);
    }
}

void TestCallMerge::subsetsMergeToTheSameAsTheirUnion()
{
    QList<CallEvent> events;
    for (const Recorded &recorded : bookingCallDeliveries())
        events.append(*read(recorded));
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<CallEvent> subset;
        for (const CallEvent &event : events) {
            if (random.bounded(2))
                subset.append(event);
        }
        const QByteArray expected = text(merged(subset));
        std::shuffle(subset.begin(), subset.end(), random);
        subset.append(subset);
        QCOMPARE(text(merged(subset)), expected);
    }
}

void TestCallMerge::arbitraryEventsGiveOneDocumentInAnyOrderAndNumber()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 3000; ++round) {
        QList<CallEvent> events;
        for (int i = random.bounded(1, 7); i > 0; --i)
            events.append(randomEvent(random));
        const QByteArray expected = text(merged(events));
        for (int order = 0; order < 4; ++order) {
            QList<CallEvent> shuffled = events + events.mid(random.bounded(int(events.size())));
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            QCOMPARE(text(merged(shuffled)), expected);
        }
    }
}

void TestCallMerge::aLaterStateWins()
{
    const CallDocument document = merged({made(CallEventKind::Ended, 100, {{u"call_status"_s, u"ended"_s}}),
                                          made(CallEventKind::Started, 900, {{u"call_status"_s, u"ongoing"_s}})}); // a clock that is wrong
    QCOMPARE(document.facts.value("call_status"_L1).toString(), u"ended"_s);
    QCOMPARE(rankReached(document), CallRank::Ended);
}

void TestCallMerge::aLateStartUndoesNothing()
{
    const CallEvent analyzed = recordedEvent("webhook_call_analyzed.json");
    CallDocument document = merged({analyzed});
    const QByteArray before = text(document);
    QVERIFY(!mergeInto(document, recordedEvent("webhook_call_started.json")));
    QCOMPARE(text(document), before);
}

void TestCallMerge::emptyValuesNeverHideKnownOnes()
{
    const QList<QJsonValue> empties{QJsonValue(), u""_s, QJsonObject(), QJsonArray()};
    for (const QJsonValue &empty : empties) {
        const CallDocument document = merged({made(CallEventKind::Ended, 1, {{u"metadata"_s, QJsonObject{{u"k"_s, u"v"_s}}}}),
                                              made(CallEventKind::Analyzed, 2, {{u"metadata"_s, empty}})});
        QCOMPARE(document.facts.value("metadata"_L1).toObject().value("k"_L1).toString(), u"v"_s);
    }
}

void TestCallMerge::falseAndZeroAreValues()
{
    const CallDocument document = merged({made(CallEventKind::Ended, 1, {{u"a"_s, true}, {u"b"_s, 5}}),
                                          made(CallEventKind::Analyzed, 2, {{u"a"_s, false}, {u"b"_s, 0}})});
    QCOMPARE(document.facts.value("a"_L1), QJsonValue(false));
    QCOMPARE(document.facts.value("b"_L1), QJsonValue(0));
}

void TestCallMerge::secretsAndWordTimingsStayOut()
{
    CallEvent event = recordedEvent("webhook_call_analyzed.json");
    event.call.insert("access_token"_L1, u"secret"_s);
    const CallDocument document = merged({event});
    QVERIFY(!text(document).contains("access_token"));
    QVERIFY(!text(document).contains("secret"));
    QVERIFY(!text(document).contains("\"words\""));
    const QJsonObject turn = document.facts.value("transcript_object"_L1)[0].toObject();
    QCOMPARE(turn.value("start"_L1).toDouble(), 1.17);
    QCOMPARE(turn.value("end"_L1).toDouble(), 9.08);
    QVERIFY(turn.value("content"_L1).toString().startsWith("Praxis am Stadtgarten"_L1));
}

void TestCallMerge::unknownKeysAreKept()
{
    const CallDocument document = merged({made(CallEventKind::Analyzed, 1, {{u"brand_new"_s, QJsonArray{1, u"two"_s}}})});
    QCOMPARE(document.facts.value("brand_new"_L1), QJsonValue(QJsonArray{1, u"two"_s}));
    const CallDocument recorded = merged({recordedEvent("webhook_call_analyzed.json")});
    for (const auto key : {"telephony_identifier"_L1, "latency"_L1, "llm_token_usage"_L1, "public_log_url"_L1, "call_cost"_L1})
        QVERIFY2(recorded.facts.contains(key), key.data());
}

void TestCallMerge::eventsWithoutEffectChangeNothing()
{
    CallDocument document;
    QVERIFY(!mergeInto(document, made(CallEventKind::Unknown, 1, {{u"a"_s, 1}})));
    CallEvent nameless = made(CallEventKind::Inbound, 1, {{u"a"_s, 1}});
    nameless.callId.clear();
    QVERIFY(!mergeInto(document, nameless));
    QVERIFY(document.facts.isEmpty() && document.stamps.isEmpty());
    QCOMPARE(rankReached(document), CallRank::None);
}

void TestCallMerge::aRepeatChangesNothing()
{
    const CallEvent event = recordedEvent("webhook_call_ended.json");
    CallDocument document;
    QVERIFY(mergeInto(document, event));
    QVERIFY(!mergeInto(document, event));
}

void TestCallMerge::stampsAreOrdered()
{
    const auto stamp = [](CallEventKind kind, qint64 ms, quint16 digest) { return stampOf(made(kind, ms, {}, digest)); };
    QVERIFY(stamp(CallEventKind::Inbound, 0, 0) > 0);
    QVERIFY(stamp(CallEventKind::Inbound, 1'800'000'000'000, 65535) < stamp(CallEventKind::Started, 0, 0));
    QVERIFY(stamp(CallEventKind::Ended, 5, 65535) < stamp(CallEventKind::Ended, 6, 0));
    QVERIFY(stamp(CallEventKind::Ended, 5, 1) < stamp(CallEventKind::Ended, 5, 2));
    QVERIFY(stamp(CallEventKind::Analyzed, std::numeric_limits<qint64>::max(), 65535) > 0); // absurd times stay inside their bits
    QVERIFY(stamp(CallEventKind::Ended, std::numeric_limits<qint64>::max(), 65535) < stamp(CallEventKind::Analyzed, 0, 0));
    QVERIFY(stamp(CallEventKind::Ended, -5, 0) > 0);
}

QTEST_GUILESS_MAIN(TestCallMerge)
#include "tst_callmerge.moc"
