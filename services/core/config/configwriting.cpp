#include "models/clinic/weekday.h"
#include "services/core/config/configdocument.h"

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

template<class T, class Write>
QJsonArray listOf(const QList<T> &items, Write write)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

/// Leaves the key out when there is no value.
void setOptional(QJsonObject &object, QLatin1StringView key, std::optional<qint64> value)
{
    if (value)
        object.insert(key, *value);
}

QJsonValue hoursJson(const OpeningHours &hours)
{
    const auto day = [](int value) -> QJsonValue { return wordFor(weekdayWords(), Qt::DayOfWeek(value)); };
    return QJsonObject{
        {u"days"_s, listOf(hours.days, day)},
        {u"from"_s, hours.from.toString(u"HH:mm"_s)},
        {u"to"_s, hours.to.toString(u"HH:mm"_s)},
    };
}

QJsonValue numberJson(const PhoneNumberConfig &number)
{
    return QJsonObject{
        {u"number"_s, number.number},
        {u"retell_agent_id"_s, number.retellAgentId},
        {u"primary"_s, number.primary},
        {u"active"_s, number.active},
    };
}

QJsonValue serviceJson(const ServiceConfig &service)
{
    QJsonObject object{
        {u"slug"_s, service.slug},
        {u"name"_s, service.name},
        {u"aliases"_s, QJsonArray::fromStringList(service.aliases)},
        {u"duration_min"_s, service.durationMin},
        {u"buffer_before_min"_s, service.bufferBeforeMin},
        {u"buffer_after_min"_s, service.bufferAfterMin},
        {u"segments"_s, service.segments},
        {u"active"_s, service.active},
    };
    if (service.price)
        object.insert("price"_L1, QJsonObject{{u"amount_minor"_s, service.price->amountMinor}, {u"currency"_s, service.price->currency}});
    setOptional(object, "calcom_event_type_id"_L1, service.calcomEventTypeId);
    return object;
}

QJsonValue staffJson(const StaffConfig &staff)
{
    QJsonObject object{
        {u"slug"_s, staff.slug},
        {u"name"_s, staff.name},
        {u"services"_s, QJsonArray::fromStringList(staff.services)},
        {u"working_hours"_s, listOf(staff.workingHours, hoursJson)},
        {u"active"_s, staff.active},
    };
    setOptional(object, "calcom_user_id"_L1, staff.calcomUserId);
    return object;
}

QJsonValue branchJson(const BranchConfig &branch)
{
    return QJsonObject{
        {u"slug"_s, branch.slug},
        {u"name"_s, branch.name},
        {u"zone"_s, QString::fromUtf8(branch.zone)},
        {u"region"_s, branch.region},
        {u"address"_s, branch.address},
        {u"opening_hours"_s, listOf(branch.openingHours, hoursJson)},
        {u"holidays"_s, branch.holidays},
        {u"phone_numbers"_s, listOf(branch.phoneNumbers, numberJson)},
        {u"services"_s, listOf(branch.services, serviceJson)},
        {u"staff"_s, listOf(branch.staff, staffJson)},
        {u"active"_s, branch.active},
    };
}

QJsonValue companyJson(const CompanyConfig &company)
{
    return QJsonObject{{u"name"_s, company.name}, {u"branches"_s, listOf(company.branches, branchJson)}};
}

QJsonValue mappingJson(const FieldMapping &mapping)
{
    return QJsonObject{
        {u"retell_field"_s, mapping.retellField},
        {u"target"_s, mapping.target},
        {u"type"_s, mapping.type},
        {u"required"_s, mapping.required},
        {u"rules"_s, mapping.rules},
    };
}

QJsonValue tenantJson(const TenantConfig &tenant)
{
    QJsonObject calcom;
    setOptional(calcom, "team_id"_L1, tenant.calcomTeamId);
    return QJsonObject{
        {u"slug"_s, tenant.slug},
        {u"name"_s, tenant.name},
        {u"endpoint"_s, tenant.endpoint},
        {u"calcom"_s, calcom},
        {u"companies"_s, listOf(tenant.companies, companyJson)},
        {u"field_mappings"_s, listOf(tenant.fieldMappings, mappingJson)},
        {u"policy"_s, QJsonObject{
            {u"min_confidence"_s, tenant.policy.minConfidence},
            {u"alternatives_days"_s, tenant.policy.alternativesDays},
            {u"alternatives_count"_s, tenant.policy.alternativesCount},
            {u"book_nearest"_s, tenant.policy.bookNearest},
        }},
    };
}

} // namespace

QJsonObject toJson(const ConfigDocument &document)
{
    return {{u"version"_s, 1}, {u"tenants"_s, listOf(document.tenants, tenantJson)}};
}

} // namespace askpro::core
