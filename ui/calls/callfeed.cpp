#include "ui/calls/callfeed.h"

#include "services/core/events/eventhub.h"
#include "ui/calls/calllistmodel.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;
using namespace std::chrono_literals;

namespace askpro::ui {

namespace {

constexpr auto countEvery = 500ms; // counting costs more than a row; a number may lag a little
constexpr int askedAtOnce = 200;

/// The calls of a gap, read page by page until its lower end. `next` says whether there are calls below.
Result<core::CallPage> readGap(core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter, const CallPages::Gap &gap)
{
    const core::CallOrder order = core::orderOf(filter);
    core::CallPage all;
    core::CallCursor after = gap.after;
    for (;;) {
        Result<core::CallPage> page = stores.calls().list(scope, filter, after, CallPages::pageSize);
        if (!page)
            return failureOf(page);
        all.next = page->next;
        for (const CallSummary &call : std::as_const(page->items)) {
            if (gap.until && isAbove(*gap.until, core::cursorOf(call, order), order))
                return all;
            all.items.append(call);
        }
        if (!gap.until || !page->next)
            return all;
        after = *page->next;
    }
}

} // namespace

CallFeed::CallFeed(core::Jobs &jobs, core::EventHub &hub, CallListModel &model, QObject *parent) : QObject(parent), m_jobs(jobs), m_model(model)
{
    m_countRest.setSingleShot(true);
    m_countRest.setInterval(countEvery);
    connect(&m_countRest, &QTimer::timeout, this, &CallFeed::count);
    connect(&hub, &core::EventHub::changed, this, &CallFeed::takeIn);
    connect(&hub, &core::EventHub::restored, this, &CallFeed::refresh);
}

void CallFeed::follow(std::optional<TenantScope> scope)
{
    m_scope = scope;
    m_model.clear();
    loadFirst();
}

void CallFeed::setFilter(const core::CallFilter &filter)
{
    m_filter = filter;
    loadFirst();
}

void CallFeed::refresh()
{
    m_missedChanges = !m_awake;
    if (m_missedChanges)
        return;
    if (m_model.rowCount() == 0)
        return loadFirst();
    const QList<CallPages::Gap> pages = m_model.pages().gaps(m_firstRow, m_lastRow, true);
    m_model.keepAround(m_firstRow, m_lastRow, int(pages.size()));
    for (const CallPages::Gap &page : pages)
        loadGap(page);
    count();
}

void CallFeed::showRows(int first, int last)
{
    m_firstRow = first;
    m_lastRow = last;
    const QList<CallPages::Gap> gaps = m_model.pages().gaps(first - CallPages::pageSize / 2, last + CallPages::pageSize);
    for (const CallPages::Gap &gap : gaps)
        loadGap(gap);
    if (m_model.pages().hasMore() && last + CallPages::pageSize > m_model.rowCount())
        loadNext();
    m_model.keepAround(first, last, pagesKept);
}

/// Runs `work(stores, scope, filter)`; an answer of an earlier generation is dropped.
template<class Work, class Then>
void CallFeed::load(Work work, Then then)
{
    if (++m_loads == 1)
        Q_EMIT loadingChanged(true);
    m_jobs.run(this, [work, scope = *m_scope, filter = m_filter](core::Stores &stores) { return work(stores, scope, filter); },
               [this, then, generation = m_generation](const Result<core::CallPage> &page) {
                   if (generation != m_generation)
                       return;
                   then(page);
                   loadEnded();
               });
}

void CallFeed::setAwake(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (!awake)
        return;
    const bool changed = std::exchange(m_missedChanges, false);
    if (std::exchange(m_missed, false))
        return loadFirst();
    if (changed)
        refresh();
}

void CallFeed::cancel()
{
    dropLoads();
}

void CallFeed::dropLoads()
{
    ++m_generation;
    m_loads = 0;
    m_loadingPages.clear();
    m_loadingNext = false;
    m_asking = false;
    m_changed.clear();
    Q_EMIT loadingChanged(false);
}

void CallFeed::loadFirst()
{
    dropLoads();
    m_missed = !m_awake && m_scope.has_value();
    if (!m_scope || !m_awake)
        return;
    Q_EMIT listAwaited();
    load([](core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter) {
             return stores.calls().list(scope, filter, {}, CallPages::pageSize);
         },
         [this](const Result<core::CallPage> &page) {
             if (!page) {
                 Q_EMIT failed(page.error());
                 return;
             }
             m_model.clear(core::orderOf(m_filter));
             m_model.append(page->items, page->next.has_value());
             Q_EMIT listShown();
             count(); // after the rows, which people wait for
         });
}

void CallFeed::loadNext()
{
    if (m_loadingNext || !m_scope)
        return;
    m_loadingNext = true;
    load([after = m_model.pages().end()](core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter) {
             return stores.calls().list(scope, filter, after, CallPages::pageSize);
         },
         [this](const Result<core::CallPage> &page) {
             m_loadingNext = false;
             if (page)
                 m_model.append(page->items, page->next.has_value());
             else
                 Q_EMIT failed(page.error());
         });
}

void CallFeed::loadGap(const CallPages::Gap &gap)
{
    if (m_loadingPages.contains(gap.page) || !m_scope)
        return;
    m_loadingPages.insert(gap.page);
    load([gap](core::Stores &stores, const TenantScope &scope, const core::CallFilter &filter) { return readGap(stores, scope, filter, gap); },
         [this, id = gap.page](const Result<core::CallPage> &page) {
             m_loadingPages.remove(id);
             if (page)
                 m_model.fill(id, page->items, page->next.has_value());
             else
                 Q_EMIT failed(page.error());
         });
}

void CallFeed::loadEnded()
{
    if (--m_loads == 0)
        Q_EMIT loadingChanged(false);
    m_model.keepAround(m_firstRow, m_lastRow, pagesKept);
    askChanged();
}

void CallFeed::takeIn(const QList<core::Change> &changes)
{
    if (!m_scope)
        return;
    QList<CallId> calls;
    for (const core::Change &change : changes) {
        if (change.tenant != m_scope->tenant())
            continue;
        if (change.entity == "call"_L1)
            calls.append(CallId(change.entityId));
        else if (change.entity == "customer"_L1)
            calls.append(m_model.pages().callsOf(CustomerId(change.entityId)));
    }
    if (calls.isEmpty())
        return;
    if (!m_awake) {
        m_missedChanges = true;
        return;
    }
    for (const CallId call : std::as_const(calls))
        m_changed.insert(call);
    Q_EMIT callsChanged(calls);
    askChanged();
    if (!m_countRest.isActive())
        m_countRest.start();
}

void CallFeed::askChanged()
{
    if (m_asking || m_loads > 0 || m_changed.isEmpty() || !m_scope)
        return;
    m_asking = true;
    QList<CallId> asked;
    for (auto call = m_changed.begin(); call != m_changed.end() && asked.size() < askedAtOnce; call = m_changed.erase(call))
        asked.append(*call);
    m_jobs.run(this, [asked, scope = *m_scope, filter = m_filter](core::Stores &stores) { return stores.calls().summaries(scope, asked, filter); },
               [this, asked, generation = m_generation](const Result<QList<CallSummary>> &matching) {
                   if (generation != m_generation)
                       return;
                   m_asking = false;
                   if (!matching) {
                       for (const CallId call : asked)
                           m_changed.insert(call); // asked again with the next change or when the database is back
                       Q_EMIT failed(matching.error());
                       return;
                   }
                   showChanged(asked, *matching);
                   askChanged();
               });
}

void CallFeed::showChanged(const QList<CallId> &asked, const QList<CallSummary> &matching)
{
    QSet<CallId> there;
    for (const CallSummary &call : matching)
        there.insert(call.id);
    for (const CallId call : asked) {
        if (!there.contains(call))
            m_model.remove(call);
    }
    for (const CallSummary &call : matching)
        m_model.upsert(call);
}

void CallFeed::count()
{
    if (!m_scope || !m_awake)
        return;
    m_jobs.run(this, m_countSlot, [scope = *m_scope, filter = m_filter](core::Stores &stores) { return stores.calls().count(scope, filter); },
               [this](const Result<qint64> &total) {
                   if (total)
                       Q_EMIT counted(*total);
               },
               core::Jobs::Lane::Patient);
}

} // namespace askpro::ui
