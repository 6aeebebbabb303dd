#pragma once

#include "models/common/ids.h"
#include "models/common/result.h"
#include "models/kpi/localhour.h"
#include "models/kpi/tally.h"
#include "models/tenancy/tenantscope.h"

#include <QList>
#include <QString>

namespace askpro::core {

/// Local days, both inclusive; null = no limit on that side.
struct DayPeriod
{
    QDate from;
    QDate to;
    friend bool operator==(const DayPeriod &, const DayPeriod &) = default;
};

struct HourTally
{
    models::LocalHour hour;
    models::Tally tally;
};

/// An hour of a branch whose kept counts are not those of its calls.
struct RollupDifference
{
    models::BranchId branch;
    QString branchName;
    models::LocalHour hour;
    models::Tally kept;
    models::Tally counted;
};

/// Counts of calls by branch, local day and hour. They are kept by CallStore::save in the transaction of the change, so
/// that figures cost the hours they cover and never the calls. Methods run on the thread of their session.
class RollupStore
{
public:
    virtual ~RollupStore() = default;

    /// In order, summed over `branches` (empty = all); hours without calls are left out.
    [[nodiscard]] virtual models::Result<QList<HourTally>> hours(const models::TenantScope &, const QList<models::BranchId> &branches,
                                                                 const DayPeriod &days) = 0;
    /// Straight from the calls between two instants (`until` exclusive): for a part of an hour. Costs the calls it counts.
    [[nodiscard]] virtual models::Result<models::Tally> between(const models::TenantScope &, const QList<models::BranchId> &branches,
                                                                models::Instant since, models::Instant until) = 0;

    /// What the counts should be and are not; empty when all is well. Reads every call.
    [[nodiscard]] virtual models::Result<QList<RollupDifference>> differences(const models::TenantScope &) = 0;
    /// Counts anew from the calls. Only inside Stores::transaction.
    [[nodiscard]] virtual models::Result<void> rebuild(const models::TenantScope &, models::Instant now) = 0;
};

} // namespace askpro::core
