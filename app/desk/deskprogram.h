#pragma once

class QApplication;

namespace askpro::app {

/// Runs the desktop program; gives the process's exit code.
[[nodiscard]] int runDesk(QApplication &application);

} // namespace askpro::app
