#include "deskfixture.h"

#include "ui/calls/callviews.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;

namespace {

QAbstractItemModel *rowsOf(const DeskFixture &f)
{
    return f.find<QTableView>(u"callsTable"_s)->model();
}

QString stateOf(const DeskFixture &f)
{
    auto *title = f.find<QWidget>(u"callsState"_s)->findChild<QLabel *>(u"stateTitle"_s);
    return title->isVisible() ? title->text() : QString();
}

} // namespace

class CallViewsTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void everyViewShowsAsManyCallsAsItsTabSays()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QAbstractButton>(u"tab-critical"_s)->accessibleName(), u"Critical, 6"_s, soon);
        for (const ui::CallView &view : ui::callViews()) {
            auto *tab = f.find<QAbstractButton>(u"tab-"_s + view.id);
            QVERIFY(tab);
            tab->click();
            const int expected = view.id == ui::allCallsView ? 28 : tab->accessibleName().section(u", "_s, 1).toInt();
            QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), expected, soon);
            QVERIFY(expected > 0);
            QCOMPARE(f.page()->routeQuery().value(u"view"_s, u"all"_s), QString(view.id));
        }
    }

    void theCountsFollowWhatHappens()
    {
        DeskFixture f(m_theme, 28);
        auto *missed = f.find<QAbstractButton>(u"tab-missed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(missed->accessibleName(), u"Missed, 2"_s, soon);
        Call call = f.desk.call(28);
        call.outcome = CallOutcome::Missed;
        ++call.revision;
        f.commit(call);
        QTRY_COMPARE_WITH_TIMEOUT(missed->accessibleName(), u"Missed, 3"_s, soon);
        f.desk.data.down = true;
        f.page()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(missed->accessibleName(), u"Missed"_s, soon); // not known is not zero
    }

    void arrowKeysGoFromTabToTab()
    {
        DeskFixture f(m_theme, 28);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.find<QWidget>(u"tab-all"_s)->setFocus();
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tab-missed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 2, soon);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 6, soon);
    }

    void theQuarantineIsOfNoBranchButOfThePeriod()
    {
        DeskFixture f(m_theme, 500);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(f)->rowCount() >= 200, soon);
        ui::GlobalFilter filter;
        filter.branches = {BranchId(2)};
        f.page()->setGlobalFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QAbstractButton>(u"tab-unassigned"_s)->accessibleName(), u"Not assigned, 36"_s, soon);
        f.page()->openRoute({{u"view"_s, u"unassigned"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 36, soon);
        QVERIFY(f.page()->headerFilters() == ui::HeaderFilters(ui::HeaderFilter::Period));
        filter.period = ui::Period::Today;
        f.page()->setGlobalFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 3, soon);
        f.page()->openRoute({});
        filter = {};
        filter.unassigned = true;
        f.page()->setGlobalFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 36, soon);
    }

    void filtersOfTheMenuNarrowAndStandAsChips()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.find<QAbstractButton>(u"moreFilters"_s)->click();
        auto *menu = f.find<QMenu>(u"filterMenu"_s);
        QVERIFY(menu->isVisible());
        menu->findChild<QAction *>(u"filter-duration-from-5"_s)->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 2, soon);
        auto *chip = f.find<QAbstractButton>(u"chip-duration"_s);
        QCOMPARE(chip->accessibleName(), u"Remove filter: Duration: 5 minutes and more"_s);
        chip->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QVERIFY(!f.find<QWidget>(u"resetFilters"_s)->isVisible());
    }

    void everyFilterHasARouteAndAWayBack_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("calls");
        QTest::newRow("mood") << u"mood"_s << u"negative"_s << 6;
        QTest::newRow("outcome") << u"outcome"_s << u"booked"_s << 8;
        QTest::newRow("urgency") << u"urgency"_s << u"high"_s << 6;
        QTest::newRow("reason") << u"reason"_s << u"no_slot"_s << 2;
        QTest::newRow("duration") << u"duration"_s << u"under-1"_s << 4;
        QTest::newRow("known") << u"known"_s << u"no"_s << 28;
    }
    void everyFilterHasARouteAndAWayBack()
    {
        QFETCH(QString, filter);
        QFETCH(QString, word);
        QFETCH(int, calls);
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        const QMap<QString, QString> route{{filter, word}};
        f.page()->openRoute(route);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), calls, soon);
        QCOMPARE(f.page()->routeQuery(), route);
        f.page()->openRoute({});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
    }

    void aRouteSaysNothingThatIsNoFilter()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.page()->openRoute({{u"mood"_s, u"furious"_s}, {u"service"_s, u"Zahnreinigung"_s}, {u"view"_s, u"nonsense"_s}, {u"customer"_s, u"x"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QVERIFY(f.page()->routeQuery().isEmpty());
        f.page()->openRoute({{u"view"_s, u"missed"_s}, {u"outcome"_s, u"booked"_s}}); // the view decides
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 2, soon);
        f.page()->openRoute({{u"id"_s, u"27"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->text(), u"Number withheld"_s, soon);
        QCOMPARE(f.page()->routeQuery(), (QMap<QString, QString>{{u"id"_s, u"27"_s}}));
    }

    void servicesAreThoseOfTheClinicAndCanBeSearched()
    {
        DeskFixture f(m_theme, 28);
        auto *service = f.find<QAbstractButton>(u"serviceFilter"_s);
        QTRY_VERIFY_WITH_TIMEOUT(service->isVisible(), soon);
        service->click();
        auto *search = service->findChild<QLineEdit *>(u"choiceSearch"_s);
        auto *list = service->findChild<QListWidget *>(u"choiceList"_s);
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, u"wurzel"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(), u"Wurzelkanalbehandlung"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 2, soon);
        QVERIFY(f.page()->routeQuery().isEmpty()); // what callers said is in no link
        const QVariantMap memory = f.page()->memory();
        f.page()->remember({});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.page()->remember(memory);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 2, soon);
    }

    void escClosesTheDetailsBeforeTheFilters()
    {
        DeskFixture f(m_theme, 28);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.page()->openRoute({{u"mood"_s, u"negative"_s}, {u"id"_s, u"26"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 6, soon);
        f.page()->focusMain();
        QTest::keyClick(f.window.get(), Qt::Key_Escape);
        QVERIFY(f.find<QWidget>(u"callDetail"_s)->isHidden());
        QCOMPARE(rowsOf(f)->rowCount(), 6);
        QTest::keyClick(f.window.get(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QVERIFY(!f.page()->closeTopmost());
    }

    void everyStateHasAFace_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("action");
        QTest::newRow("empty") << u"empty"_s << u"No calls yet"_s << u"Load demo data"_s;
        QTest::newRow("filtered") << u"filtered"_s << u"No call matches the filters"_s << u"Extend period"_s;
        QTest::newRow("error") << u"error"_s << u"The calls could not be loaded"_s << u"Copy details"_s;
        QTest::newRow("forbidden") << u"forbidden"_s << u"Your role may not see calls without a branch"_s << QString();
    }
    void everyStateHasAFace()
    {
        QFETCH(QString, state);
        QFETCH(QString, title);
        QFETCH(QString, action);
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QVERIFY(f.page()->showState(state));
        QCOMPARE(stateOf(f), title);
        QCOMPARE(f.find<QWidget>(u"callsState"_s)->findChild<QAbstractButton *>(u"stateSecondAction"_s)->text(), action);
        QVERIFY(!f.page()->showState(u"nonsense"_s));
    }

    void aSlowAnswerCanBeGivenUp()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.jobs.runsByItself = false;
        f.page()->openRoute({{u"mood"_s, u"negative"_s}});
        QVERIFY(f.page()->showState(u"slow"_s));
        auto *slow = f.find<QWidget>(u"slowBanner"_s);
        QVERIFY(slow->isVisible());
        slow->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QCOMPARE(stateOf(f), u"Loading was cancelled"_s);
        f.jobs.runAll();
        QCOMPARE(stateOf(f), u"Loading was cancelled"_s); // the late answer is of no interest
        f.jobs.runsByItself = true;
        f.find<QWidget>(u"callsState"_s)->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 6, soon);
        QCOMPARE(stateOf(f), QString());
    }

    void aFailureCanBeReportedWithoutPatients()
    {
        DeskFixture f(m_theme, 28);
        f.desk.data.down = true;
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), u"The calls could not be loaded"_s, soon);
        f.find<QWidget>(u"callsState"_s)->findChild<QAbstractButton *>(u"stateSecondAction"_s)->click();
        const QString details = QGuiApplication::clipboard()->text();
        QVERIFY(details.contains(u"error "_s) && details.contains(u"2025-10-09T07:41"_s));
        f.desk.data.down = false;
        Q_EMIT f.hub.restored();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), QString(), soon);
    }

    void aRefreshKeepsTheRowsUnderALine()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        f.jobs.runsByItself = false;
        f.page()->refresh();
        auto *line = f.find<QWidget>(u"readingAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), soon);
        QCOMPARE(rowsOf(f)->rowCount(), 28);
        f.jobs.runAll();
        QVERIFY(!line->isVisible());
    }

    void aHiddenPageAsksNothingAndCatchesUp()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 28, soon);
        QTRY_COMPARE_WITH_TIMEOUT(f.jobs.waiting(), 0, soon);
        f.page()->hide();
        int asked = 0;
        f.desk.data.onCall = [&asked](const char *) { ++asked; };
        f.commit(tests::runningCall(tests::clinicNow, u"Selma Aydın"_s, u"+4917604069099"_s));
        f.page()->setGlobalFilter({{}, false, ui::Period::Today, {}, {}, true});
        QCoreApplication::processEvents();
        QCOMPARE(asked, 0);
        f.page()->show();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(f)->rowCount(), 29, soon);
    }

    void tabsThatHaveNoRoomAreInAMenu()
    {
        DeskFixture f(m_theme, 28);
        auto *row = f.find<QWidget>(u"callViews"_s);
        auto *more = row->findChild<QAbstractButton *>(u"moreTabs"_s);
        QVERIFY(!more->isVisible());
        row->resize(420, 36);
        QVERIFY(more->isVisible());
        QVERIFY(!f.find<QWidget>(u"tab-callback"_s)->isVisible());
        more->click();
        auto *menu = row->findChild<QMenu *>();
        QVERIFY(menu->isVisible());
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(row->findChildren<QAbstractButton *>().size() > 0);
        QVERIFY(f.page()->routeQuery().contains(u"view"_s));
        QVERIFY(f.find<QWidget>(u"tab-"_s + f.page()->routeQuery().value(u"view"_s))->isVisible()); // the current one always has room
    }
};

QTEST_MAIN(CallViewsTest)
#include "tst_callviews.moc"
