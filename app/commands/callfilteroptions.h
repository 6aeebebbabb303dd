#pragma once

#include "app/cli/commandcontext.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/tenantstore.h"

namespace askpro::app {

void declareCallFilter(QCommandLineParser &parser);

/// The filter that the options of a list of calls mean. Invalid with the words that are allowed.
[[nodiscard]] models::Result<core::CallFilter> readCallFilter(const CommandContext &context, const QList<core::BranchEntry> &branches);

/// A branch by id, slug or name. NotFound with the branches there are.
[[nodiscard]] models::Result<models::BranchId> findBranch(const QList<core::BranchEntry> &branches, const QString &wanted);

} // namespace askpro::app
