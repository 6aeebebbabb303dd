#pragma once

#include "services/core/jobs/jobs.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace askpro::tests {

/// Jobs over one set of stores that wait until the test lets them run, one by one, in its thread; or run by themselves
/// as soon as the event loop is reached.
class SteppedJobs final : public core::Jobs
{
public:
    explicit SteppedJobs(core::Stores &stores) : m_stores(stores) {}

    bool runsByItself = false;

    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_jobs.size()); }
    /// The next jobs find no session.
    void fail(const models::Error &error) { m_failure = error; }
    void recover() { m_failure.reset(); }

    /// Does the work of the oldest job, and answers.
    void step() { stepAt(0); }
    /// Does a younger job first: answers may overtake each other.
    void stepAt(size_t index)
    {
        Job job = std::move(m_jobs.at(index));
        m_jobs.erase(m_jobs.begin() + std::ptrdiff_t(index));
        job.work(m_failure ? models::Result<core::Stores *>(tl::unexpected(*m_failure)) : models::Result<core::Stores *>(&m_stores));
        if (job.asker)
            job.then();
    }
    void runAll()
    {
        while (!m_jobs.empty())
            step();
    }

protected:
    void post(Lane, std::function<void(models::Result<core::Stores *>)> work, QObject *asker, std::function<void()> then) override
    {
        m_jobs.push_back({std::move(work), asker, std::move(then)});
        if (runsByItself)
            QTimer::singleShot(0, &m_context, [this] {
                if (!m_jobs.empty())
                    step();
            });
    }

private:
    struct Job
    {
        std::function<void(models::Result<core::Stores *>)> work;
        QPointer<QObject> asker;
        std::function<void()> then;
    };

    core::Stores &m_stores;
    std::deque<Job> m_jobs;
    std::optional<models::Error> m_failure;
    QObject m_context;
};

} // namespace askpro::tests
