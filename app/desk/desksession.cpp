#include "app/desk/desksession.h"

#include "app/desk/desksettingsfile.h"
#include "app/runtime/translations.h"
#include "services/core/ports/callstore.h"
#include "services/store/changes/openchangesignal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr int demoHistory = 120;

} // namespace

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
    , m_service(new DeskService(m_options.settings, m_factory, clock, m_options.keychainKey))
    , m_window({m_jobs, m_follower, clock, m_status, theme}, m_options.window, {})
{
    m_serviceThread.setObjectName(u"desk service"_s);
    m_service->moveToThread(&m_serviceThread);
    connect(&m_serviceThread, &QThread::finished, m_service, &QObject::deleteLater);
    m_window.setDemo(m_options.demo);
    m_window.setWaiting();
    connectWindow();
    connectService();
    m_serviceThread.start();
    QMetaObject::invokeMethod(m_service, &DeskService::start);
    m_following.refresh();
}

DeskSession::~DeskSession()
{
    m_demo.reset();
    m_serviceThread.quit();
    m_serviceThread.wait();
    m_follower.stop();
    m_jobs.stop();
}

void DeskSession::show()
{
    m_window.show();
}

void DeskSession::connectWindow()
{
    connect(&m_window, &ui::MainWindow::settingsChanged, this, &saveDeskSettings);
    connect(&m_window, &ui::MainWindow::languageChosen, this, &DeskSession::chooseLanguage);
    connect(&m_window, &ui::MainWindow::demoRequested, this, &DeskSession::demoRequested);
    connect(&m_window, &ui::MainWindow::demoEndRequested, this, &DeskSession::demoEndRequested);
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
        m_following.refresh();
        if (m_options.demo)
            QMetaObject::invokeMethod(m_service, &DeskService::prepareDemo);
    });
    connect(m_service, &DeskService::imported, this, [this] {
        m_window.setBusy({});
        m_following.refresh();
    });
    connect(m_service, &DeskService::failed, this, [this](const QString &problem) {
        m_window.setBusy({});
        m_window.tell(tr("That did not work"), problem);
    });
    connect(m_service, &DeskService::demoReady, this, &DeskSession::startDemo);
}

void DeskSession::showTenants(const QList<core::TenantEntry> &tenants)
{
    m_tenants = tenants;
    m_window.setTenants(tenants);
}

void DeskSession::followQueueOf(TenantId shown)
{
    const auto tenant = std::ranges::find(m_tenants, shown, &core::TenantEntry::id);
    m_status.setTenant(tenant == m_tenants.cend() ? std::nullopt : std::optional(core::TenantDirectory::scopeOf(*tenant)));
}

void DeskSession::startDemo(const QString &listenerUrl)
{
    m_following.refresh();
    m_jobs.run(
        this,
        [](core::Stores &stores) -> Result<bool> {
            const auto scope = core::TenantDirectory(stores).bySlugOrOnly({});
            if (!scope)
                return failureOf(scope);
            const auto calls = stores.calls().count(*scope, {});
            if (!calls)
                return failureOf(calls);
            return *calls == 0;
        },
        [this, listenerUrl](const Result<bool> &empty) {
            if (!empty)
                m_window.tell(tr("That did not work"), empty.error().userText);
            else
                m_demo = std::make_unique<DemoCalls>(listenerUrl, *empty ? demoHistory : 0, m_clock);
        });
}

void DeskSession::chooseLanguage(const QString &language)
{
    installTranslations(*QCoreApplication::instance(), language);
}

} // namespace askpro::app
