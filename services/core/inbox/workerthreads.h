#pragma once

#include "services/core/inbox/deliveryworker.h"
#include "services/core/jobs/sessionkeeper.h"

#include <QList>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace askpro::core {

struct WorkerThreadsOptions
{
    int threads = 1;                 ///< SQLite has one writer: more than one helps on PostgreSQL only
    models::Milliseconds idle{250};  ///< looks for deliveries of other processes this often
    int batch = 64;
    models::Milliseconds lease = std::chrono::seconds(15); ///< how long the work of a killed process waits for another
};

/// For the health page. Counts since the threads began.
struct WorkerFigures
{
    qint64 done = 0;
    qint64 retried = 0;
    qint64 buried = 0;
    qint64 lost = 0;
    bool working = true;             ///< the last round found the database usable
    QString lastError;               ///< for the log and the health page; stays until a round succeeds
    std::optional<models::Instant> lastRoundAt; ///< newest round that succeeded, also an empty one
};

/// The workers of a process: named threads, each with a database session of its own. A storage outage makes them wait
/// with growing pauses and go on by themselves.
class WorkerThreads
{
public:
    /// Everything given outlives the threads.
    WorkerThreads(StoresFactory &factory, const QList<const DeliveryHandler *> &handlers, const Clock &clock, WorkerThreadsOptions options = {});
    ~WorkerThreads();
    Q_DISABLE_COPY_MOVE(WorkerThreads)

    /// Something new is in the inbox. Any thread; never blocks for long.
    void wake();
    /// Finishes the batches in hand and ends the threads. Blocks; may be called twice.
    void stop();

    [[nodiscard]] WorkerFigures figures() const; ///< any thread

private:
    struct Rest
    {
        models::Milliseconds pause;
        bool untilNews = true;       ///< a delivery that comes meanwhile ends it
    };

    void run(DeliveryWorker &worker);
    /// One round; how long to rest after it.
    [[nodiscard]] Rest step(DeliveryWorker &worker, SessionKeeper &keeper);
    void note(const models::Result<WorkerRound> &round);
    void rest(const Rest &rest);

    const Clock &m_clock;
    StoresFactory &m_factory;
    const WorkerThreadsOptions m_options;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_news = false;
    bool m_stopping = false;
    WorkerFigures m_figures;
    std::vector<std::thread> m_threads; ///< last: use the others
};

} // namespace askpro::core
