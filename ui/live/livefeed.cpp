#include "ui/live/livefeed.h"

#include "services/core/events/eventhub.h"
#include "services/core/ports/inboxstore.h"
#include "ui/common/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr int runningShown = 50;
constexpr int endedShown = 6;
constexpr auto endlessSince = 24h;

struct Question
{
    TenantScope scope;
    core::CallFilter filter;         ///< branches only
    Instant now;
    Instant today;                   ///< where it began
    QHash<CallId, LiveCall> known;
    CallId followed;                 ///< null = no look at arrivals
};

struct Answer
{
    LiveBoard board;
    DeliveryId newest;               ///< of the followed call
    Instant arrived{};
};

Result<QList<CallSummary>> newest(core::Stores &stores, const Question &question, core::CallFilter filter, int limit)
{
    filter.branches = question.filter.branches;
    filter.unassignedOnly = question.filter.unassignedOnly;
    const auto page = stores.calls().list(question.scope, filter, {}, limit);
    return page ? Result<QList<CallSummary>>(page->items) : Result<QList<CallSummary>>(failureOf(page));
}

/// The same person's call before this one.
Result<std::optional<Instant>> lastCallOf(core::Stores &stores, const TenantScope &scope, const Call &call)
{
    if (call.customer.isNull())
        return std::optional<Instant>();
    core::CallFilter earlier;
    earlier.customer = call.customer;
    earlier.until = call.sortAt;
    const auto page = stores.calls().list(scope, earlier, {}, 1);
    if (!page)
        return failureOf(page);
    return page->items.isEmpty() ? std::optional<Instant>() : std::optional(page->items.first().sortAt);
}

Result<LiveCall> readLive(core::Stores &stores, const Question &question, const CallSummary &summary)
{
    const auto known = question.known.constFind(summary.id);
    if (known != question.known.constEnd() && known->call.revision == summary.revision)
        return *known;
    auto call = stores.calls().find(question.scope, summary.id);
    if (!call)
        return failureOf(call);
    LiveCall live = liveCallOf(std::move(*call));
    const bool samePerson = known != question.known.constEnd() && known->call.customer == live.call.customer;
    const auto last = samePerson ? Result<std::optional<Instant>>(known->lastCall) : lastCallOf(stores, question.scope, live.call);
    if (!last)
        return failureOf(last);
    live.lastCall = *last;
    return live;
}

Result<void> readRunning(core::Stores &stores, const Question &question, LiveBoard &board)
{
    auto summaries = newest(stores, question, runningCalls(question.now), runningShown);
    if (!summaries)
        return failureOf(summaries);
    std::ranges::reverse(*summaries);
    for (const CallSummary &summary : std::as_const(*summaries)) {
        auto live = readLive(stores, question, summary);
        if (!live)
            return failureOf(live);
        board.running.append(std::move(*live));
    }
    return {};
}

Result<void> readEnded(core::Stores &stores, const Question &question, LiveBoard &board)
{
    core::CallFilter over;
    over.running = false;
    core::CallFilter endless;
    endless.running = true;
    endless.since = question.now - endlessSince;
    endless.until = question.now - longestCall;
    for (const core::CallFilter &filter : {over, endless}) {
        const auto calls = newest(stores, question, filter, endedShown);
        if (!calls)
            return failureOf(calls);
        board.ended += *calls;
    }
    std::ranges::sort(board.ended, [](const CallSummary &a, const CallSummary &b) { return a.sortAt != b.sortAt ? a.sortAt > b.sortAt : a.id > b.id; });
    board.ended = board.ended.mid(0, endedShown);
    return {};
}

Result<void> readToday(core::Stores &stores, const Question &question, LiveBoard &board)
{
    core::CallFilter today = question.filter;
    today.since = question.today;
    const auto counts = stores.calls().counts(question.scope, today);
    if (!counts)
        return failureOf(counts);
    board.today = *counts;
    return {};
}

/// A delay that cannot be measured is left out; it is no reason to show nothing.
void readArrival(core::Stores &stores, const Question &question, Answer &answer)
{
    if (question.followed.isNull())
        return;
    const auto deliveries = stores.inbox().ofCall(question.scope, question.followed);
    if (!deliveries || deliveries->isEmpty())
        return;
    answer.newest = deliveries->last().id;
    answer.arrived = deliveries->last().receivedAt;
}

Result<Answer> read(core::Stores &stores, const Question &question)
{
    Answer answer;
    for (const auto part : {readRunning, readEnded, readToday}) {
        if (const auto done = part(stores, question, answer.board); !done)
            return failureOf(done);
    }
    readArrival(stores, question, answer);
    return answer;
}

} // namespace

core::CallFilter runningCalls(Instant now)
{
    core::CallFilter running;
    running.running = true;
    running.since = now - longestCall;
    return running;
}

LiveFeed::LiveFeed(core::Jobs &jobs, core::EventHub &hub, const Formats &formats, QObject *parent) : QObject(parent), m_jobs(jobs), m_formats(formats)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &LiveFeed::askSoon);
    m_delayRest.setSingleShot(true);
    m_delayRest.setInterval(3s);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_wanted = true;
        askSoon();
    });
    connect(&hub, &core::EventHub::changed, this, &LiveFeed::takeIn);
    connect(&hub, &core::EventHub::restored, this, &LiveFeed::refresh);
}

void LiveFeed::follow(const std::optional<TenantScope> &scope)
{
    m_scope = scope;
    m_filter = {};
    startOver();
}

void LiveFeed::setFilter(const GlobalFilter &filter)
{
    if (filter.branches == m_filter.branches && filter.unassigned == m_filter.unassigned)
        return;
    m_filter = filter;
    startOver();
}

void LiveFeed::setActive(bool active)
{
    m_active = active;
    if (active)
        m_minute.start();
    else
        m_minute.stop();
    m_wanted = m_wanted || active; // changes were not followed meanwhile
    askSoon();
}

void LiveFeed::refresh()
{
    m_known.clear();
    m_wanted = true;
    askSoon();
}

void LiveFeed::takeIn(const QList<core::Change> &changes)
{
    static const QStringList shown{u"call"_s, u"customer"_s};
    const bool mine = m_scope && std::ranges::any_of(changes, [&](const core::Change &change) {
        return change.tenant == m_scope->tenant() && shown.contains(change.entity);
    });
    m_wanted = m_wanted || mine;
    askSoon();
}

void LiveFeed::startOver()
{
    ++m_generation;
    m_asking = false;
    m_wanted = true;
    m_known.clear();
    m_followed = {};
    m_newest = {};
    m_rest.stop();
    askSoon();
}

void LiveFeed::askSoon()
{
    if (m_wanted && m_active && m_scope && !m_asking && !m_rest.isActive())
        ask();
}

void LiveFeed::ask()
{
    m_wanted = false;
    m_asking = true;
    core::CallFilter filter;
    filter.branches = m_filter.branches;
    filter.unassignedOnly = m_filter.unassigned;
    const bool looks = !m_followed.isNull() && !m_delayRest.isActive();
    const Question question{*m_scope, filter, m_formats.now(), m_formats.startOf(m_formats.today()), m_known, looks ? m_followed : CallId()};
    m_jobs.run(this, [question](core::Stores &stores) { return read(stores, question); },
               [this, generation = m_generation, followed = question.followed](const Result<Answer> &answer) {
                   if (generation != m_generation)
                       return;
                   m_asking = false;
                   m_rest.start();
                   if (!answer) {
                       Q_EMIT failed(answer.error());
                       return;
                   }
                   LiveBoard board = answer->board;
                   m_known.clear();
                   for (const LiveCall &live : std::as_const(board.running))
                       m_known.insert(live.call.id, live);
                   if (!followed.isNull() && !answer->newest.isNull()) {
                       m_delayRest.start();
                       // The first look only learns where the call stands; what comes after it was seen to come.
                       if (m_newest.first == followed && m_newest.second != answer->newest)
                           board.receivedAt = answer->arrived;
                       m_newest = {followed, answer->newest};
                   }
                   Q_EMIT loaded(board);
               });
}

} // namespace askpro::ui
