#pragma once

#include "services/store/kpi/rollupcount.h"

namespace askpro::store {

/// Keeps table rollups in the transaction that changes calls. What calls add is collected and written just before the
/// commit: one upsert for each hour, always in the same order, so that workers wait for each other briefly and never in
/// a circle. SqlStores begins, ends and takes back; on the thread of the session.
class RollupBook
{
public:
    struct Part
    {
        models::TenantScope scope;
        RollupCounts added;
    };
    using Pending = std::map<models::TenantId, Part>;

    explicit RollupBook(DatabaseSession &session) : m_session(session) {}

    /// The call as it was and as it is now; one that was not there has no id.
    [[nodiscard]] models::Result<void> change(const models::TenantScope &scope, const models::CallSummary &before, const models::CallSummary &after);
    /// Writes what was collected.
    [[nodiscard]] models::Result<void> flush();

    /// What is not written yet; put back when a part of the transaction is undone.
    [[nodiscard]] const Pending &pending() const { return m_pending; }
    void setPending(Pending pending) { m_pending = std::move(pending); }

    /// Counts anew from the calls, those of the running transaction included, and keeps others from counting meanwhile.
    [[nodiscard]] models::Result<void> rebuild(const models::TenantScope &scope, models::Instant now);

private:
    [[nodiscard]] models::Result<void> add(const models::TenantScope &scope, const models::CallSummary &call, const QByteArray &zone,
                                           const models::Tally &tally);
    [[nodiscard]] models::Result<QByteArray> zoneOf(const models::TenantScope &scope, models::BranchId branch);
    [[nodiscard]] models::Result<void> lock(const models::TenantScope &scope, bool alone);
    [[nodiscard]] models::Result<void> write(const models::TenantScope &scope, const RollupCounts &added);

    DatabaseSession &m_session;
    ZoneBook m_zones;
    Pending m_pending;
};

} // namespace askpro::store
