#pragma once

#include "services/core/understanding/time/timewish.h"

#include <optional>

namespace askpro::core {

// Days of the local calendar; weekdays count from Monday = 0, weeks are ISO weeks.

struct DayRange
{
    LocalDays from{};
    LocalDays to{};                  ///< exclusive
};

[[nodiscard]] inline LocalDays dayOf(LocalMinutes minutes) { return std::chrono::floor<std::chrono::days>(minutes); }
[[nodiscard]] int weekdayOf(LocalDays day);
[[nodiscard]] inline LocalDays mondayOf(LocalDays day) { return day - std::chrono::days(weekdayOf(day)); }
[[nodiscard]] int yearOf(LocalDays day);
[[nodiscard]] int monthOf(LocalDays day);
[[nodiscard]] int dayOfMonth(LocalDays day);

/// None for a day that does not exist (31 February) or a year outside 1900 … 2200.
[[nodiscard]] std::optional<LocalDays> dateFrom(int year, int month, int day);
[[nodiscard]] DayRange monthFrom(int year, int month);
/// Same day number, cut to the month's length.
[[nodiscard]] LocalDays addMonths(LocalDays day, int months);

/// The next such date from `earliest` on; searches as many years as a 29 February needs.
[[nodiscard]] std::optional<LocalDays> nextDate(LocalDays earliest, int month, int day);
[[nodiscard]] std::optional<LocalDays> nextDayNumber(LocalDays earliest, int day);
/// The next day on which weekday and day number agree.
[[nodiscard]] std::optional<LocalDays> nextAgreement(LocalDays earliest, int weekday, int day);
[[nodiscard]] LocalDays weekdayAfter(LocalDays day, int weekday);
[[nodiscard]] LocalDays weekdayOnOrAfter(LocalDays day, int weekday);

/// The n-th of its weekday in a range of days; n < 0 counts from the end. None when there are not so many.
[[nodiscard]] std::optional<LocalDays> nthWeekday(DayRange range, int weekday, int n);
/// The n-th ISO week that lies wholly in the range.
[[nodiscard]] std::optional<DayRange> nthWeek(DayRange range, int n);
/// The next ISO week of this number, the current one included.
[[nodiscard]] std::optional<DayRange> calendarWeek(LocalDays today, int number);

} // namespace askpro::core
