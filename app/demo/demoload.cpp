#include "app/demo/demoload.h"

#include "app/demo/democlinic.h"
#include "app/demo/demohistory.h"
#include "app/runtime/serviceruntime.h"
#include "services/core/config/configdocument.h"
#include "services/core/config/configimport.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/simulate/simulator.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr core::Trouble ordinaryTrouble{.disorder = 4, .duplicates = 3, .forgeries = 0};
constexpr int connections = 8;
constexpr qint64 tellEveryMs = 150;
constexpr Milliseconds lookEvery{50};
constexpr qint64 patienceMs = 60'000; // without any progress of the workers

struct Text { Q_DECLARE_TR_FUNCTIONS(DemoLoad) };

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Busy, Text::tr("The loading of the demo data was ended early."));
}

ServiceOptions serviceOptions(int workerThreads)
{
    ServiceOptions options;
    options.workerThreads = workerThreads;
    options.listening.http.host = u"127.0.0.1"_s;
    options.listening.http.port = 0;
    return options;
}

} // namespace

DemoLoad::DemoLoad(core::StoresFactory &factory, core::Sealer sealer, const core::Clock &clock, DemoOptions options)
    : m_factory(factory), m_sealer(std::move(sealer)), m_clock(clock), m_options(options)
{
}

Result<DemoReport> DemoLoad::run(const Progress &progress)
{
    QElapsedTimer taken;
    taken.start();
    const auto stores = m_factory.open();
    if (!stores)
        return failureOf(stores);
    const auto scope = prepare(**stores);
    if (!scope)
        return failureOf(scope);
    auto present = (*stores)->calls().count(*scope, {});
    if (!present)
        return failureOf(present);
    if (*present >= m_options.calls)
        return DemoReport{*present, 0, 0, 0};

    const auto sent = play(**stores, *scope, progress);
    if (!sent)
        return failureOf(sent);
    if (const auto settled = settleOldFollowUps(**stores, *scope, m_clock.now()); !settled)
        return failureOf(settled);
    present = (*stores)->calls().count(*scope, {});
    if (!present)
        return failureOf(present);
    return DemoReport{*present, sent->deliveries, sent->repeats, static_cast<double>(taken.elapsed()) / 1000};
}

void DemoLoad::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    if (m_playing)
        m_playing->stop();
    m_changed.notify_all();
}

Result<TenantScope> DemoLoad::prepare(core::Stores &stores)
{
    const core::TenantDirectory directory(stores);
    const auto tenants = directory.tenants();
    if (!tenants)
        return failureOf(tenants);
    const QString slug = demoTenant().slug;
    if (tenants->size() > 1 || (tenants->size() == 1 && tenants->first().slug != slug))
        return failure(ErrorCode::Invalid, Text::tr("This database belongs to a clinic. Demo data needs an empty one: choose it with --database."));
    if (tenants->isEmpty()) {
        const auto parsed = core::parseConfig(demoDocument(), [](const QString &) { return std::optional<QString>(); });
        const auto imported = core::ConfigImport(stores, m_sealer, m_clock).run(parsed.document, core::ConfigImport::Mode::Apply);
        if (!imported)
            return failureOf(imported);
    }
    const auto scope = directory.bySlug(slug);
    if (!scope)
        return failureOf(scope);
    const auto calls = stores.calls().count(*scope, {});
    if (!calls)
        return failureOf(calls);
    if (*calls > 0 && !m_options.resume)
        return failure(ErrorCode::Invalid, Text::tr("The demo data is loaded already: there are %n calls.", nullptr, static_cast<int>(*calls)));
    return *scope;
}

Result<net::SimulationReport> DemoLoad::play(core::Stores &stores, const TenantScope &scope, const Progress &progress)
{
    ServiceRuntime runtime(m_factory, m_sealer, m_clock, serviceOptions(m_options.workerThreads));
    if (const auto started = runtime.start(stores); !started)
        return failureOf(started);
    QElapsedTimer sinceTold;
    const auto tell = [&] {
        if (!progress || (sinceTold.isValid() && sinceTold.elapsed() < tellEveryMs))
            return;
        sinceTold.start();
        if (const auto calls = stores.calls().count(scope, {}))
            progress(std::min<qint64>(*calls, m_options.calls), m_options.calls);
    };
    tell();
    auto report = send(runtime.address()->url(), tell);
    if (!report)
        return failureOf(report);
    if (report->stopped)
        return stopped();
    if (!report->good())
        return failure(ErrorCode::Storage, Text::tr("%n deliveries of the demo were not accepted.", nullptr, static_cast<int>(report->givenUp)));
    if (const auto done = waitForWorkers(stores, scope, tell); !done)
        return failureOf(done);
    return report;
}

Result<net::SimulationReport> DemoLoad::send(const QString &listenerUrl, const std::function<void()> &answered)
{
    const TenantConfig tenant = demoTenant();
    const auto clinic = core::simulatedClinic(tenant);
    if (!clinic)
        return failureOf(clinic);
    const auto target = net::simulationTarget(listenerUrl, tenant.endpoint);
    if (!target)
        return failureOf(target);
    const core::CallGenerator generator(*clinic, {.seed = m_options.seed, .days = m_options.days});
    core::GeneratedCalls calls(generator, m_options.calls, ordinaryTrouble, m_clock);
    net::Simulator simulator(*target, {.connections = connections, .key = tenant.retellWebhookKey.toUtf8()}, calls, m_clock);
    simulator.observe([&](const auto &, const auto &, int) { answered(); });
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return stopped();
        m_playing = &simulator;
    }
    auto report = simulator.run();
    const std::lock_guard lock(m_mutex);
    m_playing = nullptr;
    return report;
}

Result<void> DemoLoad::waitForWorkers(core::Stores &stores, const TenantScope &scope, const std::function<void()> &tell)
{
    QElapsedTimer unchanged;
    unchanged.start();
    for (qint64 before = -1;;) {
        const auto counts = stores.inbox().counts(scope);
        if (!counts)
            return failureOf(counts);
        const qint64 left = counts->waiting + counts->processing;
        if (counts->dead > 0)
            return failure(ErrorCode::Storage, Text::tr("%n deliveries of the demo could not be worked on.", nullptr, static_cast<int>(counts->dead)));
        if (left == 0)
            return {};
        if (left != before)
            unchanged.start();
        if (unchanged.elapsed() > patienceMs)
            return failure(ErrorCode::Storage, Text::tr("The demo data is not being worked on. Is the disk full, or the database busy?"));
        before = left;
        tell();
        if (!pause(lookEvery))
            return stopped();
    }
}

bool DemoLoad::pause(Milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, duration, [this] { return m_stopping; });
}

} // namespace askpro::app
