#include "app/cli/commandcontext.h"

#include "app/runtime/opening.h"
#include "services/core/tenancy/tenantdirectory.h"

using namespace askpro::models;

namespace askpro::app {

CommandContext::CommandContext(const QCommandLineParser &parser, qsizetype pathSize, const Settings &settings, Output &output)
    : m_parser(parser), m_arguments(parser.positionalArguments().mid(pathSize)), m_settings(settings), m_output(output)
{
}

Result<core::StoresFactory *> CommandContext::factory()
{
    if (!m_factory) {
        auto opened = openDatabase(m_settings);
        if (!opened)
            return failureOf(opened);
        m_factory = std::move(*opened);
    }
    return m_factory.get();
}

Result<core::Stores *> CommandContext::stores()
{
    if (!m_stores) {
        const auto opened = factory();
        if (!opened)
            return failureOf(opened);
        auto session = (*opened)->open();
        if (!session)
            return failureOf(session);
        m_stores = std::move(*session);
    }
    return m_stores.get();
}

Result<core::Sealer> CommandContext::sealer()
{
    const auto opened = stores();
    if (!opened)
        return failureOf(opened);
    return openSealer(m_settings, **opened);
}

Result<TenantScope> CommandContext::tenant()
{
    const auto opened = stores();
    if (!opened)
        return failureOf(opened);
    return core::TenantDirectory(**opened).bySlugOrOnly(m_settings.tenant);
}

} // namespace askpro::app
