#include "app/desk/democalls.h"

#include "services/core/config/configdocument.h"
#include "services/core/simulate/generatedcalls.h"
#include "services/net/simulate/simulator.h"

#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace askpro::app {

namespace {

constexpr int daysBack = 14;
constexpr double newCallsPerMinute = 4;

models::TenantConfig demoTenant()
{
    QFile document(u":/demo/clinic.json"_s);
    const bool opened = document.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return core::parseConfig(document.readAll(), [](const QString &) { return std::optional<QString>(); }).document.tenants.value(0);
}

} // namespace

DemoCalls::DemoCalls(const QString &listenerUrl, int history, const core::Clock &clock)
    : m_clock(clock), m_thread([this, listenerUrl, history] { run(listenerUrl, history); })
{
}

DemoCalls::~DemoCalls()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_playing)
            m_playing->stop();
    }
    m_thread.join();
}

void DemoCalls::run(const QString &listenerUrl, int history)
{
    const models::TenantConfig tenant = demoTenant();
    const auto clinic = core::simulatedClinic(tenant);
    const auto target = net::simulationTarget(listenerUrl, tenant.endpoint);
    if (!clinic || !target)
        return; // the built-in document is checked by a test
    const QByteArray key = tenant.retellWebhookKey.toUtf8();

    const core::CallGenerator past(*clinic, {.seed = 1, .days = daysBack});
    core::GeneratedCalls pastCalls(past, history, {}, m_clock);
    net::Simulator filling(*target, {.connections = 8, .key = key}, pastCalls, m_clock);
    play(filling);

    const core::CallGenerator now(*clinic, {.seed = static_cast<quint64>(models::toMs(m_clock.now())), .live = true});
    core::GeneratedCalls newCalls(now, std::numeric_limits<int>::max(), {}, m_clock);
    net::Simulator living(*target, {.connections = 3, .callsPerMinute = newCallsPerMinute, .realtime = true, .key = key}, newCalls, m_clock);
    play(living);
}

void DemoCalls::play(net::Simulator &simulator)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_playing = &simulator;
    }
    (void)simulator.run(); // whatever a listener did wrong is in the listener's own log
    const std::lock_guard lock(m_mutex);
    m_playing = nullptr;
}

} // namespace askpro::app
