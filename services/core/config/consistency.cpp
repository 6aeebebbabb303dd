#include "services/core/config/consistency.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigDocument) };

using Faults = QList<ConfigFault>;

/// Where each value was seen first. Empty values are another check's business.
class Unique
{
public:
    explicit Unique(Faults &faults) : m_faults(faults) {}

    /// False when the value was there already; that is a fault.
    bool add(const QString &value, const QString &path)
    {
        if (value.isEmpty())
            return true;
        if (const auto first = m_seen.constFind(value); first != m_seen.cend()) {
            m_faults.append({path, Text::tr("\"%1\" is used already by %2").arg(value, *first)});
            return false;
        }
        m_seen.insert(value, path);
        return true;
    }

private:
    Faults &m_faults;
    QHash<QString, QString> m_seen;
};

QString item(const QString &path, QLatin1StringView list, qsizetype index)
{
    return u"%1.%2[%3]"_s.arg(path, list).arg(index);
}

const ServiceConfig *serviceOf(const BranchConfig &branch, const QString &slug)
{
    const auto found = std::ranges::find(branch.services, slug, &ServiceConfig::slug);
    return found == branch.services.cend() ? nullptr : &*found;
}

void checkSegments(const BranchConfig &branch, const ServiceConfig &service, const QString &path, Faults &faults)
{
    for (qsizetype i = 0; i < service.segments.size(); ++i) {
        const QString slug = service.segments[i].toObject().value("service"_L1).toString();
        const QString where = item(path, "segments"_L1, i) + ".service"_L1;
        const ServiceConfig *part = serviceOf(branch, slug);
        if (!slug.isEmpty() && !part)
            faults.append({where, Text::tr("the branch has no service \"%1\"").arg(slug)});
        else if (part && !part->segments.isEmpty())
            faults.append({where, Text::tr("\"%1\" has segments itself; a segment must be a simple service").arg(slug)});
    }
}

void checkServices(const BranchConfig &branch, const QString &path, Faults &faults)
{
    Unique slugs(faults);
    for (qsizetype i = 0; i < branch.services.size(); ++i) {
        const QString where = item(path, "services"_L1, i);
        slugs.add(branch.services[i].slug, where + ".slug"_L1);
        checkSegments(branch, branch.services[i], where, faults);
    }
}

void checkStaff(const BranchConfig &branch, const QString &path, Faults &faults)
{
    Unique slugs(faults);
    for (qsizetype i = 0; i < branch.staff.size(); ++i) {
        const StaffConfig &staff = branch.staff[i];
        const QString where = item(path, "staff"_L1, i);
        slugs.add(staff.slug, where + ".slug"_L1);
        for (qsizetype j = 0; j < staff.services.size(); ++j) {
            if (!serviceOf(branch, staff.services[j]))
                faults.append({item(where, "services"_L1, j), Text::tr("the branch has no service \"%1\"").arg(staff.services[j])});
        }
    }
}

void checkNumbers(const BranchConfig &branch, const QString &path, Unique &numbers, Faults &faults)
{
    bool hasPrimary = false;
    Unique own(faults);
    for (qsizetype i = 0; i < branch.phoneNumbers.size(); ++i) {
        const PhoneNumberConfig &number = branch.phoneNumbers[i];
        const QString where = item(path, "phone_numbers"_L1, i);
        // A number that moved to another branch stays behind, inactive, where it was.
        if (own.add(number.number, where + ".number"_L1) && number.active)
            numbers.add(number.number, where + ".number"_L1);
        if (number.active && number.primary && hasPrimary)
            faults.append({where + ".primary"_L1, Text::tr("the branch has another primary number")});
        hasPrimary |= number.active && number.primary;
    }
}

void checkTenant(const TenantConfig &tenant, const QString &path, Unique &numbers, Faults &faults)
{
    Unique companies(faults);
    Unique branches(faults); // of all companies: a branch is chosen by its slug alone
    for (qsizetype i = 0; i < tenant.companies.size(); ++i) {
        const QString company = item(path, "companies"_L1, i);
        companies.add(tenant.companies[i].name, company + ".name"_L1);
        for (qsizetype j = 0; j < tenant.companies[i].branches.size(); ++j) {
            const BranchConfig &branch = tenant.companies[i].branches[j];
            const QString where = item(company, "branches"_L1, j);
            branches.add(branch.slug, where + ".slug"_L1);
            checkNumbers(branch, where, numbers, faults);
            checkServices(branch, where, faults);
            checkStaff(branch, where, faults);
        }
    }
    Unique mappings(faults);
    for (qsizetype i = 0; i < tenant.fieldMappings.size(); ++i) {
        const FieldMapping &mapping = tenant.fieldMappings[i];
        mappings.add(u"%1 → %2"_s.arg(mapping.retellField, mapping.target), item(path, "field_mappings"_L1, i));
    }
}

} // namespace

Faults inconsistencies(const ConfigDocument &document)
{
    Faults faults;
    Unique slugs(faults);
    Unique endpoints(faults);
    Unique numbers(faults);
    for (qsizetype i = 0; i < document.tenants.size(); ++i) {
        const QString path = u"tenants[%1]"_s.arg(i);
        slugs.add(document.tenants[i].slug, path + ".slug"_L1);
        endpoints.add(document.tenants[i].endpoint, path + ".endpoint"_L1);
        checkTenant(document.tenants[i], path, numbers, faults);
    }
    return faults;
}

} // namespace askpro::core
