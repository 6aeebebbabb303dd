#include "app/runtime/serviceruntime.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::app {

ServiceRuntime::ServiceRuntime(core::StoresFactory &factory, core::Sealer sealer, const core::Clock &clock, ServiceOptions options)
    : m_factory(factory)
    , m_sealer(std::move(sealer))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_callHandler(m_vendor)
    , m_jobs(factory, {.threads = 1})
    , m_catalog(m_jobs, m_sealer)
{
}

ServiceRuntime::~ServiceRuntime()
{
    stop();
}

Result<void> ServiceRuntime::start(core::Stores &stores)
{
    if (m_options.workers) {
        m_workers = std::make_unique<core::WorkerThreads>(m_factory, QList<const core::DeliveryHandler *>{&m_callHandler}, m_clock,
                                                          core::WorkerThreadsOptions{.threads = m_options.workerThreads});
    }
    return m_options.listener ? startListener(stores) : Result<void>();
}

Result<void> ServiceRuntime::startListener(core::Stores &stores)
{
    if (const auto loaded = m_catalog.load(stores); !loaded)
        return failureOf(loaded);
    m_live = std::make_unique<core::LiveAnswerer>(m_factory, m_vendor, m_clock);
    core::InboxWriterOptions writing;
    if (m_workers)
        writing.onStored = [workers = m_workers.get()] { workers->wake(); };
    m_writer = std::make_unique<core::InboxWriter>(m_factory, writing);

    net::ListenerOptions listening = m_options.listening;
    listening.webhooks.healthy = [writer = m_writer.get()] { return writer->figures().storing; };
    m_listener = std::make_unique<net::Listener>(listening, m_catalog, *m_writer, *m_live, m_clock);
    const auto address = m_listener->start();
    if (!address)
        return failureOf(address);
    m_address = *address;
    return {};
}

void ServiceRuntime::stop()
{
    if (m_listener)
        m_listener->stop();
    if (m_writer)
        m_writer->stop();
    if (m_live)
        m_live->stop();
    if (m_workers)
        m_workers->stop();
    m_jobs.stop();
    m_address.reset();
}

} // namespace askpro::app
