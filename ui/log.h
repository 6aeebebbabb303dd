#pragma once

#include <QLoggingCategory>

namespace askpro::ui {

/// Log lines of this room: English, one line, with correlation id and tenant id; no name, number, transcript or key.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace askpro::ui
