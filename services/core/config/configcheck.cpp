#include "services/core/config/configcheck.h"

#include "services/core/config/configexport.h"
#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigCheck) };

constexpr qsizetype shortestEndpoint = 16;

class Findings
{
public:
    void error(const QString &path, const QString &text) { m_findings.append({FindingSeverity::Error, path, text}); }
    void warning(const QString &path, const QString &text) { m_findings.append({FindingSeverity::Warning, path, text}); }
    [[nodiscard]] const QList<ConfigFinding> &all() const { return m_findings; }

private:
    QList<ConfigFinding> m_findings;
};

bool isActive(const ServiceConfig &service) { return service.active; }
bool isActive(const StaffConfig &staff) { return staff.active; }
bool isActive(const PhoneNumberConfig &number) { return number.active; }

template<class T>
bool anyActive(const QList<T> &items)
{
    return std::ranges::any_of(items, [](const T &item) { return isActive(item); });
}

void checkSecrets(const TenantConfig &tenant, const QSet<SecretKind> &secrets, const QString &path, Findings &findings)
{
    if (!secrets.contains(SecretKind::RetellWebhookKey))
        findings.error(path, Text::tr("No Retell webhook key: every delivery is refused. Import \"retell.webhook_key\", the API key with the webhook badge."));
    if (!secrets.contains(SecretKind::RetellApiKey))
        findings.error(path, Text::tr("No Retell API key: missed calls cannot be fetched. Import \"retell.api_key\"."));
    if (!secrets.contains(SecretKind::CalcomApiKey))
        findings.error(path, Text::tr("No Cal.com API key: nothing can be booked. Import \"calcom.api_key\"."));
    if (!secrets.contains(SecretKind::CalcomWebhookSecret))
        findings.warning(path, Text::tr("No Cal.com webhook secret: changes made at Cal.com are seen late. Import \"calcom.webhook_secret\"."));
    if (!tenant.calcomTeamId)
        findings.warning(path, Text::tr("No Cal.com team: that event types belong to this clinic cannot be verified. Set \"calcom.team_id\"."));
    if (tenant.endpoint.size() < shortestEndpoint)
        findings.warning(path, Text::tr("The endpoint is short and easy to guess. Use at least %1 random characters.").arg(shortestEndpoint));
}

void checkNumbers(const BranchConfig &branch, const QString &path, Findings &findings)
{
    if (!anyActive(branch.phoneNumbers))
        findings.error(path, Text::tr("No active telephone number: no call can be recognised as this branch's. Add one under \"phone_numbers\"."));
    else if (std::ranges::none_of(branch.phoneNumbers, [](const PhoneNumberConfig &number) { return number.active && number.primary; }))
        findings.warning(path, Text::tr("No telephone number is the primary one. Set \"primary\" for one of them."));
    for (const PhoneNumberConfig &number : branch.phoneNumbers) {
        if (number.active && number.retellAgentId.isEmpty())
            findings.warning(path + "/phone_numbers/"_L1 + number.number,
                             Text::tr("No Retell agent: nobody answers incoming calls. Set \"retell_agent_id\"."));
    }
}

bool isOffered(const BranchConfig &branch, const ServiceConfig &service)
{
    return std::ranges::any_of(branch.staff, [&](const StaffConfig &staff) { return staff.active && staff.services.contains(service.slug); });
}

void checkServices(const BranchConfig &branch, const QString &path, Findings &findings)
{
    if (!anyActive(branch.services))
        findings.error(path, Text::tr("No active service: nothing can be booked. Add one under \"services\"."));
    for (const ServiceConfig &service : branch.services) {
        const QString where = path + "/services/"_L1 + service.slug;
        if (!service.active)
            continue;
        // A composite service is booked segment by segment, each with the event type of its own service.
        if (!service.calcomEventTypeId && service.segments.isEmpty())
            findings.error(where, Text::tr("No Cal.com event type: the service cannot be booked. Set \"calcom_event_type_id\"."));
        if (anyActive(branch.staff) && !isOffered(branch, service))
            findings.warning(where, Text::tr("Nobody of the staff offers this service. Name it under \"services\" of those who do."));
        for (const QJsonValue &segment : service.segments) {
            const QString part = segment.toObject().value("service"_L1).toString();
            const auto found = std::ranges::find(branch.services, part, &ServiceConfig::slug);
            if (found != branch.services.cend() && !found->active)
                findings.error(where, Text::tr("The segment \"%1\" is an inactive service.").arg(part));
        }
    }
}

void checkStaff(const BranchConfig &branch, const QString &path, Findings &findings)
{
    if (!anyActive(branch.staff))
        findings.error(path, Text::tr("No active staff: nobody can take an appointment. Add them under \"staff\"."));
    for (const StaffConfig &staff : branch.staff) {
        if (staff.active && staff.services.isEmpty())
            findings.warning(path + "/staff/"_L1 + staff.slug, Text::tr("Offers no service. Name some under \"services\"."));
    }
}

void checkAliases(const BranchConfig &branch, const QString &path, Findings &findings)
{
    QMap<QString, QStringList> servicesOf;
    for (const ServiceConfig &service : branch.services) {
        if (!service.active)
            continue;
        QStringList words = service.aliases;
        words.append(service.name);
        for (QString &word : words)
            word = word.toCaseFolded();
        words.removeDuplicates();
        for (const QString &word : words)
            servicesOf[word].append(service.slug);
    }
    for (auto it = servicesOf.cbegin(); it != servicesOf.cend(); ++it) {
        if (it->size() > 1)
            findings.warning(path, Text::tr("\"%1\" means several services (%2): a caller who says it must be asked.").arg(it.key(), it->join(u", "_s)));
    }
}

void checkBranch(const BranchConfig &branch, const QString &path, Findings &findings)
{
    if (!branch.active) {
        if (anyActive(branch.phoneNumbers))
            findings.warning(path, Text::tr("The branch is inactive but has active numbers: their calls stay unassigned. Deactivate or move them."));
        return;
    }
    checkNumbers(branch, path, findings);
    if (branch.openingHours.isEmpty())
        findings.error(path, Text::tr("No opening hours: no time can be offered. Add them under \"opening_hours\"."));
    checkServices(branch, path, findings);
    checkStaff(branch, path, findings);
    checkAliases(branch, path, findings);
}

/// An agent that answers for several branches does not tell which branch a call is for.
void checkAgents(const TenantConfig &tenant, const QString &path, Findings &findings)
{
    QMap<QString, QStringList> branchesOf;
    for (const CompanyConfig &company : tenant.companies) {
        for (const BranchConfig &branch : company.branches) {
            for (const PhoneNumberConfig &number : branch.phoneNumbers) {
                if (branch.active && number.active && !number.retellAgentId.isEmpty() && !branchesOf[number.retellAgentId].contains(branch.slug))
                    branchesOf[number.retellAgentId].append(branch.slug);
            }
        }
    }
    for (auto it = branchesOf.cbegin(); it != branchesOf.cend(); ++it) {
        if (it->size() > 1)
            findings.warning(path + "/agents/"_L1 + it.key(),
                             Text::tr("Answers for several branches (%1): without a known number its calls stay unassigned.").arg(it->join(u", "_s)));
    }
}

QSet<SecretKind> currentKinds(const QList<SealedSecret> &secrets)
{
    QSet<SecretKind> kinds;
    for (const SealedSecret &secret : secrets) {
        if (!secret.validUntil)
            kinds.insert(secret.kind);
    }
    return kinds;
}

} // namespace

std::span<const Word<FindingSeverity>> findingSeverityWords()
{
    static constexpr std::array words{
        Word<FindingSeverity>{FindingSeverity::Error, "error"_L1},
        Word<FindingSeverity>{FindingSeverity::Warning, "warning"_L1},
    };
    return words;
}

QList<ConfigFinding> checkTenant(const TenantConfig &tenant, const QSet<SecretKind> &secrets)
{
    Findings findings;
    const QString path = u"tenants/"_s + tenant.slug;
    checkSecrets(tenant, secrets, path, findings);
    bool anyBranch = false;
    for (const CompanyConfig &company : tenant.companies) {
        for (const BranchConfig &branch : company.branches) {
            anyBranch |= branch.active;
            checkBranch(branch, path + "/branches/"_L1 + branch.slug, findings);
        }
    }
    if (!anyBranch)
        findings.error(path, Text::tr("No active branch: no call can be assigned. Add one under \"branches\" of a company."));
    checkAgents(tenant, path, findings);
    return findings.all();
}

Result<QList<ConfigFinding>> checkConfig(Stores &stores, const QString &tenantSlug)
{
    const auto document = exportConfig(stores, tenantSlug);
    if (!document)
        return failureOf(document);
    QList<ConfigFinding> findings;
    if (document->tenants.isEmpty())
        findings.append({FindingSeverity::Error, u"tenants"_s, Text::tr("No clinic is set up yet. Import one with: askpro config import FILE.json")});
    for (const TenantConfig &tenant : document->tenants) {
        const auto scope = TenantDirectory(stores).bySlug(tenant.slug);
        if (!scope)
            return failureOf(scope);
        const auto secrets = stores.tenants().secrets(*scope);
        if (!secrets)
            return failureOf(secrets);
        findings += checkTenant(tenant, currentKinds(*secrets));
    }
    return findings;
}

} // namespace askpro::core
