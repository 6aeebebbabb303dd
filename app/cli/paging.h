#pragma once

#include "models/common/result.h"
#include "services/core/ports/callstore.h"

#include <QCommandLineParser>
#include <QString>

namespace askpro::app {

/// --limit and --after, which every list has.
void declarePaging(QCommandLineParser &parser);
/// The value of --limit; 50 when it is not given.
[[nodiscard]] models::Result<int> readLimit(const QCommandLineParser &parser);

/// A position in a list of calls as the text that `next` shows and --after takes; Invalid for one of another order.
[[nodiscard]] QString cursorText(const core::CallCursor &cursor, core::CallOrder order);
[[nodiscard]] models::Result<core::CallCursor> parseCallCursor(const QString &text, core::CallOrder order);

} // namespace askpro::app
