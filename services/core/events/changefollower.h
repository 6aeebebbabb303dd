#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/events/eventhub.h"
#include "services/core/jobs/sessionkeeper.h"
#include "services/core/ports/changesignal.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace askpro::core {

struct ChangeFollowerOptions
{
    models::Milliseconds pace{40};           ///< shortest time between two batches: what is committed meanwhile goes in one
    int batch = 500;                         ///< changes read at once
};

/// The EventHub of a process: reads the change log on a thread of its own whenever the ChangeSignal wakes it. Per tenant
/// the changes come in commit order, none left out; some may come twice. `restored` is emitted also when following
/// begins: what was loaded before that moment may be behind and is to be loaded again.
class ChangeFollower final : public EventHub
{
    Q_OBJECT

public:
    /// `factory` outlives the follower. Follows nobody until setScopes.
    ChangeFollower(StoresFactory &factory, std::unique_ptr<ChangeSignal> signal, ChangeFollowerOptions options = {},
                   QObject *parent = nullptr);
    ~ChangeFollower() override;

    /// Whom to follow from now on; any thread.
    void setScopes(const QList<models::TenantScope> &scopes);
    /// Ends the thread. Blocks for a running query at most; may be called twice.
    void stop();

private:
    void wake();
    void run();
    [[nodiscard]] bool waitForWork(const SessionKeeper &keeper);
    [[nodiscard]] models::Result<void> follow(Stores &stores);
    [[nodiscard]] models::Result<QList<Change>> read(Stores &stores, const models::TenantScope &scope, QByteArray &cursor);
    void tell(const models::Result<void> &followed);

    const ChangeFollowerOptions m_options;
    StoresFactory &m_factory;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<models::TenantScope> m_scopes;
    bool m_woken = true;
    bool m_stopping = false;

    // The follower's thread only.
    std::map<models::TenantId, QByteArray> m_cursors;
    QByteArray m_head;                       ///< of the round before: where a tenant that joins now begins
    std::optional<bool> m_following;         ///< what was told last: restored or lost

    std::unique_ptr<ChangeSignal> m_signal;
    std::thread m_thread;                    ///< last: uses the others
};

} // namespace askpro::core
