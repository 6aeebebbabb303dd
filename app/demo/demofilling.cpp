#include "app/demo/demofilling.h"

#include "services/core/jobs/namedthread.h"

namespace askpro::app {

DemoFilling::DemoFilling(core::StoresFactory &factory, const core::Sealer &sealer, const core::Clock &clock, DemoOptions options)
    : m_load(factory, sealer, clock, options)
{
}

DemoFilling::~DemoFilling()
{
    m_ending = true;
    m_load.stop();
    if (m_thread.joinable())
        m_thread.join();
}

void DemoFilling::start()
{
    m_thread = core::namedThread("demo load", [this] { run(); });
}

void DemoFilling::run()
{
    const auto report = m_load.run([this](qint64 done, qint64 of) { Q_EMIT progressed(done, of); });
    if (report)
        Q_EMIT ready();
    else if (!m_ending)
        Q_EMIT failed(report.error().userText);
}

} // namespace askpro::app
