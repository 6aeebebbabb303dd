#include "services/core/simulate/simulatedclinic.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr int slotMinutes = 15;

QList<OpeningHours> hoursOf(const SimulatedBranch &branch, QDate day)
{
    if (branch.openingHours.isEmpty())
        return day.dayOfWeek() <= Qt::Friday ? QList<OpeningHours>{{{day.dayOfWeek()}, QTime(8, 0), QTime(18, 0)}} : QList<OpeningHours>{};
    QList<OpeningHours> found;
    std::ranges::copy_if(branch.openingHours, std::back_inserter(found), [day](const auto &hours) { return hours.days.contains(day.dayOfWeek()); });
    return found;
}

const PhoneNumberConfig *numberOf(const BranchConfig &branch)
{
    const PhoneNumberConfig *found = nullptr;
    for (const auto &number : branch.phoneNumbers) {
        if (number.active && (!found || (number.primary && !found->primary)))
            found = &number;
    }
    return found;
}

SimulatedBranch branchFrom(const BranchConfig &config, const CompanyConfig &company, const PhoneNumberConfig &number)
{
    SimulatedBranch branch;
    branch.slug = config.slug;
    branch.name = config.name;
    branch.clinicName = company.name.isEmpty() ? config.name : company.name;
    branch.zone = QTimeZone(config.zone);
    branch.address = config.address;
    branch.number = number.number;
    branch.agentId = number.retellAgentId;
    branch.openingHours = config.openingHours;
    std::ranges::copy_if(config.services, std::back_inserter(branch.services), &ServiceConfig::active);
    for (const auto &person : config.staff) {
        if (person.active)
            branch.doctors.append(person.name);
    }
    return branch;
}

} // namespace

QDateTime SimulatedBranch::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

Instant SimulatedBranch::instant(const QDateTime &at) const
{
    return instantFromMs(at.toMSecsSinceEpoch());
}

bool SimulatedBranch::isOpen(const QDateTime &at) const
{
    const auto hours = hoursOf(*this, at.date());
    return std::ranges::any_of(hours, [time = at.time()](const auto &row) { return row.from <= time && time < row.to; });
}

QDate SimulatedBranch::openDay(QDate from, int n) const
{
    QDate day = from;
    for (int tries = 0; n > 0 && tries < 60; ++tries) {
        day = day.addDays(1);
        if (!hoursOf(*this, day).isEmpty())
            --n;
    }
    return day;
}

QTime SimulatedBranch::slotOn(QDate day, Random &random) const
{
    const auto hours = hoursOf(*this, day);
    if (hours.isEmpty())
        return QTime(random.between(9, 16), 0);
    const auto &row = random.pick(hours);
    const int slotCount = qMax(1, row.from.secsTo(row.to) / 60 / slotMinutes - 1);
    return row.from.addSecs(random.below(slotCount) * slotMinutes * 60);
}

bool SimulatedClinic::isOurAgent(const QString &agentId) const
{
    return std::ranges::any_of(branches, [&](const auto &branch) { return branch.agentId == agentId; });
}

Result<SimulatedClinic> simulatedClinic(const TenantConfig &tenant)
{
    SimulatedClinic clinic;
    clinic.endpoint = tenant.endpoint;
    QStringList slugs;
    for (const auto &company : tenant.companies) {
        for (const auto &config : company.branches) {
            slugs.append(config.slug);
            for (const auto &number : config.phoneNumbers)
                clinic.ownNumbers.append(number.number);
            if (const auto *number = numberOf(config); config.active && number)
                clinic.branches.append(branchFrom(config, company, *number));
        }
    }
    if (clinic.branches.isEmpty()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Simulator", "No branch has an active telephone number that could be called."));
    }
    for (auto &branch : clinic.branches)
        branch.slugIsUnique = slugs.count(branch.slug) == 1;
    return clinic;
}

} // namespace askpro::core
