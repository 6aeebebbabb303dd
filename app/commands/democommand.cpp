#include "app/commands/democommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/wording.h"
#include "app/demo/democlinic.h"
#include "app/demo/demoload.h"
#include "app/demo/livecall.h"
#include "app/runtime/serviceruntime.h"
#include "services/core/ports/callstore.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

const QString noLiveOption = u"no-live"_s;

struct NumberOption
{
    QString name;
    QString value;
    QString help;
    qint64 least;
    qint64 most;
    qint64 fallback;
};

QList<NumberOption> numberOptions()
{
    return {
        {u"calls"_s, u"n"_s, Text::tr("How many calls (default 1255)."), 1, 1'000'000, 1255},
        {u"days"_s, u"d"_s, Text::tr("During how many days until now (default 60)."), 1, 3650, 60},
        {u"seed"_s, u"s"_s, Text::tr("The same seed makes the same people and calls (default 1)."), 0, 9'007'199'254'740'991, 1},
    };
}

Result<qint64> numberOf(const QCommandLineParser &parser, const NumberOption &option)
{
    if (!parser.isSet(option.name))
        return option.fallback;
    bool ok = false;
    const qint64 value = parser.value(option.name).toLongLong(&ok);
    if (!ok || value < option.least || value > option.most)
        return failure(ErrorCode::Invalid, Text::tr("--%1 takes a number from %2 to %3.").arg(option.name, QString::number(option.least), QString::number(option.most)));
    return value;
}

Result<DemoOptions> readOptions(CommandContext &context)
{
    QList<qint64> numbers;
    for (const NumberOption &option : numberOptions()) {
        const auto number = numberOf(context.parser(), option);
        if (!number)
            return failureOf(number);
        numbers.append(*number);
    }
    DemoOptions options{.calls = static_cast<int>(numbers[0]), .days = static_cast<int>(numbers[1]), .seed = static_cast<quint64>(numbers[2])};
    options.workerThreads = context.settings().databaseUrl.startsWith("postgres"_L1) ? 2 : 1;
    return options;
}

/// One line that is written over, for somebody who watches.
void showProgress(qint64 done, qint64 of)
{
    const QByteArray text = Text::tr("Loading demo data \u2026 %1 of %2").arg(done).arg(of).toUtf8();
    std::fprintf(stderr, "\r%s ", text.constData());
    std::fflush(stderr);
}

/// What became of the calls, and how many nobody owns yet.
struct Tally
{
    QList<std::pair<CallOutcome, qint64>> outcomes;
    qint64 unassigned = 0;
};

Result<Tally> tally(core::Stores &stores)
{
    const auto scope = core::TenantDirectory(stores).bySlug(demoTenant().slug);
    if (!scope)
        return failureOf(scope);
    Tally tally;
    for (const auto &word : callOutcomeWords()) {
        core::CallFilter filter;
        filter.outcome = word.value;
        const auto count = stores.calls().count(*scope, filter);
        if (!count)
            return failureOf(count);
        if (*count > 0)
            tally.outcomes.append({word.value, *count});
    }
    core::CallFilter filter;
    filter.unassignedOnly = true;
    const auto unassigned = stores.calls().count(*scope, filter);
    if (!unassigned)
        return failureOf(unassigned);
    tally.unassigned = *unassigned;
    return tally;
}

void show(Output &output, const DemoReport &report, const DemoOptions &options, const Tally &tally)
{
    QJsonObject outcomes;
    QList<QStringList> rows{
        {Text::tr("Clinic"), demoTenant().name},
        {Text::tr("Calls"), QString::number(report.calls)},
        {Text::tr("Days"), QString::number(options.days)},
        {Text::tr("Deliveries sent"), QString::number(report.deliveries)},
        {Text::tr("Of these sent twice"), QString::number(report.repeats)},
        {Text::tr("Unassigned"), QString::number(tally.unassigned)},
    };
    for (const auto &[outcome, count] : tally.outcomes) {
        const QString word = wordFor(callOutcomeWords(), outcome);
        outcomes.insert(word, count);
        rows.append({Text::tr("Outcome %1").arg(word), QString::number(count)});
    }
    rows.append({Text::tr("Seconds"), QString::number(report.seconds, 'f', 1)});
    if (!output.json())
        return output.table({Text::tr("Demo data"), u""_s}, rows);
    output.document({{u"tenant"_s, demoTenant().slug}, {u"calls"_s, report.calls}, {u"days"_s, options.days}, {u"seed"_s, qint64(options.seed)},
                     {u"deliveries"_s, report.deliveries}, {u"repeats"_s, report.repeats}, {u"unassigned"_s, tally.unassigned},
                     {u"outcomes"_s, outcomes}, {u"seconds"_s, report.seconds}});
}

/// So that a desk on this database has something to watch. Its last words are worked on before this returns.
Result<void> playLiveCall(CommandContext &context, core::StoresFactory &factory, core::Stores &stores, const core::Sealer &sealer)
{
    ServiceOptions options;
    options.listening.http.host = u"127.0.0.1"_s;
    options.listening.http.port = 0;
    ServiceRuntime runtime(factory, sealer, context.clock(), options);
    if (const auto started = runtime.start(stores); !started)
        return failureOf(started);
    const auto call = LiveCall::make(runtime.address()->url(), context.clock());
    if (!call)
        return failureOf(call);
    context.output().line(Text::tr("One call is now played in real time; Ctrl+C ends it."));
    return (*call)->run();
}

ExitCode loadDemo(CommandContext &context)
{
    const auto options = readOptions(context);
    if (!options)
        return context.output().fail(options.error());
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto sealer = context.sealer();
    if (!sealer)
        return context.output().fail(sealer.error());
    const auto factory = context.factory();
    if (!factory)
        return context.output().fail(factory.error());

    const bool watched = isatty(STDERR_FILENO) && !context.output().json();
    DemoLoad load(**factory, *sealer, context.clock(), *options);
    const auto report = load.run(watched ? DemoLoad::Progress(showProgress) : DemoLoad::Progress());
    if (watched)
        std::fputs("\r\033[K", stderr);
    if (!report)
        return context.output().fail(report.error());
    const auto counted = tally(**stores);
    if (!counted)
        return context.output().fail(counted.error());
    show(context.output(), *report, *options, *counted);
    if (!watched || context.parser().isSet(noLiveOption))
        return ExitCode::Good;
    const auto played = playLiveCall(context, **factory, **stores, *sealer);
    return played ? ExitCode::Good : context.output().fail(played.error());
}

void declare(QCommandLineParser &parser)
{
    for (const auto &option : numberOptions())
        parser.addOption({option.name, option.help, option.value});
    parser.addOption({noLiveOption, Text::tr("Do not play one more call in real time afterwards, as is done on a terminal.")});
}

} // namespace

Command demoCommand()
{
    return {{u"demo"_s, u"load"_s}, Text::tr("Fill an empty database with a demo clinic and its calls."), declare, loadDemo, 0, 0};
}

} // namespace askpro::app
