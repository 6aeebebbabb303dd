#include "services/store/config/configrecords.h"

#include "models/clinic/openinghours.h"
#include "services/store/database/statement.h"

#include <QJsonDocument>

#include <map>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr ScopedSql selectTenant = uR"(
SELECT t.slug, t.name, t.endpoint, t.calcom_team_id, p.min_confidence, p.alternatives_days, p.alternatives_count, p.book_nearest
FROM tenants t LEFT JOIN policies p ON p.tenant_id = t.id WHERE t.id = :tenant)";

constexpr ScopedSql selectMappings = uR"(
SELECT id, retell_field, target, type, required, rules FROM field_mappings WHERE tenant_id = :tenant ORDER BY position, id)";

constexpr ScopedSql selectCompanies = u"SELECT id, name, active FROM companies WHERE tenant_id = :tenant ORDER BY id";

constexpr ScopedSql selectTemplates = u"SELECT id, company_id, slug, name, active FROM services WHERE tenant_id = :tenant ORDER BY slug, id";

constexpr ScopedSql selectBranches = uR"(
SELECT id, company_id, slug, name, zone, region, address, holiday_region, active FROM branches WHERE tenant_id = :tenant ORDER BY slug)";

// Hours that hold for a while only are not part of the document.
constexpr ScopedSql selectHours = uR"(
SELECT branch_id, staff_id, weekday, from_time, to_time FROM opening_hours
WHERE tenant_id = :tenant AND valid_from IS NULL AND valid_until IS NULL)";

constexpr ScopedSql selectNumbers = uR"(
SELECT id, branch_id, number, retell_agent_id, is_primary, active FROM phone_numbers WHERE tenant_id = :tenant ORDER BY number)";

constexpr ScopedSql selectOfferings = uR"(
SELECT o.id, o.branch_id, o.service_id, s.slug, o.name, o.duration_min, o.price_minor, o.price_currency, o.buffer_before_min,
    o.buffer_after_min, o.segments, o.calcom_event_type_id, o.active
FROM branch_services o JOIN services s ON s.tenant_id = o.tenant_id AND s.id = o.service_id
WHERE o.tenant_id = :tenant ORDER BY s.slug, o.id)";

constexpr ScopedSql selectAliases = u"SELECT branch_service_id, alias FROM service_aliases WHERE tenant_id = :tenant ORDER BY position";

constexpr ScopedSql selectStaff = uR"(
SELECT id, branch_id, slug, name, calcom_user_id, active FROM staff WHERE tenant_id = :tenant ORDER BY slug)";

constexpr ScopedSql selectStaffServices = uR"(
SELECT x.staff_id, s.slug FROM staff_services x
JOIN branch_services o ON o.tenant_id = x.tenant_id AND o.id = x.branch_service_id
JOIN services s ON s.tenant_id = o.tenant_id AND s.id = o.service_id
WHERE x.tenant_id = :tenant ORDER BY s.slug)";

/// Who has hours: a branch itself (staff 0), or one of its staff.
using HoursOwner = std::pair<qint64, qint64>;

class Reader
{
public:
    Reader(DatabaseSession &session, const TenantScope &scope) : m_session(session), m_scope(scope) {}

    Result<TenantRecords> read()
    {
        for (const auto part : {&Reader::readTenant, &Reader::readMappings, &Reader::readCompanies, &Reader::readTemplates, &Reader::readHours,
                                &Reader::readBranches, &Reader::readNumbers, &Reader::readAliases, &Reader::readOfferings,
                                &Reader::readStaffServices, &Reader::readStaff}) {
            if (const auto done = (this->*part)(); !done)
                return failureOf(done);
        }
        return std::move(m_records);
    }

private:
    template<class Take>
    Result<void> forRows(const ScopedSql &sql, Take take)
    {
        Statement rows(m_session, m_scope, sql);
        if (const auto done = rows.exec(); !done)
            return done;
        while (rows.next())
            take(rows);
        return {};
    }

    BranchRecord &branch(qint64 id) { return m_records.branches[m_branchAt.value(id)]; }

    QList<OpeningHours> hoursOf(HoursOwner owner) { return normalForm(m_hours[owner]); }

    Result<void> readTenant();
    Result<void> readMappings();
    Result<void> readCompanies();
    Result<void> readTemplates();
    Result<void> readHours();
    Result<void> readBranches();
    Result<void> readNumbers();
    Result<void> readAliases();
    Result<void> readOfferings();
    Result<void> readStaffServices();
    Result<void> readStaff();

    DatabaseSession &m_session;
    const TenantScope &m_scope;
    TenantRecords m_records;
    QHash<qint64, qsizetype> m_branchAt;
    std::map<HoursOwner, QList<OpeningHours>> m_hours;
    QHash<qint64, QStringList> m_aliases;       ///< by offering
    QHash<qint64, QStringList> m_staffServices; ///< by staff
};

Result<void> Reader::readTenant()
{
    return forRows(selectTenant, [this](Statement &row) {
        TenantConfig &tenant = m_records.own;
        tenant.slug = row.text(0);
        tenant.name = row.text(1);
        tenant.endpoint = row.text(2);
        tenant.calcomTeamId = row.maybeNumber(3);
        if (!row.isNull(4))
            tenant.policy = {row.real(4), int(row.number(5)), int(row.number(6)), row.flag(7)};
    });
}

Result<void> Reader::readMappings()
{
    return forRows(selectMappings, [this](Statement &row) {
        const QJsonObject rules = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
        m_records.mappings.append({row.number(0), {row.text(1), row.text(2), row.text(3), row.flag(4), rules}});
        m_records.own.fieldMappings.append(m_records.mappings.constLast().value);
    });
}

Result<void> Reader::readCompanies()
{
    return forRows(selectCompanies, [this](Statement &row) { m_records.companies.append({row.id<CompanyId>(0), row.text(1), row.flag(2)}); });
}

Result<void> Reader::readTemplates()
{
    return forRows(selectTemplates, [this](Statement &row) {
        m_records.templates.append({row.id<ServiceId>(0), row.id<CompanyId>(1), row.text(2), row.text(3), row.flag(4)});
    });
}

Result<void> Reader::readHours()
{
    return forRows(selectHours, [this](Statement &row) {
        m_hours[{row.number(0), row.number(1)}].append(
            {{int(row.number(2))}, QTime::fromString(row.text(3), u"HH:mm"_s), QTime::fromString(row.text(4), u"HH:mm"_s)});
    });
}

Result<void> Reader::readBranches()
{
    return forRows(selectBranches, [this](Statement &row) {
        BranchRecord record{row.id<BranchId>(0), row.id<CompanyId>(1), {}, {}, {}, {}};
        record.own.slug = row.text(2);
        record.own.name = row.text(3);
        record.own.zone = row.text(4).toUtf8();
        record.own.region = row.text(5);
        record.own.address = row.text(6);
        record.own.holidays = row.text(7);
        record.own.active = row.flag(8);
        record.own.openingHours = hoursOf({record.id.value(), 0});
        m_branchAt.insert(record.id.value(), m_records.branches.size());
        m_records.branches.append(record);
    });
}

Result<void> Reader::readNumbers()
{
    return forRows(selectNumbers, [this](Statement &row) {
        branch(row.number(1)).numbers.append({row.number(0), {row.text(2), row.text(3), row.flag(4), row.flag(5)}});
    });
}

Result<void> Reader::readAliases()
{
    return forRows(selectAliases, [this](Statement &row) { m_aliases[row.number(0)].append(row.text(1)); });
}

Result<void> Reader::readOfferings()
{
    return forRows(selectOfferings, [this](Statement &row) {
        OfferingRecord record{{row.number(0), {}}, row.id<ServiceId>(2)};
        ServiceConfig &service = record.value;
        service.slug = row.text(3);
        service.name = row.text(4);
        service.aliases = m_aliases.value(record.id);
        service.durationMin = int(row.number(5));
        if (!row.isNull(6))
            service.price = Money{row.number(6), row.text(7)};
        service.bufferBeforeMin = int(row.number(8));
        service.bufferAfterMin = int(row.number(9));
        service.segments = QJsonDocument::fromJson(row.text(10).toUtf8()).array();
        service.calcomEventTypeId = row.maybeNumber(11);
        service.active = row.flag(12);
        branch(row.number(1)).offerings.append(record);
    });
}

Result<void> Reader::readStaffServices()
{
    return forRows(selectStaffServices, [this](Statement &row) { m_staffServices[row.number(0)].append(row.text(1)); });
}

Result<void> Reader::readStaff()
{
    return forRows(selectStaff, [this](Statement &row) {
        Record<StaffConfig> record{row.number(0), {}};
        record.value.slug = row.text(2);
        record.value.name = row.text(3);
        record.value.services = m_staffServices.value(record.id);
        record.value.services.sort(); // in our order, not the database's collation
        record.value.calcomUserId = row.maybeNumber(4);
        record.value.workingHours = hoursOf({row.number(1), record.id});
        record.value.active = row.flag(5);
        branch(row.number(1)).staff.append(record);
    });
}

} // namespace

Result<TenantRecords> readRecords(DatabaseSession &session, const TenantScope &scope)
{
    return Reader(session, scope).read();
}

} // namespace askpro::store
