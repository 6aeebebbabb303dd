// Writes pictures of every page and state into a folder, to be looked at beside the design: both themes, both sizes, German,
// English and a pseudo-language. Ends with 1 when a text is cut off.
//   screenshots [FOLDER] [--quick] [--only TEXT]
#include "clippedtexts.h"
#include "pseudotranslator.h"
#include "scenes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace askpro;
using tests::Scene;

namespace {

struct Look
{
    QSize size;
    bool dark;
    QString language;                ///< "de", "en" or "pseudo"
};

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const QString &language : {u"de"_s, u"en"_s, u"pseudo"_s}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            for (const bool dark : {false, true})
                looks.append({size, dark, language});
        }
    }
    return looks;
}

/// Enough to see that every page can be drawn and nothing is cut off.
QList<Look> quickLooks()
{
    return {{{1440, 900}, false, u"de"_s}, {{1024, 700}, true, u"de"_s}, {{1024, 700}, false, u"pseudo"_s}};
}

QString fileName(const Scene &scene, const Look &look)
{
    return u"%1-%2-%3-%4.png"_s.arg(scene.name).arg(look.size.width()).arg(look.dark ? u"dark"_s : u"light"_s, look.language);
}

QStringList shoot(const Scene &scene, const Look &look, ui::Theme &theme, const QDir &folder)
{
    theme.setMode(look.dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
    const bool pseudo = look.language == "pseudo"_L1;
    tests::DeskFixture fixture(theme, scene.calls, pseudo ? u"en"_s : look.language, look.size, models::Role::Administration, scene.prepare);
    tests::PseudoTranslator translator;
    if (pseudo)
        QCoreApplication::installTranslator(&translator);
    if (!scene.route.isEmpty())
        fixture.window->open(scene.route);
    QTest::qWait(300);
    if (scene.act)
        scene.act(fixture);
    QTest::qWait(450);
    if (!fixture.window->grab().save(folder.filePath(fileName(scene, look))))
        qFatal("cannot write into %s", qPrintable(folder.path()));
    const QStringList clipped = tests::clippedTexts(*fixture.window);
    QCoreApplication::removeTranslator(&translator);
    return clipped;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"where to write; default: screenshots beside the program"_s);
    parser.addOptions({{u"quick"_s, u"three looks instead of twelve"_s}, {u"only"_s, u"scenes whose name contains this"_s, u"text"_s}});
    parser.process(application);
    const QStringList folders = parser.positionalArguments();
    const QDir folder(folders.isEmpty() ? QCoreApplication::applicationDirPath() + u"/screenshots"_s : folders.first());
    folder.mkpath(u"."_s);

    ui::Theme theme(application);
    int clipped = 0;
    QTextStream out(stdout);
    const QList<Look> looks = parser.isSet(u"quick"_s) ? quickLooks() : allLooks();
    for (const Scene &scene : tests::allScenes()) {
        if (!scene.name.contains(parser.value(u"only"_s)))
            continue;
        for (const Look &look : looks) {
            for (const QString &text : shoot(scene, look, theme, folder)) {
                out << fileName(scene, look) << ": cut off: " << text << '\n';
                ++clipped;
            }
        }
    }
    out << "pictures in " << folder.absolutePath() << ", texts cut off: " << clipped << '\n';
    return clipped == 0 ? 0 : 1;
}
