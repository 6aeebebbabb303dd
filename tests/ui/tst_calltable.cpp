#include "deskfixture.h"

#include "ui/calls/callcolumns.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/calltable.h"
#include "ui/calls/calltableheader.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;
using ui::CallListModel;

namespace {

ui::CallTable *tableOf(const DeskFixture &f)
{
    return f.find<ui::CallTable>(u"callsTable"_s);
}

/// The list with the focus, as the keyboard finds it.
ui::CallTable *readyTable(const DeskFixture &f, int rows)
{
    ui::CallTable *table = tableOf(f);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, soon);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get())); // shortcuts belong to the active window
    }();
    table->setFocus();
    return table;
}

/// What a window manager does when a popup has closed; the offscreen platform does not.
void backToTheWindow(const DeskFixture &f)
{
    QApplication::setActiveWindow(f.window.get());
}

int markedRows(const DeskFixture &f)
{
    int marked = 0;
    for (int row = 0; row < tableOf(f)->model()->rowCount(); ++row)
        marked += tableOf(f)->model()->index(row, 0).data(CallListModel::MarkedRole).toBool() ? 1 : 0;
    return marked;
}

QStringList shownColumns(int room)
{
    QStringList ids;
    QList<ui::CallColumn> wanted = ui::callColumns();
    for (const ui::CallColumn &column : ui::fittingColumns(wanted, room))
        ids.append(column.id);
    return ids;
}

/// Catches what would be handed to the program for telephone calls.
class Telephone : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> called;

    Telephone() { QDesktopServices::setUrlHandler(u"tel"_s, this, "call"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(u"tel"_s); }

public Q_SLOTS:
    void call(const QUrl &url) { called.append(url); }
};

} // namespace

class CallTableTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void theKeyboardAloneAssignsAQuarantinedCallAndTakesItBack()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QTest::keyClick(table, Qt::Key_Home);
        const auto face = [&] { return table->currentIndex().siblingAtColumn(CallListModel::OutcomeColumn).data().toString(); };
        for (int row = 0; row < 28 && face() != u"Not assigned"_s; ++row)
            QTest::keyClick(table, Qt::Key_J);
        const CallId call(table->currentIndex().data(CallListModel::IdRole).toLongLong());
        QTest::keyClick(table, Qt::Key_B);
        auto *branches = qobject_cast<QListWidget *>(QApplication::focusWidget());
        QVERIFY(branches);
        QVERIFY(!branches->currentItem()); // no branch is proposed
        QTest::keyClick(branches, Qt::Key_Return);
        QVERIFY(branches->isVisible());
        QTest::keyClick(branches, Qt::Key_Down);
        QTest::keyClick(branches, Qt::Key_Down);
        QCOMPARE(branches->currentItem()->text(), u"Babelsberg"_s);
        QTest::keyClick(branches, Qt::Key_Return);
        auto *toast = f.find<QLabel>(u"toastText"_s);
        QTRY_COMPARE_WITH_TIMEOUT(toast->text(), u"1 call assigned."_s, soon);
        QCOMPARE(f.desk.call(call.value()).branch, BranchId(2));
        backToTheWindow(f);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(toast->text(), u"The assignment was taken back."_s, soon);
        QVERIFY(f.desk.call(call.value()).branch.isNull());
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(f.desk.call(call.value()).branch, BranchId(2), soon);
    }

    void markedCallsAreAssignedInOneStep()
    {
        DeskFixture f(m_theme, 56); // four are quarantined
        ui::CallTable *table = readyTable(f, 56);
        f.page()->openRoute({{u"view"_s, u"unassigned"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, soon);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_X);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(markedRows(f), 2);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"markedCount"_s)->text(), u"2 marked"_s, soon);
        f.find<QAbstractButton>(u"assignMarked"_s)->click();
        auto *branches = qobject_cast<QListWidget *>(QApplication::focusWidget());
        QVERIFY(branches);
        QTest::keyClick(branches, Qt::Key_Down);
        QTest::keyClick(branches, Qt::Key_Return);
        const auto unassigned = [&] {
            return std::ranges::count_if(f.desk.data.rows.calls, [](const tests::FakeCall &row) { return row.stored.call.branch.isNull(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(unassigned(), 2, soon);
        backToTheWindow(f);
        QTRY_COMPARE_WITH_TIMEOUT(markedRows(f), 0, soon);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(unassigned(), 4, soon);
    }

    void everythingThatMatchesCanBeAssigned()
    {
        DeskFixture f(m_theme, 56);
        ui::CallTable *table = readyTable(f, 56);
        f.page()->openRoute({{u"view"_s, u"unassigned"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, soon);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_X);
        auto *all = f.find<QAbstractButton>(u"markEverything"_s);
        QTRY_COMPARE_WITH_TIMEOUT(all->text(), u"Mark all 4"_s, soon);
        all->click();
        QCOMPARE(markedRows(f), 4);
        QVERIFY(all->isHidden());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_B);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(f.desk.data.rows.calls, [](const tests::FakeCall &row) { return row.stored.call.branch.isNull(); }), soon);
    }

    void marksFollowTheirCallsAndEndWithEsc()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {20, 26});
        QVERIFY(!table->currentIndex().isValid()); // marking selects nothing
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, {200, 3 * 52 + 26});
        QCOMPARE(markedRows(f), 4);
        QVERIFY(f.find<QWidget>(u"markBar"_s)->isVisible());
        QVERIFY(f.find<QWidget>(u"searchField"_s)->parentWidget()->isHidden());
        QVERIFY(!f.find<QAbstractButton>(u"assignMarked"_s)->isVisible()); // they have branches
        f.commit(tests::runningCall(tests::clinicNow, u"Selma Aydın"_s, u"+4917604069099"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 29, soon);
        QCOMPARE(markedRows(f), 4);
        QVERIFY(!table->model()->index(0, 0).data(CallListModel::MarkedRole).toBool());
        QVERIFY(table->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", marked"_s));
        QTest::keyClick(f.window.get(), Qt::Key_Escape);
        QCOMPARE(markedRows(f), 0);
        QVERIFY(f.find<QWidget>(u"searchField"_s)->isVisible());
    }

    void ctrlAMarksWhatIsLoaded()
    {
        DeskFixture f(m_theme, 28);
        QTest::keyClick(readyTable(f, 28), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(markedRows(f), 28);
    }

    void keysOpenPreviewAndCall()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QSignalSpy routes(f.page(), &ui::CallsPage::routeWanted);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(routes.size(), 1);
        QCOMPARE(routes.first().first().value<ui::Route>().toString(), u"call?id=28"_s);
        f.window->registry().find(u"back"_s)->trigger();
        QVERIFY(table->isVisible());

        QWidget *detail = f.find<QWidget>(u"callDetail"_s);
        QVERIFY(detail->isVisible());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!detail->isVisible());
        QTest::keyClick(table, Qt::Key_J);
        QVERIFY(!detail->isVisible()); // put away is put away
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(detail->isVisible());
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 27);
        QTest::keyClick(table, Qt::Key_Home);
        Telephone telephone;
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(telephone.called, QList<QUrl>{QUrl(u"tel:+4917604069012"_s)});
    }

    void whatIsCopiedCanBeUsedElsewhere()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"09:38\tToday\tHannelore Weiß-Zimmermann\t0176 04069012"_s));
        const auto trigger = [&](const QString &id) { table->findChild<QAction *>(id)->trigger(); };
        trigger(u"calls.copy-link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"call?id=28"_s);
        trigger(u"calls.copy-id"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"28"_s);
        trigger(u"calls.copy-number"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0176 04069012"_s);
    }

    void theMenuOffersWhatTheCallAllows()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = f.find<QMenu>(u"callMenu"_s);
        QVERIFY(menu->isVisible());
        const auto offered = [&] {
            QStringList ids;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator() && action->isVisible())
                    ids.append(action->objectName());
            }
            return ids;
        };
        QVERIFY(offered().contains(u"calls.call"_s));
        QVERIFY(!offered().contains(u"calls.assign"_s)); // it has its branch
        QTest::keyClick(menu, Qt::Key_Escape);
        table->findChild<QAction *>(u"calls.only-service"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, soon);
    }

    void aRoleThatOnlyReadsIsNotOfferedWork()
    {
        DeskFixture f(m_theme, 28, u"en"_s, {1440, 900}, Role::ReadOnly);
        ui::CallTable *table = readyTable(f, 28);
        QVERIFY(!f.find<QWidget>(u"tab-unassigned"_s));
        QTest::keyClick(table, Qt::Key_Home);
        QVERIFY(!table->findChild<QAction *>(u"calls.call"_s)->isVisible());
        f.page()->openRoute({{u"view"_s, u"unassigned"_s}});
        QCOMPARE(f.find<QWidget>(u"callsState"_s)->findChild<QLabel *>(u"stateTitle"_s)->text(), u"Your role may not see calls without a branch"_s);
    }

    void columnsLeaveByPriority()
    {
        QCOMPARE(shownColumns(2000).size(), ui::callColumns().size());
        QCOMPARE(shownColumns(470), (QStringList{u"time"_s, u"caller"_s, u"outcome"_s, u"duration"_s}));
        QVERIFY(shownColumns(720).contains(u"concern"_s));
    }

    void columnsAreChosenAndKept()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        QVERIFY(table->isColumnHidden(CallListModel::UrgencyColumn));
        QSignalSpy kept(f.page(), &ui::CallsPage::layoutChanged);
        auto *menu = f.find<QMenu>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"column-urgency"_s)->trigger();
        menu->findChild<QAction *>(u"column-concern"_s)->trigger();
        QVERIFY(!table->isColumnHidden(CallListModel::UrgencyColumn));
        QVERIFY(table->isColumnHidden(CallListModel::ConcernColumn));
        table->horizontalHeader()->resizeSection(CallListModel::UrgencyColumn, 140);
        QCOMPARE(kept.size(), 3);
        const QVariantMap layout = f.page()->layoutState();

        DeskFixture other(m_theme, 28);
        other.page()->restoreLayout(layout);
        QVERIFY(!tableOf(other)->isColumnHidden(CallListModel::UrgencyColumn));
        QVERIFY(tableOf(other)->isColumnHidden(CallListModel::ConcernColumn));
        QCOMPARE(tableOf(other)->columnWidth(CallListModel::UrgencyColumn), 140);
    }

    void aClickOnAHeadingOrders()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        const auto click = [&](int column) {
            QTest::mouseClick(table->header().viewport(), Qt::LeftButton, {}, {table->columnViewportPosition(column) + 30, 17});
        };
        click(CallListModel::DurationColumn);
        QCOMPARE(table->header().order(), core::CallOrder::Longest);
        click(CallListModel::DurationColumn);
        QCOMPARE(table->header().order(), core::CallOrder::Shortest);
        QCOMPARE(table->header().accessibleDescription(), u"Shortest first"_s);
        click(CallListModel::TimeColumn);
        QCOMPARE(table->header().order(), core::CallOrder::Newest);
        click(CallListModel::CallerColumn);
        QCOMPARE(table->header().order(), core::CallOrder::Newest);
    }

    void compactRowsAreOfOneLine()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        f.page()->setCompact(true);
        QCOMPARE(table->rowHeight(0), 36);
        QVERIFY(!table->grab().isNull());
        f.page()->setCompact(false);
        QCOMPARE(table->rowHeight(0), 52);
    }

    void neighboursOfACallAreWalkedThrough()
    {
        DeskFixture f(m_theme, 3);
        ui::CallTable *table = readyTable(f, 3);
        table->go(0);
        QCOMPARE(f.page()->neighbour(1), CallId(2));
        QCOMPARE(f.page()->neighbour(1), CallId(1));
        QVERIFY(f.page()->neighbour(1).isNull());
        QCOMPARE(f.page()->neighbour(-1), CallId(2));
    }

    void whatWasSaidStandsInTheRowsThatASearchFound()
    {
        DeskFixture f(m_theme, 28);
        ui::CallTable *table = readyTable(f, 28);
        f.page()->remember({{u"search"_s, u"Demir"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, soon);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 0).data(CallListModel::SnippetRole).toString().contains(u"Demir am Apparat"_s), soon);
        QCOMPARE(table->searchWords(), QStringList{u"demir"_s});
        QVERIFY(!table->grab().isNull());
    }

    void scrollingWithoutADatabaseShowsBarsUntilItIsBack()
    {
        DeskFixture f(m_theme, 6000);
        ui::CallTable *table = tableOf(f);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 200, soon);
        f.page()->setGlobalFilter({{}, false, ui::Period::All, {}, {}, true});
        QTRY_COMPARE_WITH_TIMEOUT(f.jobs.waiting(), 0, soon);
        while (table->model()->rowCount() < 6000) { // far enough that the first pages are given up
            const int before = table->model()->rowCount();
            table->scrollToBottom();
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > before, soon);
        }
        f.jobs.fail({ErrorCode::Storage, u"The database is away."_s, u"test"_s});
        Q_EMIT f.hub.lost(u"gone"_s);
        table->verticalScrollBar()->setValue(1000 * 52);
        QTRY_COMPARE_WITH_TIMEOUT(f.jobs.waiting(), 0, soon);
        const QModelIndex seen = table->model()->index(1000, 0);
        QVERIFY(!seen.data(CallListModel::FilledRole).toBool());
        QVERIFY(!table->grab().isNull());
        QVERIFY(f.find<QLabel>(u"bannerText"_s)->text().contains(u"As of 09:41"_s));
        QVERIFY(f.find<QWidget>(u"banner"_s)->isVisible());
        f.jobs.recover();
        Q_EMIT f.hub.restored();
        QTRY_VERIFY_WITH_TIMEOUT(seen.data(CallListModel::FilledRole).toBool(), soon);
        QVERIFY(f.find<QWidget>(u"banner"_s)->isHidden());
        QCOMPARE(table->model()->rowCount(), 6000);
    }
};

QTEST_MAIN(CallTableTest)
#include "tst_calltable.moc"
