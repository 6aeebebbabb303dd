#include "services/store/database/checkpointer.h"

#include "services/store/database/databasesession.h"
#include "services/store/log.h"

#include <QFileInfo>

#include <pthread.h>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr std::chrono::milliseconds between{500};
constexpr qint64 worthCopying = 4 << 20;  // bytes of log
constexpr qint64 tooLong = 64 << 20;      // bytes of log, or of its file
constexpr qint64 frameSize = 4096 + 24;

struct Copied
{
    qint64 frames = 0; ///< in the log
    qint64 copied = 0;
};

Result<Copied> checkpoint(DatabaseSession &session, const SystemAccess &access, const QString &mode)
{
    auto row = session.run(access, u"PRAGMA wal_checkpoint(%1)"_s.arg(mode));
    if (!row)
        return failureOf(row);
    return row->next() ? Copied{row->value(1).toLongLong(), row->value(2).toLongLong()} : Copied{};
}

} // namespace

Checkpointer::Checkpointer(const DatabaseUrl &url, std::shared_ptr<WriteGate> gate) : m_url(url), m_gate(std::move(gate)) {}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Checkpointer::start(bool checkFirst)
{
    m_thread = std::thread([this, checkFirst] { loop(checkFirst); });
    pthread_setname_np(m_thread.native_handle(), "checkpointer");
}

bool Checkpointer::waitForNextRound()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, between, [this] { return m_stopping; });
}

void Checkpointer::loop(bool checkFirst)
{
    std::unique_ptr<DatabaseSession> session;
    while (waitForNextRound()) {
        if (!session) {
            auto opened = DatabaseSession::open(m_url, m_gate);
            if (!opened) {
                qCWarning(log) << "checkpoints wait for the database:" << opened.error().detail;
                continue;
            }
            session = std::move(*opened);
        }
        if (std::exchange(checkFirst, false)) {
            if (const auto sound = session->checkIntegrity(); !sound)
                qCCritical(log) << "database is damaged:" << sound.error().detail;
        }
        step(*session);
    }
}

void Checkpointer::step(DatabaseSession &session)
{
    const qint64 fileSize = QFileInfo(m_url.path() + u"-wal"_s).size();
    if (fileSize < worthCopying)
        return;
    const SystemAccess access;
    const auto warn = [](const auto &result) {
        if (!result)
            qCWarning(log) << "checkpoint failed:" << result.error().detail;
        return !result;
    };
    const auto passive = checkpoint(session, access, u"PASSIVE"_s);
    if (warn(passive))
        return;
    const bool endless = passive->frames * frameSize > tooLong;
    const bool idle = passive->frames == m_lastFrames && passive->copied == passive->frames;
    m_lastFrames = passive->frames;
    if (!endless && !(idle && fileSize > tooLong))
        return;
    // Most is copied by now, so that writers wait for little. Readers are not waited for: the next round tries again.
    const auto pass = m_gate->enter(std::chrono::seconds(1));
    if (!pass.held() || warn(session.run(access, u"PRAGMA busy_timeout=0"_s)))
        return;
    warn(checkpoint(session, access, idle ? u"TRUNCATE"_s : u"RESTART"_s));
    warn(session.run(access, u"PRAGMA busy_timeout=5000"_s));
}

} // namespace askpro::store
