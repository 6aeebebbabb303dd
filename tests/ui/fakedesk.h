#pragma once

#include "tests/support/fakestores.h"
#include "ui/calls/callpages.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace askpro::tests {

/// The shared fake of calls, with the questions that only screens ask: lists, counts, rows of changed calls.
class ListedCallStore final : public core::CallStore
{
public:
    using Scope = models::TenantScope;
    template<class T>
    using Result = models::Result<T>;

    explicit ListedCallStore(FakeData &data) : m_data(data), m_calls(data) {}

    Result<core::CallPage> list(const Scope &scope, const core::CallFilter &filter, const core::CallCursor &after, int limit) override
    {
        if (const auto entered = m_data.enter("list"); !entered)
            return models::failureOf(entered);
        const core::CallOrder order = core::orderOf(filter);
        const auto key = [order](const models::CallSummary &call) { return core::cursorOf(call, order); };
        QList<models::CallSummary> all = matching(scope, filter);
        all.removeIf([&](const models::CallSummary &call) { return !ui::isAbove(after, key(call), order); });
        std::ranges::sort(all, [&](const auto &a, const auto &b) { return ui::isAbove(key(a), key(b), order); });
        core::CallPage page{all.mid(0, limit), {}};
        if (all.size() > limit)
            page.next = key(page.items.last());
        return page;
    }
    Result<qint64> count(const Scope &scope, const core::CallFilter &filter) override
    {
        if (const auto entered = m_data.enter("count"); !entered)
            return models::failureOf(entered);
        return matching(scope, filter).size();
    }
    Result<QList<models::CallSummary>> summaries(const Scope &scope, const QList<models::CallId> &ids, const core::CallFilter &filter) override
    {
        if (const auto entered = m_data.enter("summaries"); !entered)
            return models::failureOf(entered);
        QList<models::CallSummary> found = matching(scope, filter);
        found.removeIf([&](const models::CallSummary &call) { return !ids.contains(call.id); });
        return found;
    }
    Result<core::CallCounts> counts(const Scope &scope, const core::CallFilter &filter) override
    {
        if (const auto entered = m_data.enter("counts"); !entered)
            return models::failureOf(entered);
        core::CallFilter common = filter;
        common.outcome.reset();
        common.sentiment.reset();
        common.urgency.reset();
        common.critical = false;
        common.unassignedOnly = false;
        const QList<models::CallSummary> all = matching(scope, common);
        const auto of = [&](models::CallOutcome outcome) { return qint64(std::ranges::count(all, outcome, &models::CallSummary::outcome)); };
        using enum models::CallOutcome;
        return core::CallCounts{all.size(), of(WishOpen), std::ranges::count_if(all, isCritical), of(Missed), of(Booked), of(Callback),
                                std::ranges::count_if(all, [](const models::CallSummary &call) { return call.branch.isNull(); })};
    }
    Result<QList<core::CallSnippet>> snippets(const Scope &scope, const QList<models::CallId> &calls, const QString &search) override
    {
        QList<core::CallSnippet> found;
        for (const models::CallId id : calls) {
            const auto call = m_calls.find(scope, id);
            if (!call)
                continue;
            const auto turn = std::ranges::find_if(call->utterances, [&](const models::Utterance &one) { return one.text.contains(search, Qt::CaseInsensitive); });
            if (turn != call->utterances.end())
                found.append({id, turn->index, turn->text, turn->startS});
        }
        return found;
    }
    Result<QStringList> services(const Scope &scope, models::Instant since, int limit) override
    {
        core::CallFilter recent;
        recent.since = since;
        QStringList services;
        for (const models::CallSummary &call : matching(scope, recent)) {
            if (!call.serviceText.isEmpty() && !services.contains(call.serviceText) && services.size() < limit)
                services.append(call.serviceText);
        }
        return services;
    }
    Result<models::CallDocument> document(const Scope &scope, models::CallId id) override { return m_calls.document(scope, id); }
    Result<models::Call> find(const Scope &scope, models::CallId id) override
    {
        auto call = m_calls.find(scope, id);
        if (call)
            join(scope, *call);
        return call;
    }

    Result<models::Call> findByRetellId(const Scope &scope, const QString &id) override { return m_calls.findByRetellId(scope, id); }
    Result<core::StoredCall> lockForChange(const Scope &scope, const QString &id) override { return m_calls.lockForChange(scope, id); }
    Result<models::CallId> save(const Scope &scope, const core::StoredCall &call, models::Instant now) override { return m_calls.save(scope, call, now); }
    Result<models::ResolutionFindings> lookUp(const Scope &scope, const models::ResolutionClues &clues) override { return m_calls.lookUp(scope, clues); }
    Result<QList<core::NumberSuggestion>> similarNumbers(const Scope &scope, const QString &number, int limit) override
    {
        return m_calls.similarNumbers(scope, number, limit);
    }
    Result<QList<models::CallId>> quarantinedOf(const Scope &scope, const QString &number) override { return m_calls.quarantinedOf(scope, number); }
    Result<models::PhoneNumberId> registerNumber(const Scope &scope, models::BranchId branch, const QString &e164, const QString &agent,
                                                 models::Instant now) override
    {
        return m_calls.registerNumber(scope, branch, e164, agent, now);
    }

private:
    /// The names that a database joins to a row.
    void join(const Scope &scope, models::CallSummary &call) const
    {
        for (const core::BranchEntry &branch : m_data.rows.branches.value(scope.tenant())) {
            if (branch.id == call.branch) {
                call.branchName = branch.name;
                call.zone = branch.zone;
            }
        }
    }
    static bool isCritical(const models::CallSummary &call)
    {
        return call.sentiment == models::Sentiment::Negative && call.urgency == models::Urgency::High;
    }
    static bool isRunning(const models::CallSummary &call)
    {
        return call.status == models::CallStatus::Ringing || call.status == models::CallStatus::Ongoing;
    }
    bool isAtLocalTime(const Scope &scope, models::CallSummary call, const core::CallFilter &filter) const
    {
        if (!filter.hour && !filter.weekday)
            return true;
        join(scope, call);
        if (call.zone.isEmpty())
            return false;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(models::toMs(call.sortAt), QTimeZone(call.zone));
        return (!filter.hour || local.time().hour() == *filter.hour) && (!filter.weekday || local.date().dayOfWeek() == *filter.weekday);
    }
    QList<models::CallSummary> matching(const Scope &scope, const core::CallFilter &filter) const
    {
        QList<models::CallSummary> found;
        for (const FakeCall &row : std::as_const(m_data.rows.calls)) {
            const models::Call &call = row.stored.call;
            const bool matches = row.tenant == scope.tenant() && (!filter.since || call.sortAt >= *filter.since)
                && (!filter.unassignedOnly || call.branch.isNull()) && (filter.branches.isEmpty() || filter.branches.contains(call.branch))
                && (!filter.outcome || call.outcome == *filter.outcome) && (!filter.sentiment || call.sentiment == filter.sentiment)
                && (!filter.until || call.sortAt < *filter.until) && (!filter.critical || isCritical(call))
                && (!filter.running || *filter.running == isRunning(call)) && (!filter.urgency || call.urgency == *filter.urgency)
                && (!filter.reason || call.reason == *filter.reason) && (filter.service.isEmpty() || call.serviceText == filter.service)
                && (filter.agent.isEmpty() || call.agentId == filter.agent) && (!filter.known || *filter.known == !call.customer.isNull())
                && (filter.customer.isNull() || call.customer == filter.customer)
                && (!filter.minDurationMs || call.durationMs.value_or(-1) >= *filter.minDurationMs)
                && (!filter.maxDurationMs || (call.durationMs && *call.durationMs < *filter.maxDurationMs))
                && isAtLocalTime(scope, call, filter)
                && (filter.search.isEmpty() || call.customerName.contains(filter.search, Qt::CaseInsensitive));
            if (!matches)
                continue;
            found.append(call);
            join(scope, found.last());
        }
        return found;
    }

    FakeData &m_data;
    FakeCallStore m_calls;
};

/// The shared fake database, as a desk looks into it.
class FakeDesk final : public core::Stores
{
public:
    FakeDesk() : m_stores(data), m_calls(data) {}

    FakeData data;

    core::TenantStore &tenants() override { return m_stores.tenants(); }
    core::ConfigStore &config() override { return m_stores.config(); }
    core::InboxStore &inbox() override { return m_stores.inbox(); }
    core::CallStore &calls() override { return m_calls; }
    core::CustomerStore &customers() override { return m_stores.customers(); }
    core::FollowUpStore &followUps() override { return m_stores.followUps(); }
    core::ChangeStore &changes() override { return m_stores.changes(); }
    core::RollupStore &rollups() override { return m_stores.rollups(); }
    models::Result<void> transaction(const Work &work) override { return m_stores.transaction(work); }
    models::Result<void> savepoint(const Work &work) override { return m_stores.savepoint(work); }

    /// A call as if a worker had just stored it: a new one without an id, or a changed one. Gives its change.
    core::Change put(models::Call call)
    {
        const bool known = !call.id.isNull();
        if (!known)
            call.id = models::CallId(data.rows.calls.size() + 1);
        core::StoredCall stored;
        stored.call = call;
        if (known)
            data.rows.calls[call.id.value() - 1].stored = stored;
        else
            data.rows.calls.append({models::TenantId(1), stored});
        return {models::TenantId(1), QStringLiteral("call"), call.id.value(), QStringLiteral("changed"), call.sortAt};
    }
    [[nodiscard]] models::Call call(qint64 id) const { return data.rows.calls.at(id - 1).stored.call; }

private:
    FakeStores m_stores;
    ListedCallStore m_calls;
};

} // namespace askpro::tests
