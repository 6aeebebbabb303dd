#pragma once

#include "models/common/result.h"
#include "services/core/calls/callhandler.h"
#include "services/core/inbox/inboxwriter.h"
#include "services/core/inbox/workerthreads.h"
#include "services/core/jobs/jobrunner.h"
#include "services/core/live/liveanswerer.h"
#include "services/core/ports/clock.h"
#include "services/core/secrets/sealer.h"
#include "services/core/tenancy/endpointcatalog.h"
#include "services/net/retell/retellvendor.h"
#include "services/net/webhooks/listener.h"

#include <memory>
#include <optional>

namespace askpro::app {

struct ServiceOptions
{
    bool listener = true;
    bool workers = true;
    int workerThreads = 1;           ///< SQLite has one writer; PostgreSQL takes more
    net::ListenerOptions listening;
};

/// Listener, inbox writer, live answers and workers as one thing: what `askpro serve` is, and what the desk runs inside.
/// Lives on a thread with an event loop. Stops in reverse: intake first, then what it fed.
class ServiceRuntime
{
public:
    /// `factory` and `clock` outlive the runtime.
    ServiceRuntime(core::StoresFactory &factory, core::Sealer sealer, const core::Clock &clock, ServiceOptions options);
    ~ServiceRuntime(); ///< stops
    Q_DISABLE_COPY_MOVE(ServiceRuntime)

    /// Ready to accept when it returns. On an error of the listener the workers run all the same: what other processes
    /// accept is worked on, and the error is for the caller to show.
    [[nodiscard]] models::Result<void> start(core::Stores &stores);
    /// Blocks until accepted requests are answered and batches in hand are committed. May be called twice.
    void stop();

    /// Where it listens; none without a listener.
    [[nodiscard]] const std::optional<net::ListenerAddress> &address() const { return m_address; }
    /// For EventHub::changed: an edited endpoint or key counts at once.
    [[nodiscard]] core::EndpointCatalog &catalog() { return m_catalog; }

private:
    [[nodiscard]] models::Result<void> startListener(core::Stores &stores);

    core::StoresFactory &m_factory;
    const core::Sealer m_sealer;
    const core::Clock &m_clock;
    const ServiceOptions m_options;

    net::retell::RetellVendor m_vendor;
    core::CallHandler m_callHandler;
    core::JobRunner m_jobs;
    core::EndpointCatalog m_catalog;
    std::unique_ptr<core::WorkerThreads> m_workers;
    std::unique_ptr<core::LiveAnswerer> m_live;
    std::unique_ptr<core::InboxWriter> m_writer;
    std::unique_ptr<net::Listener> m_listener;
    std::optional<net::ListenerAddress> m_address;
};

} // namespace askpro::app
