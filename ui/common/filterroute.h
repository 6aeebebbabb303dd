#pragma once

#include "services/core/ports/tenantstore.h"
#include "ui/common/globalfilter.h"

#include <QMap>
#include <QString>

namespace askpro::ui {

/// The header's filters as a part of a route: branch=2,3 or branch=none, period=7d, from/to for days of one's own,
/// compare=off. What is at its default is left out.
[[nodiscard]] QMap<QString, QString> routeQueryOf(const GlobalFilter &filter);

/// What a route says of the header's filters.
struct RoutedFilter
{
    GlobalFilter filter;
    bool said = false;               ///< false: the route says nothing of them
    bool unknownBranch = false;      ///< a branch that this tenant does not have was left out
};

/// Takes the filter's keys out of `query`. Words that are not understood count as not said.
[[nodiscard]] RoutedFilter takeFilter(QMap<QString, QString> &query, const QList<core::BranchEntry> &branches);

} // namespace askpro::ui
