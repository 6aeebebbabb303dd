#pragma once

#include "models/people/role.h"
#include "services/core/ports/callstore.h"
#include "ui/common/tone.h"

#include <array>
#include <span>

namespace askpro::ui {

/// A view of the list of calls that the product brings along, as one row of a table.
struct CallView
{
    QLatin1StringView id;                       ///< for routes; never rename one
    const char *title;                          ///< in the context "CallView"
    void (*narrow)(core::CallFilter &filter);
    qint64 core::CallCounts::*count;
    std::array<QLatin1StringView, 2> fixes{};   ///< filters that the view sets itself
    Tone tone = Tone::Neutral;                  ///< of its count
    std::optional<models::Right> right{};       ///< none = everybody
};

[[nodiscard]] std::span<const CallView> callViews();
/// The first view, of all calls, for a word that is none.
[[nodiscard]] const CallView &callView(const QString &id);
[[nodiscard]] bool maySee(models::Role role, const CallView &view);
[[nodiscard]] QString titleOf(const CallView &view);

inline constexpr QLatin1StringView allCallsView("all");
inline constexpr QLatin1StringView unassignedView("unassigned");

} // namespace askpro::ui
