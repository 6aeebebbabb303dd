#include "tests/support/fakes/fakeclock.h"
#include "ui/common/figuretablemodel.h"
#include "ui/common/formats.h"
#include "ui/overview/overviewtexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using namespace askpro::ui;

namespace {

Tally tallyWith(qint64 calls, qint64 connected, qint64 wishes = 0, qint64 booked = 0, qint64 analyzed = 0, qint64 positive = 0)
{
    Tally tally;
    tally.calls = calls;
    tally.connected = connected;
    tally.missed = calls - connected;
    tally.wishes = wishes;
    tally.booked = booked;
    tally.durationMs = connected * 134'000;
    tally.analyzed = analyzed;
    tally.positive = positive;
    return tally;
}

QString lineOf(const FigureText &text)
{
    return u"%1: %2 | %3 | %4%5"_s.arg(text.label, text.value, text.change).arg(text.direction).arg(!text.better ? u""_s : *text.better ? u" better"_s : u" worse"_s);
}

/// Three days with calls at 9 and 20 o'clock.
core::PeriodFigures threeDays()
{
    core::PeriodFigures figures;
    const QDate first(2025, 10, 7);
    figures.days = {first, first.addDays(2)};
    figures.byHour.resize(24);
    figures.byHour[9] = tallyWith(9, 7);
    figures.byHour[20] = tallyWith(3, 3);
    figures.total = tallyWith(12, 10);
    for (int i = 0; i < 3; ++i) {
        figures.course.append(core::CoursePoint{{first.addDays(i), first.addDays(i)}, tallyWith(2 + 2 * i, 2 + i)});
        figures.before.append(core::CoursePoint{{first.addDays(i - 3), first.addDays(i - 3)}, tallyWith(5, 5)});
    }
    return figures;
}

} // namespace

class OverviewTextsTest : public QObject
{
    Q_OBJECT

    tests::FakeClock m_clock;
    Formats m_formats{m_clock};

private Q_SLOTS:
    void initTestCase() { m_formats.setLanguage(u"en"_s); }

    void figuresSayHowTheyChanged()
    {
        core::TodayFigures figures;
        figures.today = tallyWith(47, 43, 16, 13, 25, 17);
        figures.yesterday = tallyWith(41, 40, 20, 15, 25, 18);
        figures.yesterday.durationMs = 40 * 143'000;
        figures.week = tallyWith(214, 200);
        figures.weekBefore = tallyWith(220, 200);
        const auto line = [&](TodayFigure figure) { return lineOf(textOf(figure, figures, m_formats)); };
        QCOMPARE(line(TodayFigure::Calls), u"Calls today: 47 | +6 vs. yesterday | 1"_s);
        QCOMPARE(line(TodayFigure::Week), u"This week: 214 | \u22123\u202f% vs. last week | -1"_s);
        QCOMPARE(line(TodayFigure::Duration), u"\u00d8 duration today: 2:14 min | \u22120:09 | -1"_s);
        QCOMPARE(line(TodayFigure::Booking), u"Booking rate today: 81.3\u202f% | +6.3 pts. | 1 better"_s);
        QCOMPARE(line(TodayFigure::Positive), u"Positive today: 68\u202f% | \u22124 pts. | -1 worse"_s);
        QCOMPARE(textOf(TodayFigure::Booking, figures, m_formats).meaning, u"13 of 16 wishes booked; yesterday until this time 15 of 20."_s);
    }

    void nothingIsDividedByNothing()
    {
        const core::TodayFigures none;
        const auto line = [&](TodayFigure figure) { return lineOf(textOf(figure, none, m_formats)); };
        QCOMPARE(line(TodayFigure::Calls), u"Calls today: 0 | \u00b10 vs. yesterday | 0"_s);
        QCOMPARE(line(TodayFigure::Week), u"This week: 0 |  | 0"_s);
        QCOMPARE(line(TodayFigure::Duration), u"\u00d8 duration today: \u2013 |  | 0"_s);
        QCOMPARE(line(TodayFigure::Booking), u"Booking rate today: \u2013 |  | 0"_s);
        QCOMPARE(line(TodayFigure::Positive), u"Positive today: \u2013 |  | 0"_s);
    }

    void hoursAreMeansOfTheDays()
    {
        const core::PeriodFigures figures = threeDays();
        QCOMPARE(hoursShown(figures).first, 7);
        QCOMPARE(hoursShown(figures).last, 20);
        QCOMPARE(hourText(figures, 9, m_formats).lines.first(), u"Per day: 2.3 answered, 0.7 missed"_s);
        const Sheet sheet = hourSheet(figures, m_formats);
        QCOMPARE(sheet.rows.size(), 14);
        QCOMPARE(sheet.rows.at(2), (QStringList{u"9:00 \u2013 10:00"_s, u"2.3"_s, u"0.7"_s, u"9"_s}));
        QCOMPARE(hourSentence(figures, m_formats), u"Most calls between 9:00 \u2013 10:00: 3.0 a day, of which 0.7 missed. 12 calls in all."_s);
        QCOMPARE(hourSentence({}, m_formats), u"No calls."_s);
    }

    void theCourseIsComparedDayByDay()
    {
        core::PeriodFigures figures = threeDays();
        QCOMPARE(courseText(figures, 1, m_formats).title, u"Wed, 8 October"_s);
        QCOMPARE(courseText(figures, 1, m_formats).lines,
                 (QStringList{u"4 calls: 3 answered, 1 missed"_s, u"Period before: 5 (Sun, 5 October)"_s, u"Click shows: calls of this day"_s}));
        QCOMPARE(courseSheet(figures, m_formats).rows.at(2), (QStringList{u"Thu, 9 October"_s, u"6"_s, u"4"_s, u"2"_s, u"5"_s}));
        QCOMPARE(courseSentence(figures, m_formats),
                 u"7 Oct \u2013 9 Oct 2025: 12 calls, most on Thu, 9 October with 6, fewest on Tue, 7 October with 2. In the period before 15."_s);
        figures.before.clear();
        QCOMPARE(courseText(figures, 1, m_formats).lines.size(), 2);
        QCOMPARE(courseSheet(figures, m_formats).headings.size(), 4);
    }

    void aTableKeepsItsSelectionWhileItsFiguresChange()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet({u"Day"_s, u"Calls"_s}, {{u"Mon"_s, u"1"_s}, {u"Tue"_s, u"2"_s}});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSheet({u"Day"_s, u"Calls"_s}, {{u"Mon"_s, u"1"_s}, {u"Tue"_s, u"3"_s}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.asText(), u"Day\tCalls\nMon\t1\nTue\t3"_s);
        model.setSheet({}, {});
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OverviewTextsTest)
#include "tst_overviewtexts.moc"
