#include "tests/bench/listenerrig.h"

#include "services/core/config/configimport.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "tests/support/datafile.h"

namespace askpro::bench {

namespace {

template<class T>
T orDie(models::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().userText), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

ListenerRig::ListenerRig(std::optional<store::Engine> engine)
    : m_config(core::parseConfig(tests::dataFile(QStringLiteral("config/zahnzentrum.json")), {})),
      m_sealer(orDie(core::Sealer::withKey(QByteArray(core::Sealer::keySize, 'k')))),
      m_database(engine.value_or(store::Engine::Sqlite)),
      m_factory(m_database.factory()),
      m_stores(orDie(m_factory->open())),
      m_jobs(*m_factory),
      m_catalog(m_jobs, m_sealer),
      m_handler(m_vendor)
{
    orDie(core::ConfigImport(*m_stores, m_sealer, m_clock).run(m_config.document, core::ConfigImport::Mode::Apply));
    orDie(m_catalog.load(*m_stores));
    core::InboxWriterOptions options;
    options.onStored = [this] {
        if (m_workers)
            m_workers->wake();
    };
    m_writer = std::make_unique<core::InboxWriter>(*m_factory, options);
    core::DeliverySink &sink = engine ? static_cast<core::DeliverySink &>(*m_writer) : m_nothing;
    net::ListenerOptions listening;
    listening.webhooks.signedRate = {1e12, 1e12}; // the figure wanted is the machine's, not a tenant's share
    m_listener = std::make_unique<net::Listener>(listening, m_catalog, sink, m_live, m_clock);
    m_url = orDie(m_listener->start()).url();
}

ListenerRig::~ListenerRig()
{
    m_listener->stop();
    m_writer->stop();
    stopWorkers();
    m_jobs.stop();
}

/// Not while deliveries come in: the writer wakes the workers.
void ListenerRig::startWorkers(int threads)
{
    core::WorkerThreadsOptions options;
    options.threads = threads;
    m_workers = std::make_unique<core::WorkerThreads>(*m_factory, QList<const core::DeliveryHandler *>{&m_handler}, m_clock, options);
}

void ListenerRig::stopWorkers()
{
    if (m_workers)
        m_workers->stop();
    m_workers.reset();
}

qint64 ListenerRig::waiting()
{
    const auto scope = orDie(core::TenantDirectory(*m_stores).bySlug(tenant().slug));
    const auto counts = orDie(m_stores->inbox().counts(scope));
    return counts.waiting + counts.processing;
}

} // namespace askpro::bench
