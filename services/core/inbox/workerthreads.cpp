#include "services/core/inbox/workerthreads.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/log.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

using namespace askpro::models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::core {

namespace {

/// After a turn that others waited for: under load the listener keeps about two thirds of the writing.
constexpr Milliseconds breather = 6ms;

/// Tells people where it ran, and no two apart that are not: process ids repeat, in containers always.
QString workerName()
{
    return u"%1:%2:%3"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()).arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
}

} // namespace

WorkerThreads::WorkerThreads(StoresFactory &factory, const QList<const DeliveryHandler *> &handlers, const Clock &clock, WorkerThreadsOptions options)
    : m_clock(clock), m_factory(factory), m_options(options)
{
    for (int i = 0; i < m_options.threads; ++i) {
        m_threads.push_back(namedThread("inbox-worker", [this, handlers] {
            DeliveryWorker worker(handlers, m_clock, {.name = workerName(), .batch = m_options.batch, .lease = m_options.lease});
            run(worker);
        }));
    }
}

WorkerThreads::~WorkerThreads()
{
    stop();
}

void WorkerThreads::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_news = true;
    }
    m_wake.notify_one();
}

void WorkerThreads::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

WorkerFigures WorkerThreads::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return m_figures;
}

void WorkerThreads::run(DeliveryWorker &worker)
{
    SessionKeeper keeper(m_factory);
    const auto stopping = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    };
    while (!stopping())
        rest(step(worker, keeper));
}

WorkerThreads::Rest WorkerThreads::step(DeliveryWorker &worker, SessionKeeper &keeper)
{
    const auto session = keeper.session();
    auto round = session ? worker.processOnce(**session) : Result<WorkerRound>(failureOf(session));
    note(round);
    if (round) {
        keeper.worked();
        if (round->yielded)
            return {breather, false};
        return {round->claimed > 0 ? 0ms : m_options.idle};
    }
    if (session && (isStorageFault(round.error()) || !(*session)->isUsable()))
        keeper.drop(round.error());
    const auto wait = keeper.nextTry() - std::chrono::steady_clock::now();
    return {std::max<Milliseconds>(std::chrono::ceil<Milliseconds>(wait), 100ms)};
}

void WorkerThreads::note(const Result<WorkerRound> &round)
{
    const std::scoped_lock lock(m_mutex);
    if (!round) {
        if (m_figures.working)
            qCWarning(log, "workers wait for the database: %s", qUtf8Printable(round.error().detail));
        m_figures.working = false;
        m_figures.lastError = round.error().userText;
        return;
    }
    if (!m_figures.working)
        qCInfo(log, "workers go on");
    m_figures.done += round->done;
    m_figures.retried += round->retried;
    m_figures.buried += round->buried;
    m_figures.lost += round->lost;
    m_figures.working = true;
    m_figures.lastError.clear();
    m_figures.lastRoundAt = m_clock.now();
}

void WorkerThreads::rest(const Rest &rest)
{
    if (rest.pause == 0ms)
        return;
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, rest.pause, [&] { return m_stopping || (rest.untilNews && m_news && m_figures.working); });
    m_news = m_news && !rest.untilNews;
}

} // namespace askpro::core
