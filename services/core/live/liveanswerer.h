#pragma once

#include "services/core/calls/callvendor.h"
#include "services/core/jobs/sessionkeeper.h"
#include "services/core/live/liveanswers.h"
#include "services/core/ports/clock.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace askpro::core {

/// Answers on threads of its own, each with a database session; one more thread watches the deadlines, so that an answer
/// goes out in time whatever the database does. Shortly before the deadline, on any fault and after stop() it is the
/// truthful fallback.
/// An answer that was found is given first and kept with the delivery then: a repeat of the delivery gets the same. A fallback is
/// not kept, so that a repeat may get a better answer. The delivery's effect on the call is none of this class's business: the
/// inbox workers apply it like any other event.
class LiveAnswerer final : public LiveAnswers
{
public:
    /// Everything given outlives the answerer.
    LiveAnswerer(StoresFactory &factory, const CallVendor &vendor, const Clock &clock, int threads = 2);
    ~LiveAnswerer() override;
    Q_DISABLE_COPY_MOVE(LiveAnswerer)

    void answer(LiveRequest request, Done done) override;
    /// Answers whatever waits, ends the threads. Blocks for as long as a database call in progress does; may be called twice.
    void stop();

private:
    struct Waiting
    {
        Waiting(LiveRequest what, Done whom) : request(std::move(what)), done(std::move(whom)) {}

        LiveRequest request;
        Done done;
        std::atomic_flag told;
    };
    using Time = std::chrono::steady_clock::time_point;

    void work();
    void watch();
    [[nodiscard]] std::shared_ptr<Waiting> next();
    void serve(SessionKeeper &keeper, Waiting &waiting);
    bool tell(Waiting &waiting, const QByteArray &reply);

    StoresFactory &m_factory;
    const CallVendor &m_vendor;
    const Clock &m_clock;

    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_watch;
    std::deque<std::shared_ptr<Waiting>> m_queue;
    std::multimap<Time, std::shared_ptr<Waiting>> m_deadlines; ///< kept until they pass, also when answered
    bool m_stopping = false;
    std::vector<std::thread> m_threads;  ///< last: use the others
};

} // namespace askpro::core
