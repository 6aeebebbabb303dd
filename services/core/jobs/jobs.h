#pragma once

#include "services/core/ports/stores.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace askpro::core {

/// Runs work where the database sessions live, and brings the answer back to the asker's thread. An asker that is gone
/// is not called. With a `Slot`, an answer that a newer question of the same slot has overtaken is dropped.
///
///     m_jobs.run(this, m_listSlot, [scope](Stores &stores) { return stores.calls().list(scope, {}, {}, 200); },
///                [this](const Result<CallPage> &page) { show(page); });
///
/// Thread-safe; results are delivered on the asker's thread, which needs an event loop.
class Jobs
{
public:
    /// Numbers the questions of one kind, so that only the newest is answered. A member of the asker.
    class Slot
    {
    public:
        Slot() : m_newest(std::make_shared<quint64>(0)) {}

    private:
        friend class Jobs;
        std::shared_ptr<quint64> m_newest; ///< read and written on the asker's thread only
    };

    /// Patient work (counts, choices of a filter) never takes the last free session, so that rows that people wait for
    /// never stand behind it.
    enum class Lane { Prompt, Patient };

    virtual ~Jobs() = default;

    template<class Work, class Then>
    void run(QObject *asker, Work work, Then then, Lane lane = Lane::Prompt)
    {
        using R = std::invoke_result_t<Work, Stores &>;
        auto answer = std::make_shared<std::optional<R>>();
        post(lane, [work = std::move(work), answer](models::Result<Stores *> stores) mutable {
                 if (stores)
                     answer->emplace(work(**stores));
                 else
                     answer->emplace(models::failureOf(stores));
             },
             asker, [answer, then = std::move(then)]() mutable { then(**answer); });
    }

    template<class Work, class Then>
    void run(QObject *asker, Slot &slot, Work work, Then then, Lane lane = Lane::Prompt)
    {
        const quint64 mine = ++*slot.m_newest;
        run(asker, std::move(work), [newest = slot.m_newest, mine, then = std::move(then)](const auto &result) mutable {
            if (*newest == mine)
                then(result);
        }, lane);
    }

protected:
    /// Runs `work` on a session's thread, or with the error that there is no session; then `then` on the asker's
    /// thread, unless the asker is gone.
    virtual void post(Lane lane, std::function<void(models::Result<Stores *>)> work, QObject *asker, std::function<void()> then) = 0;
};

} // namespace askpro::core
