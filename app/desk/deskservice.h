#pragma once

#include "app/demo/demofilling.h"
#include "app/runtime/serviceruntime.h"
#include "app/runtime/settings.h"
#include "services/core/ports/clock.h"
#include "ui/setup/checkstep.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

namespace askpro::app {

/// The desk's own listener and workers, and whatever needs the sealed keys. Lives on a thread of its own with an event loop,
/// so that the window never waits for it; talk to it by queued calls.
class DeskService : public QObject
{
    Q_OBJECT

public:
    enum class Listening { Here, Elsewhere, Failed };
    Q_ENUM(Listening)

    /// `factory` and `clock` outlive it. `keychainKey`: the master key if the key store had one; asked on the main thread.
    /// `demo`: fills the database with the demo first, and listens elsewhere when the address is taken.
    DeskService(const Settings &settings, core::StoresFactory &factory, const core::Clock &clock, QByteArray keychainKey, bool demo);
    ~DeskService() override;

    /// Opens the database and starts; while it cannot, tries again every few seconds.
    void start();
    /// Imports a configuration document and checks it. Answers imported() or failed().
    void importFile(const QString &path);
    /// Looks at another database. Answers connectionTested().
    void testConnection(const QString &address);
    /// For EventHub::changed: an edited endpoint or key counts at once.
    void follow(const QList<askpro::core::Change> &changes);

Q_SIGNALS:
    /// `detail`: the address, or the problem in words.
    void listening(askpro::app::DeskService::Listening state, const QString &detail);
    void unavailable(const QString &problem);
    void imported(const askpro::ui::SetupCheck &check);
    void failed(const QString &problem);
    void connectionTested(bool good, const QString &text);
    void demoProgressed(qint64 done, qint64 of);
    void demoReady();
    void demoFailed(const QString &problem);

private:
    [[nodiscard]] models::Result<void> open();
    [[nodiscard]] models::Result<core::Sealer> sealer();
    [[nodiscard]] models::Result<ui::SetupCheck> importDocument(const QByteArray &json);
    void startRuntime();
    [[nodiscard]] models::Result<void> startRuntime(const net::ListenerOptions &listening);
    void fillDemo();

    const Settings m_settings;
    core::StoresFactory &m_factory;
    const core::Clock &m_clock;
    const QByteArray m_keychainKey;
    const bool m_demo;
    std::unique_ptr<core::Stores> m_stores;
    std::optional<core::Sealer> m_sealer;
    std::unique_ptr<ServiceRuntime> m_runtime;
    std::unique_ptr<DemoFilling> m_filling;
    QTimer m_retry;
};

} // namespace askpro::app
