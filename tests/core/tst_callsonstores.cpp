#include "services/core/calls/callassignment.h"
#include "services/core/calls/callhandler.h"
#include "services/core/inbox/workerthreads.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/net/retell/retellvendor.h"
#include "tests/support/callstate.h"
#include "tests/support/fakes/fakeclock.h"
#include "tests/support/recordedevents.h"
#include "tests/support/testdatabase.h"
#include "tests/support/waiting.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto bookingCall = "call_4f2a91c07be35d8e6610a2f97c3"_L1;

/// A real database with one tenant, its branch "mitte" and, if wanted, the number that the recorded calls came in on.
struct OnStores
{
    explicit OnStores(store::Engine engine, bool registered = true)
        : database(engine), factory(database.factory()), stores(factory->open().value()), scope(makeTenant(database, *stores, u"stadtgarten"_s))
    {
        branch = stores->tenants().branches(scope).value().first().id;
        if (registered) {
            const auto done = stores->transaction([&]() -> Result<void> {
                const auto number = stores->calls().registerNumber(scope, branch, u"+493023125100"_s, {}, clock.now());
                return number ? Result<void>() : Result<void>(failureOf(number));
            });
            if (!done)
                qFatal("%s", qUtf8Printable(done.error().detail));
        }
    }

    void put(const QList<Recorded> &recorded)
    {
        QList<NewDelivery> deliveries;
        for (const Recorded &one : recorded) {
            NewDelivery delivery;
            delivery.tenant = scope.tenant();
            delivery.kind = one.kind;
            delivery.event = one.function;
            delivery.body = one.body;
            delivery.digest = deliveryDigest(delivery.source, delivery.kind, delivery.event, delivery.body);
            delivery.receivedAt = clock.now();
            deliveries.append(delivery);
        }
        const auto stored = stores->inbox().putAll(deliveries);
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().detail));
    }
    void process(int batch = 64)
    {
        DeliveryWorker worker({&handler}, clock, {u"worker"_s, batch, 60s});
        for (auto round = worker.processOnce(*stores); round && round->claimed > 0;)
            round = worker.processOnce(*stores);
    }
    [[nodiscard]] Call call(const QString &retellId = bookingCall)
    {
        const auto found = stores->calls().findByRetellId(scope, retellId);
        return found ? *found : Call();
    }
    [[nodiscard]] QStringList unfinished() const { return database.column(u"SELECT id FROM deliveries WHERE status <> 'done'"_s); }
    [[nodiscard]] QString followUps() const
    {
        return database.column(u"SELECT reason || ' ' || state FROM follow_ups ORDER BY id"_s).join(u", "_s);
    }

    FakeClock clock;
    TestDatabase database;
    std::unique_ptr<StoresFactory> factory;
    std::unique_ptr<Stores> stores;
    TenantScope scope;
    BranchId branch;
    net::retell::RetellVendor vendor;
    CallHandler handler{vendor};
};

/// The lifecycle of the recorded booking call, in all its forms.
QList<Recorded> lifecycle()
{
    QList<Recorded> events = bookingCallDeliveries();
    events.removeIf([](const Recorded &one) { return one.kind != DeliveryKind::Event; });
    return events;
}

Recorded eventOf(const QString &callId, const char *name, const char *status)
{
    return {DeliveryKind::Event, {},
            QByteArray(R"({"event":")") + name + R"(","call":{"call_id":")" + callId.toUtf8() + R"(","to_number":"+493023125100","from_number":"+4917139200)"
                + callId.right(2).toUtf8() + R"(","call_status":")" + status + R"("}})"};
}

} // namespace

class TestCallsOnStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndNumberOfDeliveriesDoNotMatter_data() { addEngines(); }
    void orderAndNumberOfDeliveriesDoNotMatter();
    void workersSideBySideMakeEachCallOnce_data() { addEngines(); }
    void workersSideBySideMakeEachCallOnce();
    void poisonIsBuriedAndTheRestGoesOn_data() { addEngines(); }
    void poisonIsBuriedAndTheRestGoesOn();
    void aQuarantinedCallIsAssignedAndTakenBack_data() { addEngines(); }
    void aQuarantinedCallIsAssignedAndTakenBack();
};

void TestCallsOnStores::orderAndNumberOfDeliveriesDoNotMatter()
{
    QFETCH(store::Engine, engine);
    const QList<Recorded> events = bookingCallDeliveries(); // the ring and the functions as well
    QStringList expected;
    QRandomGenerator random(3);
    for (int round = 0; round < 6; ++round) {
        QList<Recorded> shuffled = events;
        if (round > 0)
            std::shuffle(shuffled.begin(), shuffled.end(), random);
        OnStores s(engine);
        for (const Recorded &one : std::as_const(shuffled)) {
            s.put({one, shuffled[random.bounded(int(shuffled.size()))]});
            if (random.bounded(2))
                s.process(random.bounded(1, 4));
        }
        s.process();
        const QStringList lines = callLines(s.call());
        if (round == 0)
            expected = lines;
        QCOMPARE(lines, expected);
        QCOMPARE(s.unfinished(), QStringList());
        QCOMPARE(s.database.column(u"SELECT count(*) FROM calls"_s), QStringList{u"1"_s});
        QCOMPARE(s.database.column(u"SELECT name FROM customers"_s), QStringList{u"Jürgen Großmann"_s});
        QCOMPARE(s.followUps(), u"function-unavailable open, function-unavailable open"_s);
    }
    QVERIFY(expected.contains(u"resolution phone_number +493023125100 "_s));
    QVERIFY(expected.contains(u"cost 15.4"_s));
}

void TestCallsOnStores::workersSideBySideMakeEachCallOnce()
{
    QFETCH(store::Engine, engine);
    OnStores s(engine);
    QList<Recorded> events;
    for (int call = 10; call < 30; ++call) {
        const QString id = u"call_%1"_s.arg(call);
        for (const auto &[name, status] : {std::pair{"call_started", "ongoing"}, std::pair{"transcript_updated", "ongoing"}, std::pair{"call_ended", "ended"},
                                           std::pair{"call_analyzed", "ended"}})
            events.append(eventOf(id, name, status));
    }
    QRandomGenerator random(9);
    std::shuffle(events.begin(), events.end(), random);
    s.put(events);
    WorkerThreads threads(*s.factory, {&s.handler}, s.clock, {.threads = 3, .idle = 10ms, .batch = 5});
    const auto settled = [&] {
        s.clock.advance(1h); // what had to be tried again is due
        return s.unfinished().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), soon);
    threads.stop();
    QCOMPARE(s.database.column(u"SELECT count(*) FROM calls WHERE status = 'ended' AND branch_id IS NOT NULL AND customer_id IS NOT NULL"_s),
             QStringList{u"20"_s});
    QCOMPARE(s.database.column(u"SELECT count(*) FROM calls"_s), QStringList{u"20"_s});
    QCOMPARE(s.database.column(u"SELECT count(*) FROM customers"_s), QStringList{u"20"_s});
}

void TestCallsOnStores::poisonIsBuriedAndTheRestGoesOn()
{
    QFETCH(store::Engine, engine);
    OnStores s(engine);
    QList<Recorded> all = lifecycle();
    all.insert(2, {DeliveryKind::Event, {}, "not JSON"});
    s.put(all);
    s.process();
    QCOMPARE(s.database.column(u"SELECT status FROM deliveries WHERE status <> 'done'"_s), QStringList{u"dead"_s});
    QCOMPARE(s.call().status, CallStatus::Ended);
}

void TestCallsOnStores::aQuarantinedCallIsAssignedAndTakenBack()
{
    QFETCH(store::Engine, engine);
    OnStores s(engine, false);
    s.put(lifecycle());
    s.put({eventOf(u"call_11"_s, "call_started", "ongoing")});
    s.process();
    QVERIFY(s.call().branch.isNull());
    QCOMPARE(s.call().resolution.why, u"unknown-number"_s);
    QCOMPARE(s.followUps(), u"quarantine open, quarantine open"_s);

    CallAssignment assignment(*s.stores, s.clock);
    const auto done = assignment.assign(s.scope, {s.call().id}, s.branch, true);
    QVERIFY2(done, done ? "" : qUtf8Printable(done.error().detail));
    QCOMPARE(done->calls.size(), 2);
    QCOMPARE(s.call().branch, s.branch);
    QCOMPARE(s.call(u"call_11"_s).branch, s.branch);
    QVERIFY(!s.call().customer.isNull());
    QCOMPARE(s.followUps(), u"quarantine done, quarantine done"_s);

    const auto undone = assignment.undo(s.scope, *done);
    QVERIFY2(undone, undone ? "" : qUtf8Printable(undone.error().detail));
    QVERIFY(s.call().branch.isNull());
    QVERIFY(s.call(u"call_11"_s).branch.isNull());
    QCOMPARE(s.database.column(u"SELECT count(*) FROM phone_numbers WHERE active"_s), QStringList{u"0"_s});
    s.put({eventOf(u"call_12"_s, "call_started", "ongoing")});
    s.process();
    QVERIFY(s.call(u"call_12"_s).branch.isNull()); // the number is nobody's again
}

QTEST_GUILESS_MAIN(TestCallsOnStores)
#include "tst_callsonstores.moc"
