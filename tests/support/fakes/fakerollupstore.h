#pragma once

#include "services/core/ports/rollupstore.h"
#include "tests/support/fakes/fakedata.h"

#include <map>

namespace askpro::tests {

/// Counts the calls of the fake database whenever it is asked: there is nothing that could be out of step.
class FakeRollupStore final : public core::RollupStore
{
public:
    using Scope = models::TenantScope;
    using Branches = QList<models::BranchId>;

    explicit FakeRollupStore(FakeData &data) : m_data(data) {}

    models::Result<QList<core::HourTally>> hours(const Scope &scope, const Branches &branches, const core::DayPeriod &days) override
    {
        if (const auto entered = m_data.enter("hours"); !entered)
            return models::failureOf(entered);
        std::map<models::LocalHour, models::Tally> found;
        forEach(scope, branches, [&](const models::Call &call, const QTimeZone &zone) {
            const models::Tally tally = models::tallyOf(call);
            const models::LocalHour hour = models::localHourOf(call.sortAt, zone);
            if (tally.calls > 0 && (!days.from.isValid() || hour.day >= days.from) && (!days.to.isValid() || hour.day <= days.to))
                found[hour] += tally;
        });
        QList<core::HourTally> hours;
        for (const auto &[hour, tally] : found)
            hours.append({hour, tally});
        return hours;
    }
    models::Result<models::Tally> between(const Scope &scope, const Branches &branches, models::Instant since, models::Instant until) override
    {
        if (const auto entered = m_data.enter("between"); !entered)
            return models::failureOf(entered);
        models::Tally sum;
        forEach(scope, branches, [&](const models::Call &call, const QTimeZone &) {
            if (call.sortAt >= since && call.sortAt < until)
                sum += models::tallyOf(call);
        });
        return sum;
    }
    models::Result<QList<core::RollupDifference>> differences(const Scope &) override { return QList<core::RollupDifference>(); }
    models::Result<void> rebuild(const Scope &, models::Instant) override { return m_data.enter("rebuild"); }

private:
    template<class Visit>
    void forEach(const Scope &scope, const Branches &branches, Visit visit)
    {
        const std::scoped_lock lock(m_data.mutex);
        QHash<models::BranchId, QTimeZone> zones;
        for (const core::BranchEntry &branch : m_data.rows.branches.value(scope.tenant()))
            zones.insert(branch.id, models::zoneOrUtc(branch.zone));
        for (const FakeCall &row : std::as_const(m_data.rows.calls)) {
            const models::Call &call = row.stored.call;
            if (row.tenant == scope.tenant() && (branches.isEmpty() || branches.contains(call.branch)))
                visit(call, zones.value(call.branch, QTimeZone::utc()));
        }
    }

    FakeData &m_data;
};

} // namespace askpro::tests
