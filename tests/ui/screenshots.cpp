// Writes pictures of the window into a folder, to be looked at beside the design: both themes, both languages, two sizes.
//   screenshots [FOLDER]
#include "deskfixture.h"

#include "ui/setup/firstrunpage.h"

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
};

const Scene scenes[]{
    {"calls-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, false},    {"calls-dark-de"_L1, {1440, 900}, true, "de"_L1, 0, false, false},
    {"calls-light-en"_L1, {1440, 900}, false, "en"_L1, 2, false, false},    {"calls-1024-light-de"_L1, {1024, 700}, false, "de"_L1, 0, false, false},
    {"calls-1024-dark-en"_L1, {1024, 700}, true, "en"_L1, 3, false, false}, {"calls-list-light-de"_L1, {1440, 900}, false, "de"_L1, -1, false, false},
    {"unassigned-light-de"_L1, {1440, 900}, false, "de"_L1, 0, false, true}, {"unassigned-dark-en"_L1, {1440, 900}, true, "en"_L1, 0, false, true},
    {"first-run-light-de"_L1, {1440, 900}, false, "de"_L1, -1, true, false}, {"first-run-dark-de"_L1, {1440, 900}, true, "de"_L1, -1, true, false},
    {"first-run-1024-light-de"_L1, {1024, 700}, false, "de"_L1, -1, true, false}, {"first-run-1024-dark-en"_L1, {1024, 700}, true, "en"_L1, -1, true, false},
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
    QTest::qWait(400);
    const QString file = folder.filePath(scene.name + u".png"_s);
    if (!fixture.window->grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
}

/// The steps of the first page that follow its start.
void shootSetup(ui::Theme &theme, const QDir &folder)
{
    theme.setMode(ui::ThemeMode::Light);
    const tests::DeskFixture fixture(theme, 0, u"de"_s);
    auto *page = fixture.find<ui::FirstRunPage>(u"firstRun"_s);
    const auto save = [&](const QString &name) {
        QTest::qWait(100);
        if (!fixture.window->grab().save(folder.filePath(name)))
            qFatal("cannot write %s", qPrintable(name));
    };
    page->setBusy(u"640 / 1.255"_s);
    save(u"setup-loading-light-de.png"_s);
    page->setBusy({});
    page->setAddress(u"postgresql://empfang@server/askpro"_s);
    page->showConnection();
    page->setConnectionResult(false, u"Connection refused."_s);
    save(u"setup-connect-light-de.png"_s);
    page->showCheck({u"Zahnzentrum Bergmann"_s, 3, 4,
                     {{core::FindingSeverity::Error, u"tenants/zahnzentrum/branches/mitte/phone_numbers"_s, u"The branch has no active telephone number."_s},
                      {core::FindingSeverity::Warning, u"tenants/zahnzentrum/branches/mitte/services/kontrolle"_s, u"Nobody offers this service."_s}}});
    save(u"setup-check-light-de.png"_s);
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
    shootSetup(theme, folder);
    return 0;
}
