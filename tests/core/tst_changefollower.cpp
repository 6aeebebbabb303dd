#include "services/core/events/changefollower.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "tests/core/portfakes.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A signal that the test gives by hand; `wake` stays usable as long as the follower holds the signal.
class HandSignal final : public ChangeSignal
{
public:
    explicit HandSignal(std::function<void()> &wake) : m_wake(wake) {}
    ~HandSignal() override { m_wake = nullptr; }
    Q_DISABLE_COPY_MOVE(HandSignal)
    void start(std::function<void()> wake) override { m_wake = std::move(wake); }

private:
    std::function<void()> &m_wake;
};

TenantScope scopeOf(qint64 tenant)
{
    return TenantDirectory::scopeOf(TenantEntry{TenantId(tenant), {}, {}, {}, 0});
}

struct Following
{
    FakeDatabase db;
    FakePortFactory factory{db};
    std::function<void()> wake;
    ChangeFollower follower;
    QSignalSpy lost{&follower, &EventHub::lost};
    QSignalSpy restored{&follower, &EventHub::restored};
    QSignalSpy batches{&follower, &EventHub::changed};
    QList<qint64> seen;

    explicit Following(ChangeFollowerOptions options = {.pace = 1ms}, int failOpens = 0)
        : follower((db.failOpens = failOpens, factory), std::make_unique<HandSignal>(wake), options)
    {
        QObject::connect(&follower, &EventHub::changed, &follower, [this](const QList<Change> &changes) {
            for (const auto &change : changes)
                seen.append(change.entityId);
        });
    }
    void commit(qint64 tenant, qint64 id)
    {
        const std::scoped_lock lock(db.mutex);
        db.changes.append(Change{TenantId(tenant), u"call"_s, id, u"changed"_s, {}});
    }
};

} // namespace

class tst_ChangeFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsCommitted();
    void followsOnlyItsTenants();
    void aTenantThatJoinsMissesNothing();
    void manyCommitsAreFewBatches();
    void aLongBacklogIsReadToItsEnd();
    void aLostDatabaseIsToldAndNothingIsMissed();
    void nobodyIsCalledAfterStop();
};

void tst_ChangeFollower::tellsWhatIsCommitted()
{
    Following f;
    f.commit(1, 1);                                  // before following began: pages load it
    f.follower.setScopes({scopeOf(1)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    f.commit(1, 2);
    f.wake();
    QTRY_VERIFY_WITH_TIMEOUT(f.seen.contains(2), soon);
    f.commit(1, 3);
    f.commit(1, 4);
    f.wake();
    QTRY_VERIFY_WITH_TIMEOUT(f.seen.endsWith(4), soon);
    QCOMPARE(f.seen.mid(f.seen.indexOf(2)), (QList<qint64>{2, 3, 4}));
    QCOMPARE(f.lost.size(), 0);
}

void tst_ChangeFollower::followsOnlyItsTenants()
{
    Following f;
    f.follower.setScopes({scopeOf(1), scopeOf(3)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    f.commit(1, 10);
    f.commit(2, 20);
    f.commit(3, 30);
    f.wake();
    QTRY_COMPARE_WITH_TIMEOUT(f.seen.size(), 2, soon);
    QCOMPARE(f.seen, (QList<qint64>{10, 30}));
    f.follower.setScopes({scopeOf(3)});
    f.commit(1, 11);
    f.commit(3, 31);
    f.wake();
    QTRY_VERIFY_WITH_TIMEOUT(f.seen.contains(31), soon);
    QVERIFY(!f.seen.contains(11));
}

/// What is committed after setScopes returned, and before the follower's thread has noticed, must come too.
void tst_ChangeFollower::aTenantThatJoinsMissesNothing()
{
    Following f;
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    for (qint64 tenant = 1; tenant <= 50; ++tenant) {
        f.follower.setScopes({scopeOf(tenant)});
        f.commit(tenant, tenant);
        f.wake();
        QTRY_VERIFY_WITH_TIMEOUT(f.seen.contains(tenant), soon);
    }
}

void tst_ChangeFollower::manyCommitsAreFewBatches()
{
    Following f({.pace = 300ms});
    f.follower.setScopes({scopeOf(1)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    for (int i = 1; i <= 200; ++i) {
        f.commit(1, i);
        f.wake();
    }
    QTRY_COMPARE_WITH_TIMEOUT(f.seen.size(), 200, soon);
    QVERIFY2(f.batches.size() <= 3, qPrintable(QString::number(f.batches.size())));
}

void tst_ChangeFollower::aLongBacklogIsReadToItsEnd()
{
    Following f({.pace = 1ms, .batch = 10});
    f.follower.setScopes({scopeOf(1), scopeOf(2)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    for (int i = 1; i <= 105; ++i) {
        f.commit(1, i);
        f.commit(2, 1000 + i);
    }
    f.wake();                                        // once
    QTRY_COMPARE_WITH_TIMEOUT(f.seen.size(), 210, soon);
    QList<qint64> first = f.seen;
    first.removeIf([](qint64 id) { return id > 1000; });
    QVERIFY(std::ranges::is_sorted(first));
}

void tst_ChangeFollower::aLostDatabaseIsToldAndNothingIsMissed()
{
    Following f;
    f.follower.setScopes({scopeOf(1)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    f.db.failOpens = 2;
    f.db.failSince = 1;
    f.commit(1, 1);
    f.wake();
    QTRY_COMPARE_WITH_TIMEOUT(f.lost.size(), 1, soon);
    f.commit(1, 2);                                  // nobody can wake: the follower comes back by itself
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 2, soon);
    QTRY_COMPARE_WITH_TIMEOUT(f.seen, (QList<qint64>{1, 2}), soon);
    QCOMPARE(f.lost.size(), 1);                      // told once, however often it was tried
}

void tst_ChangeFollower::nobodyIsCalledAfterStop()
{
    Following f;
    f.follower.setScopes({scopeOf(1)});
    QTRY_COMPARE_WITH_TIMEOUT(f.restored.size(), 1, soon);
    f.follower.stop();
    QVERIFY(!f.wake);                                // the signal ended before the thread it wakes
    QCOMPARE(f.db.open.load(), 0);
}

QTEST_GUILESS_MAIN(tst_ChangeFollower)
#include "tst_changefollower.moc"
