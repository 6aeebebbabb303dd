#include "ui/common/globalfilter.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace askpro::ui {

DayRange daysOf(const GlobalFilter &filter, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (filter.period) {
    case Period::Today: return {today, today};
    case Period::Yesterday: return {today.addDays(-1), today.addDays(-1)};
    case Period::SevenDays: return {today.addDays(-6), today};
    case Period::ThirtyDays: return {today.addDays(-29), today};
    case Period::ThisMonth: return {month, today};
    case Period::LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case Period::Quarter: return {QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), today};
    case Period::Custom: return {filter.from, filter.to};
    case Period::All: return {};
    }
    Q_UNREACHABLE();
}

DayRange daysBefore(const DayRange &days)
{
    if (!days.from.isValid() || !days.to.isValid())
        return {};
    const qint64 length = days.from.daysTo(days.to) + 1;
    return {days.from.addDays(-length), days.from.addDays(-1)};
}

void narrow(core::CallFilter &calls, const GlobalFilter &filter, const Formats &formats)
{
    const DayRange days = daysOf(filter, formats.today());
    if (days.from.isValid())
        calls.since = formats.startOf(days.from);
    if (days.to.isValid() && days.to < formats.today()) // a clock that is a little behind must not hide the newest calls
        calls.until = formats.startOf(days.to.addDays(1));
    calls.branches = filter.branches;
    calls.unassignedOnly = calls.unassignedOnly || filter.unassigned;
}

QString wordOf(Period period)
{
    switch (period) {
    case Period::Today: return QCoreApplication::translate("Period", "Today");
    case Period::Yesterday: return QCoreApplication::translate("Period", "Yesterday");
    case Period::SevenDays: return QCoreApplication::translate("Period", "7 days");
    case Period::ThirtyDays: return QCoreApplication::translate("Period", "Last 30 days");
    case Period::ThisMonth: return QCoreApplication::translate("Period", "This month");
    case Period::LastMonth: return QCoreApplication::translate("Period", "Last month");
    case Period::Quarter: return QCoreApplication::translate("Period", "Quarter");
    case Period::Custom: return QCoreApplication::translate("Period", "Custom");
    case Period::All: return QCoreApplication::translate("Period", "All");
    }
    Q_UNREACHABLE();
}

QString textOf(const GlobalFilter &filter, const Formats &formats)
{
    return filter.period == Period::Custom ? formats.days(filter.from, filter.to) : wordOf(filter.period);
}

} // namespace askpro::ui
