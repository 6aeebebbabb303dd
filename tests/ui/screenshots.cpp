// Writes pictures of the window into a folder, to be looked at beside the design: both themes, both languages, two sizes.
//   screenshots [FOLDER]
#include "deskfixture.h"

#include <QDir>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro;

namespace {

struct Scene
{
    QLatin1StringView name;
    QSize size;
    bool dark;
    QLatin1StringView language;
    int row;        ///< -1 = none selected
    bool firstRun;
    bool unassigned;
    QLatin1StringView state = {};   ///< of CallsPage::showState
    int marked = 0;
};

const Scene scenes[]{
    {"calls-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, false},    {"calls-dark-de"_L1, {1440, 900}, true, "de"_L1, 0, false, false},
    {"calls-light-en"_L1, {1440, 900}, false, "en"_L1, 2, false, false},    {"calls-1024-light-de"_L1, {1024, 700}, false, "de"_L1, 0, false, false},
    {"calls-1024-dark-en"_L1, {1024, 700}, true, "en"_L1, 3, false, false}, {"calls-list-light-de"_L1, {1440, 900}, false, "de"_L1, -1, false, false},
    {"unassigned-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, true}, {"unassigned-dark-en"_L1, {1440, 900}, true, "en"_L1, 0, false, true},
    {"calls-state-loading"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "loading"_L1},
    {"calls-state-slow"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "slow"_L1},
    {"calls-state-empty"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "empty"_L1},
    {"calls-state-filtered"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "filtered"_L1},
    {"calls-state-error"_L1, {1440, 900}, true, "de"_L1, -1, false, false, "error"_L1},
    {"calls-state-offline"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "offline"_L1},
    {"calls-state-forbidden"_L1, {1440, 900}, false, "de"_L1, -1, false, false, "forbidden"_L1},
    {"calls-marked"_L1, {1440, 900}, false, "de"_L1, 0, false, true, {}, 2},
    {"first-run-light-de"_L1, {1440, 900}, false, "de"_L1, -1, true, false}, {"first-run-dark-en"_L1, {1024, 700}, true, "en"_L1, -1, true, false},
};

void shoot(const Scene &scene, ui::Theme &theme, const QDir &folder)
{
    theme.setMode(scene.dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
    const tests::DeskFixture fixture(theme, scene.firstRun ? 0 : 1255, scene.language, scene.size);
    QTest::qWait(100);
    if (scene.unassigned)
        QTest::mouseClick(fixture.find<QWidget>(u"navUnassigned"_s), Qt::LeftButton);
    QTest::qWait(50);
    if (scene.row >= 0) {
        auto *table = fixture.find<QTableView>(u"callsTable"_s);
        table->setCurrentIndex(table->model()->index(scene.row, 0));
    }
    for (int row = 0; row < scene.marked; ++row) {
        auto *table = fixture.find<QTableView>(u"callsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {20, 52 * row + 26});
    }
    QTest::qWait(400);
    if (!scene.state.isEmpty())
        fixture.page()->showState(scene.state);
    QTest::qWait(50);
    const QString file = folder.filePath(scene.name + u".png"_s);
    if (!fixture.window->grab().save(file))
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
