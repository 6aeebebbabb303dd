#include "services/core/inbox/inboxwriter.h"
#include "tests/core/portfakes.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <stdexcept>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NewDelivery delivery(int number, qsizetype bytes = 20)
{
    NewDelivery result;
    result.tenant = TenantId(1);
    result.event = u"call_ended"_s;
    result.body = QByteArray::number(number).leftJustified(bytes, ' ');
    result.digest = deliveryDigest(result.source, result.kind, result.event, result.body);
    return result;
}

/// Collects what submitters were told, and how often each of them.
class Answers
{
public:
    DeliverySink::Done expect(int number)
    {
        return [this, number](Result<StoredDelivery> result) {
            const std::scoped_lock lock(m_mutex);
            ++m_times[number];
            m_results.insert(number, std::move(result));
        };
    }
    [[nodiscard]] qsizetype count() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_results.size();
    }
    [[nodiscard]] qsizetype count(std::optional<ErrorCode> code) const
    {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::count_if(m_results, [code](const auto &result) {
            return code ? !result && result.error().code == *code : result.has_value();
        });
    }
    [[nodiscard]] bool isStored(int number) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_results.contains(number) && m_results.find(number)->has_value();
    }
    [[nodiscard]] bool eachOnce() const
    {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::all_of(m_times, [](int times) { return times == 1; });
    }

private:
    mutable std::mutex m_mutex;
    QHash<int, Result<StoredDelivery>> m_results;
    QHash<int, int> m_times;
};

} // namespace

class tst_InboxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhenStored();
    void whatWaitsIsOneGroup();
    void aDuplicateWakesNobody();
    void aFullQueueIsBusyAtOnce();
    void manyBytesAreAFullQueueToo();
    void largeBodiesMakeSmallGroups();
    void oneBadRowSpoilsOnlyItself_data();
    void oneBadRowSpoilsOnlyItself();
    void aStaleSessionIsReplacedUnnoticed();
    void aLastingFaultIsToldAndHeals();
    void aDatabaseThatIsDownIsFoundAgainWithoutTraffic();
    void aHangingDatabaseIsToldInTime();
    void anExceptionIsAnAnswer();
    void stopStoresWhatWaits();
    void stopUnderLoadAnswersEverybodyOnce();
};

void tst_InboxWriter::answersWhenStored()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    std::atomic<int> woken = 0;
    Answers answers;
    InboxWriter writer(factory, {.onStored = [&] { ++woken; }});
    writer.submit(delivery(1), answers.expect(1));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 1, soon);
    QCOMPARE(db.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(woken.load(), 1, soon);
    QCOMPARE(writer.figures().stored, 1);
    QVERIFY(writer.figures().storing);
}

void tst_InboxWriter::whatWaitsIsOneGroup()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &) { gate.pass(); return Result<void>(); };
    Answers answers;
    InboxWriter writer(factory, {.group = 64});
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 100; ++i)
        writer.submit(delivery(i), answers.expect(i));
    QCOMPARE(writer.figures().queued, 100);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 101, soon);
    QCOMPARE(db.groups, (QList<qsizetype>{1, 64, 36}));
    QCOMPARE(writer.figures().groups, 3);
}

void tst_InboxWriter::aDuplicateWakesNobody()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    std::atomic<int> woken = 0;
    Answers answers;
    InboxWriter writer(factory, {.onStored = [&] { ++woken; }});
    writer.submit(delivery(1), answers.expect(1));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 1, soon);
    writer.submit(delivery(1), answers.expect(2));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 2, soon);
    writer.stop();
    QCOMPARE(woken.load(), 1);
    QCOMPARE(db.count(), 1);
    QCOMPARE(writer.figures().duplicates, 1);
}

void tst_InboxWriter::aFullQueueIsBusyAtOnce()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &) { gate.pass(); return Result<void>(); };
    Answers answers;
    InboxWriter writer(factory, {.queue = 3});
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 5; ++i)
        writer.submit(delivery(i), answers.expect(i));
    QCOMPARE(answers.count(ErrorCode::Busy), 2);     // told by submit itself, while the store still hangs
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 4, soon);
    QCOMPARE(writer.figures().refused, 2);
    QVERIFY(answers.eachOnce());
}

void tst_InboxWriter::manyBytesAreAFullQueueToo()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &) { gate.pass(); return Result<void>(); };
    Answers answers;
    InboxWriter writer(factory, {.queueBytes = 1000});
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 4; ++i)
        writer.submit(delivery(i, 600), answers.expect(i));
    QCOMPARE(answers.count(ErrorCode::Busy), 2);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 3, soon);
    writer.submit(delivery(5, 600), answers.expect(5));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 4, soon);
}

void tst_InboxWriter::largeBodiesMakeSmallGroups()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &) { gate.pass(); return Result<void>(); };
    Answers answers;
    InboxWriter writer(factory, {.groupBytes = 1000});
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 5; ++i)
        writer.submit(delivery(i, 500), answers.expect(i));
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 6, soon);
    QCOMPARE(db.groups, (QList<qsizetype>{1, 2, 2, 1}));
}

void tst_InboxWriter::oneBadRowSpoilsOnlyItself_data()
{
    QTest::addColumn<QList<int>>("bad");
    QTest::newRow("first") << QList{1};
    QTest::newRow("middle") << QList{13};
    QTest::newRow("last") << QList{30};
    QTest::newRow("two") << QList{2, 29};
    QTest::newRow("neighbours") << QList{15, 16, 17};
}

void tst_InboxWriter::oneBadRowSpoilsOnlyItself()
{
    QFETCH(const QList<int>, bad);
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &group) -> Result<void> {
        gate.pass();
        for (const auto &row : group) {
            if (bad.contains(row.body.trimmed().toInt()))
                return failure(ErrorCode::Invalid, u"bad"_s);
        }
        return {};
    };
    Answers answers;
    InboxWriter writer(factory);
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 30; ++i)
        writer.submit(delivery(i), answers.expect(i));
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(), 31, soon);
    for (int i = 0; i <= 30; ++i)
        QCOMPARE(answers.isStored(i), !bad.contains(i));
    QCOMPARE(answers.count(ErrorCode::Invalid), bad.size());
    QCOMPARE(db.count(), 31 - bad.size());
    QVERIFY(answers.eachOnce());
    QCOMPARE(db.opened.load(), 1);                   // no reason to doubt the session
}

void tst_InboxWriter::aStaleSessionIsReplacedUnnoticed()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    std::atomic<int> failing = 1;
    db.onPut = [&](const auto &) { return failing > 0 && failing-- > 0 ? tl::unexpected(storageError()) : Result<void>(); };
    Answers answers;
    InboxWriter writer(factory);
    writer.submit(delivery(1), answers.expect(1));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 1, soon);
    QCOMPARE(db.opened.load(), 2);
    QCOMPARE(db.open.load(), 1);
}

void tst_InboxWriter::aLastingFaultIsToldAndHeals()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    std::atomic<bool> broken = true;
    db.onPut = [&](const auto &) { return broken ? tl::unexpected(storageError()) : Result<void>(); };
    Answers answers;
    InboxWriter writer(factory);
    for (int i = 0; i < 10; ++i)
        writer.submit(delivery(i), answers.expect(i));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(ErrorCode::Storage), 10, soon);
    QVERIFY(!writer.figures().storing);
    QCOMPARE(writer.figures().failed, 10);
    broken = false;
    int next = 10;
    QTRY_VERIFY_WITH_TIMEOUT((writer.submit(delivery(next), answers.expect(next)), ++next, answers.count(std::nullopt) > 0), soon);
    QVERIFY(writer.figures().storing);
}

void tst_InboxWriter::aDatabaseThatIsDownIsFoundAgainWithoutTraffic()
{
    FakeDatabase db;
    db.failOpens = 3;
    FakePortFactory factory(db);
    InboxWriter writer(factory);
    QTRY_VERIFY_WITH_TIMEOUT(!writer.figures().storing || db.opened == 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(writer.figures().storing && db.opened == 1, soon);
    QCOMPARE(db.failOpens.load(), 0);
}

void tst_InboxWriter::aHangingDatabaseIsToldInTime()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Gate gate;
    db.onPut = [&](const auto &) { gate.pass(); return Result<void>(); };
    Answers answers;
    InboxWriter writer(factory, {.patience = 50ms});
    writer.submit(delivery(0), answers.expect(0));
    gate.awaitArrival();
    for (int i = 1; i <= 5; ++i)
        writer.submit(delivery(i), answers.expect(i));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(ErrorCode::Storage), 6, soon);
    writer.submit(delivery(6), answers.expect(6));
    QCOMPARE(answers.count(ErrorCode::Storage), 7);  // at once: nobody queues up behind a database that hangs
    QVERIFY(!writer.figures().storing);
    gate.open();
    int next = 7;
    QTRY_VERIFY_WITH_TIMEOUT((writer.submit(delivery(next), answers.expect(next)), ++next, answers.count(std::nullopt) > 0), soon);
    writer.stop();
    QVERIFY(answers.eachOnce());
    QVERIFY(writer.figures().storing);
}

void tst_InboxWriter::anExceptionIsAnAnswer()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    std::atomic<bool> throwing = true;
    db.onPut = [&](const auto &) { return throwing ? throw std::runtime_error("no memory") : Result<void>(); };
    Answers answers;
    InboxWriter writer(factory);
    writer.submit(delivery(1), answers.expect(1));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(ErrorCode::Storage), 1, soon);
    throwing = false;
    writer.submit(delivery(2), answers.expect(2));
    QTRY_COMPARE_WITH_TIMEOUT(answers.count(std::nullopt), 1, soon);
}

void tst_InboxWriter::stopStoresWhatWaits()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Answers answers;
    InboxWriter writer(factory, {.group = 7});
    for (int i = 0; i < 100; ++i)
        writer.submit(delivery(i), answers.expect(i));
    writer.stop();
    QCOMPARE(answers.count(std::nullopt), 100);
    writer.submit(delivery(100), answers.expect(100));
    QCOMPARE(answers.count(ErrorCode::Busy), 1);
    QCOMPARE(db.open.load(), 0);
}

void tst_InboxWriter::stopUnderLoadAnswersEverybodyOnce()
{
    FakeDatabase db;
    FakePortFactory factory(db);
    Answers answers;
    InboxWriter writer(factory, {.queue = 50});
    constexpr int each = 2000;
    std::vector<std::thread> senders;
    for (int sender = 0; sender < 3; ++sender) {
        senders.emplace_back([&, sender] {
            for (int i = sender * each; i < (sender + 1) * each; ++i)
                writer.submit(delivery(i), answers.expect(i));
        });
    }
    while (db.count() < 100)
        std::this_thread::yield();
    writer.stop();
    for (auto &sender : senders)
        sender.join();
    QCOMPARE(answers.count(), 3 * each);
    QVERIFY(answers.eachOnce());
    QCOMPARE(answers.count(std::nullopt), db.count());
    QCOMPARE(answers.count(std::nullopt) + answers.count(ErrorCode::Busy), 3 * each);
}

QTEST_GUILESS_MAIN(tst_InboxWriter)
#include "tst_inboxwriter.moc"
