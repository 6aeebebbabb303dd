// What the desk costs with many calls: start, lists, search, page switches, painting, memory, and the longest stall of the
// window while deliveries arrive at its own listener. Fills an empty database first; give the platform with QT_QPA_PLATFORM.
//   bench_desk sqlite:/tmp/desk.db [--calls 1000000] [--per-minute 1000] [--seconds 30]
#include "app/runtime/listenoptions.h"
#include "app/runtime/opening.h"
#include "app/runtime/serviceruntime.h"
#include "app/runtime/tenantfollowing.h"
#include "services/core/config/configexport.h"
#include "services/core/config/configimport.h"
#include "services/core/jobs/jobrunner.h"
#include "services/core/ports/callstore.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/simulate/simulator.h"
#include "services/store/changes/openchangesignal.h"
#include "tests/bench/bulkcalls.h"
#include "tests/bench/deskrig.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <cstdio>
#include <limits>
#include <thread>

using namespace askpro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto webhookKey = "key_bench";
constexpr int deliveriesOfACall = 7;

/// The machine's clock, moved so that the newest of the stored calls was a moment ago.
class ShiftedClock final : public core::Clock
{
public:
    [[nodiscard]] models::Instant now() const override { return m_system.now() - shift; }
    models::Milliseconds shift{0};

private:
    core::SystemClock m_system;
};

void line(const char *what, double value, const char *unit, const QString &note = {})
{
    std::printf("%-58s %9.1f %-3s %s\n", what, value, unit, qPrintable(note));
    std::fflush(stdout);
}

void line(const char *what, QList<double> times, const QString &note = {})
{
    std::ranges::sort(times);
    std::printf("%-58s %9.1f ms  p95 %.1f ms, longest %.1f ms %s\n", what, bench::part(times, 0.5), bench::part(times, 0.95),
                times.isEmpty() ? 0.0 : times.last(), qPrintable(note));
    std::fflush(stdout);
}

/// Milliseconds since the process began.
double sinceProcessStart()
{
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray fields = stat.readAll();
    const double begun = fields.mid(fields.lastIndexOf(')') + 2).split(' ').at(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (uptime.readAll().split(' ').first().toDouble() - begun) * 1000;
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n')) {
        if (row.startsWith("VmRSS:"))
            return row.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Runs events until `done`; gives the milliseconds since `begun`.
double until(const QElapsedTimer &begun, const std::function<bool()> &done)
{
    while (!done()) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        if (begun.elapsed() > 60'000)
            qFatal("no answer in a minute");
    }
    return double(begun.nsecsElapsed()) / 1e6;
}

/// The tenant of the bulk calls with a key of its own, so that deliveries can be signed for it.
models::TenantConfig giveKey(core::Stores &stores, const core::Sealer &sealer, const core::Clock &clock)
{
    auto document = core::exportConfig(stores, {});
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    document->tenants.first().retellWebhookKey = QString::fromLatin1(webhookKey);
    models::BranchConfig &branch = document->tenants.first().companies.first().branches.first();
    if (branch.phoneNumbers.isEmpty())
        branch.phoneNumbers.append({u"+493023125900"_s, u"agent_bench"_s, true, true});
    if (const auto imported = core::ConfigImport(stores, sealer, clock).run(*document, core::ConfigImport::Mode::Apply); !imported)
        qFatal("%s", qPrintable(imported.error().detail));
    return document->tenants.first();
}

/// The window and what it needs, as the desk program wires them.
struct Desk
{
    Desk(core::StoresFactory &factory, const store::DatabaseUrl &url, const core::Clock &clock, ui::Theme &theme)
        : jobs(factory), follower(factory, store::openChangeSignal(url)), following(jobs, follower), window({jobs, follower, clock, status, theme}, {}, {})
    {
        QObject::connect(&following, &app::TenantFollowing::tenantsRead, &window, &ui::MainWindow::setTenants);
        window.setWaiting();
        following.refresh();
        window.show();
    }
    ~Desk()
    {
        follower.stop();
        jobs.stop();
    }

    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(u"callsTable"_s); }
    [[nodiscard]] bool hasRows() const
    {
        const QTableView *view = table();
        return view && view->isVisible() && view->model()->rowCount() > 0;
    }
    void act(const QString &action) { window.registry().find(action)->trigger(); }

    core::JobRunner jobs;
    core::ChangeFollower follower;
    app::TenantFollowing following;
    bench::QuietStatus status;
    ui::MainWindow window;
};

void measurePages(Desk &desk)
{
    QStringList pages;
    for (const QAction *action : desk.window.actions()) {
        if (action->objectName().startsWith("go."_L1) && !action->shortcut().isEmpty())
            pages.append(action->objectName());
    }
    for (const QString &page : pages) { // the first opening makes the page
        QElapsedTimer begun;
        begun.start();
        desk.act(page);
        desk.window.grab();
        line(qPrintable(u"first opening of "_s + page.mid(3)), double(begun.nsecsElapsed()) / 1e6, "ms");
        QTest::qWait(400);
    }
    QList<double> switches;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer begun;
        begun.start();
        desk.act(pages.at(i % pages.size()));
        desk.window.repaint();
        switches.append(double(begun.nsecsElapsed()) / 1e6);
        QTest::qWait(30);
    }
    line("page switch, painted", switches);
}

void measurePainting(Desk &desk)
{
    QWidget *viewport = desk.table()->viewport();
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer begun;
        begun.start();
        viewport->repaint();
        times.append(double(begun.nsecsElapsed()) / 1e6);
    }
    line("repaint of the whole list", times);
    times.clear();
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer begun;
        begun.start();
        desk.window.repaint();
        times.append(double(begun.nsecsElapsed()) / 1e6);
    }
    line("repaint of the whole window", times);
}

/// From the choice of a filter until its first rows are on screen.
void measureLists(Desk &desk)
{
    auto *field = desk.window.findChild<QLineEdit *>(u"searchField"_s);
    bool reset = false;
    QObject::connect(desk.table()->model(), &QAbstractItemModel::modelReset, &desk.window, [&] { reset = true; });
    const auto rowsAfter = [&](const std::function<void()> &choose) {
        QList<double> times;
        for (int i = 0; i < 10; ++i) {
            field->setFocus();
            field->clear();
            QTest::keyClick(field, Qt::Key_Return);
            desk.window.open(u"calls?period=30d"_s);
            QTest::qWait(150);
            reset = false;
            QElapsedTimer begun;
            begun.start();
            choose();
            times.append(until(begun, [&] { return reset; }));
        }
        return times;
    };
    for (const char *route : {"calls?view=open", "calls?view=critical", "calls?view=missed", "calls?view=callback", "calls?view=unassigned", "calls?period=all",
                              "calls?view=open&period=all", "calls?view=critical&period=all", "calls?branch=2,3&period=7d", "calls?period=today"})
        line(qPrintable(u"first page of "_s + QString::fromLatin1(route)), rowsAfter([&] { desk.window.open(QString::fromLatin1(route)); }));
    for (const char *words : {"müller", "termin", "oberländer zahn", "23125"}) {
        line(qPrintable(u"search for "_s + QString::fromUtf8(words)), rowsAfter([&] {
                 field->setFocus();
                 field->setText(QString::fromUtf8(words));
                 QTest::keyClick(field, Qt::Key_Return);
             }));
    }
}

void measureStall(Desk &desk, const QString &url, const models::TenantConfig &tenant, const core::Clock &clock, double perMinute, int seconds)
{
    const auto clinic = core::simulatedClinic(tenant);
    const auto target = net::simulationTarget(url, tenant.endpoint);
    if (!clinic || !target)
        qFatal("nobody can be called");
    core::CallGenerator generator(*clinic, {.seed = 7});
    core::GeneratedCalls generated(generator, std::numeric_limits<int>::max(), {}, clock);
    net::Simulator simulator(*target, {.connections = 16, .callsPerMinute = perMinute / deliveriesOfACall, .key = QByteArray(webhookKey)}, generated, clock);
    qint64 sent = 0;
    std::thread caller([&] {
        const auto report = simulator.run();
        sent = report ? report->accepted : -1;
    });
    bench::Heartbeat heartbeat;
    QTest::qWait(500);
    heartbeat.reset();
    QElapsedTimer begun;
    begun.start();
    for (int step = 0; begun.elapsed() < seconds * 1000; ++step) {
        desk.act(step % 20 == 10 ? u"go.overview"_s : u"go.calls"_s);
        if (QTableView *table = desk.table(); table->isVisible())
            QTest::keyClick(table, step % 3 ? Qt::Key_Down : Qt::Key_PageDown);
        QTest::qWait(50);
    }
    const double longest = double(heartbeat.longestMs());
    simulator.stop();
    caller.join();
    line("longest stall of the window's thread", longest, "ms", u"while %1 deliveries arrived in %2 s and one scrolled and switched pages"_s.arg(sent).arg(seconds));
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer begun;
    begun.start();
    const double before = sinceProcessStart();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"database"_s, u"sqlite:/path or postgresql://…"_s);
    parser.addOptions({{u"calls"_s, u"calls to fill an empty database with"_s, u"n"_s, u"1000000"_s},
                       {u"per-minute"_s, u"deliveries a minute"_s, u"n"_s, u"1000"_s},
                       {u"seconds"_s, u"how long they arrive"_s, u"n"_s, u"30"_s}});
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    app::Settings settings;
    settings.databaseUrl = parser.positionalArguments().first();
    settings.keyFile = QDir::temp().filePath(u"askpro-bench.key"_s); // kept: a database belongs to its key
    settings.listenAddress = u"127.0.0.1:0"_s;
    const auto url = store::DatabaseUrl::parse(settings.databaseUrl);
    auto factory = app::openDatabase(settings);
    if (!url || !factory)
        qFatal("the database cannot be opened");
    auto stores = *(*factory)->open();
    if (stores->tenants().tenants()->isEmpty()) {
        std::printf("filling with %s calls; start it again to measure\n", qPrintable(parser.value(u"calls"_s)));
        bench::fillWithCalls(*url, parser.value(u"calls"_s).toLongLong());
        return 0;
    }

    ShiftedClock clock;
    const auto scope = core::TenantDirectory(*stores).bySlugOrOnly({});
    const auto newest = stores->calls().list(*scope, {}, {}, 1);
    clock.shift = std::chrono::duration_cast<models::Milliseconds>(core::SystemClock().now() - newest->items.first().sortAt - 60s);
    ui::Theme theme(application);
    begun.restart();
    Desk desk(**factory, *url, clock, theme);
    until(begun, [&] { return desk.window.findChild<QWidget *>(u"pageTitle"_s)->isVisible(); });
    desk.window.grab();
    line("window with its first page painted, since main()", double(begun.nsecsElapsed()) / 1e6 + before, "ms", u"database open already"_s);
    desk.window.open(u"calls"_s);
    line("first rows of the calls, since the window was made", until(begun, [&] { return desk.hasRows(); }), "ms");
    QTest::qWait(1500);
    line("memory, calls shown", residentMb(), "MB");
    measurePages(desk);
    desk.window.open(u"calls"_s);
    QTest::qWait(300);
    measurePainting(desk);
    measureLists(desk);

    const auto sealer = app::openSealer(settings, *stores);
    if (!sealer)
        qFatal("%s", qPrintable(sealer.error().userText));
    const models::TenantConfig tenant = giveKey(*stores, *sealer, clock);
    app::ServiceOptions options;
    options.listening = *app::listenOptions(settings);
    app::ServiceRuntime runtime(**factory, *sealer, clock, options);
    if (const auto started = runtime.start(*stores); !started)
        qFatal("%s", qPrintable(started.error().userText));
    measureStall(desk, runtime.address()->url(), tenant, clock, parser.value(u"per-minute"_s).toDouble(), parser.value(u"seconds"_s).toInt());
    line("memory at the end, listener and workers inside", residentMb(), "MB");
    runtime.stop();
    return 0;
}
