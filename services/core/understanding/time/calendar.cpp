#include "services/core/understanding/time/calendar.h"

namespace askpro::core {

using std::chrono::days;
using std::chrono::weeks;
using std::chrono::year_month_day;

int weekdayOf(LocalDays day)
{
    return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
}

int yearOf(LocalDays day)
{
    return static_cast<int>(year_month_day(day).year());
}

int monthOf(LocalDays day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day(day).month()));
}

int dayOfMonth(LocalDays day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day(day).day()));
}

std::optional<LocalDays> dateFrom(int year, int month, int day)
{
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    const year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(LocalDays(date)) : std::nullopt;
}

DayRange monthFrom(int year, int month)
{
    const std::chrono::year_month first{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month))};
    return {LocalDays(first / 1), LocalDays((first + std::chrono::months(1)) / 1)};
}

LocalDays addMonths(LocalDays day, int months)
{
    const year_month_day date(day);
    const auto month = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
    const year_month_day moved = month / date.day();
    return moved.ok() ? LocalDays(moved) : LocalDays(month / std::chrono::last);
}

std::optional<LocalDays> nextDate(LocalDays earliest, int month, int day)
{
    constexpr int yearsToALeapDay = 9;
    for (int year = yearOf(earliest); year < yearOf(earliest) + yearsToALeapDay; ++year) {
        const auto date = dateFrom(year, month, day);
        if (date && *date >= earliest)
            return date;
    }
    return {};
}

std::optional<LocalDays> nextDayNumber(LocalDays earliest, int day)
{
    LocalDays month = earliest;
    for (int tries = 0; tries < 3; ++tries, month = addMonths(LocalDays(year_month_day(month).year() / year_month_day(month).month() / 1), 1)) {
        const auto date = dateFrom(yearOf(month), monthOf(month), day);
        if (date && *date >= earliest)
            return date;
    }
    return {};
}

std::optional<LocalDays> nextAgreement(LocalDays earliest, int weekday, int day)
{
    constexpr int monthsToSearch = 12 * 12;
    LocalDays month = monthFrom(yearOf(earliest), monthOf(earliest)).from;
    for (int tries = 0; tries < monthsToSearch; ++tries, month = addMonths(month, 1)) {
        const auto date = dateFrom(yearOf(month), monthOf(month), day);
        if (date && *date >= earliest && weekdayOf(*date) == weekday)
            return date;
    }
    return {};
}

LocalDays weekdayOnOrAfter(LocalDays day, int weekday)
{
    return day + days((weekday - weekdayOf(day) + 7) % 7);
}

LocalDays weekdayAfter(LocalDays day, int weekday)
{
    return weekdayOnOrAfter(day + days(1), weekday);
}

std::optional<LocalDays> nthWeekday(DayRange range, int weekday, int n)
{
    const LocalDays found =
        n > 0 ? weekdayOnOrAfter(range.from, weekday) + weeks(n - 1) : weekdayOnOrAfter(range.to - days(7), weekday) + weeks(n + 1);
    return found >= range.from && found < range.to ? std::optional(found) : std::nullopt;
}

std::optional<DayRange> nthWeek(DayRange range, int n)
{
    const LocalDays first = weekdayOnOrAfter(range.from, 0);
    const LocalDays last = mondayOf(range.to) - weeks(1);
    const LocalDays monday = n > 0 ? first + weeks(n - 1) : last + weeks(n + 1);
    if (monday < range.from || monday + weeks(1) > range.to)
        return {};
    return DayRange{monday, monday + weeks(1)};
}

std::optional<DayRange> calendarWeek(LocalDays today, int number)
{
    if (number < 1 || number > 53)
        return {};
    for (int year = yearOf(today + days(3) - days(weekdayOf(today))); year < yearOf(today) + 30; ++year) {
        const auto fourth = dateFrom(year, 1, 4);
        const LocalDays monday = mondayOf(*fourth) + weeks(number - 1);
        const bool inYear = yearOf(monday + days(3)) == year;
        if (inYear && monday + weeks(1) > today)
            return DayRange{monday, monday + weeks(1)};
    }
    return {};
}

} // namespace askpro::core
