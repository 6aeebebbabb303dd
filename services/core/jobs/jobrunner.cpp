#include "services/core/jobs/jobrunner.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/log.h"

#include <QCoreApplication>
#include <QObject>

#include <algorithm>
#include <exception>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JobRunner", text);
}

} // namespace

/// Brings an answer to the asker's thread. The asker may be destroyed there while it is posted here, hence the lock:
/// what was posted before goes with the asker, afterwards nothing is posted any more.
class JobRunner::Answer
{
public:
    Answer(QObject *asker, std::function<void()> then) : m_asker(std::make_shared<Asker>()), m_then(std::move(then))
    {
        m_asker->object = asker;
        m_gone = QObject::connect(asker, &QObject::destroyed, asker, [known = m_asker] {
            const std::scoped_lock lock(known->mutex);
            known->object = nullptr;
        }, Qt::DirectConnection);
    }
    ~Answer() { QObject::disconnect(m_gone); }
    Q_DISABLE_COPY_MOVE(Answer)

    void deliver()
    {
        const std::scoped_lock lock(m_asker->mutex);
        if (m_asker->object)
            QMetaObject::invokeMethod(m_asker->object, std::move(m_then), Qt::QueuedConnection);
    }

private:
    struct Asker
    {
        std::mutex mutex;
        QObject *object = nullptr;           ///< null = gone
    };
    std::shared_ptr<Asker> m_asker;
    std::function<void()> m_then;
    QMetaObject::Connection m_gone;
};

JobRunner::JobRunner(StoresFactory &factory, JobRunnerOptions options) : m_factory(factory), m_options(options)
{
    for (int i = 0; i < m_options.threads; ++i)
        m_threads.push_back(namedThread("job-runner", [this] { serveAll(); }));
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::stop()
{
    std::deque<Job> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
    }
    m_wake.notify_all();
    for (auto &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void JobRunner::post(Lane lane, std::function<void(Result<Stores *>)> work, QObject *asker, std::function<void()> then)
{
    Q_ASSERT(asker);
    Job job{lane, std::move(work), std::make_unique<Answer>(asker, std::move(then)), std::chrono::steady_clock::now()};
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping)
            return;
        if (std::ssize(m_jobs) < m_options.queue) {
            m_jobs.push_back(std::move(job));
            return m_wake.notify_one();
        }
    }
    job.work(failure(ErrorCode::Busy, tr("The program has too much to do. Please try again."), u"job queue full"_s));
    job.answer->deliver();
}

void JobRunner::serveAll()
{
    SessionKeeper keeper(m_factory);
    while (auto job = next()) {
        const Lane lane = job->lane;
        serve(std::move(*job), keeper);
        ended(lane);
    }
}

/// The oldest prompt job, else the oldest patient one if a session stays free beside it. With m_mutex held.
std::deque<JobRunner::Job>::iterator JobRunner::runnable()
{
    const auto prompt = std::ranges::find(m_jobs, Lane::Prompt, &Job::lane);
    if (prompt != m_jobs.end())
        return prompt;
    return m_patient < std::max(1, m_options.threads - 1) ? m_jobs.begin() : m_jobs.end();
}

void JobRunner::ended(Lane lane)
{
    if (lane != Lane::Patient)
        return;
    const std::scoped_lock lock(m_mutex);
    --m_patient;
    m_wake.notify_one();
}

std::optional<JobRunner::Job> JobRunner::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || runnable() != m_jobs.end(); });
    if (m_stopping)
        return std::nullopt;
    const auto found = runnable();
    Job job = std::move(*found);
    m_jobs.erase(found);
    m_patient += job.lane == Lane::Patient ? 1 : 0;
    return job;
}

void JobRunner::serve(Job job, SessionKeeper &keeper) const
{
    if (std::chrono::steady_clock::now() - job.askedAt > m_options.patience) {
        job.work(failure(ErrorCode::Timeout, tr("This took too long. Please try again."), u"job waited too long"_s));
        return job.answer->deliver();
    }
    const auto stores = keeper.session();
    try {
        job.work(stores);
    } catch (const std::exception &fault) {
        qCCritical(log, "a job threw: %s", fault.what());
        job.work(failure(ErrorCode::Storage, tr("This could not be done because of a fault in the program."), QString::fromUtf8(fault.what())));
    }
    job.answer->deliver();
    if (!stores)
        return;
    if ((*stores)->isUsable())
        keeper.worked();
    else
        keeper.drop({ErrorCode::Storage, tr("The connection to the database was lost."), u"session lost"_s});
}

} // namespace askpro::core
