#include "app/commands/healthcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/wording.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The queue of each tenant that the command is about: the chosen one, or all.
Result<QList<core::TenantEntry>> chosenTenants(const CommandContext &context, core::Stores &stores)
{
    auto tenants = core::TenantDirectory(stores).tenants();
    if (!tenants || context.settings().tenant.isEmpty())
        return tenants;
    const auto scope = core::TenantDirectory(stores).bySlug(context.settings().tenant);
    if (!scope)
        return failureOf(scope);
    tenants->removeIf([&](const core::TenantEntry &tenant) { return tenant.id != scope->tenant(); });
    return tenants;
}

ExitCode health(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto tenants = chosenTenants(context, **stores);
    if (!tenants)
        return context.output().fail(tenants.error());

    QJsonArray queues;
    QList<QStringList> rows;
    bool good = true;
    for (const core::TenantEntry &tenant : *tenants) {
        const auto counts = (*stores)->inbox().counts(core::TenantDirectory::scopeOf(tenant));
        if (!counts)
            return context.output().fail(counts.error());
        good = good && counts->dead == 0;
        queues.append(QJsonObject{{u"tenant"_s, tenant.slug},
                                  {u"waiting"_s, counts->waiting},
                                  {u"processing"_s, counts->processing},
                                  {u"dead"_s, counts->dead},
                                  {u"oldest_waiting"_s, jsonInstant(counts->oldestWaiting, {})}});
        rows.append({tenant.slug, QString::number(counts->waiting), QString::number(counts->processing), QString::number(counts->dead)});
    }
    if (context.output().json())
        context.output().document({{u"status"_s, good ? u"ok"_s : u"attention"_s}, {u"database"_s, u"ok"_s}, {u"queues"_s, queues}});
    else
        context.output().table({tr("Tenant"), tr("Waiting"), tr("Processing"), tr("Dead")}, rows);
    return good ? ExitCode::Good : ExitCode::FoundWrong;
}

} // namespace

Command healthCommand()
{
    return {.path = {u"health"_s}, .summary = tr("Database and queues; exit code 1 when a delivery is dead."), .declare = {}, .run = health};
}

} // namespace askpro::app
