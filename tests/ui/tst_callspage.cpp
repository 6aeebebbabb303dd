#include "deskfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;

namespace {

QTableView *tableOf(const DeskFixture &f)
{
    return f.find<QTableView>(u"callsTable"_s);
}

QWidget *stateOf(const DeskFixture &f)
{
    return f.find<QWidget>(u"callsState"_s);
}

QString cell(const DeskFixture &f, int row, int column)
{
    const QAbstractItemModel *model = tableOf(f)->model();
    return model->index(row, column).data().toString();
}

void select(const DeskFixture &f, int row)
{
    tableOf(f)->setCurrentIndex(tableOf(f)->model()->index(row, 0));
}

/// As people do: opens the list of values and takes one.
void chooseMood(const DeskFixture &f, const QString &value)
{
    auto *button = f.find<QAbstractButton>(u"moodFilter"_s);
    button->click();
    auto *list = button->findChild<QListWidget *>(u"choiceList"_s);
    list->setCurrentItem(list->findItems(value, Qt::MatchExactly).value(0));
    QTest::keyClick(list, Qt::Key_Return);
}

} // namespace

class CallsPageTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void showsTheNewestCallFirst()
    {
        const DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        QCOMPARE(cell(f, 0, 0), u"09:38"_s);
        QCOMPARE(cell(f, 0, 1), u"Hannelore Weiß-Zimmermann"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"pageCount"_s)->text(), u"28"_s, soon);
        QCOMPARE(f.window->windowTitle(), u"Calls \u2013 Zahnzentrum Bergmann"_s);
        QVERIFY(f.find<QWidget>(u"callDetail"_s)->isHidden());
    }

    void aCallThatArrivesIsOnTopAndTheSelectionStays()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        select(f, 2);
        f.commit(tests::runningCall(tests::clinicNow, u"Selma Aydın"_s, u"+4917604069099"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(f, 0, 1), u"Selma Aydın"_s, soon);
        QCOMPARE(cell(f, 0, 3), u"Running"_s);
        QCOMPARE(tableOf(f)->currentIndex().row(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"pageCount"_s)->text(), u"29"_s, soon);
    }

    void awayFromTheTopAPillTellsAndTheRowsStandStill()
    {
        DeskFixture f(m_theme, 100);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 100, soon);
        QScrollBar *bar = tableOf(f)->verticalScrollBar();
        bar->setValue(1000);
        const QString before = tableOf(f)->indexAt({30, 5}).data().toString();
        auto *pill = f.find<QAbstractButton>(u"newCallsPill"_s);
        QVERIFY(pill->isHidden());
        f.commit(tests::runningCall(tests::clinicNow, u"Eins"_s, u"+4917604069001"_s));
        f.commit(tests::runningCall(tests::clinicNow, u"Zwei"_s, u"+4917604069002"_s));
        QTRY_COMPARE_WITH_TIMEOUT(pill->text(), u"2 new calls"_s, soon);
        QVERIFY(!pill->isHidden());
        QCOMPARE(tableOf(f)->indexAt({30, 5}).data().toString(), before);
        pill->click();
        QCOMPARE(bar->value(), 0);
        QVERIFY(pill->isHidden());
        QCOMPARE(cell(f, 0, 1), u"Zwei"_s);
    }

    void aSelectedCallIsReadWhenTheSelectionHasRested()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        int reads = 0;
        f.desk.data.onCall = [&reads](const char *method) { reads += qstrcmp(method, "find") == 0; };
        for (int row = 0; row < 8; ++row)
            select(f, row);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->text(), u"Oleksandr Kovalenko"_s, soon);
        QCOMPARE(reads, 1);
        QCOMPARE(f.find<QLabel>(u"detailReason"_s)->text(), u"No proposal was accepted"_s);
        QVERIFY(f.find<QLabel>(u"detailMeta"_s)->text().contains(u"3:10"_s));
        QVERIFY(f.find<QWidget>(u"detailTranscript"_s)->accessibleDescription().contains(u"Kovalenko: Guten Morgen"_s));
    }

    void theOpenCallFollowsItsChanges()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        select(f, 0);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->isVisible(), soon);
        Call call = f.desk.call(28);
        call.summary = u"<b>Neue</b> Zusammenfassung"_s;
        ++call.revision;
        f.commit(call);
        auto *summary = f.find<QLabel>(u"detailSummary"_s);
        QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"<b>Neue</b> Zusammenfassung"_s, soon);
        QCOMPARE(summary->textFormat(), Qt::PlainText);
    }

    void everyTextOfTheDetailsIsPlain()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        select(f, 0);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->isVisible(), soon);
        const auto labels = f.window->findChildren<QLabel *>();
        QVERIFY(labels.size() > 20);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void searchWaitsUntilTypingRests()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        int lists = 0;
        f.desk.data.onCall = [&lists](const char *method) { lists += qstrcmp(method, "list") == 0; };
        auto *search = f.find<QLineEdit>(u"searchField"_s);
        QTest::keyClicks(search, u"aylin"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 2, soon);
        QCOMPARE(lists, 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        QVERIFY(search->text().isEmpty());
    }

    void filtersNarrowAndCanBeReset()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        f.page()->openRoute({{u"outcome"_s, u"missed"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 2, soon);
        chooseMood(f, u"Negative"_s);
        auto *title = stateOf(f)->findChild<QLabel *>(u"stateTitle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"No call matches the filters"_s, soon);
        QVERIFY(title->isVisible());
        QTest::mouseClick(stateOf(f)->findChild<QAbstractButton *>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        QVERIFY(tableOf(f)->isVisible());
    }

    void barsAppearOnlyAfterAMoment()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        f.jobs.runsByItself = false;
        chooseMood(f, u"Positive"_s);
        QVERIFY(tableOf(f)->isVisible()); // nothing changes at first
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"callsSkeleton"_s)->isVisible(), soon);
        f.jobs.runAll();
        QVERIFY(tableOf(f)->isVisible());
    }

    void aFailureSaysSoAndCanBeTriedAgain()
    {
        DeskFixture f(m_theme, 28);
        f.desk.data.down = true;
        auto *title = stateOf(f)->findChild<QLabel *>(u"stateTitle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(title->text(), u"The calls could not be loaded"_s, soon);
        f.desk.data.down = false;
        QTest::mouseClick(stateOf(f)->findChild<QAbstractButton *>(u"stateAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
    }

    void aLostDatabaseKeepsTheRowsAndSaysTheirAge()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        auto *banner = f.find<QWidget>(u"banner"_s);
        QVERIFY(banner->isHidden());
        Q_EMIT f.hub.lost(u"gone"_s);
        QVERIFY(!banner->isHidden());
        QCOMPARE(f.find<QLabel>(u"bannerText"_s)->text(), u"No connection to the database. As of 09:41."_s);
        QCOMPARE(tableOf(f)->model()->rowCount(), 28);
        Q_EMIT f.hub.restored();
        QVERIFY(banner->isHidden());
    }

    void aQuarantinedCallIsAssignedAndTakenBack()
    {
        DeskFixture f(m_theme, 28);
        auto *nav = f.find<QAbstractButton>(u"nav-calls"_s);
        QTRY_COMPARE_WITH_TIMEOUT(nav->accessibleName(), u"Calls, 2 calls without a branch"_s, soon);
        f.window->open(u"calls?view=unassigned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 2, soon);
        select(f, 0);
        auto *why = f.find<QLabel>(u"assignmentWhy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(why->isVisible(), soon);
        QCOMPARE(why->text(), u"The number 030 23125999 is not registered with any branch."_s);
        auto *assign = f.find<QAbstractButton>(u"assignButton"_s);
        QVERIFY(!assign->isEnabled()); // no branch is proposed

        f.find<QComboBox>(u"assignmentBranch"_s)->setCurrentIndex(2);
        f.find<QAbstractButton>(u"assignmentRegister"_s)->setChecked(true);
        assign->click();
        auto *toast = f.find<QLabel>(u"toastText"_s);
        QTRY_COMPARE_WITH_TIMEOUT(toast->text(), u"2 calls assigned."_s, soon);
        for (const tests::FakeCall &row : std::as_const(f.desk.data.rows.calls))
            QVERIFY(!row.stored.call.branch.isNull());
        Q_EMIT f.hub.changed(f.desk.data.rows.changes);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 0, soon);
        QTRY_COMPARE_WITH_TIMEOUT(nav->accessibleName(), u"Calls"_s, 5 * soon); // counted once a second

        f.desk.data.rows.changes.clear();
        QTest::mouseClick(f.find<QAbstractButton>(u"toastAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(toast->text(), u"The assignment was taken back."_s, soon);
        Q_EMIT f.hub.changed(f.desk.data.rows.changes);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 2, soon);
    }

    void aRefusedAssignmentSaysWhy()
    {
        DeskFixture f(m_theme, 28);
        f.window->open(u"calls?view=unassigned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 2, soon);
        select(f, 0);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"assignmentWhy"_s)->isVisible(), soon);
        Call call = f.desk.call(tableOf(f)->currentIndex().data(Qt::UserRole + 2).toLongLong());
        call.branch = BranchId(1); // somebody else was quicker
        f.desk.put(call);
        f.find<QComboBox>(u"assignmentBranch"_s)->setCurrentIndex(2);
        auto *assign = f.find<QAbstractButton>(u"assignButton"_s);
        assign->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"toastText"_s)->text().contains(u"not in quarantine"_s), soon);
        QVERIFY(assign->isEnabled());
    }

    void downLeadsFromTheSearchToTheList()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        auto *search = f.find<QLineEdit>(u"searchField"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(tableOf(f)->hasFocus());
        QCOMPARE(tableOf(f)->currentIndex().row(), 0);
    }

    void theCountIsThereAgainAfterAnotherPage()
    {
        DeskFixture f(m_theme, 28);
        auto *count = f.find<QLabel>(u"pageCount"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"28"_s, soon);
        f.window->open(u"call?id=28"_s);
        f.window->registry().find(u"back"_s)->trigger();
        QCOMPARE(count->text(), u"28"_s);
    }

    void theKeyboardIsEnough()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        QTableView *table = tableOf(f);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get())); // shortcuts belong to the active window
        table->setFocus();
        QTest::keyClick(table, Qt::Key_J);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(table->currentIndex().row(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"callDetail"_s)->isVisible(), soon);
        QTest::keyClick(f.window.get(), Qt::Key_Escape);
        QVERIFY(f.find<QWidget>(u"callDetail"_s)->isHidden());
    }

    void aNarrowWindowLeavesOutColumnsOfSecondPriority()
    {
        DeskFixture f(m_theme, 28, u"en"_s, {1024, 700});
        QTRY_COMPARE_WITH_TIMEOUT(tableOf(f)->model()->rowCount(), 28, soon);
        QVERIFY(!tableOf(f)->isColumnHidden(2));
        select(f, 0);
        QTRY_VERIFY_WITH_TIMEOUT(tableOf(f)->isColumnHidden(2) && tableOf(f)->isColumnHidden(4), soon);
        QVERIFY(!tableOf(f)->isColumnHidden(1) && !tableOf(f)->isColumnHidden(3));
        QCOMPARE(f.find<QWidget>(u"sidebar"_s)->width(), 60);
    }
};

QTEST_MAIN(CallsPageTest)
#include "tst_callspage.moc"
