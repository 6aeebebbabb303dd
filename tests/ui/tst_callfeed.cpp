#include "clinicday.h"

#include "services/core/events/eventhub.h"
#include "tests/support/steppedjobs.h"
#include "ui/calls/callfeed.h"
#include "ui/calls/calllistmodel.h"
#include "ui/common/formats.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;

namespace {

struct Fixture
{
    explicit Fixture(int calls)
    {
        tests::fillClinic(desk, calls);
        feed.follow(scope());
        jobs.runAll();
    }

    [[nodiscard]] TenantScope scope() { return tests::scopeOfTenant(desk.data); }

    tests::FakeClock clock{tests::clinicNow};
    ui::Formats formats{clock};
    tests::FakeDesk desk;
    tests::SteppedJobs jobs{desk};
    core::EventHub hub;
    ui::CallListModel model{formats};
    ui::CallFeed feed{jobs, hub, model, nullptr};
};

} // namespace

class CallFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>("askpro::models::Error"); }

    void readsOnlyThePagesThatAreLookedAt()
    {
        Fixture f(1000);
        QCOMPARE(f.model.rowCount(), 200);
        f.feed.showRows(0, 13);
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 400); // one page ahead
        f.feed.showRows(190, 203);
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 600);
        for (int row = 0; row < 2000; row += 13) {
            f.feed.showRows(row, row + 13);
            f.jobs.runAll();
        }
        QCOMPARE(f.model.rowCount(), 1000);
        QVERIFY(!f.model.pages().hasMore());
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(f.model.call(row)->id, CallId(1000 - row));
    }

    void everyOrderIsReadPageByPageAndFollowed_data()
    {
        QTest::addColumn<core::CallOrder>("order");
        for (const auto &word : core::callOrderWords())
            QTest::newRow(word.text.data()) << word.value;
    }
    void everyOrderIsReadPageByPageAndFollowed()
    {
        QFETCH(core::CallOrder, order);
        Fixture f(6000);
        core::CallFilter filter;
        filter.order = order;
        f.feed.setFilter(filter);
        f.jobs.runAll();
        const auto walk = [&] {
            for (int row = 0; row < f.model.rowCount(); row += 150) {
                f.feed.showRows(row, row + 13);
                f.jobs.runAll();
            }
        };
        walk();
        QVERIFY(!f.model.pages().hasMore());
        QCOMPARE(f.model.rowCount(), 6000);
        QVERIFY(f.model.pages().filledPages() <= ui::CallFeed::pagesKept); // and gaps are read again:
        for (const qint64 id : {1, 3000, 6000}) {
            Call call = f.desk.call(id);
            call.durationMs = 3'600'000;
            call.sortAt += std::chrono::hours(3);
            ++call.revision;
            Q_EMIT f.hub.changed({f.desk.put(call)});
            f.jobs.runAll();
        }
        Q_EMIT f.hub.changed({f.desk.put(tests::runningCall(tests::clinicNow, u"Ganz Neu"_s, u"+4917604069097"_s))});
        f.jobs.runAll();
        walk();
        const QList<CallSummary> expected = f.desk.calls().list(f.scope(), filter, {}, 10'000)->items;
        QCOMPARE(f.model.rowCount(), expected.size());
        for (int row = 0; row < expected.size(); ++row) {
            if (row % 13 == 0) {
                f.feed.showRows(row, row + 13);
                f.jobs.runAll();
            }
            QCOMPARE(f.model.call(row)->id, expected.at(row).id);
        }
    }

    void aSearchIsNewestFirst()
    {
        Fixture f(300);
        core::CallFilter filter;
        filter.order = core::CallOrder::Longest;
        filter.search = u"a"_s;
        f.feed.setFilter(filter);
        f.jobs.runAll();
        QCOMPARE(f.model.pages().order(), core::CallOrder::Newest);
        QVERIFY(f.model.rowCount() > 1);
        for (int row = 1; row < f.model.rowCount(); ++row)
            QVERIFY(f.model.call(row - 1)->sortAt >= f.model.call(row)->sortAt);
    }

    void aLongListIsHeldInPartAndReadAgain()
    {
        Fixture f(6000);
        for (int row = 0; row < 6000; row += 50) {
            f.feed.showRows(row, row + 13);
            f.jobs.runAll();
        }
        QCOMPARE(f.model.rowCount(), 6000);
        QVERIFY(f.model.pages().filledPages() <= ui::CallFeed::pagesKept);
        QVERIFY(!f.model.call(1000));
        f.feed.showRows(1000, 1013);
        f.jobs.runAll();
        for (int row = 1000; row < 1014; ++row)
            QCOMPARE(f.model.call(row)->id, CallId(6000 - row));
        QVERIFY(f.model.pages().filledPages() <= ui::CallFeed::pagesKept);
    }

    void aCommittedCallIsShownAfterOneQuestion()
    {
        Fixture f(10);
        const core::Change change = f.desk.put(tests::runningCall(tests::clinicNow, u"Selma Aydın"_s, u"+4917604069099"_s));
        Q_EMIT f.hub.changed({change});
        QCOMPARE(f.jobs.waiting(), 1);
        f.jobs.step();
        QCOMPARE(f.model.call(0)->customerName, u"Selma Aydın"_s);
        QCOMPARE(f.model.rowCount(), 11);
    }

    void changesOfAnotherTenantAskNothing()
    {
        Fixture f(10);
        Q_EMIT f.hub.changed({{TenantId(2), u"call"_s, 3, u"changed"_s, {}}});
        QCOMPARE(f.jobs.waiting(), 0);
    }

    void aCallThatNoLongerMatchesLeaves()
    {
        Fixture f(28);
        core::CallFilter filter;
        filter.unassignedOnly = true;
        f.feed.setFilter(filter);
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 2);
        Call call = f.desk.call(f.model.call(0)->id.value());
        call.branch = BranchId(2);
        ++call.revision;
        Q_EMIT f.hub.changed({f.desk.put(call)});
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 1);
    }

    void anAnswerToAnEarlierFilterIsDropped()
    {
        Fixture f(28);
        core::CallFilter missed;
        missed.outcome = CallOutcome::Missed;
        core::CallFilter booked;
        booked.outcome = CallOutcome::Booked;
        f.feed.setFilter(missed);
        const qsizetype ofMissed = f.jobs.waiting();
        f.feed.setFilter(booked);
        f.jobs.stepAt(size_t(ofMissed)); // the newer question is answered first
        const int shown = f.model.rowCount();
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), shown);
        for (int row = 0; row < f.model.rowCount(); ++row)
            QCOMPARE(f.model.call(row)->outcome, CallOutcome::Booked);
    }

    /// The next page was read before the call was committed, and is answered after its change was told.
    void aCallCommittedWhileItsPageIsReadIsNotLost()
    {
        Fixture f(500);
        f.feed.showRows(0, 13); // asks for the second page
        QCOMPARE(f.jobs.waiting(), 1);
        f.jobs.step();
        f.feed.showRows(150, 210); // asks for the third
        Call late = tests::runningCall(f.desk.call(60).sortAt + std::chrono::seconds(1), u"Spät Gemeldet"_s, u"+4917604069098"_s);
        const core::Change change = f.desk.put(late);
        Q_EMIT f.hub.changed({change});
        QCOMPARE(f.jobs.waiting(), 1); // the change waits for the page
        f.jobs.runAll();
        const int row = f.model.rowOf(CallId(change.entityId));
        QVERIFY(row > 400);
        QCOMPARE(f.model.call(row + 1)->id, CallId(60));
    }

    void aFailureIsToldAndTheNextTryHeals()
    {
        Fixture f(28);
        QSignalSpy failed(&f.feed, &ui::CallFeed::failed);
        f.jobs.fail({ErrorCode::Storage, u"The database does not answer."_s, {}});
        f.feed.setFilter({});
        f.jobs.runAll();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(f.model.rowCount(), 28); // the last known rows stay
        f.jobs.recover();
        f.feed.refresh();
        f.jobs.runAll();
        QCOMPARE(failed.size(), 1);
    }

    void aChangeThatCouldNotBeReadIsAskedForAgain()
    {
        Fixture f(5);
        f.jobs.fail({ErrorCode::Busy, u"busy"_s, {}});
        Q_EMIT f.hub.changed({f.desk.put(tests::runningCall(tests::clinicNow, u"Erste"_s, u"+4917604069001"_s))});
        f.jobs.runAll();
        f.jobs.recover();
        Q_EMIT f.hub.changed({f.desk.put(tests::runningCall(tests::clinicNow, u"Zweite"_s, u"+4917604069002"_s))});
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 7);
    }

    void refreshReadsWhatIsLookedAtAndDropsTheRest()
    {
        Fixture f(700);
        for (int row = 0; row < 700; row += 100) {
            f.feed.showRows(row, row + 13);
            f.jobs.runAll();
        }
        Call changed = f.desk.call(690);
        changed.serviceText = u"Bleaching"_s;
        ++changed.revision;
        f.desk.put(changed); // the change was never told
        f.feed.showRows(0, 13);
        f.jobs.runAll();
        f.feed.refresh();
        f.jobs.runAll();
        QCOMPARE(f.model.call(10)->serviceText, u"Bleaching"_s);
        QCOMPARE(f.model.rowCount(), 700);
    }

    void countsFollowChanges()
    {
        Fixture f(28);
        QSignalSpy counted(&f.feed, &ui::CallFeed::counted);
        Call call = tests::runningCall(tests::clinicNow, {}, u"+4917604069003"_s);
        call.branch = {};
        Q_EMIT f.hub.changed({f.desk.put(call)});
        QTRY_VERIFY((f.jobs.runAll(), !counted.isEmpty()));
        QCOMPARE(counted.last().at(0).toLongLong(), 29);
    }

    void nothingOfAnEarlierTenantStays()
    {
        Fixture f(28);
        f.feed.showRows(0, 13);
        f.feed.refresh();
        f.feed.follow({});
        f.jobs.runAll();
        QCOMPARE(f.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(CallFeedTest)
#include "tst_callfeed.moc"
