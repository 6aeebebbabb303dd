#pragma once

#include "services/core/ports/rollupstore.h"

namespace askpro::store {

class DatabaseSession;
class RollupBook;

class SqlRollupStore final : public core::RollupStore
{
public:
    SqlRollupStore(DatabaseSession &session, RollupBook &book) : m_session(session), m_book(book) {}

    [[nodiscard]] models::Result<QList<core::HourTally>> hours(const models::TenantScope &scope, const QList<models::BranchId> &branches,
                                                               const core::DayPeriod &days) override;
    [[nodiscard]] models::Result<models::Tally> between(const models::TenantScope &scope, const QList<models::BranchId> &branches, models::Instant since,
                                                        models::Instant until) override;
    [[nodiscard]] models::Result<QList<core::RollupDifference>> differences(const models::TenantScope &scope) override;
    [[nodiscard]] models::Result<void> rebuild(const models::TenantScope &scope, models::Instant now) override;

    /// Counts the tenants whose calls are older than their counts. Outside a transaction; makes one for each.
    [[nodiscard]] static models::Result<void> rebuildDue(DatabaseSession &session, models::Instant now);

private:
    DatabaseSession &m_session;
    RollupBook &m_book;
};

} // namespace askpro::store
