#include "app/desk/desksession.h"
#include "tests/e2e/askprochild.h"
#include "tests/e2e/load.h"
#include "tests/support/waiting.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
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

    void theDemoFillsItself()
    {
        const e2e::Installation installation;
        const auto desk = openDesk(installation, u"127.0.0.1:0"_s, *m_theme, m_clock, true);
        QVERIFY(desk);
        QTRY_VERIFY_WITH_TIMEOUT(shownCalls() >= 100, 3 * tests::soon);
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
