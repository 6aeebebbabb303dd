#pragma once

#include "models/common/result.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/changestore.h"
#include "services/core/secrets/sealer.h"
#include "services/core/tenancy/endpoint.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace askpro::core {

using KnownEndpoint = std::shared_ptr<const Endpoint>;

/// Token → endpoint, as the database says. A snapshot that is replaced whole, never changed. Lives on a thread with an
/// event loop; find() and resolve() may be called from any. Tokens and keys are never logged.
class EndpointCatalog final : public QObject
{
    Q_OBJECT

public:
    /// NotFound = no tenant has this token; any other error = the database could not be asked.
    using Found = std::function<void(models::Result<KnownEndpoint>)>;

    /// `jobs` and `sealer` outlive the catalog. `pause`: the database is read at most that often.
    EndpointCatalog(Jobs &jobs, const Sealer &sealer, models::Milliseconds pause = std::chrono::seconds(1), QObject *parent = nullptr);
    ~EndpointCatalog() override; ///< answers those who still wait

    /// Reads everything now, on the thread of `stores`: at start, so that the first request is not the first miss.
    [[nodiscard]] models::Result<void> load(Stores &stores);

    /// From memory. Null = unknown, which resolve() may know better. Any thread.
    [[nodiscard]] KnownEndpoint find(QByteArrayView token) const;
    /// Reads the database again before it says that there is no such token: a clinic that another process imported a
    /// moment ago is known. `found` is called exactly once, on any thread. Any thread.
    void resolve(const QByteArray &token, Found found);

    /// Reads the database soon.
    void reload();
    /// Reads the database soon when configuration is among the changes. For EventHub::changed.
    void follow(const QList<askpro::core::Change> &changes);

private:
    using Snapshot = QHash<QByteArray, KnownEndpoint>;
    struct Waiting
    {
        QByteArray token;
        Found found;
    };

    void wait(Waiting waiting);
    void startLoading();
    void finishLoading(const models::Result<Snapshot> &snapshot);
    void adopt(const Snapshot &snapshot);
    [[nodiscard]] models::Result<KnownEndpoint> lookUp(const QByteArray &token) const;

    Jobs &m_jobs;
    const Sealer &m_sealer;
    const models::Milliseconds m_pause;

    mutable std::mutex m_mutex;
    Snapshot m_snapshot;             ///< guarded by m_mutex

    // Catalog's thread only.
    QTimer m_timer;                  ///< until the database may be read again
    std::chrono::steady_clock::time_point m_notBefore{};
    std::vector<Waiting> m_waiting;  ///< for the next reading
    std::vector<Waiting> m_served;   ///< by the reading under way
    bool m_loading = false;
    bool m_wanted = false;           ///< another reading is needed after the one under way
};

} // namespace askpro::core
