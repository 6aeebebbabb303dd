#pragma once

#include "services/store/database/databaseurl.h"
#include "services/store/database/writegate.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace askpro::store {

class DatabaseSession;

/// Moves SQLite's write-ahead log into the database file, beside the writers and not in the path of their commits.
/// Owns a thread between start() and its destruction.
class Checkpointer
{
public:
    Checkpointer(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// `checkFirst`: the thread begins with a check of the whole file, which may take seconds.
    void start(bool checkFirst);

    /// One round: copies the log when it has grown; makes writers wait for the rest of it when it does not end; gives
    /// the file's space back when nobody writes.
    void step(DatabaseSession &session);

private:
    void loop(bool checkFirst);
    [[nodiscard]] bool waitForNextRound();

    DatabaseUrl m_url;
    std::shared_ptr<WriteGate> m_gate;
    qint64 m_lastFrames = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace askpro::store
