#include "services/core/live/livereply.h"

#include "models/calls/branchresolution.h"
#include "models/clinic/clinic.h"
#include "services/core/calls/branchresolver.h"
#include "services/core/calls/functionfollowup.h"
#include "services/core/phone/phonenumbers.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/tenantstore.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

/// "Montag, 12.10.2026": for a prompt, hence German whatever the desk's language is.
QString germanDate(Instant now, const QByteArray &zone)
{
    const QTimeZone branchZone(zone);
    const auto local = QDateTime::fromMSecsSinceEpoch(toMs(now), branchZone.isValid() ? branchZone : QTimeZone::utc());
    return QLocale(QLocale::German, QLocale::Germany).toString(local.date(), u"dddd, dd.MM.yyyy"_s);
}

/// A branch has one agent a number.
Result<QString> agentOf(Stores &stores, const TenantScope &scope, const BranchEntry &branch, const QString &number)
{
    if (number == branch.primaryNumber)
        return branch.agentId;
    const auto config = stores.config().load(scope);
    if (!config)
        return failureOf(config);
    for (const CompanyConfig &company : config->companies) {
        for (const BranchConfig &one : company.branches) {
            for (const PhoneNumberConfig &phone : one.phoneNumbers) {
                if (phone.number == number)
                    return phone.retellAgentId;
            }
        }
    }
    return QString();
}

Result<void> addCaller(Stores &stores, const TenantScope &scope, const BranchEntry &branch, const QString &from, QMap<QString, QString> &variables)
{
    variables.insert(u"anrufer_bekannt"_s, u"false"_s);
    const auto phone = toE164(from, branch.region);
    if (!phone)
        return {};
    variables.insert(u"telefonnummer"_s, *phone);
    const auto customer = stores.customers().findByPhone(scope, *phone);
    if (!customer)
        return failureOf(customer);
    if (!*customer)
        return {};
    variables.insert(u"anrufer_bekannt"_s, u"true"_s);
    if (!(*customer)->name.isEmpty())
        variables.insert(u"name"_s, (*customer)->name);
    return {};
}

Result<InboundAnswer> inboundAnswer(Stores &stores, const Clock &clock, const TenantKnowledge &knowledge, const CallEvent &event)
{
    ResolutionClues clues;
    clues.ourNumber = event.call.value("to_number"_L1).toString();
    const auto decision = resolveBranch(stores, knowledge, clues);
    if (!decision)
        return failureOf(decision);
    const BranchEntry *branch = knowledge.branch(decision->branch);
    if (!branch)
        return InboundAnswer{};
    const auto agent = agentOf(stores, knowledge.scope, *branch, decision->resolution.matched);
    if (!agent)
        return failureOf(agent);
    InboundAnswer answer{*agent, {}, branch->slug};
    answer.variables = {
        {u"praxis_name"_s, branch->companyName},
        {u"clinic_name"_s, branch->companyName},
        {u"standort"_s, branch->name},
        {u"heute"_s, germanDate(clock.now(), branch->zone)},
    };
    if (const auto added = addCaller(stores, knowledge.scope, *branch, event.call.value("from_number"_L1).toString(), answer.variables); !added)
        return failureOf(added);
    return answer;
}

} // namespace

Result<QByteArray> liveReply(Stores &stores, const CallVendor &vendor, const Clock &clock, const LiveRequest &request)
{
    if (request.kind != DeliveryKind::Inbound)
        return fallbackReply(vendor, request);
    const auto event = vendor.read(request.kind, request.name, request.body);
    if (!event)
        return failureOf(event);
    const auto branches = stores.tenants().branches(request.scope);
    if (!branches)
        return failureOf(branches);
    const auto answer = inboundAnswer(stores, clock, {request.scope, *branches, {}}, *event);
    if (!answer)
        return failureOf(answer);
    return vendor.inboundReply(*answer);
}

QByteArray fallbackReply(const CallVendor &vendor, const LiveRequest &request)
{
    return request.kind == DeliveryKind::Inbound ? vendor.inboundReply({}) : functionReply(request.name);
}

} // namespace askpro::core
