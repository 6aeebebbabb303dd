#pragma once

#include "services/core/calls/callhandler.h"
#include "services/core/config/configdocument.h"
#include "services/core/inbox/inboxwriter.h"
#include "services/core/inbox/workerthreads.h"
#include "services/core/jobs/jobrunner.h"
#include "services/core/live/liveanswers.h"
#include "services/core/ports/clock.h"
#include "services/core/secrets/sealer.h"
#include "services/core/tenancy/endpointcatalog.h"
#include "services/net/retell/retellvendor.h"
#include "services/net/webhooks/listener.h"
#include "tests/support/testdatabase.h"

#include <memory>
#include <optional>

namespace askpro::bench {

/// The listener's chain as `askpro serve` has it, on a database of its own: sockets, signature, inbox, and workers on request.
class ListenerRig
{
public:
    /// None = nothing is stored: what HTTP and the signature alone can do.
    explicit ListenerRig(std::optional<store::Engine> engine);
    ~ListenerRig();
    Q_DISABLE_COPY_MOVE(ListenerRig)

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] const models::TenantConfig &tenant() const { return m_config.document.tenants.first(); }

    void startWorkers(int threads);
    void stopWorkers();
    [[nodiscard]] core::WorkerFigures workers() const { return m_workers->figures(); }
    [[nodiscard]] core::InboxWriterFigures writer() const { return m_writer->figures(); }
    /// Deliveries that no worker has finished.
    [[nodiscard]] qint64 waiting();

private:
    /// Events alone are sent; nobody waits on the telephone.
    class NoLiveAnswers final : public core::LiveAnswers
    {
        void answer(core::LiveRequest, Done done) override { done("{}"); }
    };
    class NullSink final : public core::DeliverySink
    {
        void submit(models::NewDelivery, Done done) override { done(models::StoredDelivery{}); }
    };

    const core::SystemClock m_clock;
    const core::ParsedConfig m_config;
    const core::Sealer m_sealer;
    tests::TestDatabase m_database;
    std::unique_ptr<core::StoresFactory> m_factory;
    std::unique_ptr<core::Stores> m_stores;
    core::JobRunner m_jobs;
    core::EndpointCatalog m_catalog;
    const net::retell::RetellVendor m_vendor;
    const core::CallHandler m_handler;
    NoLiveAnswers m_live;
    NullSink m_nothing;
    std::unique_ptr<core::WorkerThreads> m_workers;
    std::unique_ptr<core::InboxWriter> m_writer;
    std::unique_ptr<net::Listener> m_listener;
    QString m_url;
};

} // namespace askpro::bench
