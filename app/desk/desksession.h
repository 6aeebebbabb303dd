#pragma once

#include "app/demo/democalls.h"
#include "app/desk/deskservice.h"
#include "app/desk/deskstatus.h"
#include "app/runtime/lazystoresfactory.h"
#include "app/runtime/settings.h"
#include "app/runtime/tenantfollowing.h"
#include "services/core/events/changefollower.h"
#include "services/core/jobs/jobrunner.h"
#include "services/core/ports/clock.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace askpro::app {

/// The desk on one database: window, jobs, change feed, and the listener with its workers on their own thread. A demo is
/// a session on a database of its own.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Settings settings;
        ui::DeskSettings window;
        QByteArray keychainKey;      ///< empty = the key store has none
        bool demo = false;
    };

    /// Theme and clock outlive the session. Invalid = the database's address cannot be understood.
    [[nodiscard]] static models::Result<std::unique_ptr<DeskSession>> open(Options options, ui::Theme &theme, const core::Clock &clock);
    ~DeskSession() override;

    void show();
    /// Once a tenant is shown.
    void openRoute(const QString &route) { m_window.open(route); }
    /// A message in its window.
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void demoRequested();
    /// The demo was ended, or could not be loaded: `problem` then says why.
    void demoEnded(const QString &problem);
    void connectionRequested(const QString &address);

private:
    DeskSession(Options options, std::unique_ptr<core::ChangeSignal> signal, ui::Theme &theme, const core::Clock &clock);

    void connectWindow();
    void connectService();
    void connectDemo();
    void showTenants(const QList<core::TenantEntry> &tenants);
    void followQueueOf(models::TenantId shown);
    void showDemoProgress(qint64 done, qint64 of);
    void playDemoCalls();
    void keepSettings(ui::DeskSettings settings) const;
    void chooseLanguage(const QString &language);

    const Options m_options;
    const core::Clock &m_clock;
    LazyStoresFactory m_factory;
    core::JobRunner m_jobs;
    core::ChangeFollower m_follower;
    TenantFollowing m_following;
    QList<core::TenantEntry> m_tenants;
    DeskStatus m_status;
    QThread m_serviceThread;
    DeskService *m_service;          ///< lives and dies on m_serviceThread
    ui::MainWindow m_window;
    bool m_demoReady = false;
    QString m_listenerUrl;           ///< empty = none here
    std::unique_ptr<DemoCalls> m_demoCalls;
};

} // namespace askpro::app
