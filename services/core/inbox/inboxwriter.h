#pragma once

#include "services/core/inbox/deliverysink.h"
#include "services/core/jobs/sessionkeeper.h"
#include "services/core/jobs/stallguard.h"

#include <QList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace askpro::core {

struct InboxWriterOptions
{
    int queue = 4096;                        ///< deliveries that may wait; one more is Busy
    qint64 queueBytes = 256 * 1024 * 1024;   ///< of their bodies together
    int group = 512;                         ///< deliveries in one commit at most
    qint64 groupBytes = 16 * 1024 * 1024;    ///< of their bodies together; one larger body goes alone
    models::Milliseconds patience{5000};     ///< longest a submitter waits for a database that hangs
    std::function<void()> onStored = {};          ///< called on the writer's thread when a group held something new to work on
};

/// For the health page. Counts since the writer began.
struct InboxWriterFigures
{
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;                      ///< answered Busy: the queue was full
    qint64 failed = 0;                       ///< answered with another error
    qint64 groups = 0;                       ///< commits
    qint64 queued = 0;                       ///< waiting now
    bool storing = true;                     ///< the last attempt to store succeeded
};

/// The durable end of the listener: one thread with a session of its own commits everything that waits as one group.
/// A storage fault fails what waits (Storage, the sender repeats it) and the session is opened anew, so that a full
/// disk, a read-only database or a stopped server heals without a restart. A group that one delivery spoils is halved
/// until the others are stored. `done` is called on the writer's thread, or on its guard's when the database hangs.
class InboxWriter final : public DeliverySink
{
public:
    /// `factory` outlives the writer.
    explicit InboxWriter(StoresFactory &factory, InboxWriterOptions options = {});
    ~InboxWriter() override;
    Q_DISABLE_COPY_MOVE(InboxWriter)

    void submit(models::NewDelivery delivery, Done done) override;
    /// Refuses new deliveries, stores those it has, ends the thread. Blocks; may be called twice.
    void stop();

    [[nodiscard]] InboxWriterFigures figures() const; ///< any thread

private:
    struct Waiting
    {
        models::NewDelivery delivery;
        Done done;
    };
    using Stored = models::Result<QList<models::StoredDelivery>>;

    void run();
    [[nodiscard]] bool waitForWork();
    void storeWaiting();
    [[nodiscard]] QList<models::NewDelivery> takeGroup();
    void storeRange(const QList<models::NewDelivery> &group, qsizetype from, qsizetype count);
    [[nodiscard]] Stored put(const QList<models::NewDelivery> &deliveries);
    void answer(qsizetype from, qsizetype count, const Stored &stored);
    void stalled();

    const InboxWriterOptions m_options;
    SessionKeeper m_keeper;                  ///< writer's thread only

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    std::vector<Done> m_inHand;              ///< of the group being stored; a called one is empty
    bool m_stalled = false;                  ///< the database hangs: submitters are refused at once
    bool m_stopping = false;

    struct
    {
        std::atomic<qint64> stored = 0, duplicates = 0, refused = 0, failed = 0, groups = 0;
        std::atomic<bool> storing = true;
    } m_figures;

    StallGuard m_guard;
    std::thread m_thread;                    ///< last: uses the others
};

} // namespace askpro::core
