#pragma once

#include "services/core/jobs/jobs.h"
#include "services/core/jobs/sessionkeeper.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace askpro::core {

struct JobRunnerOptions
{
    int threads = 2;
    int queue = 1000;                        ///< jobs that may wait; one more is answered Busy
    models::Milliseconds patience{30000};    ///< a job that waited longer is answered Timeout and not run
};

/// Runs jobs on threads that each have a session of their own, opened by the first job and anew after it was lost.
/// `work` runs once it has been taken, even when the asker is gone by then; only the answer is then dropped.
class JobRunner final : public Jobs
{
public:
    /// `factory` outlives the runner.
    explicit JobRunner(StoresFactory &factory, JobRunnerOptions options = {});
    ~JobRunner() override;
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Drops what waits, lets the running jobs end, ends the threads. Blocks; may be called twice.
    void stop();

protected:
    void post(Lane lane, std::function<void(models::Result<Stores *>)> work, QObject *asker, std::function<void()> then) override;

private:
    class Answer;
    struct Job
    {
        Lane lane = Lane::Prompt;
        std::function<void(models::Result<Stores *>)> work;
        std::unique_ptr<Answer> answer;
        std::chrono::steady_clock::time_point askedAt;
    };

    void serveAll();
    [[nodiscard]] std::deque<Job>::iterator runnable();
    [[nodiscard]] std::optional<Job> next();
    void ended(Lane lane);
    void serve(Job job, SessionKeeper &keeper) const;

    StoresFactory &m_factory;
    const JobRunnerOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    int m_patient = 0;                       ///< running in that lane
    bool m_stopping = false;
    std::vector<std::thread> m_threads;      ///< last: use the others
};

} // namespace askpro::core
