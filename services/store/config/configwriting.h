#pragma once

#include "services/store/config/configchanges.h"
#include "services/store/config/configrecords.h"

namespace askpro::store {

class DatabaseSession;

/// What every part of writing a configuration needs. Lives in one transaction.
struct ConfigWriting
{
    DatabaseSession &session;
    models::TenantScope scope;
    ConfigChanges &changes;
};

/// A branch as it is and as it shall be. One that the document does not name shall be inactive and have nothing.
struct BranchPlan
{
    const BranchRecord *stored = nullptr; ///< null = new
    models::BranchConfig wanted;          ///< the services of each of its staff sorted
    models::CompanyId company;
    models::BranchId id;                  ///< once it is written
};

/// Name and endpoint, Cal.com team, policy, field mappings.
[[nodiscard]] models::Result<void> writeTenant(ConfigWriting &writing, const TenantRecords &records, const models::TenantConfig &wanted);

/// Gives the companies by name.
[[nodiscard]] models::Result<QHash<QString, models::CompanyId>> writeCompanies(ConfigWriting &writing, const TenantRecords &records,
                                                                              const QList<models::CompanyConfig> &wanted);

/// The branch's own row and its opening hours; sets the plan's id.
[[nodiscard]] models::Result<void> writeBranch(ConfigWriting &writing, BranchPlan &plan);

/// The numbers of all branches together, because one may move. Conflict = a number is active with somebody else.
[[nodiscard]] models::Result<void> writeNumbers(ConfigWriting &writing, const QList<BranchPlan> &plans);

/// Services of all branches, and the templates they share within a company. Gives the ids of the offerings by branch and slug.
using OfferingIds = QHash<std::pair<models::BranchId, QString>, qint64>;
[[nodiscard]] models::Result<OfferingIds> writeOfferings(ConfigWriting &writing, const TenantRecords &records, const QList<BranchPlan> &plans);

[[nodiscard]] models::Result<void> writeStaff(ConfigWriting &writing, const BranchPlan &plan, const OfferingIds &offerings);

/// Replaces the hours of a branch, or of one of its staff (0 = the branch's own).
[[nodiscard]] models::Result<void> replaceHours(ConfigWriting &writing, models::BranchId branch, qint64 staff, const QList<models::OpeningHours> &hours);

} // namespace askpro::store
