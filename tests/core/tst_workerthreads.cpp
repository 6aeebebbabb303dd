#include "services/core/inbox/workerthreads.h"
#include "tests/support/processing.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <semaphore>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray startOf(int number)
{
    return QByteArray(R"({"event":"call_started","call":{"call_id":"call_)") + QByteArray::number(number) + R"(","to_number":"+493023125100"}})";
}

struct Threads
{
    Processing p;
    FakeStoresFactory factory{p.data};

    [[nodiscard]] qsizetype done()
    {
        const std::scoped_lock lock(p.data.mutex);
        return std::ranges::count(p.data.rows.deliveries, DeliveryStatus::Done, [](const FakeDelivery &row) { return row.delivery.status; });
    }
    [[nodiscard]] qsizetype calls()
    {
        const std::scoped_lock lock(p.data.mutex);
        return p.data.rows.calls.size();
    }
};

} // namespace

class TestWorkerThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesAreProcessedOnceByAllThreads();
    void aWakeUpIsEnough();
    void pollingFindsWhatOthersStored();
    void anOutageIsWaitedOut();
    void stoppingFinishesTheBatchInHand();
};

void TestWorkerThreads::deliveriesAreProcessedOnceByAllThreads()
{
    Threads t;
    for (int i = 0; i < 300; ++i)
        t.p.putEvent(startOf(i));
    WorkerThreads threads(t.factory, {&t.p.handler}, t.p.clock, {.threads = 3, .idle = 5ms, .batch = 7});
    QTRY_COMPARE_WITH_TIMEOUT(t.done(), 300, soon);
    threads.stop();
    threads.stop();
    QCOMPARE(t.calls(), 300);
    QCOMPARE(threads.figures().done, 300);
    QCOMPARE(threads.figures().lost, 0);
    QCOMPARE(threads.figures().lastRoundAt, t.p.clock.now());
    for (const FakeDelivery &row : std::as_const(t.p.data.rows.deliveries))
        QCOMPARE(row.delivery.attempts, 1);
}

void TestWorkerThreads::aWakeUpIsEnough()
{
    Threads t;
    WorkerThreads threads(t.factory, {&t.p.handler}, t.p.clock, {.idle = 24h});
    QTRY_VERIFY_WITH_TIMEOUT(threads.figures().lastRoundAt.has_value(), soon);
    t.p.putEvent(startOf(1));
    threads.wake();
    QTRY_COMPARE_WITH_TIMEOUT(t.done(), 1, soon);
}

void TestWorkerThreads::pollingFindsWhatOthersStored()
{
    Threads t;
    WorkerThreads threads(t.factory, {&t.p.handler}, t.p.clock, {.idle = 5ms});
    QTRY_VERIFY_WITH_TIMEOUT(threads.figures().lastRoundAt.has_value(), soon);
    t.p.putEvent(startOf(1));
    QTRY_COMPARE_WITH_TIMEOUT(t.done(), 1, soon);
}

void TestWorkerThreads::anOutageIsWaitedOut()
{
    Threads t;
    t.p.putEvent(startOf(1));
    t.p.data.down = true;
    WorkerThreads threads(t.factory, {&t.p.handler}, t.p.clock, {.idle = 5ms});
    QTRY_VERIFY_WITH_TIMEOUT(!threads.figures().working, soon);
    QVERIFY(!threads.figures().lastError.isEmpty());
    {
        const std::scoped_lock lock(t.p.data.mutex);
        t.p.data.down = false;
    }
    QTRY_COMPARE_WITH_TIMEOUT(t.done(), 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(threads.figures().working, soon);
    QVERIFY(threads.figures().lastError.isEmpty());
}

void TestWorkerThreads::stoppingFinishesTheBatchInHand()
{
    Threads t;
    for (int i = 0; i < 10; ++i)
        t.p.putEvent(startOf(i));
    std::binary_semaphore inside{0}, mayGoOn{0};
    std::atomic_flag once;
    t.p.data.onCall = [&](const char *method) {
        if (qstrcmp(method, "begin") == 0 && !once.test_and_set()) {
            inside.release();
            mayGoOn.acquire();
        }
    };
    WorkerThreads threads(t.factory, {&t.p.handler}, t.p.clock, {.idle = 5ms, .batch = 10});
    inside.acquire();
    std::thread stopper([&] { threads.stop(); });
    mayGoOn.release();
    stopper.join();
    QCOMPARE(t.done(), 10);
}

QTEST_GUILESS_MAIN(TestWorkerThreads)
#include "tst_workerthreads.moc"
