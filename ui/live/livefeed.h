#pragma once

#include "models/tenancy/tenantscope.h"
#include "services/core/jobs/jobs.h"
#include "services/core/ports/callstore.h"
#include "ui/common/globalfilter.h"
#include "ui/live/livecall.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace askpro::core {
class EventHub;
struct Change;
}

namespace askpro::ui {

/// A call of which no end is known for longer than this does not run any more: the vendor ends every call after two hours
/// (max_call_duration_ms, seen 2026-09), so its end was never reported.
inline constexpr models::Milliseconds longestCall = std::chrono::hours(2);

/// The calls that run, of all branches.
[[nodiscard]] core::CallFilter runningCalls(models::Instant now);

/// Reads what the live page shows: when it becomes active, and again after every commit of a call, at most four times a
/// second and never two questions at once. A conversation is read again only when its call has changed. Asks nothing
/// while inactive. GUI thread.
class LiveFeed final : public QObject
{
    Q_OBJECT

public:
    LiveFeed(core::Jobs &jobs, core::EventHub &hub, const Formats &formats, QObject *parent);

    void follow(const std::optional<models::TenantScope> &scope);
    void setFilter(const GlobalFilter &filter);
    void setActive(bool active);
    /// The call whose delay is measured.
    void setFollowed(models::CallId call) { m_followed = call; }
    /// Reads everything again.
    void refresh();

Q_SIGNALS:
    void loaded(const askpro::ui::LiveBoard &board);
    void failed(const askpro::models::Error &error);

private:
    void takeIn(const QList<core::Change> &changes);
    void startOver();
    void askSoon();
    void ask();

    core::Jobs &m_jobs;
    const Formats &m_formats;
    std::optional<models::TenantScope> m_scope;
    GlobalFilter m_filter;
    models::CallId m_followed;
    QHash<models::CallId, LiveCall> m_known;
    std::pair<models::CallId, models::DeliveryId> m_newest; ///< the newest event of the followed call when it was looked at last
    quint64 m_generation = 0;        ///< of tenant and filter: answers of an earlier one are dropped
    bool m_active = false;
    bool m_wanted = false;
    bool m_asking = false;
    QTimer m_rest;                   ///< between two questions
    QTimer m_delayRest;              ///< between two looks at the arrival of events: a long call has thousands
    QTimer m_minute;                 ///< calls without an end and days that end make no event
};

} // namespace askpro::ui
