#include "services/core/jobs/jobrunner.h"
#include "tests/core/portfakes.h"
#include "tests/support/waiting.h"

#include <QTest>
#include <QThread>

#include <set>
#include <stdexcept>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_JobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheAskersThread();
    void everyThreadHasItsOwnSession();
    void anAskerThatIsGoneIsNotCalled();
    void anAskerOnAnotherThreadMayVanishAtAnyMoment();
    void onlyTheNewestOfASlotIsAnswered();
    void noSessionIsAnAnswerAndHeals();
    void aLostSessionIsReplaced();
    void aFullQueueIsBusy();
    void whatWaitedTooLongIsNotRun();
    void anExceptionIsAnAnswer();
    void patientWorkLeavesASessionFree();
    void stopDropsWhatWaits();
};

namespace {

/// A job that waits at `gate`, so that the only thread of a runner is taken.
void occupy(Jobs &jobs, QObject *asker, Gate &gate)
{
    jobs.run(asker, [&gate](Stores &) -> Result<int> { gate.pass(); return 0; }, [](const Result<int> &) {});
    gate.awaitArrival();
}

} // namespace

void tst_JobRunner::answersOnTheAskersThread()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory);
    QCOMPARE(db.opened.load(), 0);                   // sessions are opened by the first job
    QThread *worked = nullptr;
    QThread *answered = nullptr;
    int value = 0;
    jobs.run(this, [&worked](Stores &) -> Result<int> { worked = QThread::currentThread(); return 42; },
             [&](const Result<int> &result) { answered = QThread::currentThread(); value = *result; });
    QTRY_COMPARE_WITH_TIMEOUT(value, 42, soon);
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(worked != answered);
}

void tst_JobRunner::everyThreadHasItsOwnSession()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 3});
    Gate gate;
    std::atomic<int> running = 0;
    std::set<Stores *> sessions;
    for (int i = 0; i < 3; ++i) {
        jobs.run(this, [&](Stores &stores) -> Result<Stores *> { ++running; gate.pass(); return &stores; },
                 [&](const Result<Stores *> &stores) { sessions.insert(*stores); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(running.load(), 3, soon); // all three at once
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(sessions.size(), 3u, soon);
    jobs.stop();
    QCOMPARE(db.opened.load(), 3);
    QCOMPARE(db.open.load(), 0);
}

void tst_JobRunner::anAskerThatIsGoneIsNotCalled()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    Gate gate;
    bool called = false;
    bool ran = false;
    auto asker = std::make_unique<QObject>();
    occupy(jobs, this, gate);
    jobs.run(asker.get(), [&ran](Stores &) -> Result<int> { ran = true; return 1; }, [&called](const Result<int> &) { called = true; });
    asker.reset();
    gate.open();
    int last = 0;
    jobs.run(this, [](Stores &) -> Result<int> { return 7; }, [&last](const Result<int> &result) { last = *result; });
    QTRY_COMPARE_WITH_TIMEOUT(last, 7, soon);        // answers keep their order, so the other one would have come before
    QVERIFY(ran);
    QVERIFY(!called);
}

void tst_JobRunner::anAskerOnAnotherThreadMayVanishAtAnyMoment()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory);
    std::atomic<int> wrong = 0;
    std::atomic<int> asked = 0;
    std::unique_ptr<QThread> asking(QThread::create([&] {
        QObject loop;
        for (int i = 0; i < 500; ++i) {
            auto asker = std::make_unique<QObject>();
            QObject *raw = asker.get();
            bool alive = true;
            jobs.run(raw, [](Stores &) -> Result<int> { return 1; }, [&wrong, &alive](const Result<int> &) { wrong += alive ? 0 : 1; });
            if (i % 3 == 0)
                QTest::qWait(0);
            alive = false;
            asker.reset();
            ++asked;
        }
    }));
    asking->start();
    QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 500, soon);
    QVERIFY(asking->wait(soon));
    QCOMPARE(wrong.load(), 0);
}

void tst_JobRunner::onlyTheNewestOfASlotIsAnswered()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    Gate gate;
    Jobs::Slot slot;
    QList<int> answered;
    occupy(jobs, this, gate);
    for (int i = 1; i <= 5; ++i)
        jobs.run(this, slot, [i](Stores &) -> Result<int> { return i; }, [&](const Result<int> &result) { answered.append(*result); });
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answered, QList<int>{5}, soon);
}

void tst_JobRunner::noSessionIsAnAnswerAndHeals()
{
    FakeDatabase db;
    db.failOpens = 1;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    std::optional<ErrorCode> code;
    const auto ask = [&] {
        jobs.run(this, [](Stores &) -> Result<int> { return 1; },
                 [&](const Result<int> &result) { code = result ? std::nullopt : std::optional(result.error().code); });
    };
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(code == ErrorCode::Storage, soon);
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!code.has_value(), soon);
}

void tst_JobRunner::aLostSessionIsReplaced()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    int answers = 0;
    const auto ask = [&] { jobs.run(this, [](Stores &) -> Result<int> { return 1; }, [&](const Result<int> &) { ++answers; }); };
    db.usable = false;
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(db.open.load(), 0, soon);
    db.usable = true;
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2, soon);
    QCOMPARE(db.opened.load(), 2);
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, soon);
    QCOMPARE(db.opened.load(), 2);
}

void tst_JobRunner::aFullQueueIsBusy()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1, .queue = 2});
    Gate gate;
    int served = 0;
    int busy = 0;
    occupy(jobs, this, gate);
    for (int i = 0; i < 5; ++i) {
        jobs.run(this, [](Stores &) -> Result<int> { return 1; },
                 [&](const Result<int> &result) { ++(result ? served : busy); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(busy, 3, soon);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(served, 2, soon);
}

void tst_JobRunner::whatWaitedTooLongIsNotRun()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1, .patience = 100ms});
    Gate gate;
    bool ran = false;
    std::optional<ErrorCode> code;
    occupy(jobs, this, gate);
    jobs.run(this, [&ran](Stores &) -> Result<int> { ran = true; return 1; }, [&](const Result<int> &result) { code = result.error().code; });
    QTest::qSleep(200);
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(code == ErrorCode::Timeout, soon);
    QVERIFY(!ran);
}

void tst_JobRunner::anExceptionIsAnAnswer()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    std::optional<ErrorCode> code;
    QTest::ignoreMessage(QtCriticalMsg, "a job threw: no memory");
    jobs.run(this, [](Stores &) -> Result<int> { throw std::runtime_error("no memory"); }, [&](const Result<int> &result) { code = result.error().code; });
    QTRY_VERIFY_WITH_TIMEOUT(code == ErrorCode::Storage, soon);
}

void tst_JobRunner::patientWorkLeavesASessionFree()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 2});
    Gate gate;
    std::atomic<int> counting = 0;
    int counted = 0;
    for (int i = 0; i < 3; ++i) {
        jobs.run(this, [&](Stores &) -> Result<int> { ++counting; gate.pass(); return 0; }, [&](const Result<int> &) { ++counted; }, Jobs::Lane::Patient);
    }
    gate.awaitArrival();
    int shown = 0;
    for (int i = 0; i < 3; ++i)
        jobs.run(this, [](Stores &) -> Result<int> { return 1; }, [&](const Result<int> &row) { shown += *row; });
    QTRY_COMPARE_WITH_TIMEOUT(shown, 3, soon);       // while the patient one still waits
    QCOMPARE(counting.load(), 1);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(counted, 3, soon);     // and none of them is forgotten
}

void tst_JobRunner::stopDropsWhatWaits()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    JobRunner jobs(factory, {.threads = 1});
    Gate gate;
    std::atomic<int> ran = 0;
    occupy(jobs, this, gate);
    for (int i = 0; i < 5; ++i)
        jobs.run(this, [&ran](Stores &) -> Result<int> { return ++ran; }, [](const Result<int> &) {});
    std::thread opener([&gate] {
        QTest::qSleep(20);
        gate.open();
    });
    jobs.stop();
    opener.join();
    QCOMPARE(ran.load(), 0);
    QCOMPARE(db.open.load(), 0);
    jobs.run(this, [&ran](Stores &) -> Result<int> { return ++ran; }, [](const Result<int> &) {});
    QCOMPARE(ran.load(), 0);
}

QTEST_GUILESS_MAIN(tst_JobRunner)
#include "tst_jobrunner.moc"
