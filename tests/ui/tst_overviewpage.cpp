#include "clinicday.h"

#include "services/core/events/eventhub.h"
#include "tests/support/steppedjobs.h"
#include "tests/support/waiting.h"
#include "ui/common/actions.h"
#include "ui/common/barchart.h"
#include "ui/common/formats.h"
#include "ui/common/linechart.h"
#include "ui/common/prompt.h"
#include "ui/common/statussource.h"
#include "ui/common/undostack.h"
#include "ui/overview/overviewpage.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::soon;

namespace {

class NoStatus final : public ui::StatusSource
{
public:
    [[nodiscard]] ui::DeskStatus status() const override { return {}; }
};

class NoPrompt final : public ui::Prompt
{
public:
    void tell(const QString &, const QString &) override {}
    void ask(const ui::Question &, QObject *, std::function<void()>) override {}
};

ui::GlobalFilter filterOf(ui::Period period, QDate from = {}, QDate to = {})
{
    ui::GlobalFilter filter;
    filter.period = period;
    filter.from = from;
    filter.to = to;
    return filter;
}

/// The page alone over the fake database, at 9 October 2025, 09:41; calls by the hours of a clinic, none on Sundays.
class Desk
{
public:
    explicit Desk(int days = 60, bool byItself = true)
    {
        tests::fillClinic(desk, 0);
        for (int day = days; day >= 0; --day)
            fillDay(QDate(2025, 10, 9).addDays(-day));
        formats.setHome("Europe/Berlin", u"DE"_s);
        formats.setLanguage(u"en"_s);
        jobs.runsByItself = byItself;
        page.resize(1194, 780);
        page.follow(core::TenantDirectory::scopeOf(desk.data.rows.tenants.first()), desk.data.rows.branches.value(TenantId(1)));
        page.show();
    }

    Call &add(const QDateTime &at, CallOutcome outcome, std::optional<Sentiment> mood)
    {
        Call call;
        call.retellCallId = u"call_%1"_s.arg(desk.data.rows.calls.size());
        call.branch = BranchId(1 + desk.data.rows.calls.size() % 3);
        call.status = outcome == CallOutcome::Missed ? CallStatus::NotConnected : CallStatus::Ended;
        call.outcome = outcome;
        call.sentiment = mood;
        call.durationMs = 120'000 + 1000 * (desk.data.rows.calls.size() % 40);
        call.sortAt = instantFromMs(at.toMSecsSinceEpoch());
        desk.put(call);
        return desk.data.rows.calls.last().stored.call;
    }
    void fillDay(QDate day)
    {
        constexpr std::array perHour{2, 5, 8, 7, 6, 4, 3, 4, 5, 5, 3, 2}; // from 7 on
        if (day.dayOfWeek() == Qt::Sunday)
            return;
        int number = day.day();
        for (int i = 0; i < int(perHour.size()); ++i) {
            const int calls = perHour[size_t(i)] + (day.day() * 7 + i) % 3 - (day.dayOfWeek() == Qt::Saturday ? perHour[size_t(i)] / 2 : 0);
            for (int call = 0; call < calls; ++call, ++number) {
                const QDateTime at(day, QTime(7 + i, call * 60 / calls), QTimeZone("Europe/Berlin"));
                if (at.toMSecsSinceEpoch() > toMs(tests::clinicNow))
                    return;
                const CallOutcome outcome = number % 11 == 0 ? CallOutcome::Missed : number % 3 == 0 ? CallOutcome::WishOpen
                                          : number % 2 == 0 ? CallOutcome::Booked : CallOutcome::Information;
                add(at, outcome, outcome == CallOutcome::Missed ? std::nullopt : std::optional(number % 4 ? Sentiment::Positive : Sentiment::Neutral));
            }
        }
    }
    void commit(qint64 id = 1, const QString &entity = u"call"_s, qint64 tenant = 1)
    {
        Q_EMIT hub.changed({core::Change{TenantId(tenant), entity, id, u"changed"_s, tests::clinicNow}});
    }
    [[nodiscard]] QString text(const QString &figure) const { return find<QAbstractButton>(figure)->text(); }
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }

    tests::FakeClock clock{tests::clinicNow};
    tests::FakeDesk desk;
    tests::SteppedJobs jobs{desk};
    core::EventHub hub;
    NoStatus status;
    NoPrompt prompt;
    ui::Formats formats{clock};
    QWidget window;
    ui::Actions actions{window};
    ui::UndoStack undo;
    ui::OverviewPage page{ui::PageContext{jobs, hub, clock, formats, status, actions, undo, prompt, Role::Administration}};
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

    static void shown(const Desk &desk) { QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"hoursChart"_s)->isVisible(), soon); }

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void todayInFiveFigures()
    {
        const Desk desk;
        shown(desk);
        QCOMPARE(desk.text(u"todayCalls"_s).section(u',', 0, 0), QString::number(core::readToday(const_cast<tests::FakeDesk &>(desk.desk),
                 core::TenantDirectory::scopeOf(desk.desk.data.rows.tenants.first()), {{}, "Europe/Berlin", tests::clinicNow})->today.calls));
        QVERIFY(desk.text(u"todayCalls"_s).endsWith(" vs. yesterday"_L1));
        QVERIFY(desk.text(u"todayDuration"_s).contains(" min"_L1));
        QVERIFY(desk.text(u"todayBooking"_s).contains(u'%'));
        QVERIFY(desk.text(u"todayPositive"_s).endsWith(" pts."_L1));
        QVERIFY(desk.find<QWidget>(u"todayBooking"_s)->accessibleDescription().contains("wishes booked"_L1));
    }

    void figuresFollowWhatIsCommitted()
    {
        Desk desk(0);
        QSignalSpy asOf(&desk.page, &ui::OverviewPage::figuresFrom);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.text(u"todayCalls"_s).isEmpty(), soon);
        const int before = desk.text(u"todayCalls"_s).section(u',', 0, 0).toInt();
        QVERIFY(before > 0);
        desk.clock.advance(std::chrono::minutes(1));
        desk.add(QDateTime(QDate(2025, 10, 9), QTime(9, 41), QTimeZone("Europe/Berlin")), CallOutcome::Booked, Sentiment::Positive);
        desk.commit();
        QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"todayCalls"_s).section(u',', 0, 0).toInt(), before + 1, soon);
        QCOMPARE(asOf.last().first().value<Instant>(), desk.clock.now());
        for (const QString &entity : {u"delivery"_s, u"config"_s})
            desk.commit(1, entity);
        desk.commit(1, u"call"_s, 2); // another tenant's
        QCOMPARE(desk.jobs.waiting(), 0);
    }

    void manyChangesAreOneQuestion()
    {
        Desk desk(1, false);
        QCOMPARE(desk.jobs.waiting(), 2); // today and the period
        for (int i = 0; i < 50; ++i)
            desk.commit();
        QCOMPARE(desk.jobs.waiting(), 2);
        desk.jobs.runAll();
        QTRY_COMPARE_WITH_TIMEOUT(desk.jobs.waiting(), 2, soon);
    }

    void whatIsHiddenAsksNothing()
    {
        Desk desk(1, false);
        desk.jobs.runAll();
        desk.page.hide();
        desk.commit();
        desk.page.setGlobalFilter(filterOf(ui::Period::Today));
        desk.page.refresh();
        QCOMPARE(desk.jobs.waiting(), 0);
        desk.page.show();
        QTRY_COMPARE_WITH_TIMEOUT(desk.jobs.waiting(), 2, soon);
    }

    void anotherTenantLeavesNothingBehind()
    {
        Desk desk(1, false);
        desk.jobs.runAll();
        QVERIFY(!desk.text(u"todayCalls"_s).isEmpty());
        desk.commit();
        desk.page.follow({}, {});
        QVERIFY(desk.text(u"todayCalls"_s).isEmpty());
        desk.jobs.runAll(); // answers that come too late
        QVERIFY(desk.text(u"todayCalls"_s).isEmpty());
        QVERIFY(!desk.find<QWidget>(u"hoursChart"_s)->isVisible());
    }

    void aFigureOpensItsCalls_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("route");
        QTest::addColumn<ui::Period>("period");
        QTest::newRow("calls") << u"todayCalls"_s << u"calls"_s << ui::Period::Today;
        QTest::newRow("week") << u"weekCalls"_s << u"calls"_s << ui::Period::Custom;
        QTest::newRow("duration") << u"todayDuration"_s << u"calls"_s << ui::Period::Today;
        QTest::newRow("booking") << u"todayBooking"_s << u"calls?outcome=booked"_s << ui::Period::Today;
        QTest::newRow("positive") << u"todayPositive"_s << u"calls?mood=positive"_s << ui::Period::Today;
    }
    void aFigureOpensItsCalls()
    {
        QFETCH(QString, figure);
        QFETCH(ui::Period, period);
        const Desk desk(8);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(figure)->isEnabled(), soon);
        QSignalSpy routes(&desk.page, &ui::PageView::routeWanted);
        QSignalSpy filters(&desk.page, &ui::PageView::globalFilterWanted);
        QTest::mouseClick(desk.find<QWidget>(figure), Qt::LeftButton);
        QTEST(routes.value(0).value(0).value<ui::Route>().toString(), "route");
        const auto filter = filters.value(0).value(0).value<ui::GlobalFilter>();
        QCOMPARE(filter.period, period);
        if (period == ui::Period::Custom)
            QCOMPARE(ui::daysOf(filter, QDate(2025, 10, 9)), (ui::DayRange{QDate(2025, 10, 6), QDate(2025, 10, 9)}));
    }

    void anHourOpensItsCalls()
    {
        const Desk desk;
        shown(desk);
        QSignalSpy routes(&desk.page, &ui::PageView::routeWanted);
        auto *chart = desk.find<ui::BarChart>(u"hoursChart"_s);
        QCOMPARE(chart->pointCount(), 12);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->positionOf(2).toPoint() + QPoint(0, 150));
        QCOMPARE(routes.value(0).value(0).value<ui::Route>().toString(), u"calls?hour=9"_s);
        const QPoint ofMissed = chart->positionOf(2).toPoint() + QPoint(0, 2);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, ofMissed);
        QCOMPARE(routes.value(1).value(0).value<ui::Route>().toString(), u"calls?hour=9&outcome=missed"_s);
    }

    void aDayOpensItsCallsByKeyboardToo()
    {
        const Desk desk;
        shown(desk);
        QSignalSpy filters(&desk.page, &ui::PageView::globalFilterWanted);
        QSignalSpy routes(&desk.page, &ui::PageView::routeWanted);
        auto *chart = desk.find<ui::LineChart>(u"courseChart"_s);
        QCOMPARE(chart->pointCount(), 30);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
            QTest::keyClick(chart, key);
        QCOMPARE(chart->current(), 2);
        const auto filter = filters.value(0).value(0).value<ui::GlobalFilter>();
        QCOMPARE(filter.period, ui::Period::Custom);
        QCOMPARE(filter.from, QDate(2025, 9, 12));
        QCOMPARE(filter.to, QDate(2025, 9, 12));
        QCOMPARE(routes.value(0).value(0).value<ui::Route>().toString(), u"calls"_s);
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->current(), -1);
    }

    void theSameDataAsATable()
    {
        const Desk desk;
        shown(desk);
        auto *button = desk.find<QPushButton>(u"hoursAsTable"_s);
        auto *table = desk.find<QTableView>(u"hoursTable"_s);
        QCOMPARE(button->text(), u"As table"_s);
        button->click();
        QVERIFY(table->isVisible());
        QCOMPARE(button->text(), u"As chart"_s);
        QCOMPARE(table->model()->rowCount(), 12);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"7:00 \u2013 8:00"_s);
        desk.find<QPushButton>(u"hoursCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 13);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Time of day\tAnswered/day"_L1));
        button->click();
        QVERIFY(desk.find<QWidget>(u"hoursChart"_s)->isVisible());
        desk.find<QPushButton>(u"courseAsTable"_s)->click();
        QCOMPARE(desk.find<QTableView>(u"courseTable"_s)->model()->rowCount(), 30);
    }

    void tooLittleIsNoChart()
    {
        Desk desk;
        shown(desk);
        desk.page.setGlobalFilter(filterOf(ui::Period::Today));
        auto *state = desk.find<QWidget>(u"courseState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), soon);
        QCOMPARE(state->findChild<QLabel *>(u"stateTitle"_s)->text(), u"Too little data for a course"_s);
        desk.page.setGlobalFilter(filterOf(ui::Period::Custom, QDate(2020, 1, 1), QDate(2020, 1, 9)));
        QTRY_COMPARE_WITH_TIMEOUT(state->findChild<QLabel *>(u"stateTitle"_s)->text(), u"No calls in this period"_s, soon);
        QSignalSpy filters(&desk.page, &ui::PageView::globalFilterWanted);
        state->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QCOMPARE(filters.value(0).value(0).value<ui::GlobalFilter>().period, ui::Period::All);
    }

    void aFailureSaysWhatAndHowToGoOn()
    {
        Desk desk(1, false);
        desk.jobs.fail({ErrorCode::Storage, u"The disk is full."_s, {}});
        desk.jobs.runAll();
        auto *state = desk.find<QWidget>(u"hoursState"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(state->findChild<QLabel *>(u"stateTitle"_s)->text(), u"The figures could not be read"_s);
        QVERIFY(desk.find<QWidget>(u"todayFailure"_s)->isVisible());
        desk.jobs.recover();
        state->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.jobs.waiting(), 2, soon);
        desk.jobs.runAll();
        QVERIFY(!state->isVisible() || state->findChild<QLabel *>(u"stateTitle"_s)->text() == "Too little data for a course"_L1);
        QVERIFY(!desk.find<QWidget>(u"todayFailure"_s)->isVisible());
    }

    void whatIsKnownStaysWhenTheConnectionIsLost()
    {
        Desk desk;
        shown(desk);
        Q_EMIT desk.hub.lost(u"gone"_s);
        auto *banner = desk.find<QWidget>(u"overviewBanner"_s);
        QVERIFY(banner->isVisible());
        desk.jobs.fail({ErrorCode::Storage, u"gone"_s, {}});
        desk.page.refresh();
        QTest::qWait(0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.jobs.waiting(), 0, soon);
        QVERIFY(desk.find<QWidget>(u"hoursChart"_s)->isVisible());
        QVERIFY(!desk.text(u"todayCalls"_s).isEmpty());
        desk.jobs.recover();
        Q_EMIT desk.hub.restored();
        QVERIFY(!banner->isVisible());
    }

    void callsOfNobodyCountNowhere()
    {
        Desk desk;
        shown(desk);
        ui::GlobalFilter filter;
        filter.unassigned = true;
        desk.page.setGlobalFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>(u"hoursState"_s)->isVisible(), soon);
        QCOMPARE(desk.find<QWidget>(u"hoursState"_s)->findChild<QLabel *>(u"stateTitle"_s)->text(), u"Calls without a branch count in no figure"_s);
    }

    void theSubtitleIsThePeriod()
    {
        Desk desk(1);
        QSignalSpy subtitles(&desk.page, &ui::PageView::subtitleChanged);
        desk.page.setGlobalFilter(filterOf(ui::Period::SevenDays));
        QCOMPARE(subtitles.last().first().toString(), u"3 Oct \u2013 9 Oct 2025"_s);
        desk.page.setGlobalFilter(filterOf(ui::Period::All));
        QCOMPARE(subtitles.last().first().toString(), u"All"_s);
    }

    void theBookingRateGivesWayWhenNarrow()
    {
        Desk desk(1);
        desk.page.setNarrow(true);
        QVERIFY(!desk.find<QWidget>(u"todayBooking"_s)->isVisible());
        desk.page.setNarrow(false);
        QVERIFY(desk.find<QWidget>(u"todayBooking"_s)->isVisible());
    }

    void everythingHasAName()
    {
        const Desk desk;
        shown(desk);
        for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
        for (const QString &chart : {u"hoursChart"_s, u"courseChart"_s}) {
            QVERIFY(desk.find<QWidget>(chart)->accessibleDescription().contains("calls"_L1));
            QVERIFY(!desk.find<QWidget>(chart)->accessibleName().isEmpty());
        }
    }

    void chartsTakeTheColoursOfTheTheme()
    {
        const Desk desk;
        shown(desk);
        auto *chart = desk.find<ui::BarChart>(u"hoursChart"_s);
        m_theme.setMode(ui::ThemeMode::Dark);
        QTRY_COMPARE_WITH_TIMEOUT(chart->backgroundBrush().color(), ui::tokens().surface, soon);
        const QPoint inBar = chart->positionOf(2).toPoint() + QPoint(0, 60);
        QTRY_COMPARE_WITH_TIMEOUT(chart->grab().toImage().pixelColor(inBar), ui::tokens().chart[0], soon);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
