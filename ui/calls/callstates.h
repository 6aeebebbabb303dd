#pragma once

#include "models/common/result.h"
#include "ui/common/globalfilter.h"
#include "ui/common/stateview.h"

#include <QStringList>

namespace askpro::ui {

/// A way out of a state in which there are no rows.
enum class StateWay { None, ResetFilters, WidenPeriod, TryAgain, CopyDetails, LoadDemo };

/// What stands where the calls would be, and where its two buttons lead.
struct CallState
{
    StateView::Face face;
    StateWay action = StateWay::None;
    StateWay second = StateWay::None;
};

/// Why a list of calls may be empty.
struct EmptyList
{
    QStringList filters;             ///< of the page, in words
    GlobalFilter global;
    QString period;                  ///< of `global`, in words
    bool unassigned = false;         ///< the quarantine, which branches do not narrow
    bool mayLoadDemo = false;
};

[[nodiscard]] CallState stateOfEmpty(const EmptyList &list);
/// `id` is in the log, too.
[[nodiscard]] CallState stateOfFailure(const models::Error &error, const QString &id);
/// The reader did not want to wait any longer.
[[nodiscard]] CallState stateOfCancelled();
[[nodiscard]] CallState stateOfForbidden();
/// For whoever is asked for help: nothing of patients, no texts from outside.
[[nodiscard]] QString detailsOf(const models::Error &error, const QString &id, models::Instant at);

} // namespace askpro::ui
