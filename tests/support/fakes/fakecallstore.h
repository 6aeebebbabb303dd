#pragma once

#include "services/core/ports/callstore.h"
#include "tests/support/fakes/fakedata.h"

#include <algorithm>

namespace askpro::tests {

class FakeCallStore final : public core::CallStore
{
public:
    using Scope = models::TenantScope;
    template<class T>
    using Result = models::Result<T>;

    explicit FakeCallStore(FakeData &data) : m_data(data) {}

    Result<models::Call> find(const Scope &scope, models::CallId id) override
    {
        if (const auto entered = m_data.enter("find"); !entered)
            return models::failureOf(entered);
        return callWhere([&](const FakeCall &row) { return row.tenant == scope.tenant() && row.stored.call.id == id; });
    }
    Result<models::Call> findByRetellId(const Scope &scope, const QString &retellId) override
    {
        if (const auto entered = m_data.enter("findByRetellId"); !entered)
            return models::failureOf(entered);
        return callWhere([&](const FakeCall &row) { return row.tenant == scope.tenant() && row.stored.call.retellCallId == retellId; });
    }
    Result<core::StoredCall> lockForChange(const Scope &scope, const QString &retellId) override
    {
        if (const auto entered = m_data.enter("lockForChange"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        for (const FakeCall &row : std::as_const(m_data.rows.calls)) {
            if (row.tenant == scope.tenant() && row.stored.call.retellCallId == retellId)
                return row.stored;
        }
        return core::StoredCall{};
    }
    Result<models::CallId> save(const Scope &scope, const core::StoredCall &stored, models::Instant now) override
    {
        if (const auto entered = m_data.enter("save"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        auto &calls = m_data.rows.calls;
        core::StoredCall saved = stored;
        if (saved.call.id.isNull()) {
            saved.call.id = models::CallId(calls.size() + 1);
            calls.append({scope.tenant(), saved});
        }
        ++saved.call.revision;
        calls[saved.call.id.value() - 1].stored = saved;
        m_data.rows.changes.append({scope.tenant(), QStringLiteral("call"), saved.call.id.value(), QStringLiteral("changed"), now});
        return saved.call.id;
    }

    Result<models::ResolutionFindings> lookUp(const Scope &scope, const models::ResolutionClues &clues) override
    {
        if (const auto entered = m_data.enter("lookUp"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        models::ResolutionFindings findings;
        for (const core::BranchEntry &branch : m_data.rows.branches.value(scope.tenant())) {
            if (!clues.metadataBranch.isEmpty() && branch.slug == clues.metadataBranch) {
                findings.metadataKnown = true;
                findings.byMetadata = branch.id;
            }
        }
        for (const FakeNumber &number : std::as_const(m_data.rows.numbers)) {
            const bool mine = number.tenant == scope.tenant();
            if (!clues.ourNumber.isEmpty() && number.number == clues.ourNumber) {
                findings.numberInOtherTenant = !mine;
                findings.byNumber = mine ? number.branch : models::BranchId();
                findings.number = mine ? number.id : models::PhoneNumberId();
            }
            if (mine && !clues.agentId.isEmpty() && number.agentId == clues.agentId && !findings.byAgent.contains(number.branch))
                findings.byAgent.append(number.branch);
        }
        return findings;
    }
    Result<QList<core::NumberSuggestion>> similarNumbers(const Scope &scope, const QString &number, int limit) override
    {
        if (const auto entered = m_data.enter("similarNumbers"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<core::NumberSuggestion> similar;
        for (const FakeNumber &one : std::as_const(m_data.rows.numbers)) {
            if (one.tenant == scope.tenant() && one.number.right(6) == number.right(6) && similar.size() < limit)
                similar.append({one.number, one.branch, {}});
        }
        return similar;
    }
    Result<QList<models::CallId>> quarantinedOf(const Scope &scope, const QString &ourNumber) override
    {
        if (const auto entered = m_data.enter("quarantinedOf"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        QList<models::CallId> found;
        for (const FakeCall &row : std::as_const(m_data.rows.calls)) {
            if (row.tenant == scope.tenant() && row.stored.call.branch.isNull() && row.stored.call.toNumber == ourNumber)
                found.append(row.stored.call.id);
        }
        return found;
    }
    Result<models::PhoneNumberId> registerNumber(const Scope &scope, models::BranchId branch, const QString &e164, const QString &agentId,
                                                 models::Instant) override
    {
        if (const auto entered = m_data.enter("registerNumber"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        auto &numbers = m_data.rows.numbers;
        if (std::ranges::any_of(numbers, [&](const FakeNumber &one) { return one.number == e164; }))
            return models::failure(models::ErrorCode::Conflict, QStringLiteral("taken"));
        const models::PhoneNumberId id(numbers.size() + 1);
        numbers.append({id, scope.tenant(), branch, e164, agentId});
        return id;
    }

    // Screens and commands only.
    Result<core::CallPage> list(const Scope &, const core::CallFilter &, const core::CallCursor &, int) override { return unasked(); }
    Result<qint64> count(const Scope &, const core::CallFilter &) override { return unasked(); }
    Result<QList<models::CallSummary>> summaries(const Scope &, const QList<models::CallId> &, const core::CallFilter &) override { return unasked(); }
    Result<core::CallCounts> counts(const Scope &, const core::CallFilter &) override { return unasked(); }
    Result<QList<core::CallSnippet>> snippets(const Scope &, const QList<models::CallId> &, const QString &) override { return unasked(); }
    Result<QStringList> services(const Scope &, models::Instant, int) override { return unasked(); }
    Result<models::CallDocument> document(const Scope &scope, models::CallId id) override
    {
        if (const auto entered = m_data.enter("document"); !entered)
            return models::failureOf(entered);
        const std::scoped_lock lock(m_data.mutex);
        for (const FakeCall &row : std::as_const(m_data.rows.calls)) {
            if (row.tenant == scope.tenant() && row.stored.call.id == id)
                return row.stored.document;
        }
        return models::failure(models::ErrorCode::NotFound, QStringLiteral("no such call"));
    }

private:
    static tl::unexpected<models::Error> unasked() { return models::failure(models::ErrorCode::Storage, {}, QStringLiteral("not in the fake")); }

    template<class Predicate>
    Result<models::Call> callWhere(Predicate predicate)
    {
        const std::scoped_lock lock(m_data.mutex);
        const auto row = std::ranges::find_if(m_data.rows.calls, predicate);
        if (row == m_data.rows.calls.end())
            return models::failure(models::ErrorCode::NotFound, QStringLiteral("no such call"));
        return row->stored.call;
    }

    FakeData &m_data;
};

} // namespace askpro::tests
