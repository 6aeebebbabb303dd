#include "app/commands/callscommands.h"

#include "app/cli/calljson.h"
#include "app/cli/commandcontext.h"
#include "app/cli/paging.h"
#include "app/cli/wording.h"
#include "app/commands/callfilteroptions.h"
#include "services/core/calls/callassignment.h"
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

/// What every command about calls needs: the session, the tenant, and its branches.
struct Ground
{
    core::Stores &stores;
    TenantScope scope;
    QString slug;
    QList<core::BranchEntry> branches;
};

Result<Ground> groundOf(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return failureOf(stores);
    const auto scope = context.tenant();
    if (!scope)
        return failureOf(scope);
    auto branches = (*stores)->tenants().branches(*scope);
    if (!branches)
        return failureOf(branches);
    const auto tenants = core::TenantDirectory(**stores).tenants();
    if (!tenants)
        return failureOf(tenants);
    QString slug;
    for (const core::TenantEntry &tenant : *tenants) {
        if (tenant.id == scope->tenant())
            slug = tenant.slug;
    }
    return Ground{**stores, *scope, slug, std::move(*branches)};
}

Result<Call> findCall(const Ground &ground, const QString &id)
{
    bool ours = false;
    const qint64 number = id.toLongLong(&ours);
    return ours ? ground.stores.calls().find(ground.scope, CallId(number)) : ground.stores.calls().findByRetellId(ground.scope, id);
}

Result<QJsonObject> pageJson(const Ground &ground, const core::CallPage &page, core::CallOrder order, qint64 total)
{
    const CallJson writer(ground.slug, ground.branches);
    QJsonArray items;
    for (const CallSummary &summary : page.items) {
        // A row of the contract has the extracted fields, which a list for the screen does not carry.
        const auto call = ground.stores.calls().find(ground.scope, summary.id);
        if (!call)
            return failureOf(call);
        items.append(writer.listed(*call));
    }
    return QJsonObject{{u"items"_s, items},
                       {u"next"_s, page.next ? QJsonValue(cursorText(*page.next, order)) : QJsonValue(QJsonValue::Null)},
                       {u"total"_s, total}};
}

void printPage(Output &output, const core::CallPage &page, core::CallOrder order, qint64 total)
{
    QList<QStringList> rows;
    for (const CallSummary &call : page.items) {
        rows.append({QString::number(call.id.value()), isoInstant(call.sortAt, call.zone), call.customerName.isEmpty() ? call.fromNumber : call.customerName,
                     call.branch.isNull() ? tr("(unassigned)") : call.branchName, wordFor(callStatusWords(), call.status),
                     wordFor(callOutcomeWords(), call.outcome), call.retellCallId});
    }
    output.table({tr("Id"), tr("Time"), tr("Caller"), tr("Branch"), tr("Status"), tr("Outcome"), tr("Retell call")}, rows);
    output.diagnostic(tr("%1 of %2 calls").arg(page.items.size()).arg(total));
    if (page.next)
        output.diagnostic(tr("More: --after %1").arg(cursorText(*page.next, order)));
}

ExitCode list(CommandContext &context)
{
    const auto ground = groundOf(context);
    if (!ground)
        return context.output().fail(ground.error());
    const auto limit = readLimit(context.parser());
    if (!limit)
        return context.output().fail(limit.error());
    const auto filter = readCallFilter(context, ground->branches);
    if (!filter)
        return context.output().fail(filter.error());
    const core::CallOrder order = core::orderOf(*filter);
    const auto after = parseCallCursor(context.parser().value(u"after"_s), order);
    if (!after)
        return context.output().fail(after.error());
    const auto page = ground->stores.calls().list(ground->scope, *filter, *after, *limit);
    if (!page)
        return context.output().fail(page.error());
    const auto total = ground->stores.calls().count(ground->scope, *filter);
    if (!total)
        return context.output().fail(total.error());

    if (!context.output().json()) {
        printPage(context.output(), *page, order, *total);
        return ExitCode::Good;
    }
    const auto json = pageJson(*ground, *page, order, *total);
    if (!json)
        return context.output().fail(json.error());
    context.output().document(*json);
    return ExitCode::Good;
}

void printCall(Output &output, const QJsonObject &json)
{
    QList<QStringList> rows;
    for (const QString &key : {u"id"_s, u"retell_call_id"_s, u"status"_s, u"branch_name"_s, u"from_number"_s, u"to_number"_s, u"started_at"_s,
                               u"outcome"_s, u"no_booking_reason"_s, u"sentiment"_s, u"summary"_s})
        rows.append({key, json[key].toVariant().toString()});
    for (const QJsonValue &field : json[u"fields"_s].toArray())
        rows.append({field[u"name"_s].toString(), u"%1 (%2)"_s.arg(field[u"value"_s].toString(), field[u"source"_s].toString())});
    output.table({tr("Fact"), tr("Value")}, rows);
    for (const QJsonValue &turn : json[u"transcript"_s].toArray())
        output.table({turn[u"role"_s].toString() + u": "_s + turn[u"text"_s].toString()}, {});
}

ExitCode show(CommandContext &context)
{
    const auto ground = groundOf(context);
    if (!ground)
        return context.output().fail(ground.error());
    const auto call = findCall(*ground, context.arguments().first());
    if (!call)
        return context.output().fail(call.error());
    const auto deliveries = ground->stores.inbox().ofCall(ground->scope, call->id);
    if (!deliveries)
        return context.output().fail(deliveries.error());
    const QJsonObject json = CallJson(ground->slug, ground->branches).shown(*call, *deliveries);
    if (context.output().json())
        context.output().document(json);
    else
        printCall(context.output(), json);
    return ExitCode::Good;
}

Result<QList<CallId>> chosenCalls(const Ground &ground, const QStringList &texts)
{
    QList<CallId> ids;
    for (const QString &text : texts) {
        const auto call = findCall(ground, text);
        if (!call)
            return failureOf(call);
        ids.append(call->id);
    }
    return ids;
}

void printAssignment(Output &output, const core::Assignment &assignment)
{
    if (output.json()) {
        QJsonArray ids;
        for (const CallId id : assignment.calls)
            ids.append(id.value());
        output.document({{u"assigned"_s, ids}, {u"branch_id"_s, assignment.branch.value()}, {u"registered_numbers"_s, QJsonArray::fromStringList(assignment.registeredNumbers)}});
        return;
    }
    output.line(QCoreApplication::translate("CommandLine", "%n calls assigned.", nullptr, static_cast<int>(assignment.calls.size())));
    for (const QString &number : assignment.registeredNumbers)
        output.line(tr("Registered: %1").arg(number));
}

ExitCode assign(CommandContext &context)
{
    const auto ground = groundOf(context);
    if (!ground)
        return context.output().fail(ground.error());
    if (!context.parser().isSet(u"branch"_s))
        return context.output().fail({ErrorCode::Invalid, tr("To which branch? Give --branch."), {}});
    const auto branch = findBranch(ground->branches, context.parser().value(u"branch"_s));
    if (!branch)
        return context.output().fail(branch.error());
    const auto calls = chosenCalls(*ground, context.arguments());
    if (!calls)
        return context.output().fail(calls.error());
    core::CallAssignment assignment(ground->stores, context.clock());
    const auto done = assignment.assign(ground->scope, *calls, *branch, context.parser().isSet(u"register-number"_s));
    if (!done)
        return context.output().fail(done.error());
    printAssignment(context.output(), *done);
    return ExitCode::Good;
}

/// For each unassigned call: registered numbers that look like the one that was called.
ExitCode suggest(CommandContext &context)
{
    const auto ground = groundOf(context);
    if (!ground)
        return context.output().fail(ground.error());
    const auto call = findCall(*ground, context.arguments().first());
    if (!call)
        return context.output().fail(call.error());
    const auto found = core::CallAssignment(ground->stores, context.clock()).suggestions(ground->scope, call->id);
    if (!found)
        return context.output().fail(found.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const core::NumberSuggestion &suggestion : *found) {
        items.append(QJsonObject{{u"number"_s, suggestion.number}, {u"branch"_s, suggestion.branchName}});
        rows.append({suggestion.number, suggestion.branchName});
    }
    if (context.output().json())
        context.output().document({{u"items"_s, items}});
    else
        context.output().table({tr("Number"), tr("Branch")}, rows);
    return ExitCode::Good;
}

} // namespace

QList<Command> callsCommands()
{
    return {
        {.path = {u"calls"_s, u"list"_s},
         .summary = tr("List calls, newest first unless asked otherwise."),
         .declare = [](QCommandLineParser &parser) {
             declareCallFilter(parser);
             declarePaging(parser);
         },
         .run = list},
        {.path = {u"calls"_s, u"show"_s}, .summary = tr("Show one call with its conversation."), .declare = {}, .run = show, .least = 1, .most = 1},
        {.path = {u"calls"_s, u"assign"_s},
         .summary = tr("Give unassigned calls to a branch."),
         .declare = [](QCommandLineParser &parser) {
             parser.addOptions({{u"branch"_s, tr("The branch (slug, name or id)."), u"branch"_s},
                                {u"register-number"_s, tr("Make the called number the branch's, and release all its calls.")}});
         },
         .run = assign,
         .least = 1,
         .most = -1},
        {.path = {u"calls"_s, u"suggest"_s},
         .summary = tr("Show registered numbers that resemble the one an unassigned call came to."),
         .declare = {},
         .run = suggest,
         .least = 1,
         .most = 1},
    };
}

} // namespace askpro::app
