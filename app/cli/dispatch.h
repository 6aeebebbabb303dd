#pragma once

#include <QStringList>

namespace askpro::app {

/// Runs one command line of `askpro`; gives the process's exit code. Needs a QCoreApplication.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace askpro::app
