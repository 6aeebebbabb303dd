#include "services/core/calls/callassignment.h"
#include "tests/support/callstate.h"
#include "tests/support/processing.h"

#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

/// Five calls: 1, 2, 3 on the same unknown number, 4 on another one, 5 of branch 1.
struct Quarantine : Processing
{
    CallAssignment assignment{stores, clock};
    TenantScope scope = scopeOfTenant(data);

    Quarantine()
    {
        int id = 0;
        for (const char *to : {"+493023125999", "+493023125999", "+493023125999", "+493023125888", "+493023125100"}) {
            putEvent(QByteArray(R"({"event":"call_analyzed","call":{"call_id":"call_)") + QByteArray::number(++id)
                     + R"(","from_number":"+491713920042","agent_id":"agent_new","transcript_object":[{"role":"user","content":"x"}],"to_number":")" + to + R"("}})");
        }
        processAll();
    }
    [[nodiscard]] QStringList owners() const
    {
        QStringList lines;
        for (const FakeCall &row : data.rows.calls)
            lines.append(u"%1 %2"_s.arg(row.stored.call.branch.value()).arg(wordFor(resolutionStepWords(), row.stored.call.resolution.step)));
        return lines;
    }
    [[nodiscard]] qsizetype openTasks() const
    {
        return std::ranges::count_if(data.rows.followUps, [](const FakeFollowUp &row) { return row.outcome.isEmpty(); });
    }
};

} // namespace

class TestCallAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCallIsAssigned();
    void registeringTheNumberReleasesAllItsCalls();
    void undoingPutsEverythingBack();
    void laterEventsKeepTheAssignment();
    void onlyQuarantinedCallsCanBeAssigned();
    void aFailedAssignmentChangesNothing_data();
    void aFailedAssignmentChangesNothing();
    void numbersAreSuggestedNotApplied();
    void anybodyElsesCallsAreOutOfReach();
};

void TestCallAssignment::oneCallIsAssigned()
{
    Quarantine q;
    QCOMPARE(q.openTasks(), 4);
    const auto done = q.assignment.assign(q.scope, {CallId(1)}, BranchId(2), false);
    QVERIFY(done);
    QCOMPARE(done->calls, QList<CallId>{CallId(1)});
    QVERIFY(done->registeredNumbers.isEmpty());
    QCOMPARE(q.owners(), (QStringList{u"2 person"_s, u"0 quarantine"_s, u"0 quarantine"_s, u"0 quarantine"_s, u"1 phone_number"_s}));
    QCOMPARE(q.call(0).company, CompanyId(2));
    QVERIFY(!q.call(0).customer.isNull());
    QCOMPARE(q.call(0).resolution.matched, u"+493023125999"_s);
    QCOMPARE(q.openTasks(), 3);
}

void TestCallAssignment::registeringTheNumberReleasesAllItsCalls()
{
    Quarantine q;
    const auto done = q.assignment.assign(q.scope, {CallId(2)}, BranchId(2), true);
    QVERIFY(done);
    QCOMPARE(done->calls, (QList<CallId>{CallId(2), CallId(1), CallId(3)}));
    QCOMPARE(done->registeredNumbers, QStringList{u"+493023125999"_s});
    QCOMPARE(q.owners(), (QStringList{u"2 person"_s, u"2 person"_s, u"2 person"_s, u"0 quarantine"_s, u"1 phone_number"_s}));
    QCOMPARE(q.openTasks(), 1);
    q.putEvent(R"({"event":"call_started","call":{"call_id":"next","to_number":"+493023125999"}})");
    q.processAll();
    QCOMPARE(q.owners().last(), u"2 phone_number"_s);
}

void TestCallAssignment::undoingPutsEverythingBack()
{
    Quarantine q;
    const QStringList before = q.owners();
    const auto done = q.assignment.assign(q.scope, {CallId(1)}, BranchId(2), true);
    QVERIFY(done);
    QVERIFY(q.assignment.undo(q.scope, *done));
    QCOMPARE(q.owners(), before);
    QCOMPARE(q.openTasks(), 4);
    QVERIFY(q.call(0).customer.isNull());
    QVERIFY(std::ranges::none_of(q.data.rows.numbers, [](const FakeNumber &one) { return one.number == u"+493023125999"_s; }));
    const auto again = q.assignment.undo(q.scope, *done);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestCallAssignment::laterEventsKeepTheAssignment()
{
    Quarantine q;
    QVERIFY(q.assignment.assign(q.scope, {CallId(1)}, BranchId(2), false));
    q.putEvent(R"({"event":"call_fetched","call":{"call_id":"call_1","to_number":"+493023125100","call_analysis":{"call_summary":"x"}}})");
    q.processAll();
    QCOMPARE(q.owners().first(), u"2 person"_s);
    QCOMPARE(q.call(0).summary, u"x"_s);
}

void TestCallAssignment::onlyQuarantinedCallsCanBeAssigned()
{
    Quarantine q;
    const auto owned = q.assignment.assign(q.scope, {CallId(5)}, BranchId(2), false);
    QVERIFY(!owned);
    QCOMPARE(owned.error().code, ErrorCode::Conflict);
    const auto missing = q.assignment.assign(q.scope, {CallId(99)}, BranchId(2), false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto nowhere = q.assignment.assign(q.scope, {CallId(1)}, BranchId(99), false);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestCallAssignment::aFailedAssignmentChangesNothing_data()
{
    QTest::addColumn<bool>("undo");
    QTest::newRow("assign") << false;
    QTest::newRow("undo") << true;
}

void TestCallAssignment::aFailedAssignmentChangesNothing()
{
    QFETCH(bool, undo);
    for (int failing = 0;; ++failing) {
        Quarantine q;
        Assignment done;
        if (undo)
            done = q.assignment.assign(q.scope, {CallId(1)}, BranchId(2), true).value();
        const QStringList before = stateLines(q.data.rows);
        q.data.calls = 0;
        q.data.failing = failing;
        const bool good = undo ? q.assignment.undo(q.scope, done).has_value() : q.assignment.assign(q.scope, {CallId(1)}, BranchId(2), true).has_value();
        QCOMPARE(good, !q.data.failed);
        if (good)
            break;
        QCOMPARE(stateLines(q.data.rows), before);
    }
}

void TestCallAssignment::numbersAreSuggestedNotApplied()
{
    Quarantine q;
    q.putEvent(R"({"event":"call_started","call":{"call_id":"other","to_number":"+433023125200"}})");
    q.processAll();
    const auto similar = q.assignment.suggestions(q.scope, CallId(6));
    QVERIFY(similar);
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->first().number, u"+493023125200"_s);
    QCOMPARE(q.owners().last(), u"0 quarantine"_s);
}

void TestCallAssignment::anybodyElsesCallsAreOutOfReach()
{
    Quarantine q;
    const auto stranger = q.assignment.assign(scopeOfTenant(q.data, 1), {CallId(1)}, BranchId(3), false);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::NotFound);
    const auto branch = q.assignment.assign(q.scope, {CallId(1)}, BranchId(3), false);
    QVERIFY(!branch);
    QCOMPARE(branch.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCallAssignment)
#include "tst_callassignment.moc"
