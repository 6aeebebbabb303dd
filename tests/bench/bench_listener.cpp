// Durable acknowledgements per second of the listener, beside what this machine's disk can do.
//
//   bench_listener [--seconds N] [--connections 1,16,64,256] [--workers N]          SQLite, and PostgreSQL where PGHOST is set
//   pg_virtualenv -t bench_listener
//
// Two processes: this one is the server, a second one sends. Each delivery is a call_analyzed of a call of its own, about
// 5 KB, signed when it is sent.

#include "services/core/simulate/generatedcalls.h"
#include "services/net/simulate/simulator.h"
#include "tests/bench/diskrate.h"
#include "tests/bench/listenerrig.h"
#include "tests/bench/stampedcalls.h"
#include "tests/support/datafile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <cstdio>

#include <sys/resource.h>

using namespace askpro;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodySize = 5000;

struct Settings
{
    int seconds = 5;
    QList<int> connections{1, 16, 64, 256};
    int workers = 1;
};

models::TenantConfig tenant()
{
    return core::parseConfig(tests::dataFile(u"config/zahnzentrum.json"_s), {}).document.tenants.first();
}

/// The sending process: prints its report as JSON. With `lives` so many whole calls instead of call_analyzed alone.
int sendLoad(const QString &url, int connections, int seconds, quint32 salt, int lives)
{
    const auto config = tenant();
    const core::SystemClock clock;
    const core::CallGenerator generator(*core::simulatedClinic(config), {salt, lives > 0 ? 30 : 0, false, bodySize});
    bench::StampedCalls stamped(generator, bodySize, salt, std::chrono::seconds(seconds));
    core::GeneratedCalls lived(generator, lives, {}, clock);
    core::CallSource &calls = lives > 0 ? static_cast<core::CallSource &>(lived) : stamped;
    net::SimulationOptions options;
    options.connections = connections;
    options.retries = 0;
    options.key = config.retellWebhookKey.toUtf8();
    net::Simulator simulator(*net::simulationTarget(url, config.endpoint), options, calls, clock);
    const auto report = simulator.run();
    if (!report)
        return 1;
    std::puts(QJsonDocument(report->toJson()).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject load(const QString &url, int connections, int seconds, int lives = 0)
{
    static quint32 salt = static_cast<quint32>(QCoreApplication::applicationPid());
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QCoreApplication::applicationFilePath(), {u"--load"_s, url, u"--connections"_s, QString::number(connections), u"--seconds"_s,
                                                           QString::number(seconds), u"--salt"_s, QString::number(++salt), u"--lives"_s, QString::number(lives)});
    sender.waitForFinished(-1);
    const auto report = QJsonDocument::fromJson(sender.readAllStandardOutput()).object();
    if (!report.value("good"_L1).toBool())
        qFatal("deliveries were not accepted: %s", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return report;
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void printRow(const char *what, int connections, const QJsonObject &report, double groupSize, double cpu)
{
    const auto latency = report.value("latency_ms"_L1).toObject();
    const double seconds = report.value("seconds"_L1).toDouble();
    std::printf("%-34s %5d %10.0f %9.2f %9.2f %9.2f %8.1f %6.0f%%\n", what, connections, report.value("deliveries_per_second"_L1).toDouble(),
                latency.value("p50"_L1).toDouble(), latency.value("p99"_L1).toDouble(), latency.value("max"_L1).toDouble(), groupSize, 100 * cpu / seconds);
    std::fflush(stdout);
}

void measure(const char *what, bench::ListenerRig &rig, const Settings &settings, bool stores)
{
    for (const int connections : settings.connections) {
        const auto before = rig.writer();
        const double cpuBefore = cpuSeconds();
        const auto report = load(rig.url(), connections, settings.seconds);
        const auto after = rig.writer();
        const double groups = static_cast<double>(after.groups - before.groups);
        if (stores && after.stored - before.stored != report.value("accepted"_L1).toInteger())
            qFatal("stored %lld, acknowledged %lld", after.stored - before.stored, report.value("accepted"_L1).toInteger());
        printRow(what, connections, report, groups > 0 ? static_cast<double>(after.stored - before.stored) / groups : 0, cpuSeconds() - cpuBefore);
    }
}

/// How fast workers turn what lies in the inbox into calls, with nothing else to do. Whole calls, from ring to analysis.
void measureDrain(const char *what, bench::ListenerRig &rig, const Settings &settings)
{
    constexpr int callsASecond = 400;
    (void)load(rig.url(), 16, 0, callsASecond * settings.seconds);
    const qint64 waiting = rig.waiting();
    const auto begin = std::chrono::steady_clock::now();
    rig.startWorkers(settings.workers);
    const auto until = begin + std::chrono::seconds(4 * settings.seconds);
    while (rig.workers().done < waiting && std::chrono::steady_clock::now() < until)
        QThread::msleep(20);
    const auto done = rig.workers().done;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    rig.stopWorkers();
    std::printf("%-34s %lld of %lld waiting deliveries into calls: %.0f/s with %d worker(s)\n", what, done, waiting, static_cast<double>(done) / seconds, settings.workers);
}

void measureEngine(const char *name, store::Engine engine, const Settings &settings)
{
    const auto label = [name](const char *what) { return QByteArray(name) + what; };
    {
        bench::ListenerRig rig(engine);
        measure(label(", stored").constData(), rig, settings, true);
    }
    {
        bench::ListenerRig rig(engine);
        measureDrain(label(", workers alone").constData(), rig, settings);
    }
    bench::ListenerRig rig(engine);
    rig.startWorkers(settings.workers);
    const auto doneBefore = rig.workers().done;
    measure(label(", stored, workers beside it").constData(), rig, settings, true);
    std::printf("%-34s %lld deliveries into calls meanwhile\n", label("").constData(), rig.workers().done - doneBefore);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"For each measurement."_s, u"n"_s, u"5"_s},
                       {u"connections"_s, u"Comma-separated."_s, u"list"_s, u"1,16,64,256"_s},
                       {u"workers"_s, u"Threads."_s, u"n"_s, u"1"_s},
                       {u"only"_s, u"nothing, sqlite or postgresql."_s, u"part"_s},
                       {u"load"_s, u"Send to a listener (internal)."_s, u"url"_s},
                       {u"salt"_s, u"Of the call ids (internal)."_s, u"n"_s, u"1"_s},
                       {u"lives"_s, u"So many whole calls (internal)."_s, u"n"_s, u"0"_s}});
    parser.addHelpOption();
    parser.process(app);

    Settings settings;
    settings.seconds = parser.value(u"seconds"_s).toInt();
    settings.workers = parser.value(u"workers"_s).toInt();
    settings.connections.clear();
    for (const auto &count : parser.value(u"connections"_s).split(u','))
        settings.connections.append(count.toInt());
    if (parser.isSet(u"load"_s))
        return sendLoad(parser.value(u"load"_s), settings.connections.first(), settings.seconds, parser.value(u"salt"_s).toUInt(),
                        parser.value(u"lives"_s).toInt());

    const auto wanted = [&](QLatin1StringView part) { return !parser.isSet(u"only"_s) || parser.value(u"only"_s) == part; };
    const auto disk = bench::diskRate(QDir::tempPath(), std::chrono::seconds(2));
    std::printf("fdatasync of 4 KiB appended: %.0f/s, p99 %.2f ms. Bodies of about %lld bytes; server and sender share %d cores.\n\n", disk.perSecond,
                disk.p99Ms, static_cast<long long>(bodySize), QThread::idealThreadCount());
    std::printf("%-34s %5s %10s %9s %9s %9s %8s %7s\n", "", "conn.", "acks/s", "p50 ms", "p99 ms", "max ms", "a commit", "server");
    if (wanted("nothing"_L1)) {
        bench::ListenerRig rig(std::nullopt);
        measure("HTTP and signature, not stored", rig, settings, false);
    }
    if (wanted("sqlite"_L1))
        measureEngine("SQLite", store::Engine::Sqlite, settings);
    if (wanted("postgresql"_L1) && qEnvironmentVariableIsSet("PGHOST"))
        measureEngine("PostgreSQL", store::Engine::Postgres, settings);
    return 0;
}
