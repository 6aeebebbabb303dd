#include "app/commands/servecommand.h"

#include "app/cli/commandcontext.h"
#include "app/runtime/listenoptions.h"
#include "app/runtime/opening.h"
#include "app/runtime/serviceruntime.h"
#include "app/runtime/shutdownsignals.h"
#include "app/runtime/tenantfollowing.h"
#include "services/store/changes/openchangesignal.h"

#include <QCoreApplication>

#include <systemd/sd-daemon.h>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void declare(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"listen"_s, tr("Address to listen on; port 0 chooses one (default 127.0.0.1:8787)."), u"addr:port"_s},
        {u"tls-cert"_s, tr("Certificate chain (PEM)."), u"file"_s},
        {u"tls-key"_s, tr("Its private key (PEM)."), u"file"_s},
        {u"no-workers"_s, tr("Only accept and store; other processes work on it.")},
        {u"no-listener"_s, tr("Only work on what other processes accept.")},
    });
}

/// The settings with what the command line says about listening.
Settings listenSettings(const CommandContext &context)
{
    Settings settings = context.settings();
    const QCommandLineParser &parser = context.parser();
    if (parser.isSet(u"listen"_s))
        settings.listenAddress = parser.value(u"listen"_s);
    if (parser.isSet(u"tls-cert"_s))
        settings.tlsCertificate = parser.value(u"tls-cert"_s);
    if (parser.isSet(u"tls-key"_s))
        settings.tlsKey = parser.value(u"tls-key"_s);
    return settings;
}

Result<ServiceOptions> readOptions(const CommandContext &context)
{
    const auto listening = listenOptions(listenSettings(context));
    if (!listening)
        return failureOf(listening);
    ServiceOptions options;
    options.listener = !context.parser().isSet(u"no-listener"_s);
    options.workers = !context.parser().isSet(u"no-workers"_s);
    options.workerThreads = context.settings().databaseUrl.startsWith("postgres"_L1) ? 2 : 1;
    options.listening = *listening;
    if (!options.listener && !options.workers)
        return failure(ErrorCode::Invalid, tr("With neither listener nor workers there is nothing to do."));
    return options;
}

void announce(Output &output, const ServiceRuntime &runtime)
{
    if (runtime.address())
        output.line(u"listening on "_s + runtime.address()->url());
    else
        output.line(u"working"_s);
    sd_notify(0, "READY=1");
}

ExitCode serve(CommandContext &context)
{
    ShutdownSignals shutdown; // before any thread
    const auto options = readOptions(context);
    if (!options)
        return context.output().fail(options.error());
    const auto factory = context.factory();
    if (!factory)
        return context.output().fail(factory.error());
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto sealer = context.sealer();
    if (!sealer)
        return context.output().fail(sealer.error());
    const auto url = store::DatabaseUrl::parse(context.settings().databaseUrl);
    if (!url)
        return context.output().fail(url.error());

    ServiceRuntime runtime(**factory, *sealer, context.clock(), *options);
    if (const auto started = runtime.start(**stores); !started)
        return context.output().fail(started.error());
    core::JobRunner jobs(**factory, {.threads = 1});
    core::ChangeFollower follower(**factory, store::openChangeSignal(*url));
    TenantFollowing following(jobs, follower);
    QObject::connect(&follower, &core::EventHub::changed, &runtime.catalog(), &core::EndpointCatalog::follow);
    QObject::connect(&follower, &core::EventHub::restored, &runtime.catalog(), &core::EndpointCatalog::reload);
    following.refresh();

    QObject::connect(&shutdown, &ShutdownSignals::requested, QCoreApplication::instance(), &QCoreApplication::quit);
    announce(context.output(), runtime);
    QCoreApplication::exec();
    sd_notify(0, "STOPPING=1");
    runtime.stop();
    return ExitCode::Good;
}

} // namespace

Command serveCommand()
{
    return {.path = {u"serve"_s}, .summary = tr("Run listener and workers without a window."), .declare = declare, .run = serve};
}

} // namespace askpro::app
