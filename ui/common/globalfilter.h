#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace askpro::ui {

class Formats;

/// Whole days, cut at midnight of the clinic's zone.
enum class Period { Today, SevenDays, ThirtyDays, All };

inline constexpr Period defaultPeriod = Period::ThirtyDays;

/// What narrows every page of a tenant. Survives page changes, not tenant changes.
struct GlobalFilter
{
    QList<models::BranchId> branches; ///< empty = all
    Period period = defaultPeriod;

    friend bool operator==(const GlobalFilter &, const GlobalFilter &) = default;
};

/// Inclusive beginning; none = no limit.
[[nodiscard]] std::optional<models::Instant> beginningOf(Period period, const Formats &formats);
[[nodiscard]] QString wordOf(Period period);

} // namespace askpro::ui
