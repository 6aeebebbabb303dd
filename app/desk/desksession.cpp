#include "app/desk/desksession.h"

#include "app/desk/desksettingsfile.h"
#include "app/runtime/translations.h"
#include "services/store/changes/openchangesignal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

Result<std::unique_ptr<DeskSession>> DeskSession::open(Options options, ui::Theme &theme, const core::Clock &clock)
{
    const auto url = store::DatabaseUrl::parse(options.settings.databaseUrl);
    if (!url)
        return failureOf(url);
    return std::unique_ptr<DeskSession>(new DeskSession(std::move(options), store::openChangeSignal(*url), theme, clock));
}

DeskSession::DeskSession(Options options, std::unique_ptr<core::ChangeSignal> signal, ui::Theme &theme, const core::Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_factory(m_options.settings)
    , m_jobs(m_factory)
    , m_follower(m_factory, std::move(signal))
    , m_following(m_jobs, m_follower)
    , m_status(m_jobs, m_follower)
    , m_service(new DeskService(m_options.settings, m_factory, clock, m_options.keychainKey, m_options.demo))
    , m_window({m_jobs, m_follower, clock, m_status, theme}, m_options.window, {})
{
    m_serviceThread.setObjectName(u"desk service"_s);
    m_service->moveToThread(&m_serviceThread);
    connect(&m_serviceThread, &QThread::finished, m_service, &QObject::deleteLater);
    m_window.setDemo(m_options.demo);
    m_window.setWaiting();
    m_window.setAddress(m_options.settings.databaseUrl);
    connectWindow();
    connectService();
    if (m_options.demo)
        connectDemo();
    m_serviceThread.start();
    QMetaObject::invokeMethod(m_service, &DeskService::start);
    m_following.refresh();
}

DeskSession::~DeskSession()
{
    m_demoCalls.reset();
    m_serviceThread.quit();
    m_serviceThread.wait();
    m_follower.stop();
    m_jobs.stop();
}

void DeskSession::show()
{
    m_window.show();
}

void DeskSession::tell(const QString &title, const QString &text)
{
    m_window.tell(title, text);
}

void DeskSession::connectWindow()
{
    connect(&m_window, &ui::MainWindow::settingsChanged, this, &DeskSession::keepSettings);
    connect(&m_window, &ui::MainWindow::connectionTestRequested, m_service, &DeskService::testConnection);
    connect(&m_window, &ui::MainWindow::connectionRequested, this, &DeskSession::connectionRequested);
    connect(&m_window, &ui::MainWindow::languageChosen, this, &DeskSession::chooseLanguage);
    connect(&m_window, &ui::MainWindow::demoRequested, this, &DeskSession::demoRequested);
    connect(&m_window, &ui::MainWindow::importRequested, this, [this](const QString &path) {
        m_window.setBusy(tr("The configuration is being imported …"));
        QMetaObject::invokeMethod(m_service, [service = m_service, path] { service->importFile(path); });
    });
    connect(&m_window, &ui::MainWindow::tenantShown, this, &DeskSession::followQueueOf);
    connect(&m_following, &TenantFollowing::tenantsRead, this, &DeskSession::showTenants);
}

void DeskSession::connectService()
{
    connect(&m_follower, &core::EventHub::changed, m_service, &DeskService::follow);
    connect(m_service, &DeskService::unavailable, &m_status, &DeskStatus::setUnavailable);
    connect(m_service, &DeskService::unavailable, &m_window, &ui::MainWindow::setWaiting);
    connect(m_service, &DeskService::listening, this, [this](DeskService::Listening state, const QString &detail) {
        m_status.setListening(state, detail);
        m_listenerUrl = state == DeskService::Listening::Here ? detail : QString();
        m_following.refresh();
    });
    connect(m_service, &DeskService::connectionTested, &m_window, &ui::MainWindow::setConnectionResult);
    connect(m_service, &DeskService::imported, this, [this](const ui::SetupCheck &check) {
        m_window.showSetupCheck(check);
        m_window.setBusy({});
        m_following.refresh();
    });
    connect(m_service, &DeskService::failed, this, [this](const QString &problem) {
        m_window.setBusy({});
        m_window.tell(tr("That did not work"), problem);
    });
}

void DeskSession::connectDemo()
{
    connect(&m_window, &ui::MainWindow::demoEndRequested, this, [this] { Q_EMIT demoEnded({}); });
    connect(m_service, &DeskService::demoProgressed, this, &DeskSession::showDemoProgress);
    connect(m_service, &DeskService::demoFailed, this, &DeskSession::demoEnded);
    connect(m_service, &DeskService::demoReady, this, [this] {
        m_demoReady = true;
        m_window.setBusy({});
        m_following.refresh();
        playDemoCalls();
    });
}

void DeskSession::showTenants(const QList<core::TenantEntry> &tenants)
{
    m_tenants = tenants;
    if (!m_options.demo || m_demoReady)
        m_window.setTenants(tenants);
}

void DeskSession::followQueueOf(TenantId shown)
{
    const auto tenant = std::ranges::find(m_tenants, shown, &core::TenantEntry::id);
    m_status.setTenant(tenant == m_tenants.cend() ? std::nullopt : std::optional(core::TenantDirectory::scopeOf(*tenant)));
}

void DeskSession::showDemoProgress(qint64 done, qint64 of)
{
    const QLocale locale(m_window.settings().language == "en"_L1 ? QLocale(QLocale::English) : QLocale(QLocale::German));
    m_window.setTenants({}); // the first page, until all is there
    m_window.setBusy(tr("Demo data is being loaded \u2026 %1 of %2").arg(locale.toString(done), locale.toString(of)));
}

void DeskSession::playDemoCalls()
{
    if (m_listenerUrl.isEmpty())
        return m_window.tell(tr("No new demo calls"), tr("The demo's callers have nowhere to call, because this desk cannot listen."));
    m_demoCalls = std::make_unique<DemoCalls>(m_listenerUrl, m_options.settings.databaseUrl.section(u':', 1) + ".live"_L1, m_clock); // always SQLite
    connect(m_demoCalls.get(), &DemoCalls::playedElsewhere, this, [this] {
        m_window.tell(tr("The demo is open twice"), tr("The other window plays the demo's callers. They appear here as well."));
    });
    connect(m_demoCalls.get(), &DemoCalls::failed, this, [this](const QString &problem) { m_window.tell(tr("That did not work"), problem); });
}

void DeskSession::keepSettings(ui::DeskSettings settings) const
{
    if (m_options.demo)
        settings.tenant = m_options.window.tenant; // the demo's is not one of the user's
    saveDeskSettings(settings);
}

void DeskSession::chooseLanguage(const QString &language)
{
    installTranslations(*QCoreApplication::instance(), language);
}

} // namespace askpro::app
