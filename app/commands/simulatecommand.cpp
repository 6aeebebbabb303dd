#include "app/commands/simulatecommand.h"

#include "app/cli/commandcontext.h"
#include "app/commands/practice.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/net/simulate/expectationlog.h"
#include "services/net/simulate/simulator.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

const QString toOption = u"to"_s;
const QString documentOption = u"document"_s;
const QString expectOption = u"expect"_s;
const QString caOption = u"ca"_s;
const QString realtimeOption = u"realtime"_s;
const QString prepareOption = u"prepare"_s;
const QString noRetryOption = u"no-retry"_s;

/// The options that take a number.
enum class Number { Calls, Concurrency, Rate, Seed, Days, Disorder, Duplicates, Forgeries, BodySize };

struct NumberOption
{
    Number number;
    QString name;
    QString value;
    QString help;
    double least;
    double most;
    QString fallback;                ///< empty = not given
};

QList<NumberOption> numberOptions()
{
    const auto percent = [](Number number, const QString &name, const QString &help) {
        return NumberOption{number, name, u"percent"_s, help, 0, 100, u"0"_s};
    };
    return {
        {Number::Calls, u"calls"_s, u"n"_s, Text::tr("How many calls (default 100)."), 1, 1e9, u"100"_s},
        {Number::Concurrency, u"concurrency"_s, u"c"_s, Text::tr("Connections kept alive; each plays one call at a time (default 16)."), 1, 10000, u"16"_s},
        {Number::Rate, u"rate"_s, u"r"_s, Text::tr("Calls begun per minute (default: as fast as the connections allow)."), 0.001, 1e9, u""_s},
        {Number::Seed, u"seed"_s, u"s"_s, Text::tr("The same seed makes the same calls (default: a new one)."), 0, 9007199254740991.0, u""_s},
        {Number::Days, u"days"_s, u"d"_s, Text::tr("Let the calls have begun during the last so many days (default 0: now)."), 0, 3650, u"0"_s},
        percent(Number::Disorder, u"disorder"_s, Text::tr("Deliveries that come after a later one of their call.")),
        percent(Number::Duplicates, u"duplicates"_s, Text::tr("Deliveries that come twice.")),
        percent(Number::Forgeries, u"forgeries"_s, Text::tr("Deliveries that come once more, forged; each must be refused with 401.")),
        {Number::BodySize, u"body-size"_s, u"bytes"_s, Text::tr("What the largest body of a call aims at (default: 5 to 20 KB)."), 1, 1e6, u"0"_s},
    };
}

using Numbers = QHash<Number, double>;

Result<Numbers> readNumbers(const QCommandLineParser &parser)
{
    Numbers numbers;
    for (const auto &option : numberOptions()) {
        const QString text = parser.isSet(option.name) ? parser.value(option.name) : option.fallback;
        if (text.isEmpty())
            continue;
        bool ok = false;
        const double value = text.toDouble(&ok);
        const bool whole = option.number == Number::Rate || value == static_cast<double>(static_cast<qint64>(value));
        if (!ok || !whole || (parser.isSet(option.name) && (value < option.least || value > option.most))) {
            return failure(ErrorCode::Invalid, Text::tr("--%1 takes a number from %2 to %3.")
                                                   .arg(option.name, QString::number(option.least), QString::number(option.most, 'f', 0)));
        }
        numbers.insert(option.number, value);
    }
    if (!numbers.contains(Number::Seed))
        numbers.insert(Number::Seed, QRandomGenerator::global()->bounded(1'000'000));
    return numbers;
}

core::CallGeneratorOptions generatorOptions(const Numbers &numbers, bool realtime)
{
    return {static_cast<quint64>(numbers[Number::Seed]), static_cast<int>(numbers[Number::Days]), realtime, static_cast<qsizetype>(numbers[Number::BodySize])};
}

net::SimulationOptions simulationOptions(const QCommandLineParser &parser, const Numbers &numbers, const QByteArray &key)
{
    net::SimulationOptions options;
    options.connections = static_cast<int>(numbers[Number::Concurrency]);
    options.callsPerMinute = numbers.value(Number::Rate);
    options.realtime = parser.isSet(realtimeOption);
    options.retries = parser.isSet(noRetryOption) ? 0 : options.retries;
    options.key = key;
    return options;
}

void show(Output &output, const net::SimulationReport &report, quint64 seed)
{
    if (output.json()) {
        QJsonObject document = report.toJson();
        document.insert(u"seed"_s, static_cast<qint64>(seed));
        return output.document(document);
    }
    const auto latency = report.latency();
    const auto ms = [](double value) { return QString::number(value, 'f', 2); };
    QList<QStringList> rows{
        {Text::tr("Seed"), QString::number(seed)},
        {Text::tr("Calls"), QString::number(report.calls)},
        {Text::tr("Deliveries sent"), QString::number(report.deliveries)},
        {Text::tr("Accepted (2xx)"), QString::number(report.accepted)},
        {Text::tr("Of these sent twice"), QString::number(report.repeats)},
        {Text::tr("Attempts repeated"), QString::number(report.retries)},
        {Text::tr("Given up"), QString::number(report.givenUp)},
        {Text::tr("Forged, refused"), QString::number(report.forged) + u", "_s + QString::number(report.refused + report.throttled)},
        {Text::tr("Accepted per second"), QString::number(report.deliveriesPerSecond(), 'f', 1)},
        {Text::tr("Answer after, ms (p50, p95, p99, longest)"), QStringList{ms(latency.p50), ms(latency.p95), ms(latency.p99), ms(latency.max)}.join(u", "_s)},
    };
    for (auto it = report.unexpected.cbegin(); it != report.unexpected.cend(); ++it)
        rows.append({it.key() == 0 ? Text::tr("Unexpected: no answer") : Text::tr("Unexpected: status %1").arg(it.key()), QString::number(it.value())});
    output.table({Text::tr("Simulation"), u""_s}, rows);
}

ExitCode exitCodeOf(const net::SimulationReport &report)
{
    if (report.good())
        return ExitCode::Good;
    return report.latenciesUs.empty() ? ExitCode::NotAvailable : ExitCode::FoundWrong; // nobody answered at all
}

Result<void> writeExpectations(const QString &path, const net::ExpectationLog &expectations)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !expectations.writeTo(file) || !file.commit())
        return failure(ErrorCode::Invalid, Text::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

/// Everything that can be wrong with the input, checked before anything is sent.
struct Plan
{
    Numbers numbers;
    Practice practice;
    core::SimulatedClinic clinic;
    net::SimulationTarget target;
};

Result<Plan> readPlan(CommandContext &context)
{
    const auto &parser = context.parser();
    if (!parser.isSet(toOption))
        return failure(ErrorCode::Invalid, Text::tr("Say where to send with --to URL, for example --to http://127.0.0.1:8787."));
    const auto numbers = readNumbers(parser);
    if (!numbers)
        return failureOf(numbers);
    const auto found = readPractice(context, parser.value(documentOption));
    if (!found)
        return failureOf(found);
    const auto clinic = core::simulatedClinic(found->tenant);
    if (!clinic)
        return failureOf(clinic);
    auto target = net::simulationTarget(parser.value(toOption), clinic->endpoint);
    if (!target)
        return failureOf(target);
    target->caFile = parser.value(caOption);
    return Plan{*numbers, *found, *clinic, *target};
}

ExitCode simulate(CommandContext &context)
{
    const auto plan = readPlan(context);
    if (!plan)
        return context.output().fail(plan.error());
    const auto &parser = context.parser();
    const auto &numbers = plan->numbers;
    const core::CallGenerator generator(plan->clinic, generatorOptions(numbers, parser.isSet(realtimeOption)));
    const core::Trouble trouble{static_cast<int>(numbers[Number::Disorder]), static_cast<int>(numbers[Number::Duplicates]), static_cast<int>(numbers[Number::Forgeries])};
    core::GeneratedCalls generated(generator, static_cast<int>(numbers[Number::Calls]), trouble, context.clock());
    std::optional<core::PreparedCalls> prepared;
    if (parser.isSet(prepareOption))
        prepared.emplace(generated);
    core::CallSource &calls = prepared ? static_cast<core::CallSource &>(*prepared) : generated;

    net::Simulator simulator(plan->target, simulationOptions(parser, numbers, plan->practice.key), calls, context.clock());
    net::ExpectationLog expectations;
    if (parser.isSet(expectOption))
        simulator.observe([&](const auto &call, const auto &delivery, int status) { expectations.note(call, delivery, status); });
    const auto report = simulator.run();
    if (!report)
        return context.output().fail(report.error());
    show(context.output(), *report, static_cast<quint64>(numbers[Number::Seed]));
    if (parser.isSet(expectOption)) {
        if (const auto written = writeExpectations(parser.value(expectOption), expectations); !written)
            return context.output().fail(written.error());
    }
    return exitCodeOf(*report);
}

void declareSimulate(QCommandLineParser &parser)
{
    parser.addOption({toOption, Text::tr("The listener, or a whole webhook address."), u"url"_s});
    for (const auto &option : numberOptions())
        parser.addOption({option.name, option.help, option.value});
    parser.addOption({realtimeOption, Text::tr("Play each call in its own time instead of one delivery upon the other.")});
    parser.addOption({prepareOption, Text::tr("Make up all calls before the first is sent.")});
    parser.addOption({noRetryOption, Text::tr("Do not repeat a delivery that was not accepted.")});
    parser.addOption({expectOption, Text::tr("Write what the listener acknowledged to a file (JSON Lines)."), u"file"_s});
    parser.addOption({documentOption, Text::tr("Take the clinic and its webhook key from a configuration document instead of the database."), u"file"_s});
    parser.addOption({caOption, Text::tr("Certificates to trust for https (PEM)."), u"file"_s});
}

} // namespace

Command simulateCommand()
{
    return {{u"simulate"_s}, Text::tr("Send invented calls to a running listener."), declareSimulate, simulate, 0, 0};
}

} // namespace askpro::app
