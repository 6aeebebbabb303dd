#include "app/desk/desksession.h"
#include "tests/e2e/askprochild.h"
#include "tests/e2e/load.h"
#include "tests/support/waiting.h"
#include "ui/common/badge.h"
#include "ui/setup/firstrunpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTcpServer>
#include <QTest>

using namespace askpro;
using namespace Qt::StringLiterals;

/// The desk as it is shipped, in a real window: listener and workers inside, or beside it in `askpro serve`.
class tst_Desk : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<app::DeskSession> openDesk(const e2e::Installation &installation, const QString &listen, ui::Theme &theme,
                                                      const core::Clock &clock, bool demo = false)
    {
        app::DeskSession::Options options;
        options.settings.databaseUrl = installation.databaseUrl();
        options.settings.keyFile = installation.environment().value(u"ASKPRO_KEY_FILE"_s);
        options.settings.listenAddress = listen;
        options.demo = demo;
        options.window.page = u"calls"_s;
        auto session = app::DeskSession::open(options, theme, clock);
        if (!session)
            return nullptr;
        (*session)->show();
        return std::move(*session);
    }

    static QWidget *window()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (qobject_cast<ui::MainWindow *>(widget))
                return widget;
        }
        return nullptr;
    }

    static int shownCalls()
    {
        const auto *table = window() ? window()->findChild<QTableView *>(u"callsTable"_s) : nullptr;
        return table && table->model() ? table->model()->rowCount() : -1;
    }

    QTemporaryDir m_remembered;
    core::SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        // What the desk remembers of its user is not to be found, or left, by a test.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_remembered.path());
        m_theme = std::make_unique<ui::Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void aCallReceivedByAnotherProcessAppears()
    {
        const e2e::Installation installation;
        installation.import(u"zahnzentrum.json"_s);
        e2e::ServingChild server(installation);
        QVERIFY(server.start());
        // The same address as the server's: the desk sees that somebody else listens, and follows.
        const auto desk = openDesk(installation, server.url().section(u'/', 2), *m_theme, m_clock);
        QVERIFY(desk);
        QTRY_COMPARE_WITH_TIMEOUT(shownCalls(), 0, tests::soon);
        const e2e::Load load(server.url(), 7, 3, {}, [](const auto &...) {});
        QTRY_COMPARE_WITH_TIMEOUT(shownCalls(), 3, tests::soon);

        const QPixmap picture = window()->screen()->grabWindow(window()->winId());
        QVERIFY2(picture.width() >= 1024 && picture.height() >= 700, "the window is smaller than its smallest size");
        QVERIFY2(!window()->windowTitle().contains(u"+49"_s), "a number stands in the window title");
    }

    void theDemoFillsItselfAndIsCalled()
    {
        const e2e::Installation installation;
        QTcpServer taken; // somebody else's address is no obstacle
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString address = u"127.0.0.1:%1"_s.arg(taken.serverPort());
        auto desk = openDesk(installation, address, *m_theme, m_clock, true);
        QVERIFY(desk);
        const auto *busy = window()->findChild<QLabel *>(u"setupBusy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(busy->isVisible(), tests::soon); // how far it is
        QTRY_VERIFY_WITH_TIMEOUT(!busy->isVisible(), 8 * tests::soon);
        QVERIFY(window()->findChild<QWidget *>(u"demoBadge"_s)->isVisible());
        const auto total = [&](const QStringList &filter) {
            return QJsonDocument::fromJson(installation.run(QStringList{u"--json"_s, u"calls"_s, u"list"_s, u"--limit"_s, u"1"_s} + filter).out)
                .object().value("total"_L1).toInt();
        };
        QVERIFY(total({}) >= 1255);
        QTRY_VERIFY_WITH_TIMEOUT(shownCalls() > 20, tests::soon);
        QTRY_VERIFY_WITH_TIMEOUT(total({}) > 1255, 2 * tests::soon); // the first caller

        // The next start finds everything there.
        desk.reset();
        desk = openDesk(installation, address, *m_theme, m_clock, true);
        QVERIFY(desk);
        QTRY_VERIFY_WITH_TIMEOUT(shownCalls() > 20, tests::soon);
        QVERIFY(total({}) < 1300);
    }

    void anImportIsCheckedAndShown()
    {
        const e2e::Installation installation;
        const auto desk = openDesk(installation, u"127.0.0.1:0"_s, *m_theme, m_clock);
        QVERIFY(desk);
        auto *page = window()->findChild<ui::FirstRunPage *>(u"firstRun"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), tests::soon);
        page->hold();
        Q_EMIT qobject_cast<ui::MainWindow *>(window())->importRequested(QStringLiteral(ASKPRO_TEST_DATA "/config/hautpraxis.json"));
        auto *summary = page->findChild<QLabel *>(u"checkSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->isVisible(), tests::soon);
        QVERIFY(page->isVisible());
        page->findChild<QAbstractButton *>(u"setupNext"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shownCalls(), 0, tests::soon);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isVisible(), tests::soon);
    }

    void aConnectionIsTested_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("its own") << QString() << true;
        QTest::newRow("no file") << u"sqlite:/nowhere/clinic.db"_s << false;
        QTest::newRow("no server") << u"postgresql://nobody@127.0.0.1:1/none"_s << false;
        QTest::newRow("no address") << u"clinic"_s << false;
        QTest::newRow("with a password") << u"postgresql://me:secret@127.0.0.1/clinic"_s << false;
    }

    void aConnectionIsTested()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        const e2e::Installation installation;
        installation.import(u"zahnzentrum.json"_s);
        const auto desk = openDesk(installation, u"127.0.0.1:0"_s, *m_theme, m_clock);
        QVERIFY(desk);
        auto *main = qobject_cast<ui::MainWindow *>(window());
        const auto *verdict = main->findChild<ui::Badge *>(u"connectionVerdict"_s);
        const auto *findings = main->findChild<QLabel *>(u"connectionFindings"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownCalls(), 0, tests::soon);
        Q_EMIT main->connectionTestRequested(address.isEmpty() ? installation.databaseUrl() : address);
        QTRY_VERIFY_WITH_TIMEOUT(!findings->text().isEmpty(), tests::soon);
        QCOMPARE(verdict->text() == "Connected"_L1 || verdict->text() == "Verbunden"_L1, good);
        QVERIFY(!QFile::exists(u"/nowhere/clinic.db"_s));
    }

    void aLostDatabaseIsSaidAndTheWindowStays()
    {
        e2e::Installation installation(u"postgresql://nobody@127.0.0.1:1/none"_s);
        const auto desk = openDesk(installation, u"127.0.0.1:0"_s, *m_theme, m_clock);
        QVERIFY(desk);
        QTRY_VERIFY_WITH_TIMEOUT(window() && window()->isVisible(), tests::soon);
        // Nobody may take an unreachable database for an empty one.
        const auto *welcome = window()->findChild<QWidget *>(u"firstRun"_s);
        QVERIFY(!welcome || !welcome->isVisible());
    }
};

QTEST_MAIN(tst_Desk)
#include "tst_desk.moc"
