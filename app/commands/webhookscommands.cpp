#include "app/commands/webhookscommands.h"

#include "app/cli/calljson.h"
#include "app/cli/commandcontext.h"
#include "app/cli/paging.h"
#include "app/cli/wording.h"
#include "app/cli/wordoption.h"
#include "services/core/ports/inboxstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<DeliveryId> parseDeliveryId(const QString &text)
{
    const auto number = parseNumber(text, 1, tr("The delivery's id"));
    if (!number)
        return failureOf(number);
    return DeliveryId(*number);
}

Result<core::DeliveryFilter> readFilter(const QCommandLineParser &parser)
{
    const auto status = wordOption(parser, u"status"_s, deliveryStatusWords());
    if (!status)
        return failureOf(status);
    const auto source = wordOption(parser, u"source"_s, deliverySourceWords());
    if (!source)
        return failureOf(source);
    const auto limit = readLimit(parser);
    if (!limit)
        return failureOf(limit);
    core::DeliveryFilter filter{.status = *status, .source = *source, .limit = *limit, .before = {}};
    if (parser.isSet(u"after"_s)) {
        const auto before = parseDeliveryId(parser.value(u"after"_s));
        if (!before)
            return failureOf(before);
        filter.before = *before;
    }
    return filter;
}

ExitCode list(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto scope = context.tenant();
    if (!scope)
        return context.output().fail(scope.error());
    const auto filter = readFilter(context.parser());
    if (!filter)
        return context.output().fail(filter.error());
    const auto page = (*stores)->inbox().list(*scope, *filter);
    if (!page)
        return context.output().fail(page.error());

    QJsonArray items;
    QList<QStringList> rows;
    for (const Delivery &delivery : page->items) {
        items.append(CallJson::delivery(delivery, {}));
        rows.append({QString::number(delivery.id.value()), isoInstant(delivery.receivedAt, {}), wordFor(deliverySourceWords(), delivery.source),
                     delivery.event, wordFor(deliveryStatusWords(), delivery.status), QString::number(delivery.attempts), delivery.lastError});
    }
    if (context.output().json()) {
        const QJsonValue next = page->next.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(page->next.value()));
        context.output().document({{u"items"_s, items}, {u"next"_s, next}, {u"total"_s, page->total}});
    } else {
        context.output().table({tr("Id"), tr("Received"), tr("Source"), tr("Event"), tr("Status"), tr("Attempts"), tr("Last error")}, rows);
    }
    return ExitCode::Good;
}

ExitCode show(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto scope = context.tenant();
    if (!scope)
        return context.output().fail(scope.error());
    const auto id = parseDeliveryId(context.arguments().first());
    if (!id)
        return context.output().fail(id.error());
    const auto delivery = (*stores)->inbox().find(*scope, *id);
    if (!delivery)
        return context.output().fail(delivery.error());

    QJsonObject json = CallJson::delivery(*delivery, {});
    QJsonObject headers;
    for (const auto &[name, value] : delivery->headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    json.insert(u"headers"_s, headers);
    json.insert(u"body_bytes"_s, delivery->body.size());
    // As sent where it is text; the raw bytes otherwise.
    json.insert(u"body"_s, QString::fromUtf8(delivery->body).toUtf8() == delivery->body ? QString::fromUtf8(delivery->body)
                                                                                       : QString::fromLatin1(delivery->body.toBase64()));
    if (context.output().json()) {
        context.output().document(json);
        return ExitCode::Good;
    }
    QList<QStringList> rows;
    for (const QString &key : {u"id"_s, u"source"_s, u"kind"_s, u"event"_s, u"status"_s, u"verdict"_s, u"attempts"_s, u"received_at"_s,
                               u"next_attempt_at"_s, u"finished_at"_s, u"last_error"_s, u"call_id"_s, u"body"_s})
        rows.append({key, json[key].toVariant().toString()});
    context.output().table({tr("Fact"), tr("Value")}, rows);
    return ExitCode::Good;
}

/// The ids on the command line, or all dead letters.
Result<QList<DeliveryId>> chosenDeliveries(CommandContext &context, core::InboxStore &inbox, const TenantScope &scope)
{
    QList<DeliveryId> ids;
    for (const QString &text : context.arguments()) {
        const auto id = parseDeliveryId(text);
        if (!id)
            return failureOf(id);
        ids.append(*id);
    }
    if (!context.parser().isSet(u"status"_s))
        return ids;
    if (context.parser().value(u"status"_s) != wordFor(deliveryStatusWords(), DeliveryStatus::Dead))
        return failure(ErrorCode::Invalid, tr("Only dead letters can be replayed all at once: --status dead"));
    core::DeliveryFilter filter{.status = DeliveryStatus::Dead, .source = {}, .limit = 500, .before = {}};
    do {
        const auto page = inbox.list(scope, filter);
        if (!page)
            return failureOf(page);
        for (const Delivery &delivery : page->items)
            ids.append(delivery.id);
        filter.before = page->next;
    } while (!filter.before.isNull());
    return ids;
}

ExitCode replay(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto scope = context.tenant();
    if (!scope)
        return context.output().fail(scope.error());
    const auto ids = chosenDeliveries(context, (*stores)->inbox(), *scope);
    if (!ids)
        return context.output().fail(ids.error());
    if (context.arguments().isEmpty() && !context.parser().isSet(u"status"_s))
        return context.output().fail({ErrorCode::Invalid, tr("Which deliveries? Give their ids, or --status dead."), {}});
    const auto done = (*stores)->transaction([&]() -> Result<void> {
        for (const DeliveryId id : *ids) {
            if (const auto replayed = (*stores)->inbox().replay(*scope, id, context.clock().now()); !replayed)
                return failureOf(replayed);
        }
        return {};
    });
    if (!done)
        return context.output().fail(done.error());
    if (context.output().json())
        context.output().document({{u"replayed"_s, ids->size()}});
    else
        context.output().line(QCoreApplication::translate("CommandLine", "%n deliveries wait to be processed again.", nullptr, static_cast<int>(ids->size())));
    return ExitCode::Good;
}

} // namespace

QList<Command> webhooksCommands()
{
    const QCommandLineOption status(u"status"_s, tr("Only this status: received, processing, retrying, done, dead, rejected."), u"status"_s);
    return {
        {.path = {u"webhooks"_s, u"list"_s},
         .summary = tr("List deliveries, newest first."),
         .declare = [status](QCommandLineParser &parser) {
             parser.addOptions({status, {u"source"_s, tr("Only this source: retell, calcom, stripe."), u"source"_s}});
             declarePaging(parser);
         },
         .run = list},
        {.path = {u"webhooks"_s, u"show"_s}, .summary = tr("Show one delivery with its body."), .declare = {}, .run = show, .least = 1, .most = 1},
        {.path = {u"webhooks"_s, u"replay"_s},
         .summary = tr("Process deliveries again: the given ones, or all dead letters."),
         .declare = [status](QCommandLineParser &parser) { parser.addOption(status); },
         .run = replay,
         .least = 0,
         .most = -1},
    };
}

} // namespace askpro::app
