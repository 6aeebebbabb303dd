#pragma once

#include "models/clinic/clinic.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"

#include <QHash>

namespace askpro::store {

class DatabaseSession;

/// A stored value and its row.
template<class Value>
struct Record
{
    qint64 id = 0;
    Value value;
};

struct CompanyRecord
{
    models::CompanyId id;
    QString name;
    bool active = true;
};

/// What a branch offers of a service. The slug is the template's.
struct OfferingRecord : Record<models::ServiceConfig>
{
    models::ServiceId service;       ///< the template
};

struct BranchRecord
{
    models::BranchId id;
    models::CompanyId company;
    models::BranchConfig own;        ///< without numbers, services and staff
    QList<Record<models::PhoneNumberConfig>> numbers;
    QList<OfferingRecord> offerings;
    QList<Record<models::StaffConfig>> staff; ///< the services of each sorted
};

struct TemplateRecord
{
    models::ServiceId id;
    models::CompanyId company;
    QString slug;
    QString name;
    bool active = true;
};

/// The configuration of a tenant as its rows are, the inactive ones included.
struct TenantRecords
{
    models::TenantConfig own;        ///< without companies and secrets
    QList<Record<models::FieldMapping>> mappings; ///< in their order, as in own
    QList<CompanyRecord> companies;
    QList<TemplateRecord> templates;
    QList<BranchRecord> branches;
};

/// Each list in the order of its slugs or names. Reads one state: call it inside a transaction of either kind.
[[nodiscard]] models::Result<TenantRecords> readRecords(DatabaseSession &session, const models::TenantScope &scope);

} // namespace askpro::store
