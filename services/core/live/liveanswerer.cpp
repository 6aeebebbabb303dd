#include "services/core/live/liveanswerer.h"

#include "services/core/jobs/namedthread.h"
#include "services/core/live/livereply.h"
#include "services/core/log.h"
#include "services/core/ports/inboxstore.h"

#include <exception>

using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::core {

namespace {

/// What it takes to put an answer on the wire.
constexpr auto margin = 50ms;

} // namespace

LiveAnswerer::LiveAnswerer(StoresFactory &factory, const CallVendor &vendor, const Clock &clock, int threads)
    : m_factory(factory), m_vendor(vendor), m_clock(clock)
{
    for (int i = 0; i < threads; ++i)
        m_threads.push_back(namedThread("live-answer", [this] { work(); }));
    m_threads.push_back(namedThread("live-deadline", [this] { watch(); }));
}

LiveAnswerer::~LiveAnswerer()
{
    stop();
}

void LiveAnswerer::answer(LiveRequest request, Done done)
{
    auto waiting = std::make_shared<Waiting>(std::move(request), std::move(done));
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping) {
            m_queue.push_back(waiting);
            m_deadlines.emplace(waiting->request.deadline - margin, waiting);
            m_work.notify_one();
            m_watch.notify_one();
            return;
        }
    }
    tell(*waiting, fallbackReply(m_vendor, waiting->request));
}

void LiveAnswerer::stop()
{
    std::multimap<Time, std::shared_ptr<Waiting>> unanswered;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_queue.clear();
        unanswered.swap(m_deadlines);
    }
    m_work.notify_all();
    m_watch.notify_all();
    for (const auto &[deadline, waiting] : unanswered)
        tell(*waiting, fallbackReply(m_vendor, waiting->request));
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void LiveAnswerer::work()
{
    SessionKeeper keeper(m_factory);
    while (const auto waiting = next()) {
        try {
            serve(keeper, *waiting);
        } catch (const std::exception &fault) {
            qCCritical(log, "a live answer failed: %s", fault.what());
            tell(*waiting, fallbackReply(m_vendor, waiting->request));
        }
    }
}

std::shared_ptr<LiveAnswerer::Waiting> LiveAnswerer::next()
{
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    if (m_stopping)
        return nullptr;
    auto first = std::move(m_queue.front());
    m_queue.pop_front();
    return first;
}

void LiveAnswerer::serve(SessionKeeper &keeper, Waiting &waiting)
{
    if (waiting.told.test())
        return;
    const LiveRequest &request = waiting.request;
    const auto session = keeper.session();
    const auto reply = session ? liveReply(**session, m_vendor, m_clock, request) : Result<QByteArray>(failureOf(session));
    if (!reply) {
        qCWarning(log, "live answer to delivery %lld of tenant %lld: %s", qlonglong(request.delivery.value()),
                  qlonglong(request.scope.tenant().value()), qUtf8Printable(reply.error().detail));
        tell(waiting, fallbackReply(m_vendor, request));
        if (session && isStorageFault(reply.error()))
            keeper.drop(reply.error());
        return;
    }
    keeper.worked();
    if (!tell(waiting, *reply))
        return;
    if (const auto kept = (*session)->inbox().setReply(request.scope, request.delivery, *reply); !kept) {
        qCWarning(log, "the answer to delivery %lld was given but not kept: %s", qlonglong(request.delivery.value()), qUtf8Printable(kept.error().detail));
        if (isStorageFault(kept.error()))
            keeper.drop(kept.error());
    }
}

bool LiveAnswerer::tell(Waiting &waiting, const QByteArray &reply)
{
    if (waiting.told.test_and_set())
        return false;
    waiting.done(reply);
    return true;
}

void LiveAnswerer::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_deadlines.empty()) {
            m_watch.wait(lock);
            continue;
        }
        const auto first = m_deadlines.begin();
        if (std::chrono::steady_clock::now() < first->first) {
            m_watch.wait_until(lock, Time(first->first));
            continue;
        }
        const auto waiting = first->second;
        m_deadlines.erase(first);
        lock.unlock();
        tell(*waiting, fallbackReply(m_vendor, waiting->request));
        lock.lock();
    }
}

} // namespace askpro::core
