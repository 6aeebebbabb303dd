#include "models/inbox/retryschedule.h"
#include "tests/support/callstate.h"
#include "tests/support/processing.h"

#include <QTest>

#include <stdexcept>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Does as it is told by the body: "ok", an error word, "throw" or "unreadable".
class ScriptedHandler final : public DeliveryHandler
{
public:
    [[nodiscard]] DeliverySource source() const override { return DeliverySource::Retell; }
    [[nodiscard]] Result<PreparedDelivery> prepare(const Delivery &delivery) const override
    {
        if (delivery.body == "unreadable")
            return failure(ErrorCode::Invalid, u"unreadable"_s);
        if (delivery.body == "throw early")
            throw std::runtime_error("bad day");
        return PreparedDelivery{QString::fromUtf8(delivery.body), [body = delivery.body, this](WorkerContext &context, const TenantKnowledge &knowledge) {
                                    order.append(body);
                                    return apply(body, context, knowledge.scope);
                                }};
    }

    mutable QList<QByteArray> order;
    mutable bool healed = false;     ///< errors have gone

private:
    Result<CallId> apply(const QByteArray &body, WorkerContext &context, const TenantScope &scope) const
    {
        StoredCall call;
        call.call.retellCallId = QString::fromUtf8(body);
        auto saved = context.stores().calls().save(scope, call, context.now()); // undone when the delivery fails
        if (!saved || healed)
            return saved;
        if (body.startsWith("storage"))
            return failure(ErrorCode::Storage, u"disk"_s);
        if (body.startsWith("conflict"))
            return failure(ErrorCode::Conflict, u"moved"_s);
        if (body.startsWith("missing"))
            return failure(ErrorCode::NotFound, u"gone"_s);
        if (body == "throw")
            throw std::runtime_error("bad day");
        return saved;
    }
};

struct Scripted
{
    FakeData data;
    FakeStores stores{data};
    FakeClock clock;
    ScriptedHandler handler;
    DeliveryWorker worker{{&handler}, clock, {.name = u"worker"_s, .batch = 64, .lease = 60s, .turn = 0ms}};

    Scripted() { fillWithTwoTenants(data); }

    void put(const QByteArray &body, DeliverySource source = DeliverySource::Retell)
    {
        NewDelivery delivery;
        delivery.tenant = TenantId(1);
        delivery.source = source;
        delivery.body = body;
        delivery.digest = body;
        delivery.receivedAt = clock.now();
        QVERIFY(stores.inbox().putAll({delivery}));
    }
    [[nodiscard]] QStringList statuses() const
    {
        QStringList lines;
        for (const FakeDelivery &row : data.rows.deliveries)
            lines.append(QString::fromUtf8(row.delivery.body) + u' ' + wordFor(deliveryStatusWords(), row.delivery.status));
        return lines;
    }
};

} // namespace

class TestDeliveryWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoreCallMayFailOnce_data();
    void everyStoreCallMayFailOnce();
    void aBatchIsAppliedInOneTransaction();
    void aTurnEndsWhenOthersWait();
    void oneBadDeliveryHoldsUpNobody();
    void permanentFaultsAreBuriedAtOnce();
    void whatKeepsFailingIsTriedTenTimes();
    void whatHealsIsDoneLate();
    void aLostLeaseChangesNothing();
    void aDeadWorkersClaimIsTakenOver();
    void anOutageLosesNothing();
    void aBatchInHandSurvivesAnOutage();
    void aDeliveryThatTakesTheProgramDownIsGivenUp();
    void deliveriesAreAppliedInTheOrderOfTheirKeys();
    void sourcesWithoutAHandlerWait();
    void configurationCountsFromTheNextTransactionOn();
};

void TestDeliveryWorker::everyStoreCallMayFailOnce_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("storage") << int(ErrorCode::Storage);
    QTest::newRow("busy") << int(ErrorCode::Busy);
    QTest::newRow("timeout") << int(ErrorCode::Timeout);
    QTest::newRow("conflict") << int(ErrorCode::Conflict);
}

void TestDeliveryWorker::everyStoreCallMayFailOnce()
{
    QFETCH(int, code);
    const QList<Recorded> recorded{bookingCallDeliveries()[0], bookingCallDeliveries()[1], bookingCallDeliveries()[4], bookingCallDeliveries()[7],
                                   {DeliveryKind::Event, {}, R"({"event":"call_ended","call":{"call_id":"q","to_number":"+493023125999"}})"}};
    QStringList expected;
    int failures = 0;
    for (int failing = -1;; ++failing) {
        Processing p;
        for (const Recorded &one : recorded)
            p.put(one);
        p.data.calls = 0;
        p.data.failing = failing;
        p.data.failure = ErrorCode(code);
        p.processAll();
        if (failing < 0)
            expected = stateLines(p.data.rows);
        QCOMPARE(stateLines(p.data.rows), expected);
        QCOMPARE(p.data.rows.calls.size(), 2);
        for (const FakeDelivery &one : std::as_const(p.data.rows.deliveries))
            QCOMPARE(one.delivery.status, DeliveryStatus::Done);
        if (failing >= 0 && !p.data.failed)
            break; // every call has had its turn
        failures += p.data.failed;
    }
    QVERIFY(failures > 40);
}

void TestDeliveryWorker::aBatchIsAppliedInOneTransaction()
{
    Scripted s;
    for (int i = 0; i < 100; ++i)
        s.put("ok " + QByteArray::number(i));
    QStringList methods;
    s.data.onCall = [&](const char *method) { methods.append(QString::fromLatin1(method)); };
    const auto round = s.worker.processOnce(s.stores);
    QVERIFY(round);
    QCOMPARE(round->claimed, 64);
    QCOMPARE(round->done, 64);
    QCOMPARE(methods.count(u"commit"_s), 1);
    QCOMPARE(methods.count(u"savepoint"_s), 64);
    QCOMPARE(methods.count(u"load"_s), 1); // configuration is read once
    QCOMPARE(s.worker.processOnce(s.stores)->done, 36);
    QCOMPARE(s.worker.processOnce(s.stores)->claimed, 0);
    QCOMPARE(s.data.rows.calls.size(), 100);
}

void TestDeliveryWorker::aTurnEndsWhenOthersWait()
{
    Scripted s;
    for (int i = 0; i < 3; ++i)
        s.put("ok " + QByteArray::number(i));
    s.data.awaited = true;
    const auto first = s.worker.processOnce(s.stores);
    QVERIFY(first);
    QVERIFY(first->yielded);
    QCOMPARE(first->done, 1);
    QStringList methods;
    s.data.onCall = [&](const char *method) { methods.append(QString::fromLatin1(method)); };
    QCOMPARE(s.worker.processOnce(s.stores)->done, 1);
    QVERIFY(!methods.contains(u"claim"_s)); // the rest is in hand
    s.data.awaited = false;
    const auto last = s.worker.processOnce(s.stores);
    QCOMPARE(last->done, 1);
    QVERIFY(!last->yielded);
    QCOMPARE(s.statuses(), (QStringList{u"ok 0 done"_s, u"ok 1 done"_s, u"ok 2 done"_s}));
}

void TestDeliveryWorker::oneBadDeliveryHoldsUpNobody()
{
    Scripted s;
    for (const char *body : {"ok 1", "unreadable", "conflict", "throw", "missing", "storage", "throw early", "ok 2"})
        s.put(body);
    const auto round = s.worker.processOnce(s.stores);
    QVERIFY(round);
    QCOMPARE(s.statuses(), (QStringList{u"ok 1 done"_s, u"unreadable dead"_s, u"conflict retrying"_s, u"throw retrying"_s, u"missing dead"_s,
                                        u"storage retrying"_s, u"throw early retrying"_s, u"ok 2 done"_s}));
    QCOMPARE(round->done, 2);
    QCOMPARE(round->buried, 2);
    QCOMPARE(round->retried, 4);
    QCOMPARE(s.data.rows.calls.size(), 2); // what the bad ones had begun is undone
}

void TestDeliveryWorker::permanentFaultsAreBuriedAtOnce()
{
    Processing p;
    const auto poison = p.putEvent("\xff\x00 not JSON at all");
    const auto shape = p.putEvent(R"({"event":"call_ended","call":[]})");
    const auto good = p.putEvent(retellBody("webhook_call_started.json"));
    QVERIFY(p.worker.processOnce(p.stores));
    QCOMPARE(p.delivery(poison).status, DeliveryStatus::Dead);
    QCOMPARE(p.delivery(poison).lastError, u"The delivery is not JSON."_s);
    QCOMPARE(p.delivery(shape).status, DeliveryStatus::Dead);
    QCOMPARE(p.delivery(good).status, DeliveryStatus::Done);
}

void TestDeliveryWorker::whatKeepsFailingIsTriedTenTimes()
{
    Scripted s;
    s.put("conflict");
    QList<qint64> waits;
    for (int guard = 0; guard < 100 && s.data.rows.deliveries[0].delivery.status != DeliveryStatus::Dead; ++guard) {
        QCOMPARE(s.worker.processOnce(s.stores)->claimed, 1);
        const Delivery &delivery = s.data.rows.deliveries[0].delivery;
        if (delivery.status != DeliveryStatus::Retrying)
            break;
        QCOMPARE(delivery.lastError, u"moved"_s);
        QCOMPARE(s.worker.processOnce(s.stores)->claimed, 0); // not before its time
        const Milliseconds wait = *delivery.nextAttemptAt - s.clock.now();
        waits.append(wait.count());
        s.clock.advance(wait);
    }
    QCOMPARE(s.statuses(), QStringList{u"conflict dead"_s});
    QCOMPARE(s.data.rows.deliveries[0].delivery.attempts, maxAttempts);
    QCOMPARE(waits.size(), maxAttempts - 1);
    QVERIFY(waits.first() >= 3750 && waits.first() <= 5000);
    QVERIFY(waits.last() <= 21'600'000 && waits.last() >= 16'200'000);
    QVERIFY(std::ranges::is_sorted(waits));
}

void TestDeliveryWorker::whatHealsIsDoneLate()
{
    Scripted s;
    s.put("conflict");
    QVERIFY(s.worker.processOnce(s.stores));
    s.handler.healed = true;
    s.clock.advance(5s);
    QCOMPARE(s.worker.processOnce(s.stores)->done, 1);
    QCOMPARE(s.data.rows.calls.size(), 1);
}

void TestDeliveryWorker::aLostLeaseChangesNothing()
{
    Scripted s;
    s.put("ok");
    s.data.onCall = [&](const char *method) {
        if (qstrcmp(method, "savepoint") == 0)
            s.data.rows.deliveries[0].worker = u"another"_s; // our lease has run out meanwhile
    };
    const auto round = s.worker.processOnce(s.stores);
    QVERIFY(round);
    QCOMPARE(round->lost, 1);
    QCOMPARE(round->done, 0);
    QVERIFY(s.data.rows.calls.isEmpty());
    QCOMPARE(s.statuses(), QStringList{u"ok processing"_s});
}

void TestDeliveryWorker::aDeadWorkersClaimIsTakenOver()
{
    Scripted s;
    s.put("ok");
    QVERIFY(s.stores.inbox().claim(u"dead"_s, {DeliverySource::Retell}, s.clock.now(), 60s, 64));
    QCOMPARE(s.worker.processOnce(s.stores)->claimed, 0);
    s.clock.advance(60s);
    QCOMPARE(s.worker.processOnce(s.stores)->done, 1);
    QCOMPARE(s.data.rows.deliveries[0].delivery.attempts, 2);
}

void TestDeliveryWorker::anOutageLosesNothing()
{
    Scripted s;
    s.put("ok");
    s.data.down = true;
    const auto round = s.worker.processOnce(s.stores);
    QVERIFY(!round);
    QCOMPARE(round.error().code, ErrorCode::Storage);
    s.data.down = false;
    QCOMPARE(s.worker.processOnce(s.stores)->done, 1);
}

void TestDeliveryWorker::aBatchInHandSurvivesAnOutage()
{
    Scripted s;
    s.put("ok 1");
    s.put("ok 2");
    s.data.onCall = [&](const char *method) {
        if (qstrcmp(method, "save") == 0)
            s.data.down = true;
    };
    QVERIFY(!s.worker.processOnce(s.stores));
    s.data.onCall = {};
    s.data.down = false;
    s.clock.advance(30s);
    const auto round = s.worker.processOnce(s.stores); // still leased: no need to wait for the lease to end
    QVERIFY(round);
    QCOMPARE(round->done, 2);
    QCOMPARE(s.data.rows.deliveries[0].delivery.attempts, 1);
}

void TestDeliveryWorker::aDeliveryThatTakesTheProgramDownIsGivenUp()
{
    Scripted s;
    s.put("ok");
    s.data.rows.deliveries[0].delivery.attempts = 20; // twenty workers began it and never came back
    QVERIFY(s.worker.processOnce(s.stores));
    QCOMPARE(s.statuses(), QStringList{u"ok dead"_s});
    QVERIFY(s.handler.order.isEmpty());
}

void TestDeliveryWorker::deliveriesAreAppliedInTheOrderOfTheirKeys()
{
    Scripted s;
    for (const char *body : {"c", "a", "b"})
        s.put(body);
    QVERIFY(s.worker.processOnce(s.stores));
    QCOMPARE(s.handler.order, (QList<QByteArray>{"a", "b", "c"}));
}

void TestDeliveryWorker::sourcesWithoutAHandlerWait()
{
    Scripted s;
    s.put("ok", DeliverySource::Calcom);
    QCOMPARE(s.worker.processOnce(s.stores)->claimed, 0);
    QCOMPARE(s.statuses(), QStringList{u"ok received"_s});
}

void TestDeliveryWorker::configurationCountsFromTheNextTransactionOn()
{
    Processing p;
    p.putEvent(R"({"event":"call_started","call":{"call_id":"a","call_type":"phone_call","to_number":"+493023125999"}})");
    QVERIFY(p.worker.processOnce(p.stores));
    QVERIFY(p.call().branch.isNull());
    p.data.rows.numbers.append({PhoneNumberId(9), TenantId(1), BranchId(2), u"+493023125999"_s, {}});
    p.putEvent(R"({"event":"call_started","call":{"call_id":"b","call_type":"phone_call","to_number":"+493023125999"}})");
    QVERIFY(p.worker.processOnce(p.stores));
    QCOMPARE(p.call(1).branch, BranchId(2));
}

QTEST_GUILESS_MAIN(TestDeliveryWorker)
#include "tst_deliveryworker.moc"
