#include "deskfixture.h"

#include "ui/theme/tokens.h"
#include "ui/setup/firstrunpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;

namespace {

/// English texts of the desk that read differently in German.
QSet<QString> englishOnly()
{
    QSet<QString> texts;
    QFile file(QStringLiteral(ASKPRO_TRANSLATIONS "/askpro_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            texts.insert(source);
    }
    return texts;
}

/// Everything a widget says to eyes and ears.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    }
    for (const QAction *action : widget.actions())
        texts.append(action->text());
    return texts;
}

QStringList textsOfAll(const QWidget &window)
{
    QStringList texts = textsOf(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts.append(textsOf(*widget));
    const auto *table = window.findChild<QTableView *>(u"callsTable"_s);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
    }
    return texts;
}

core::TenantEntry secondTenant()
{
    return {TenantId(2), u"kieferpraxis"_s, u"Kieferpraxis Nord"_s, u"token-2"_s, 1};
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void speaksGermanThroughoutAfterTheSwitch()
    {
        const QSet<QString> english = englishOnly();
        QVERIFY(english.size() > 100);
        DeskFixture f(m_theme, 28);
        auto *table = f.find<QTableView>(u"callsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 28, soon);
        table->setCurrentIndex(table->model()->index(8, 0)); // one without a branch: the card is shown, too
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"assignmentCard"_s)->isVisible(), soon);

        QSignalSpy chosen(f.window.get(), &ui::MainWindow::languageChosen);
        QAction *german = nullptr;
        for (QAction *entry : f.find<QMenu>(u"settingsMenu"_s)->actions().first()->menu()->actions())
            german = entry->text() == "Deutsch"_L1 ? entry : german;
        QVERIFY(german);
        german->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, soon);
        const auto left = [&] {
            QStringList texts = textsOfAll(*f.window);
            texts.removeIf([&](const QString &text) { return !english.contains(text); });
            return texts.join(u" | "_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(left(), QString(), soon); // the change of language reaches the widgets as events
        QCOMPARE(f.find<QLabel>(u"pageTitle"_s)->text(), u"Anrufe"_s);
        QCOMPARE(f.window->settings().language, u"de"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        DeskFixture f(m_theme, 28);
        f.window->setTenants({f.desk.data.rows.tenants.first(), secondTenant()});
        auto *table = f.find<QTableView>(u"callsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 28, soon);
        table->setCurrentIndex(table->model()->index(8, 0));
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QWidget>(u"assignmentCard"_s)->isVisible(), soon);
        QStringList nameless;
        int named = 0;
        for (QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(f.window.get()))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
            else
                ++named;
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u" | "_s)));
        QVERIFY(named >= 12);
    }

    void aCellIsReadAsASentence()
    {
        DeskFixture f(m_theme, 28);
        auto *table = f.find<QTableView>(u"callsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 28, soon);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table);
        QVERIFY(interface && interface->tableInterface());
        QCOMPARE(interface->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"Call Today 09:38, Hannelore Weiß-Zimmermann, Booked, mood Positive"_s);
    }

    void theThemeSwitchesWhileRunning()
    {
        DeskFixture f(m_theme, 28);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get())); // shortcuts belong to the active window
        QSignalSpy kept(f.window.get(), &ui::MainWindow::settingsChanged);
        const QColor light = f.window->grab().toImage().pixelColor(700, 30);
        QTest::keyClick(f.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_theme.isDark());
        const QColor dark = f.window->grab().toImage().pixelColor(700, 30);
        QCOMPARE(light, ui::lightTokens().bg);
        QCOMPARE(dark, ui::darkTokens().bg);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().at(0).value<ui::DeskSettings>().theme, ui::ThemeMode::Dark);
    }

    void anotherTenantBringsNothingAlong()
    {
        DeskFixture f(m_theme, 28);
        auto *table = f.find<QTableView>(u"callsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 28, soon);
        table->setCurrentIndex(table->model()->index(0, 0));
        f.find<QLineEdit>(u"searchField"_s)->setText(u"Hannelore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->isVisible(), soon);

        const core::TenantEntry other = secondTenant();
        f.window->setTenants({other});
        QCOMPARE(table->model()->rowCount(), 0); // at once, before any answer
        QVERIFY(f.find<QWidget>(u"callDetail"_s)->isHidden());
        QVERIFY(f.find<QLineEdit>(u"searchField"_s)->text().isEmpty());
        QCOMPARE(f.window->windowTitle(), u"Calls \u2013 Kieferpraxis Nord"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"pageCount"_s)->text(), u"0"_s, soon);
        QCOMPARE(f.window->settings().tenant, u"kieferpraxis"_s);
    }

    void theLastTenantIsShownAgain()
    {
        tests::FakeDesk desk;
        tests::fillClinic(desk, 3);
        tests::SteppedJobs jobs(desk);
        core::EventHub hub;
        const tests::FakeClock clock(tests::clinicNow);
        tests::FakeStatus status;
        ui::DeskSettings settings;
        settings.tenant = u"kieferpraxis"_s;
        settings.page = u"calls"_s;
        const ui::MainWindow window({jobs, hub, clock, status, m_theme}, settings, {desk.data.rows.tenants.first(), secondTenant()});
        QCOMPARE(window.windowTitle(), u"Calls \u2013 Kieferpraxis Nord"_s);
    }

    /// The database comes back, or a configuration is saved, before the branches were first read.
    void aSecondQuestionForBranchesDoesNotSwallowTheFirst()
    {
        tests::FakeDesk desk;
        tests::fillClinic(desk, 3);
        tests::SteppedJobs jobs(desk);
        core::EventHub hub;
        const tests::FakeClock clock(tests::clinicNow);
        tests::FakeStatus status;
        ui::DeskSettings settings;
        settings.page = u"calls"_s;
        ui::MainWindow window({jobs, hub, clock, status, m_theme}, settings, {desk.data.rows.tenants.first()});
        window.show();
        Q_EMIT hub.restored();
        const auto *table = window.findChild<QTableView *>(u"callsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT((jobs.runAll(), table->model()->rowCount()), 3, soon);
    }

    void withoutATenantItOffersWaysToBegin()
    {
        DeskFixture f(m_theme, 0);
        auto *page = f.find<QWidget>(u"firstRun"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(f.window->windowTitle(), u"AskProAI Desk"_s);
        QSignalSpy demo(f.window.get(), &ui::MainWindow::demoRequested);
        auto *tryDemo = f.find<QAbstractButton>(u"tryDemo"_s);
        QVERIFY(tryDemo->isChecked());
        f.find<QAbstractButton>(u"setupNext"_s)->click();
        QCOMPARE(demo.size(), 1);

        f.window->setBusy(u"Loading demo data"_s);
        QVERIFY(!tryDemo->isEnabled());
        QCOMPARE(f.find<QLabel>(u"setupBusy"_s)->text(), u"Loading demo data"_s);

        tests::fillClinic(f.desk, 5);
        f.window->setTenants(f.desk.data.rows.tenants);
        QVERIFY(!page->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QTableView>(u"callsTable"_s)->model()->rowCount(), 5, soon);
    }

    void aCheckThatBeganOnTheFirstPageIsReadBeforeTheCalls()
    {
        DeskFixture f(m_theme, 0);
        auto *page = f.find<ui::FirstRunPage>(u"firstRun"_s);
        page->hold(); // as choosing a file does
        tests::fillClinic(f.desk, 5);
        f.window->setTenants(f.desk.data.rows.tenants);
        QVERIFY(page->isVisible());
        f.window->showSetupCheck({u"Zahnzentrum"_s, 3, 4, {}});
        QVERIFY(f.find<QLabel>(u"checkSummary"_s)->text().contains("Zahnzentrum"_L1));
        f.find<QAbstractButton>(u"setupNext"_s)->click();
        QVERIFY(!page->isVisible());
        f.window->showSetupCheck({u"Zahnzentrum"_s, 3, 4, {}}); // an import from the menu changes no page
        QVERIFY(!page->isVisible());
    }

    void anUnreachableDatabaseHasAWayOut()
    {
        DeskFixture f(m_theme, 0);
        f.window->setAddress(u"postgresql://nobody@127.0.0.1/none"_s);
        f.window->setWaiting(u"Connection refused."_s);
        f.find<QWidget>(u"waiting"_s)->findChild<QAbstractButton *>(u"stateAction"_s)->click();
        auto *address = f.find<QLineEdit>(u"connectionAddress"_s);
        QVERIFY(address->isVisible());
        QCOMPARE(address->text(), u"postgresql://nobody@127.0.0.1/none"_s);
        f.window->setWaiting(u"Connection refused."_s); // the next attempt does not take the page away
        QVERIFY(address->isVisible());
    }

    void aDatabaseThatCannotBeReachedIsNotTakenForAnEmptyOne()
    {
        DeskFixture f(m_theme, 0);
        f.window->setWaiting(u"Connection refused."_s);
        QVERIFY(!f.find<QWidget>(u"firstRun"_s)->isVisible());
        auto *waiting = f.find<QWidget>(u"waiting"_s);
        QVERIFY(waiting->isVisible());
        QCOMPARE(waiting->findChild<QLabel *>(u"stateTitle"_s)->text(), u"The database cannot be reached"_s);
        tests::fillClinic(f.desk, 5);
        f.window->setTenants(f.desk.data.rows.tenants);
        QVERIFY(!waiting->isVisible());
        f.window->setWaiting(u"Connection refused."_s);
        QVERIFY(!waiting->isVisible()); // what is shown stays readable
    }

    void theStatusBarSaysWhatItIsTold()
    {
        DeskFixture f(m_theme, 28);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QTableView>(u"callsTable"_s)->model()->rowCount(), 28, soon);
        QCOMPARE(f.find<QLabel>(u"statusEvent"_s)->text(), u"Retell 09:40:48"_s); // in the clinic's zone
        QCOMPARE(f.find<QLabel>(u"statusQueue"_s)->text(), u"3 events in the queue"_s);
        QCOMPARE(f.find<QLabel>(u"statusListener"_s)->text(), u"Listener http://127.0.0.1:8787"_s);
        QCOMPARE(f.find<QWidget>(u"statusConnection"_s)->accessibleName(), u"Connected"_s);
        f.status.now = {ui::DeskStatus::Database::Lost, ui::DeskStatus::Listener::Elsewhere, {}, {}, {}, {}, 1};
        f.status.tell();
        QCOMPARE(f.find<QLabel>(u"statusEvent"_s)->text(), u"No event from Retell yet"_s);
        QCOMPARE(f.find<QLabel>(u"statusQueue"_s)->text(), u"1 event in the queue"_s);
        QCOMPARE(f.find<QLabel>(u"statusListener"_s)->text(), u"Listener runs in another process"_s);
        QCOMPARE(f.find<QWidget>(u"statusConnection"_s)->accessibleName(), u"No connection"_s);
    }

    void periodsAndBranchesNarrowTheList()
    {
        DeskFixture f(m_theme, 500); // four and a half days
        auto *count = f.find<QLabel>(u"pageCount"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"500"_s, soon);
        const auto choose = [&](const QString &chip, const QString &entry) {
            QTest::mouseClick(f.find<QAbstractButton>(chip), Qt::LeftButton);
            QMenu *menu = nullptr;
            for (QMenu *one : f.find<QWidget>(u"pageTitle"_s)->parentWidget()->findChildren<QMenu *>())
                menu = one->isVisible() ? one : menu;
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == entry)
                    action->trigger();
            }
            menu->close();
        };
        choose(u"periodChip"_s, u"Today"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"45"_s, soon); // 00:05, 00:18, … 09:38
        choose(u"branchChip"_s, u"Babelsberg"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"10"_s, soon);
        QCOMPARE(f.find<QAbstractButton>(u"branchChip"_s)->accessibleName(), u"Branch: Babelsberg"_s);
        choose(u"branchChip"_s, u"All branches"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"45"_s, soon);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
