#pragma once

#include "app/cli/output.h"
#include "app/runtime/settings.h"
#include "models/common/result.h"
#include "models/tenancy/tenantscope.h"
#include "services/core/ports/clock.h"
#include "services/core/ports/stores.h"
#include "services/core/secrets/sealer.h"

#include <QCommandLineParser>

#include <memory>

namespace askpro::app {

/// What a running command may use. Opens the database on first use; everything on the main thread.
class CommandContext
{
public:
    CommandContext(const QCommandLineParser &parser, qsizetype pathSize, const Settings &settings, Output &output);

    /// Options: parser().value("name"); the positional arguments behind the command's own words: arguments().
    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] Output &output() { return m_output; }

    /// For commands that need sessions of their own (serve).
    [[nodiscard]] models::Result<core::StoresFactory *> factory();
    [[nodiscard]] models::Result<core::Stores *> stores();
    [[nodiscard]] models::Result<core::Sealer> sealer();
    /// The tenant of --tenant, or the only one.
    [[nodiscard]] models::Result<models::TenantScope> tenant();

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    const Settings &m_settings;
    Output &m_output;
    core::SystemClock m_clock;
    std::unique_ptr<core::StoresFactory> m_factory;
    std::unique_ptr<core::Stores> m_stores;
};

} // namespace askpro::app
