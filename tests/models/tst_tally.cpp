#include "models/kpi/localhour.h"
#include "models/kpi/tally.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace {

CallSummary wishCall()
{
    CallSummary call;
    call.branch = BranchId(1);
    call.status = CallStatus::Ended;
    call.outcome = CallOutcome::WishOpen;
    call.durationMs = 90'000;
    return call;
}

using Change = std::function<void(CallSummary &)>;

QString counted(const Change &change)
{
    CallSummary call = wishCall();
    change(call);
    QStringList parts;
    const Tally tally = tallyOf(call);
    for (const TallyColumn &column : tallyColumns()) {
        if (tally.*column.count != 0)
            parts << u"%1 %2"_s.arg(column.name).arg(tally.*column.count);
    }
    return parts.join(u", ");
}

} // namespace

class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACallAdds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const QString &expected) { QTest::newRow(name) << change << expected; };
        using enum CallOutcome;
        row("an open wish", [](CallSummary &) {}, u"calls 1, connected 1, wishes 1, duration_ms 90000"_s);
        row("a booking is a wish", [](CallSummary &c) { c.outcome = Booked; c.appointmentRequested = false; },
            u"calls 1, connected 1, wishes 1, booked 1, duration_ms 90000"_s);
        row("information", [](CallSummary &c) { c.outcome = Information; }, u"calls 1, connected 1, duration_ms 90000"_s);
        row("a change is no wish", [](CallSummary &c) { c.outcome = Changed; }, u"calls 1, connected 1, duration_ms 90000"_s);
        row("a wish stated by the analysis", [](CallSummary &c) { c.outcome = Aborted; c.appointmentRequested = true; },
            u"calls 1, connected 1, wishes 1, duration_ms 90000"_s);
        row("a callback", [](CallSummary &c) { c.outcome = Callback; c.reason = NoBookingReason::NoWish; }, u"calls 1, connected 1, duration_ms 90000"_s);
        row("a callback with a wish", [](CallSummary &c) { c.outcome = Callback; c.reason = NoBookingReason::DateMissing; },
            u"calls 1, connected 1, wishes 1, duration_ms 90000"_s);
        row("missed calls have no duration", [](CallSummary &c) { c.outcome = Missed; }, u"calls 1, missed 1"_s);
        row("positive", [](CallSummary &c) { c.outcome = Information; c.sentiment = Sentiment::Positive; },
            u"calls 1, connected 1, duration_ms 90000, analyzed 1, positive 1"_s);
        row("a mood nobody could tell", [](CallSummary &c) { c.outcome = Information; c.sentiment = Sentiment::Unknown; },
            u"calls 1, connected 1, duration_ms 90000, analyzed 1"_s);
        row("critical", [](CallSummary &c) { c.outcome = Missed; c.sentiment = Sentiment::Negative; c.urgency = Urgency::High; },
            u"calls 1, missed 1, analyzed 1, negative 1, critical 1"_s);
        row("quarantine", [](CallSummary &c) { c.branch = {}; }, {});
        row("a test call", [](CallSummary &c) { c.test = true; }, {});
        row("outbound", [](CallSummary &c) { c.direction = CallDirection::Outbound; }, {});
        row("from a web page", [](CallSummary &c) { c.direction = CallDirection::Web; c.outcome = Missed; }, u"calls 1, missed 1"_s);
        row("ringing", [](CallSummary &c) { c.status = CallStatus::Ringing; }, {});
        row("still running", [](CallSummary &c) { c.status = CallStatus::Ongoing; }, {});
    }
    void whatACallAdds()
    {
        QFETCH(Change, change);
        QTEST(counted(change), "expected");
    }

    void addingAndTakingAwayCancelOut()
    {
        CallSummary call = wishCall();
        call.sentiment = Sentiment::Negative;
        const Tally one = tallyOf(call);
        Tally sum = one;
        sum += one;
        QCOMPARE(sum.calls, 2);
        QCOMPARE(sum.durationMs, 180'000);
        QCOMPARE(sum - one, one);
        QCOMPARE((sum - one) - one, Tally());
    }

    void hoursAreThoseOfTheWall()
    {
        const auto at = [](const QString &utc, const char *zone) {
            const LocalHour hour = localHourOf(instantFromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch()), zoneOrUtc(zone));
            return u"%1 %2"_s.arg(hour.day.toString(Qt::ISODate)).arg(hour.hour);
        };
        QCOMPARE(at(u"2025-10-09T22:30:00Z"_s, "Europe/Berlin"), u"2025-10-10 0"_s);
        QCOMPARE(at(u"2025-10-09T22:30:00Z"_s, "Atlantic/Azores"), u"2025-10-09 22"_s);
        QCOMPARE(at(u"2025-10-26T00:59:59Z"_s, "Europe/Berlin"), u"2025-10-26 2"_s);
        QCOMPARE(at(u"2025-10-26T01:00:00Z"_s, "Europe/Berlin"), u"2025-10-26 2"_s); // the clock shows it twice
        QCOMPARE(at(u"2025-03-30T01:00:00Z"_s, "Europe/Berlin"), u"2025-03-30 3"_s); // and this one never
        QCOMPARE(at(u"2025-03-30T01:00:00Z"_s, "Nowhere/Land"), u"2025-03-30 1"_s);
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
