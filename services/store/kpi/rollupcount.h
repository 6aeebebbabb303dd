#pragma once

#include "models/common/ids.h"
#include "models/common/result.h"
#include "models/kpi/localhour.h"
#include "models/kpi/tally.h"
#include "models/tenancy/tenantscope.h"

#include <QHash>

#include <map>

namespace askpro::store {

class DatabaseSession;

/// A row of table rollups, within its tenant.
struct RollupKey
{
    models::BranchId branch;
    models::LocalHour hour;

    friend auto operator<=>(const RollupKey &, const RollupKey &) = default;
    friend bool operator==(const RollupKey &, const RollupKey &) = default;
};

using RollupCounts = std::map<RollupKey, models::Tally>;

/// Zones are made once: making one costs more than all that is asked of it.
class ZoneBook
{
public:
    [[nodiscard]] const QTimeZone &zone(const QByteArray &iana);

private:
    QHash<QByteArray, QTimeZone> m_zones;
};

/// What the calls of the tenant add up to, read anew. Inside a transaction.
[[nodiscard]] models::Result<RollupCounts> tallyCalls(DatabaseSession &session, const models::TenantScope &scope);
/// What calls between two instants add up to, by whatever branch.
[[nodiscard]] models::Result<models::Tally> tallyCalls(DatabaseSession &session, const models::TenantScope &scope, const QList<models::BranchId> &branches,
                                                       models::Instant since, models::Instant until);

} // namespace askpro::store
