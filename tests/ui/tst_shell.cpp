#include "deskfixture.h"

#include "ui/common/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;

namespace {

QStringList paletteLines(const DeskFixture &f)
{
    const QAbstractItemModel *model = f.find<QListView>(u"paletteList"_s)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data().toString());
    return lines;
}

QStringList toasts(const DeskFixture &f)
{
    QStringList texts;
    for (const QLabel *label : f.window->findChildren<QLabel *>(u"toastText"_s))
        texts.append(label->text());
    return texts;
}

void loaded(const DeskFixture &f, int calls)
{
    QTRY_COMPARE_WITH_TIMEOUT(f.find<QTableView>(u"callsTable"_s)->model()->rowCount(), calls, soon);
}

/// A window that has the keyboard, at the calls.
std::unique_ptr<DeskFixture> activeDesk(ui::Theme &theme, int calls = 28, Role role = Role::Administration)
{
    auto f = std::make_unique<DeskFixture>(theme, calls, u"en"_s, QSize(1440, 900), role);
    f->window->open(u"calls"_s);
    [&] { QVERIFY(QTest::qWaitForWindowActive(f->window.get())); }();
    loaded(*f, calls);
    return f;
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void thePaletteFindsCommandsAtOnceAndCallsAfterThem()
    {
        const auto f = activeDesk(m_theme);
        auto *before = f->find<QTableView>(u"callsTable"_s);
        before->setFocus();
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f->find<QLineEdit>(u"paletteField"_s);
        QVERIFY(field->isVisible() && field->hasFocus());
        QVERIFY(paletteLines(*f).contains(u"Refresh"_s));
        QTest::keyClicks(field, u"weiß"_s);
        QTRY_VERIFY_WITH_TIMEOUT(paletteLines(*f).contains(u"Hannelore Weiß-Zimmermann"_s), soon);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(before->hasFocus());
    }

    void theSelectionStaysWhereItIsWhenCallsArrive()
    {
        const auto f = activeDesk(m_theme);
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f->find<QLineEdit>(u"paletteField"_s);
        auto *list = f->find<QListView>(u"paletteList"_s);
        field->setText(u"k"_s); // "Keys of this page", then Krüger
        QCOMPARE(list->currentIndex().row(), 1);
        const QString chosen = list->currentIndex().data().toString();
        QTRY_VERIFY_WITH_TIMEOUT(paletteLines(*f).contains(u"Thomas Krüger"_s), soon);
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->currentIndex().data().toString(), chosen);
    }

    void thePaletteRunsACommandByEnter()
    {
        const auto f = activeDesk(m_theme);
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f->find<QLineEdit>(u"paletteField"_s);
        QTest::keyClicks(field, u">dark theme"_s);
        QCOMPARE(paletteLines(*f), (QStringList{u"Commands"_s, u"Dark theme"_s}));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(m_theme.isDark());
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(paletteLines(*f).mid(0, 2), (QStringList{u"Opened last"_s, u"Dark theme"_s}));
    }

    void aCallOpensInAWindowOfItsOwnAndGoesWithItsTenant()
    {
        const auto f = activeDesk(m_theme);
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f->find<QLineEdit>(u"paletteField"_s);
        QTest::keyClicks(field, u"#28"_s);
        QTRY_VERIFY_WITH_TIMEOUT(paletteLines(*f).contains(u"Hannelore Weiß-Zimmermann"_s), soon);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        auto *window = f->find<QWidget>(u"callWindow"_s);
        QVERIFY(window && window->isVisible() && window->isWindow());
        QCOMPARE(window->windowTitle(), u"Call \u2013 Zahnzentrum Bergmann"_s); // no name of a person
        QVERIFY(f->find<QTableView>(u"callsTable"_s)->isVisible());
        f->window->setTenants({{TenantId(2), u"kieferpraxis"_s, u"Kieferpraxis Köln"_s, u"token-2"_s, 1}});
        QVERIFY(!f->find<QWidget>(u"callWindow"_s));
    }

    void thePaletteSaysWhenNothingFits()
    {
        const auto f = activeDesk(m_theme);
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        f->find<QLineEdit>(u"paletteField"_s)->setText(u"qqqq"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->find<QLabel>(u"paletteNothing"_s)->text(), u"No call and no command fits."_s, soon);
        f->jobs.fail({ErrorCode::Storage, u"The database does not answer."_s, {}});
        f->find<QLineEdit>(u"paletteField"_s)->setText(u"qqq"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->find<QLabel>(u"paletteNothing"_s)->text(), u"Calls cannot be searched now. The database does not answer."_s, soon);
    }

    void everyKeyInTheOverviewIsOneOfTheRegistry()
    {
        const auto f = activeDesk(m_theme);
        QTest::keyClick(f->window.get(), Qt::Key_F1);
        auto *overview = f->find<QWidget>(u"keyOverview"_s);
        QVERIFY(overview && overview->isVisible());
        QStringList texts;
        for (const QLabel *label : overview->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAction *action : f->window->actions()) {
            if (!action->shortcut().isEmpty() && action->isVisible()) {
                QVERIFY2(texts.contains(action->text()), qPrintable(action->text()));
                QVERIFY2(texts.join(u'|').contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
            }
        }
    }

    void noKeyMeansTwoThings()
    {
        const auto f = activeDesk(m_theme);
        QHash<QString, QString> keys;
        for (const QAction *action : f->window->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString() + u": "_s + keys.value(key.toString()) + u", "_s + action->text()));
                keys.insert(key.toString(), action->text());
            }
        }
        QVERIFY(keys.size() > 10);
    }

    void f6WalksThroughTheAreasAndAround()
    {
        const auto f = activeDesk(m_theme);
        f->find<QTableView>(u"callsTable"_s)->setFocus();
        QStringList areas;
        const auto area = [&] {
            for (const QString &name : {u"sidebar"_s, u"pageHeader"_s, u"statusBar"_s}) {
                if (f->find<QWidget>(name)->isAncestorOf(QApplication::focusWidget()))
                    return name;
            }
            return u"page"_s;
        };
        for (int i = 0; i < 8 && !(i > 0 && area() == "page"_L1 && areas.size() >= 3); ++i) {
            QTest::keyClick(f->window.get(), Qt::Key_F6);
            if (areas.isEmpty() || areas.last() != area())
                areas.append(area());
        }
        QCOMPARE(areas, (QStringList{u"statusBar"_s, u"sidebar"_s, u"pageHeader"_s, u"page"_s}));
        QTest::keyClick(f->window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(area(), u"pageHeader"_s);
    }

    void aLinkSaysWhereOneIs()
    {
        const auto f = activeDesk(m_theme);
        f->window->open(u"calls?branch=2&period=7d"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->find<QAbstractButton>(u"branchChip"_s)->accessibleName(), u"Branch: Babelsberg"_s, soon);
        QCOMPARE(f->find<QAbstractButton>(u"periodChip"_s)->accessibleName(), u"Period: 7 days"_s);
        f->window->registry().find(u"link"_s)->trigger();
        QVERIFY2(QApplication::clipboard()->text().startsWith(u"calls?branch=2&period=7d"_s), qPrintable(QApplication::clipboard()->text()));
        QVERIFY(!QApplication::clipboard()->text().contains(u"Babelsberg"_s));
    }

    void aLinkThatLeadsNowhereIsSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such page") << u"nowhere?id=1"_s << u"This link leads nowhere: nowhere?id=1"_s;
        QTest::newRow("no link at all") << u"https://example.org/<b>"_s << u"This link leads nowhere: https://example.org/<b>"_s;
        QTest::newRow("another tenant's branch") << u"calls?branch=77"_s << u"The link names a branch that does not exist here."_s;
    }
    void aLinkThatLeadsNowhereIsSaid()
    {
        QFETCH(QString, link);
        QFETCH(QString, said);
        const auto f = activeDesk(m_theme);
        QTRY_COMPARE_WITH_TIMEOUT(f->find<QLabel>(u"pageCount"_s)->text(), u"28"_s, soon);
        f->window->open(link);
        QTRY_VERIFY_WITH_TIMEOUT(toasts(*f).contains(said), soon);
        QVERIFY(f->find<QTableView>(u"callsTable"_s)->isVisible());
    }

    void activeFiltersCanBeTakenOffByKeyAndAtOnce()
    {
        const auto f = activeDesk(m_theme);
        auto *reset = f->find<QAbstractButton>(u"resetHeaderFilters"_s);
        QVERIFY(!reset->isVisible());
        f->window->open(u"calls?branch=2&period=7d"_s);
        auto *branch = f->find<QAbstractButton>(u"branchChip"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reset->isVisible(), soon);
        QTest::keyClick(branch, Qt::Key_Delete);
        QCOMPARE(branch->accessibleName(), u"Branch: All"_s);
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(f->find<QAbstractButton>(u"periodChip"_s)->accessibleName(), u"Period: Last 30 days"_s);
        QVERIFY(!reset->isVisible());
    }

    void theBadgeCountsCallsWithoutABranch()
    {
        const auto f = activeDesk(m_theme);
        auto *calls = f->find<QAbstractButton>(u"nav-calls"_s);
        QTRY_COMPARE_WITH_TIMEOUT(calls->accessibleName(), u"Calls, 2 calls without a branch"_s, soon);
    }

    void aReaderSeesNoQuarantineAndNoSetup()
    {
        const auto f = activeDesk(m_theme, 28, Role::ReadOnly);
        QTRY_COMPARE_WITH_TIMEOUT(f->find<QLabel>(u"pageCount"_s)->text(), u"28"_s, soon);
        QCOMPARE(f->find<QAbstractButton>(u"nav-calls"_s)->accessibleName(), u"Calls"_s);
        QVERIFY(!f->window->registry().find(u"import"_s)->isVisible());
    }

    void tenantsAreFoundByTypingAndSwitchedByEnter()
    {
        const auto f = activeDesk(m_theme);
        QVERIFY(!f->window->registry().find(u"tenant"_s)->isVisible()); // there is only one
        const core::TenantEntry second{TenantId(2), u"kieferpraxis"_s, u"Kieferpraxis Köln"_s, u"token-2"_s, 1};
        f->window->setTenants({f->desk.data.rows.tenants.first(), second});
        QTest::keyClick(f->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = f->find<QLineEdit>(u"tenantField"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"koel"_s);
        QCOMPARE(f->find<QListView>(u"tenantList"_s)->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(f->window->windowTitle(), u"Calls \u2013 Kieferpraxis Köln"_s);
    }

    void singleLettersCanBeSwitchedOff()
    {
        const auto f = activeDesk(m_theme);
        QAction *toggle = f->window->registry().find(u"singlekeys"_s);
        QVERIFY(toggle->isChecked());
        QVERIFY(f->window->registry().areSingleKeysEnabled());
        toggle->trigger();
        QVERIFY(!toggle->isChecked());
        QVERIFY(!f->window->registry().areSingleKeysEnabled());
        QVERIFY(!f->window->settings().singleKeys);
    }

    void theDemoSaysThatItIsOne()
    {
        const auto f = activeDesk(m_theme);
        QVERIFY(!f->find<QWidget>(u"demoBadge"_s)->isVisible());
        QVERIFY(!f->window->registry().find(u"demo.end"_s)->isVisible());
        f->window->setDemo(true);
        QVERIFY(f->find<QWidget>(u"demoBadge"_s)->isVisible());
        QSignalSpy ended(f->window.get(), &ui::MainWindow::demoEndRequested);
        f->window->registry().find(u"demo.end"_s)->trigger();
        QCOMPARE(ended.size(), 1);
    }

    void whatCannotBeUndoneIsAskedAndTheSafeAnswerHasTheFocus()
    {
        const auto f = activeDesk(m_theme);
        QSignalSpy imports(f->window.get(), &ui::MainWindow::importRequested);
        const auto answer = [&](const QString &verb) {
            f->window->registry().find(u"import"_s)->trigger();
            auto *files = f->window->findChild<QFileDialog *>();
            QVERIFY(files);
            Q_EMIT files->fileSelected(u"/tmp/clinic.json"_s);
            files->close();
            auto *box = f->window->findChild<QMessageBox *>();
            QVERIFY(box && box->isVisible());
            QCOMPARE(box->defaultButton()->text(), u"Leave as it is"_s);
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == verb)
                    button->click();
            }
            QTRY_VERIFY_WITH_TIMEOUT(!f->window->findChild<QMessageBox *>() && !f->window->findChild<QFileDialog *>(), soon);
        };
        answer(u"Leave as it is"_s);
        QCOMPARE(imports.size(), 0);
        answer(u"Import"_s);
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports.first().first().toString(), u"/tmp/clinic.json"_s);
    }

    void theSystemsThemeCountsOnlyWhereItIsAskedFor()
    {
        ui::Theme &theme = m_theme;
        theme.setMode(ui::ThemeMode::System);
        theme.setSystemDark(true);
        QVERIFY(theme.isDark());
        theme.setMode(ui::ThemeMode::Light);
        theme.setSystemDark(true);
        QVERIFY(!theme.isDark());
        theme.setSystemDark(false);
    }
};

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
