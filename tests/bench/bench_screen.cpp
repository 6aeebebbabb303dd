// How long after a delivery's 2xx its call is a row of the desk's list, painted or about to be: a real window on a real
// database, calls sent by the simulator at a steady rate.
//   bench_screen [--database URL] [--outside N] [--calls N] [--per-minute N]
// --outside N: N `askpro serve` processes receive, the desk only follows; otherwise the listener runs in this process.
#include "app/runtime/listenoptions.h"
#include "app/runtime/opening.h"
#include "app/runtime/serviceruntime.h"
#include "app/runtime/tenantfollowing.h"
#include "services/core/config/configdocument.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/net/simulate/simulator.h"
#include "services/store/changes/openchangesignal.h"
#include "tests/bench/deskrig.h"
#include "tests/e2e/askprochild.h"
#include "ui/calls/calllistmodel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace askpro;
using namespace Qt::StringLiterals;
using Time = std::chrono::steady_clock::time_point;

namespace {

/// When each call was acknowledged first, and when its row was there.
class Stopwatch
{
public:
    void acknowledged(const QString &callId)
    {
        const std::lock_guard lock(m_mutex);
        m_acknowledged.tryEmplace(callId, std::chrono::steady_clock::now());
    }

    void shown(const QString &callId)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_shown.contains(callId))
            m_shown.insert(callId, std::chrono::steady_clock::now());
    }

    [[nodiscard]] qsizetype shownCount() const { return m_shown.size(); }

    [[nodiscard]] QList<double> milliseconds() const
    {
        QList<double> all;
        for (auto call = m_acknowledged.cbegin(); call != m_acknowledged.cend(); ++call) {
            if (m_shown.contains(call.key()))
                all.append(std::chrono::duration<double, std::milli>(m_shown.value(call.key()) - call.value()).count());
        }
        std::ranges::sort(all);
        return all;
    }

private:
    struct Times : QHash<QString, Time>
    {
        void tryEmplace(const QString &key, Time time)
        {
            if (!contains(key))
                insert(key, time);
        }
    };

    mutable std::mutex m_mutex;
    Times m_acknowledged;
    QHash<QString, Time> m_shown;
};

models::TenantConfig clinic()
{
    QFile document(QStringLiteral(ASKPRO_TEST_DATA "/config/zahnzentrum.json"));
    if (!document.open(QIODevice::ReadOnly))
        qFatal("no clinic");
    return core::parseConfig(document.readAll(), [](const QString &) { return std::optional<QString>(); }).document.tenants.first();
}

void watchRows(QTableView &view, Stopwatch &stopwatch)
{
    auto *model = qobject_cast<ui::CallListModel *>(view.model());
    if (!model)
        qFatal("the table has another model");
    const auto note = [model, &stopwatch](int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (const models::CallSummary *call = model->call(row))
                stopwatch.shown(call->retellCallId);
        }
    };
    QObject::connect(model, &QAbstractItemModel::rowsInserted, model, [note](const QModelIndex &, int first, int last) { note(first, last); });
    QObject::connect(model, &QAbstractItemModel::dataChanged, model, [note](const QModelIndex &a, const QModelIndex &b) { note(a.row(), b.row()); });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"database"_s, u"default: SQLite in a temporary folder"_s, u"url"_s},
                       {u"outside"_s, u"askpro serve processes that receive"_s, u"n"_s, u"0"_s},
                       {u"calls"_s, u"calls to send"_s, u"n"_s, u"500"_s},
                       {u"per-minute"_s, u"calls begun per minute"_s, u"n"_s, u"1000"_s}});
    parser.process(application);
    const int outside = parser.value(u"outside"_s).toInt();
    const int calls = parser.value(u"calls"_s).toInt();

    e2e::Installation installation(parser.value(u"database"_s));
    installation.import(u"zahnzentrum.json"_s);
    app::Settings settings;
    settings.databaseUrl = installation.databaseUrl();
    settings.keyFile = installation.environment().value(u"ASKPRO_KEY_FILE"_s);
    settings.listenAddress = u"127.0.0.1:0"_s;

    const core::SystemClock clock;
    auto factory = app::openDatabase(settings);
    if (!factory)
        qFatal("%s", qPrintable(factory.error().detail));
    auto stores = (*factory)->open();
    const auto sealer = app::openSealer(settings, **stores);
    if (!sealer)
        qFatal("%s", qPrintable(sealer.error().userText));

    QStringList urls;
    std::vector<std::unique_ptr<e2e::ServingChild>> children;
    for (int child = 0; child < outside; ++child) {
        children.push_back(std::make_unique<e2e::ServingChild>(installation));
        if (!children.back()->start())
            qFatal("askpro serve does not start: %s", children.back()->log().constData());
        urls.append(children.back()->url());
    }
    app::ServiceOptions options;
    options.listening = *app::listenOptions(settings);
    app::ServiceRuntime runtime(**factory, *sealer, clock, options);
    if (outside == 0) {
        if (const auto started = runtime.start(**stores); !started)
            qFatal("%s", qPrintable(started.error().userText));
        urls.append(runtime.address()->url());
    }

    core::JobRunner jobs(**factory);
    core::ChangeFollower follower(**factory, store::openChangeSignal(*store::DatabaseUrl::parse(settings.databaseUrl)));
    app::TenantFollowing following(jobs, follower);
    ui::Theme theme(application);
    bench::QuietStatus status;
    ui::MainWindow window({jobs, follower, clock, status, theme}, {}, {});
    QObject::connect(&following, &app::TenantFollowing::tenantsRead, &window, &ui::MainWindow::setTenants);
    following.refresh();
    window.open(u"calls"_s);
    window.show();

    Stopwatch stopwatch;
    bench::Heartbeat heartbeat;
    std::thread caller;
    QTimer::singleShot(2000, &window, [&] {
        auto *table = window.findChild<QTableView *>(u"callsTable"_s);
        if (!table)
            qFatal("no table of calls");
        watchRows(*table, stopwatch);
        heartbeat.reset();
        caller = std::thread([&] {
            const models::TenantConfig tenant = clinic();
            std::vector<std::thread> lines;
            for (int line = 0; line < urls.size(); ++line) {
                lines.emplace_back([&, line] {
                    core::CallGenerator generator(*core::simulatedClinic(tenant), {.seed = quint64(100 + line)});
                    core::GeneratedCalls generated(generator, calls / int(urls.size()), {}, clock);
                    core::PreparedCalls prepared(generated);
                    net::Simulator simulator(*net::simulationTarget(urls[line], tenant.endpoint),
                                             {.connections = 32, .callsPerMinute = parser.value(u"per-minute"_s).toDouble() / double(urls.size()),
                                              .key = tenant.retellWebhookKey.toUtf8()},
                                             prepared, clock);
                    simulator.observe([&](const core::PlannedCall &call, const core::PlannedDelivery &, int answer) {
                        if (answer >= 200 && answer < 300)
                            stopwatch.acknowledged(call.callId);
                    });
                    if (const auto report = simulator.run(); !report)
                        qFatal("%s", qPrintable(report.error().userText));
                });
            }
            for (std::thread &line : lines)
                line.join();
            std::this_thread::sleep_for(std::chrono::seconds(2));
            QMetaObject::invokeMethod(&application, &QCoreApplication::quit);
        });
    });
    QApplication::exec();
    caller.join();
    runtime.stop();

    const QList<double> times = stopwatch.milliseconds();
    QTextStream(stdout) << "2xx -> row, " << (outside ? u"%1 other processes"_s.arg(outside) : u"listener inside"_s) << ", "
                        << settings.databaseUrl.section(u':', 0, 0) << ": calls " << times.size() << ", p50 " << bench::part(times, 0.5) << " ms, p95 "
                        << bench::part(times, 0.95) << " ms, p99 " << bench::part(times, 0.99) << " ms, longest " << (times.isEmpty() ? 0 : times.last())
                        << " ms; longest stall of the window " << heartbeat.longestMs() << " ms\n";
    return 0;
}
