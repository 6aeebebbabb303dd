#include "app/desk/deskprogram.h"

#include "app/cli/output.h"
#include "app/desk/colorscheme.h"
#include "app/desk/desksession.h"
#include "app/desk/desksettingsfile.h"
#include "app/runtime/keychain.h"
#include "app/runtime/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Desk", text);
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("The telephone calls of a clinic: listener, workers and window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"database"_s, tr("Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file."), u"url"_s},
        {u"config"_s, tr("Settings file (INI)."), u"file"_s},
        {u"tenant"_s, tr("Tenant to show first, by its slug."), u"slug"_s},
        {u"demo"_s, tr("Open the demo clinic, in a database of its own.")},
        {u"open"_s, tr("Where to begin, for example calls?view=unassigned; copied in the desk with \"Copy a link\"."), u"route"_s},
    });
}

/// The master key of the key store; asked only when no key file is there, because the store may want to be unlocked.
QByteArray keychainKey(const Settings &settings)
{
    if (!settings.keyFile.isEmpty() || QFileInfo::exists(dataFolder() + "/master.key"_L1))
        return {};
    const auto key = KeychainSource().key(false);
    return key ? *key : QByteArray();
}

/// The program with one session at a time: the clinic's, or the demo's.
class Program : public QObject
{
public:
    Program(Settings settings, ui::Theme &theme) : m_settings(std::move(settings)), m_theme(theme) {}

    /// `route`: where to begin; empty = the first page.
    [[nodiscard]] Result<void> open(bool demo, const QString &route = {})
    {
        DeskSession::Options options{.settings = m_settings, .window = loadDeskSettings(), .keychainKey = keychainKey(m_settings), .demo = demo};
        if (demo)
            options.settings.databaseUrl = "sqlite:"_L1 + dataFolder() + "/demo.db"_L1;
        if (!m_settings.tenant.isEmpty())
            options.window.tenant = m_settings.tenant;
        m_session.reset(); // first, so that its listener's address is free again
        auto opened = DeskSession::open(options, m_theme, m_clock);
        if (!opened)
            return failureOf(opened);
        m_session = std::move(*opened);
        connect(m_session.get(), &DeskSession::demoRequested, this, [this] { reopen(true, {}); });
        connect(m_session.get(), &DeskSession::demoEnded, this, [this](const QString &problem) { reopen(false, problem); });
        connect(m_session.get(), &DeskSession::connectionRequested, this, [this](const QString &address) {
            m_settings.databaseUrl = address;
            rememberDatabase(address);
            reopen(false, {});
        });
        if (!route.isEmpty())
            m_session->openRoute(route);
        m_session->show();
        return {};
    }

private:
    /// Another session in place of this one. Not from inside a signal of the one that it replaces.
    void reopen(bool demo, const QString &problem)
    {
        QTimer::singleShot(0, this, [this, demo, problem] {
            if (const auto opened = open(demo); !opened)
                QCoreApplication::exit(static_cast<int>(Output(false).fail(opened.error())));
            else if (!problem.isEmpty())
                m_session->tell(tr("The demo could not be loaded"), problem);
        });
    }

    Settings m_settings;
    ui::Theme &m_theme;
    core::SystemClock m_clock;
    std::unique_ptr<DeskSession> m_session;
};

} // namespace

int runDesk(QApplication &application)
{
    QApplication::setApplicationName(u"AskProAI Desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(ASKPRO_VERSION));
    QApplication::setDesktopFileName(u"askpro-desk"_s);
    installTranslations(application, loadDeskSettings().language);
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);

    const auto settings = readSettings({parser.value(u"database"_s), parser.value(u"config"_s), parser.value(u"tenant"_s), rememberedDatabase()},
                                       [](const char *name) { return qEnvironmentVariable(name); });
    Output output(false);
    if (!settings)
        return static_cast<int>(output.fail(settings.error()));
    ui::Theme theme(application);
    const ColorScheme scheme;
    QObject::connect(&scheme, &ColorScheme::darkPreferred, &theme, &ui::Theme::setSystemDark);
    Program program(*settings, theme);
    if (const auto opened = program.open(parser.isSet(u"demo"_s), parser.value(u"open"_s)); !opened)
        return static_cast<int>(output.fail(opened.error()));
    return QApplication::exec();
}

} // namespace askpro::app
