#pragma once

#include "models/common/result.h"
#include "ui/common/globalfilter.h"
#include "ui/common/stateview.h"

#include <QStringList>

namespace askpro::ui {

/// Why a list of calls may be empty.
struct EmptyList
{
    QStringList filters;             ///< of the page, in words
    GlobalFilter global;
    bool unassigned = false;         ///< the quarantine, which the global filter does not narrow
};

/// What stands where the calls would be. The action resets filters or tries again, the second one shows all times.
[[nodiscard]] StateView::Face faceOfEmpty(const EmptyList &list);
[[nodiscard]] StateView::Face faceOfFailure(const models::Error &error);

} // namespace askpro::ui
