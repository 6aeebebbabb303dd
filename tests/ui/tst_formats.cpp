#include "tests/support/fakes/fakeclock.h"

#include "ui/common/formats.h"
#include "ui/common/globalfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;

namespace {

Instant utc(const QString &text)
{
    return instantFromMs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreThoseOfTheBranch()
    {
        const tests::FakeClock clock(utc(u"2025-10-09T07:41:00Z"_s));
        ui::Formats formats(clock);
        QCOMPARE(formats.time(clock.now(), "Europe/Berlin"), u"09:41"_s);
        QCOMPARE(formats.time(clock.now(), "Atlantic/Azores"), u"07:41"_s);
        QCOMPARE(formats.time(clock.now(), {}), u"04:41"_s); // the machine's zone, São Paulo in tests
        formats.setHome("Europe/Berlin", u"DE"_s);
        QCOMPARE(formats.time(clock.now(), {}), u"09:41"_s);
    }

    void daysAreWrittenAsPeopleSayThem()
    {
        const tests::FakeClock clock(utc(u"2025-10-09T22:30:00Z"_s)); // 10 October, 00:30 in Berlin
        ui::Formats formats(clock);
        formats.setLanguage(u"de"_s);
        const QByteArray berlin = "Europe/Berlin";
        QCOMPARE(formats.day(clock.now(), berlin), u"Today"_s);
        QCOMPARE(formats.day(utc(u"2025-10-09T21:59:00Z"_s), berlin), u"Yesterday"_s);
        QCOMPARE(formats.day(utc(u"2025-10-08T12:00:00Z"_s), berlin), u"Mi., 8. Okt."_s);
        QCOMPARE(formats.day(utc(u"2024-12-31T12:00:00Z"_s), berlin), u"31.12.2024"_s);
        formats.setLanguage(u"en"_s);
        QCOMPARE(formats.day(utc(u"2025-10-08T12:00:00Z"_s), berlin), u"Wed, 8 Oct"_s);
    }

    void numbersFollowTheLanguage()
    {
        const tests::FakeClock clock;
        ui::Formats formats(clock);
        formats.setLanguage(u"de"_s);
        QCOMPARE(formats.number(1255), u"1.255"_s);
        QCOMPARE(formats.percent(0.942), u"94\u202f%"_s);
        formats.setLanguage(u"en"_s);
        QCOMPARE(formats.number(1255), u"1,255"_s);
    }

    void changesSayTheirDirection()
    {
        const tests::FakeClock clock;
        ui::Formats formats(clock);
        formats.setLanguage(u"de"_s);
        QCOMPARE(formats.ratio(0.8125), u"81,3\u202f%"_s);
        QCOMPARE(formats.decimal(7.25), u"7,3"_s);
        QCOMPARE(formats.minutes(std::chrono::seconds(134)), u"2:14 min"_s);
        QCOMPARE(formats.change(1006), u"+1.006"_s);
        QCOMPARE(formats.change(-3), u"\u22123"_s);
        QCOMPARE(formats.change(0), u"\u00b10"_s);
        QCOMPARE(formats.changeInPercent(-0.031), u"\u22123\u202f%"_s);
        QCOMPARE(formats.changeInPercent(0.004), u"\u00b10\u202f%"_s);
        QCOMPARE(formats.changeOfDuration(std::chrono::milliseconds(-8600)), u"\u22120:09"_s);
        QCOMPARE(formats.changeInPoints(0.029, 1), u"+2,9 pts."_s);
        QCOMPARE(formats.changeInPoints(-0.04, 0), u"\u22124 pts."_s);
        QCOMPARE(formats.changeInPoints(0.0004, 1), u"\u00b10,0 pts."_s);
        QCOMPARE(formats.dayShort(QDate(2025, 9, 10)), u"10. Sept."_s);
        QCOMPARE(formats.dayLong(QDate(2025, 10, 2)), u"Do., 2. Oktober"_s);
        formats.setLanguage(u"en"_s);
        QCOMPARE(formats.dayLong(QDate(2025, 10, 2)), u"Thu, 2 October"_s);
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << 0 << u"0:00"_s;
        QTest::addRow("seconds") << 7 << u"0:07"_s;
        QTest::addRow("minutes") << 138 << u"2:18"_s;
        QTest::addRow("an hour") << 3722 << u"1:02:02"_s;
    }
    void durations()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        const tests::FakeClock clock;
        QCOMPARE(ui::Formats(clock).duration(std::chrono::seconds(seconds)), text);
    }

    void phoneNumbersAreNationalAtHome()
    {
        const tests::FakeClock clock;
        ui::Formats formats(clock);
        formats.setHome("Europe/Berlin", u"DE"_s);
        QCOMPARE(formats.phone(u"+493023125118"_s), u"030 23125118"_s);
        QVERIFY(formats.phone(u"anonymous"_s).isEmpty());
        QVERIFY(formats.phone({}).isEmpty());
    }

    void periodsBeginAtMidnightAlsoWhenTheClocksChange()
    {
        const tests::FakeClock clock(utc(u"2025-10-27T11:00:00Z"_s)); // the day after summer time ended
        ui::Formats formats(clock);
        formats.setHome("Europe/Berlin", u"DE"_s);
        const auto sinceOf = [&](ui::Period period) {
            core::CallFilter calls;
            ui::GlobalFilter filter;
            filter.period = period;
            ui::narrow(calls, filter, formats);
            return calls.since;
        };
        QCOMPARE(*sinceOf(ui::Period::Today), utc(u"2025-10-26T23:00:00Z"_s));
        QCOMPARE(*sinceOf(ui::Period::SevenDays), utc(u"2025-10-20T22:00:00Z"_s));
        QVERIFY(!sinceOf(ui::Period::All));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
