// Writes pictures of the window into a folder, to be looked at beside the design: both themes, both languages, two sizes.
//   screenshots [FOLDER]
#include "clinicday.h"

#include "services/core/events/eventhub.h"
#include "tests/support/steppedjobs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statussource.h"

#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace askpro;

namespace {

class Status final : public ui::StatusSource
{
public:
    explicit Status(const tests::FakeClock &clock) : m_clock(clock) {}
    [[nodiscard]] ui::DeskStatus status() const override
    {
        return {ui::DeskStatus::Database::Connected, ui::DeskStatus::Listener::Here, u"http://127.0.0.1:8787"_s, {}, m_clock.now() - std::chrono::seconds(12), 3};
    }

private:
    const tests::FakeClock &m_clock;
};

struct Scene
{
    QLatin1StringView name;
    QSize size;
    bool dark;
    QLatin1StringView language;
    int row;        ///< -1 = none selected
    bool firstRun;
    bool unassigned;
};

const Scene scenes[]{
    {"calls-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, false},    {"calls-dark-de"_L1, {1440, 900}, true, "de"_L1, 0, false, false},
    {"calls-light-en"_L1, {1440, 900}, false, "en"_L1, 2, false, false},    {"calls-1024-light-de"_L1, {1024, 700}, false, "de"_L1, 0, false, false},
    {"calls-1024-dark-en"_L1, {1024, 700}, true, "en"_L1, 3, false, false}, {"calls-list-light-de"_L1, {1440, 900}, false, "de"_L1, -1, false, false},
    {"unassigned-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, true}, {"unassigned-dark-en"_L1, {1440, 900}, true, "en"_L1, 0, false, true},
    {"first-run-light-de"_L1, {1440, 900}, false, "de"_L1, -1, true, false}, {"first-run-dark-en"_L1, {1024, 700}, true, "en"_L1, -1, true, false},
};

void shoot(const Scene &scene, ui::Theme &theme, const QDir &folder)
{
    QTranslator texts;
    if (texts.load(u":/i18n/askpro_%1.qm"_s.arg(scene.language)))
        QCoreApplication::installTranslator(&texts);
    const tests::FakeClock clock(tests::clinicNow);
    tests::FakeDesk desk;
    if (!scene.firstRun)
        tests::fillClinic(desk, 1255);
    tests::SteppedJobs jobs(desk);
    jobs.runsByItself = true;
    core::EventHub hub;
    Status status(clock);
    ui::DeskSettings settings;
    settings.language = scene.language;
    settings.theme = scene.dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light;
    ui::MainWindow window({jobs, hub, clock, status, theme}, settings, desk.data.rows.tenants);
    window.resize(scene.size);
    window.show();
    QTest::qWait(100);
    if (scene.unassigned)
        QTest::mouseClick(window.findChild<QWidget *>(u"navUnassigned"_s), Qt::LeftButton);
    QTest::qWait(50);
    if (scene.row >= 0) {
        auto *table = window.findChild<QTableView *>(u"callsTable"_s);
        table->setCurrentIndex(table->model()->index(scene.row, 0));
    }
    QTest::qWait(400);
    const QString file = folder.filePath(scene.name + u".png"_s);
    if (!window.grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    folder.mkpath(u"."_s);
    ui::Theme theme(application);
    for (const Scene &scene : scenes)
        shoot(scene, theme, folder);
    return 0;
}
