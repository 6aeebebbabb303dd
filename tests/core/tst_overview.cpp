#include "services/core/kpi/overview.h"
#include "tests/support/fakestores.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;

namespace {

struct Clinic
{
    Clinic() { fillWithTwoTenants(data); }

    Call &add(const QString &berlin, CallOutcome outcome = CallOutcome::Information, qint64 branch = 1, qsizetype tenant = 0)
    {
        StoredCall stored;
        stored.call.id = CallId(data.rows.calls.size() + 1);
        stored.call.branch = BranchId(branch);
        stored.call.status = CallStatus::Ended;
        stored.call.outcome = outcome;
        stored.call.sortAt = at(berlin);
        stored.call.durationMs = 60'000;
        data.rows.calls.append({data.rows.tenants.at(tenant).id, stored});
        return data.rows.calls.last().stored.call;
    }
    static Instant at(const QString &berlin)
    {
        QDateTime local = QDateTime::fromString(berlin, Qt::ISODate);
        local.setTimeZone(QTimeZone("Europe/Berlin"));
        return instantFromMs(local.toMSecsSinceEpoch());
    }
    TodayFigures today(const QString &now, const QList<BranchId> &branches = {})
    {
        return readToday(stores, scopeOfTenant(data), {branches, "Europe/Berlin", at(now)}).value();
    }
    PeriodFigures period(const QString &now, const DayPeriod &days, bool compare = true)
    {
        return readPeriod(stores, scopeOfTenant(data), {{}, "Europe/Berlin", at(now)}, days, compare).value();
    }

    FakeData data;
    FakeStores stores{data};
};

QDate day(int number, int month = 10)
{
    return {2025, month, number};
}

QString calls(const QList<CoursePoint> &course)
{
    QStringList counts;
    for (const CoursePoint &point : course)
        counts << QString::number(point.tally.calls);
    return counts.join(u' ');
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesterdayIsComparedUpToTheSameTime()
    {
        Clinic clinic; // 9 October 2025 is a Thursday
        for (const QString &when : {u"2025-10-08T08:00:00"_s, u"2025-10-08T09:40:59"_s, u"2025-10-08T09:41:00"_s, u"2025-10-08T17:00:00"_s,
                                    u"2025-10-09T08:10:00"_s, u"2025-10-09T09:00:00"_s, u"2025-10-09T09:40:00"_s, u"2025-10-09T23:00:00"_s})
            clinic.add(when);
        const TodayFigures figures = clinic.today(u"2025-10-09T09:41:00"_s);
        QCOMPARE(figures.today.calls, 4); // a vendor's clock may be ahead
        QCOMPARE(figures.yesterday.calls, 2);
    }

    void weeksBeginOnMonday()
    {
        Clinic clinic;
        for (const QString &when : {u"2025-09-28T10:00:00"_s, u"2025-09-29T00:00:00"_s, u"2025-10-02T09:30:00"_s, u"2025-10-02T09:50:00"_s,
                                    u"2025-10-05T12:00:00"_s, u"2025-10-06T00:00:00"_s, u"2025-10-09T09:00:00"_s})
            clinic.add(when);
        const TodayFigures figures = clinic.today(u"2025-10-09T09:41:00"_s);
        QCOMPARE(figures.week.calls, 2);
        QCOMPARE(figures.weekBefore.calls, 2);
        QCOMPARE(clinic.today(u"2025-10-06T00:00:30"_s).week.calls, 2); // Monday, just begun
    }

    void aNightWithMoreHoursIsStillOneDay()
    {
        Clinic clinic;
        for (const QString &when : {u"2025-10-26T00:30:00"_s, u"2025-10-26T04:00:00"_s, u"2025-10-26T09:15:00"_s, u"2025-10-26T09:45:00"_s,
                                    u"2025-03-30T00:10:00"_s, u"2025-03-30T03:10:00"_s, u"2025-03-30T10:00:00"_s})
            clinic.add(when);
        QCOMPARE(clinic.today(u"2025-10-27T09:30:00"_s).yesterday.calls, 3);
        QCOMPARE(clinic.today(u"2025-10-26T09:30:00"_s).today.calls, 4);
        QCOMPARE(clinic.today(u"2025-03-31T03:30:00"_s).yesterday.calls, 2);
    }

    void onlyTheBranchesAskedFor()
    {
        Clinic clinic;
        clinic.add(u"2025-10-09T08:00:00"_s, CallOutcome::Information, 1);
        clinic.add(u"2025-10-09T08:00:00"_s, CallOutcome::Information, 2);
        clinic.add(u"2025-10-08T08:00:00"_s, CallOutcome::Information, 2);
        clinic.add(u"2025-10-09T08:00:00"_s, CallOutcome::Information, 3, 1);
        QCOMPARE(clinic.today(u"2025-10-09T09:41:00"_s).today.calls, 2);
        QCOMPARE(clinic.today(u"2025-10-09T09:41:00"_s, {BranchId(1)}).today.calls, 1);
        QCOMPARE(clinic.today(u"2025-10-09T09:41:00"_s, {BranchId(1)}).yesterday.calls, 0);
    }

    void ratesKnowWhatTheyAreOf()
    {
        Clinic clinic;
        clinic.add(u"2025-10-09T08:00:00"_s, CallOutcome::Booked).sentiment = Sentiment::Positive;
        clinic.add(u"2025-10-09T08:01:00"_s, CallOutcome::WishOpen).sentiment = Sentiment::Negative;
        clinic.add(u"2025-10-09T08:02:00"_s, CallOutcome::Missed);
        const Tally today = clinic.today(u"2025-10-09T09:41:00"_s).today;
        QCOMPARE(bookingRate(today), (Ratio{1, 2}));
        QCOMPARE(positiveShare(today), (Ratio{1, 2}));
        QCOMPARE(answerRate(today), (Ratio{2, 3}));
        QCOMPARE(*meanDuration(today).value(), 60'000.0);
        QVERIFY(!bookingRate({}).value());
        QCOMPARE(*bookingRate(today).value(), 0.5);
    }

    void everyDayOfThePeriodHasItsPoint()
    {
        Clinic clinic;
        for (const QString &when : {u"2025-10-03T08:00:00"_s, u"2025-10-05T09:00:00"_s, u"2025-10-05T23:59:00"_s, u"2025-10-07T09:30:00"_s,
                                    u"2025-10-09T09:00:00"_s, u"2025-09-30T10:00:00"_s, u"2025-10-02T10:00:00"_s})
            clinic.add(when);
        const PeriodFigures week = clinic.period(u"2025-10-09T09:41:00"_s, {day(3), day(9)});
        QCOMPARE(calls(week.course), u"1 0 2 0 1 0 1"_s);
        QCOMPARE(calls(week.before), u"0 0 0 0 1 0 1"_s); // 26 September to 2 October
        QCOMPARE(week.before.first().days.from, day(26, 9));
        QCOMPARE(week.total.calls, 5);
        QCOMPARE(week.dayCount(), 7);
        QCOMPARE(week.byHour.size(), 24);
        QCOMPARE(week.byHour.at(9).calls, 3);
        QVERIFY(clinic.period(u"2025-10-09T09:41:00"_s, {day(3), day(9)}, false).before.isEmpty());
    }

    void aPeriodEndsToday()
    {
        Clinic clinic;
        clinic.add(u"2025-10-09T09:00:00"_s);
        const PeriodFigures month = clinic.period(u"2025-10-09T09:41:00"_s, {day(1), day(31)});
        QCOMPARE(month.days, (DayPeriod{day(1), day(9)}));
        QCOMPARE(month.dayCount(), 9);
        QCOMPARE(clinic.period(u"2025-10-09T09:41:00"_s, {day(10), day(31)}).dayCount(), 0);
    }

    void withoutLimitsItBeginsWithTheFirstCall()
    {
        Clinic clinic;
        QCOMPARE(clinic.period(u"2025-10-09T09:41:00"_s, {}).course.size(), 0);
        clinic.add(u"2025-10-07T09:00:00"_s);
        const PeriodFigures all = clinic.period(u"2025-10-09T09:41:00"_s, {});
        QCOMPARE(calls(all.course), u"1 0 0"_s);
        QVERIFY(all.before.isEmpty());
    }

    void yearsAreShownInWeeks()
    {
        Clinic clinic;
        clinic.add(u"2020-01-01T09:00:00"_s);
        clinic.add(u"2025-10-09T09:00:00"_s);
        const PeriodFigures all = clinic.period(u"2025-10-09T09:41:00"_s, {});
        QCOMPARE(all.course.size(), 302);
        QCOMPARE(all.course.first().days, (DayPeriod{QDate(2020, 1, 1), QDate(2020, 1, 7)}));
        QCOMPARE(all.course.last().days.to, day(9));
        QCOMPARE(all.course.last().tally.calls, 1);
        QCOMPARE(all.total.calls, 2);
    }

    void aFailureIsPassedOn()
    {
        for (int failing = 0; failing < 3; ++failing) {
            Clinic clinic;
            clinic.data.failing = failing;
            QVERIFY(!readToday(clinic.stores, scopeOfTenant(clinic.data), {{}, "Europe/Berlin", Clinic::at(u"2025-10-09T09:41:00"_s)}));
        }
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
