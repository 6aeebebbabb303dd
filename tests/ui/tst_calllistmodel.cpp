#include "clinicday.h"

#include "ui/calls/calllistmodel.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using ui::CallListModel;

namespace {

CallSummary callAt(qint64 id, qint64 minute, qint64 revision = 1)
{
    CallSummary call;
    call.id = CallId(id);
    call.sortAt = instantFromMs(minute * 60000);
    call.revision = revision;
    call.branch = BranchId(1);
    return call;
}

/// Calls of the minutes first, first - 1, …; the id of a call is its minute.
QList<CallSummary> callsFrom(qint64 first, int count)
{
    QList<CallSummary> calls;
    for (qint64 minute = first; minute > first - count; --minute)
        calls.append(callAt(minute, minute));
    return calls;
}

QList<qint64> idsOf(const CallListModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        ids.append(index.data(CallListModel::FilledRole).toBool() ? index.data(CallListModel::IdRole).toLongLong() : -1);
    }
    return ids;
}

} // namespace

class CallListModelTest : public QObject
{
    Q_OBJECT

    tests::FakeClock m_clock{tests::clinicNow};
    ui::Formats m_formats{m_clock};

private Q_SLOTS:
    void aNewCallComesToTheTopWithoutAReset()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 3), false);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex selected(model.index(0, 0));

        model.upsert(callAt(200, 200));

        QCOMPARE(idsOf(model), (QList<qint64>{200, 100, 99, 98}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(selected.row(), 1);
    }

    void aChangedCallTellsOneRow()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 3), false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        CallSummary call = callAt(99, 99, 2);
        call.serviceText = u"Kontrolle"_s;

        model.upsert(call);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(model.index(1, CallListModel::ConcernColumn).data().toString(), u"Kontrolle"_s);
    }

    void anOlderRevisionIsIgnored()
    {
        CallListModel model(m_formats);
        model.append({callAt(1, 10, 5)}, false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.upsert(callAt(1, 10, 4));
        QCOMPARE(changed.size(), 0);
    }

    void aCallWhoseStartBecomesKnownMovesWithItsSelection()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 5), false);
        const QPersistentModelIndex selected(model.index(0, 0));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

        CallSummary call = callAt(100, 97, 2);
        model.upsert(call);

        QCOMPARE(idsOf(model), (QList<qint64>{99, 98, 100, 97, 96}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(selected.row(), 2);
    }

    void aMoveByOneKeepsTheOrder_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<qint64>("minute");
        for (qint64 id = 96; id <= 100; ++id) {
            for (qint64 minute = 94; minute <= 102; ++minute)
                QTest::addRow("%lld to %lld", id, minute) << id << minute;
        }
    }
    void aMoveByOneKeepsTheOrder()
    {
        QFETCH(qint64, id);
        QFETCH(qint64, minute);
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 5), false);
        model.upsert(callAt(id, minute, 2));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.pages().isAbove(model.pages().keyOf(*model.call(row - 1)), model.pages().keyOf(*model.call(row))));
        QCOMPARE(model.rowCount(), 5);
    }

    void everyOrderKeepsItsOrder_data()
    {
        QTest::addColumn<core::CallOrder>("order");
        for (const auto &word : core::callOrderWords())
            QTest::newRow(word.text.data()) << word.value;
    }
    void everyOrderKeepsItsOrder()
    {
        QFETCH(core::CallOrder, order);
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.clear(order);
        QList<CallSummary> calls = callsFrom(100, 6);
        for (CallSummary &call : calls)
            call.durationMs = call.id.value() % 3 == 0 ? std::nullopt : std::optional<qint64>(call.id.value() % 2 * 1000);
        const auto keyOf = [order](const CallSummary &call) { return core::cursorOf(call, order); };
        std::ranges::sort(calls, [&](const auto &a, const auto &b) { return ui::isAbove(keyOf(a), keyOf(b), order); });
        model.append(calls, false);
        qint64 revision = 2;
        for (const CallSummary &call : std::as_const(calls)) { // each becomes longer, later, shorter and earlier
            for (const qint64 change : {5000, -5000, 500, -500}) {
                CallSummary changed = call;
                changed.revision = ++revision;
                changed.durationMs = call.durationMs.value_or(0) + std::max<qint64>(change, 0);
                changed.sortAt += Milliseconds(change * 60);
                model.upsert(changed);
                QCOMPARE(model.rowCount(), 6);
                for (int row = 1; row < model.rowCount(); ++row)
                    QVERIFY(ui::isAbove(keyOf(*model.call(row - 1)), keyOf(*model.call(row)), order));
            }
        }
        model.upsert(callAt(500, 500));
        QCOMPARE(model.rowCount(), 7);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(ui::isAbove(keyOf(*model.call(row - 1)), keyOf(*model.call(row)), order));
    }

    void aCallBelowWhatWasReadIsNotInserted()
    {
        CallListModel model(m_formats);
        model.append(callsFrom(100, 3), true);
        model.upsert(callAt(50, 50));
        QCOMPARE(model.rowCount(), 3);
        model.append(callsFrom(97, 48), false);
        QCOMPARE(model.rowCount(), 51);
    }

    void aRemovedCallIsGone()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 3), false);
        model.remove(CallId(99));
        model.remove(CallId(4711));
        QCOMPARE(idsOf(model), (QList<qint64>{100, 98}));
    }

    void onlyPagesNearTheLookAreHeldAndRowsStayInPlace()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int page = 0; page < 30; ++page)
            model.append(callsFrom(10000 - 200 * page, 200), page < 29);
        model.keepAround(5900, 5920, 20);
        QCOMPARE(model.pages().filledPages(), 20);
        QCOMPARE(model.rowCount(), 6000);
        QVERIFY(model.call(0));         // where new calls arrive
        QVERIFY(!model.call(1000));
        QVERIFY(model.call(5910));
        QVERIFY(!model.index(1000, 0).data(CallListModel::FilledRole).toBool());
        QVERIFY(!model.index(1000, 0).data().isValid());

        const auto gaps = model.pages().gaps(1000, 1001);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().after.id, CallId(10000 - 999));
        QCOMPARE(gaps.first().until->id, CallId(10000 - 1199));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.fill(gaps.first().page, callsFrom(9000, 200), true);
        QCOMPARE(model.call(1000)->id, CallId(9000));
        QCOMPARE(inserted.size() + removed.size(), 0);
    }

    void whatChangedInAPageThatWasNotHeldIsThereAfterwards()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int page = 0; page < 30; ++page)
            model.append(callsFrom(10000 - 200 * page, 200), page < 29);
        model.keepAround(5900, 5920, 20);
        model.upsert(callAt(20000, 9000)); // belongs into a page that is not held
        QCOMPARE(model.rowCount(), 6000);

        const auto gap = model.pages().gaps(1000, 1000).first();
        QList<CallSummary> calls = callsFrom(9000, 200);
        calls.prepend(callAt(20000, 9000));
        calls.removeLast();
        calls.removeLast();
        model.fill(gap.page, calls, true);
        QCOMPARE(model.rowCount(), 5999);
        QCOMPARE(model.call(1000)->id, CallId(20000));
        QCOMPARE(model.rowOf(CallId(20000)), 1000);
        QCOMPARE(model.rowOf(CallId(5000)), 4999);
    }

    void readingAPageAgainKeepsWhatIsSelected()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(100, 6), false);
        const QPersistentModelIndex selected(model.index(2, 0)); // 98
        QList<CallSummary> calls = callsFrom(100, 6);
        calls.removeAt(1);
        calls.prepend(callAt(300, 300));
        model.fill(model.pages().gaps(0, 0, true).first().page, calls, false);
        QCOMPARE(idsOf(model), (QList<qint64>{300, 100, 98, 97, 96, 95}));
        QCOMPARE(selected.data(CallListModel::IdRole).toLongLong(), 98);
    }

    void manyNewCallsSplitThePageTheyArriveIn()
    {
        CallListModel model(m_formats);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(callsFrom(200, 200), false);
        for (qint64 minute = 201; minute <= 1200; ++minute)
            model.upsert(callAt(minute, minute));
        QCOMPARE(model.rowCount(), 1200);
        QVERIFY(model.pages().filledPages() >= 5);
        QCOMPARE(model.call(0)->id, CallId(1200));
        QCOMPARE(model.call(1199)->id, CallId(1));
        QCOMPARE(model.rowOf(CallId(700)), 500);
    }

    void aRowSpeaksASentence()
    {
        ui::Formats formats(m_clock);
        formats.setHome("Europe/Berlin", u"DE"_s);
        CallListModel model(formats);
        CallSummary call = callAt(1, 0);
        call.sortAt = tests::clinicNow - std::chrono::minutes(3);
        call.zone = "Europe/Berlin";
        call.status = CallStatus::Ended;
        call.customerName = u"Hannelore Weiß-Zimmermann"_s;
        call.fromNumber = u"+4917604069012"_s;
        call.outcome = CallOutcome::Booked;
        call.sentiment = Sentiment::Positive;
        call.durationMs = 138000;
        model.append({call}, false);
        const auto cell = [&](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role).toString(); };
        QCOMPARE(cell(0, Qt::AccessibleTextRole), u"Call Today 09:38, Hannelore Weiß-Zimmermann, Booked, mood Positive"_s);
        QCOMPARE(cell(CallListModel::TimeColumn), u"09:38"_s);
        QCOMPARE(cell(CallListModel::TimeColumn, CallListModel::SecondLineRole), u"Today"_s);
        QCOMPARE(cell(CallListModel::CallerColumn, CallListModel::SecondLineRole), u"0176 04069012"_s);
        QCOMPARE(cell(CallListModel::DurationColumn), u"2:18"_s);
        QCOMPARE(model.index(0, CallListModel::DurationColumn).data(CallListModel::SortRole).toLongLong(), 138000);
    }

    void aCostIsReckonedOnItsDigits_data()
    {
        QTest::addColumn<QString>("cents");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as the vendor states it") << u"43.4833333"_s << u"$0.43"_s;
        QTest::newRow("half a cent, which no double holds") << u"100.5"_s << u"$1.01"_s;
        QTest::newRow("less than half a cent") << u"0.2"_s << u"< $0.01"_s;
        QTest::newRow("not reported") << QString() << u"\u2013"_s;
        QTest::newRow("no number") << u"free"_s << u"\u2013"_s;
    }
    void aCostIsReckonedOnItsDigits()
    {
        QFETCH(QString, cents);
        CallListModel model(m_formats);
        CallSummary call = callAt(1, 1);
        call.costTotal = cents;
        model.append({call}, false);
        QTEST(model.index(0, CallListModel::CostColumn).data().toString(), "shown");
    }

    void aWithheldNumberIsSaidSo()
    {
        CallListModel model(m_formats);
        CallSummary call = callAt(1, 10);
        call.fromNumber = u"anonymous"_s;
        model.append({call}, false);
        QCOMPARE(model.index(0, CallListModel::CallerColumn).data().toString(), u"Number withheld"_s);
        QCOMPARE(model.index(0, CallListModel::CallerColumn).data(CallListModel::SecondLineRole).toString(), u"Anonymous"_s);
    }

    void aCallWithoutABranchIsNotAssignedWhateverItsOutcome()
    {
        CallSummary call = callAt(1, 10);
        call.branch = {};
        call.outcome = CallOutcome::Booked;
        QCOMPARE(ui::faceOf(call), ui::CallFace::Unassigned);
    }
};

QTEST_GUILESS_MAIN(CallListModelTest)
#include "tst_calllistmodel.moc"
