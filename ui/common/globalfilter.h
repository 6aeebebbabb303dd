#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "services/core/ports/callstore.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace askpro::ui {

class Formats;

/// Whole days, cut at midnight of the clinic's zone, also on the days of clock changes.
enum class Period { Today, Yesterday, SevenDays, ThirtyDays, ThisMonth, LastMonth, Quarter, Custom, All };

inline constexpr Period defaultPeriod = Period::ThirtyDays;

/// What narrows every page of a tenant. Survives page changes, not tenant changes.
struct GlobalFilter
{
    QList<models::BranchId> branches; ///< empty = all
    bool unassigned = false;          ///< only what belongs to no branch; then `branches` is empty
    Period period = defaultPeriod;
    QDate from;                       ///< of Period::Custom, inclusive
    QDate to;                         ///< inclusive
    bool compare = true;              ///< with the period before

    friend bool operator==(const GlobalFilter &, const GlobalFilter &) = default;
};

/// Local days, both inclusive; null = no limit on that side.
struct DayRange
{
    QDate from;
    QDate to;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

[[nodiscard]] DayRange daysOf(const GlobalFilter &filter, QDate today);
/// As long as `days` and just before it; null days for a range without limits.
[[nodiscard]] DayRange daysBefore(const DayRange &days);
/// Branches and period as conditions of a list of calls; days are those of the home zone.
void narrow(core::CallFilter &calls, const GlobalFilter &filter, const Formats &formats);
[[nodiscard]] QString wordOf(Period period);
/// "Last 30 days", "3 – 9 Oct 2025".
[[nodiscard]] QString textOf(const GlobalFilter &filter, const Formats &formats);

} // namespace askpro::ui
