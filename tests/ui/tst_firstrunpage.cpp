#include "tests/support/waiting.h"
#include "ui/setup/firstrunpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::ui;

/// The first page by itself: which way is chosen, what it says, and that the keyboard is enough.
class FirstRunPageTest : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        Shown()
        {
            page.resize(1440, 900);
            page.setChoices(u"en"_s, ThemeMode::Light);
            page.show();
            QApplication::setActiveWindow(&page);
        }
        template<class Widget = QAbstractButton>
        [[nodiscard]] Widget *find(const QString &name) const
        {
            return page.findChild<Widget *>(name);
        }
        [[nodiscard]] QString steps() const { return find<QWidget>(u"setupSteps"_s)->accessibleName(); }

        FirstRunPage page;
    };

    Theme m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};

private Q_SLOTS:
    void everyWaySaysItsSteps()
    {
        Shown s;
        QCOMPARE(s.steps(), u"Step 1 of 2: Start"_s);
        s.find(u"newClinic"_s)->click();
        QCOMPARE(s.steps(), u"Step 1 of 3: Start"_s);
        QVERIFY(!s.find(u"tryDemo"_s)->isChecked());
        QCOMPARE(s.find(u"setupNext"_s)->text(), u"Continue"_s);
        s.find(u"setupNext"_s)->click();
        QCOMPARE(s.steps(), u"Step 2 of 3: Import the clinic"_s);
        QSignalSpy import(&s.page, &FirstRunPage::importChosen);
        s.find(u"setupNext"_s)->click();
        QCOMPARE(import.size(), 1);
        s.find(u"setupBack"_s)->click();
        QCOMPARE(s.steps(), u"Step 1 of 3: Start"_s);
    }

    void theKeyboardIsEnough()
    {
        Shown s;
        QSignalSpy demo(&s.page, &FirstRunPage::demoChosen);
        s.find(u"tryDemo"_s)->setFocus();
        QTest::keyClick(s.find(u"tryDemo"_s), Qt::Key_Return);
        QCOMPARE(demo.size(), 1);
        QTest::keyClick(s.find(u"tryDemo"_s), Qt::Key_Down);
        QVERIFY(s.find(u"newClinic"_s)->isChecked());
        QTest::keyClick(s.find(u"newClinic"_s), Qt::Key_Down);
        QVERIFY(s.find(u"connectSystem"_s)->isChecked());
        QTest::keyClick(s.find(u"connectSystem"_s), Qt::Key_Return);
        QVERIFY(s.find<QLineEdit>(u"connectionAddress"_s)->isVisible());
        QCOMPARE(demo.size(), 1);
    }

    void aConnectionIsCheckedBeforeItIsUsed()
    {
        Shown s;
        QSignalSpy test(&s.page, &FirstRunPage::connectionTestWanted);
        QSignalSpy chosen(&s.page, &FirstRunPage::connectionChosen);
        s.page.showConnection();
        auto *next = s.find(u"setupNext"_s);
        QVERIFY(!next->isEnabled()); // without an address
        QTest::keyClicks(s.find<QLineEdit>(u"connectionAddress"_s), u"postgresql://desk@server/askpro"_s);
        QCOMPARE(next->text(), u"Check the connection"_s);
        next->click();
        QCOMPARE(test.value(0).value(0).toString(), u"postgresql://desk@server/askpro"_s);
        QVERIFY(!next->isEnabled());
        s.page.setConnectionResult(false, u"Connection <b>refused</b>."_s);
        QCOMPARE(s.find<QLabel>(u"connectionFindings"_s)->text(), u"Connection <b>refused</b>."_s);
        QCOMPARE(s.find<QLabel>(u"connectionFindings"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(s.find<QWidget>(u"connectionVerdict"_s)->accessibleName(), u"Not possible"_s);
        next->click();
        s.page.setConnectionResult(true, u"2 tenants"_s);
        QCOMPARE(next->text(), u"Connect"_s);
        next->click();
        QCOMPARE(chosen.value(0).value(0).toString(), u"postgresql://desk@server/askpro"_s);
        QTest::keyClicks(s.find<QLineEdit>(u"connectionAddress"_s), u"2"_s); // another address is another question
        QCOMPARE(next->text(), u"Check the connection"_s);
        QVERIFY(s.find<QLabel>(u"connectionFindings"_s)->text().isEmpty());
    }

    void whatIsBeingDoneIsSaid()
    {
        Shown s;
        s.page.setBusy(u"640 of 1,255"_s);
        QCOMPARE(s.find<QLabel>(u"setupBusy"_s)->text(), u"640 of 1,255"_s);
        QCOMPARE(s.steps(), u"Step 2 of 2: Load demo data"_s);
        QVERIFY(!s.find(u"tryDemo"_s)->isEnabled() && !s.find(u"setupNext"_s)->isEnabled());
        QVERIFY(s.find(u"setupBack"_s)->isEnabled()); // one may always quit
        QSignalSpy quit(&s.page, &FirstRunPage::quitChosen);
        s.find(u"setupBack"_s)->click();
        QCOMPARE(quit.size(), 1);
        s.page.setBusy({});
        QVERIFY(s.find(u"tryDemo"_s)->isEnabled() && !s.find<QLabel>(u"setupBusy"_s)->isVisible());
    }

    void aCheckNamesEveryFaultWithItsPlace()
    {
        Shown s;
        s.find(u"newClinic"_s)->click();
        s.page.showCheck({u"Hautpraxis"_s, 1, 2, {{core::FindingSeverity::Error, u"tenants/haut/branches/mitte"_s, u"No number."_s},
                                                  {core::FindingSeverity::Warning, u"tenants/haut/services/x"_s, u"Nobody does it."_s}}});
        QVERIFY(s.page.isHeld());
        QCOMPARE(s.steps(), u"Step 3 of 3: Check"_s);
        auto *findings = s.find<QListWidget>(u"checkFindings"_s);
        QCOMPARE(findings->count(), 2);
        QCOMPARE(findings->item(0)->text(), u"No number.\ntenants/haut/branches/mitte"_s);
        QCOMPARE(findings->item(0)->data(Qt::AccessibleTextRole).toString(), u"Fault: No number."_s);
        QSignalSpy finished(&s.page, &FirstRunPage::finished);
        s.find(u"setupNext"_s)->click();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!s.page.isHeld());
    }

    void aFailedImportLetsGo()
    {
        Shown s;
        s.page.hold();
        s.page.setBusy(u"The configuration is being imported"_s);
        QVERIFY(s.page.isHeld());
        s.page.setBusy({});
        QVERIFY(!s.page.isHeld());
    }

    void everythingHasAName()
    {
        Shown s;
        for (const char *way : {"tryDemo", "newClinic", "connectSystem"}) {
            s.find(QString::fromLatin1(way))->click();
            s.find(u"setupNext"_s)->click();
            for (QWidget *widget : s.page.findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            }
            if (s.find(u"setupBack"_s)->text() == "Back"_L1)
                s.find(u"setupBack"_s)->click();
        }
    }
};

QTEST_MAIN(FirstRunPageTest)
#include "tst_firstrunpage.moc"
