#include "ui/common/globalfilter.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace askpro::ui {

std::optional<models::Instant> beginningOf(Period period, const Formats &formats)
{
    switch (period) {
    case Period::Today: return formats.startOfDay(0);
    case Period::SevenDays: return formats.startOfDay(6);
    case Period::ThirtyDays: return formats.startOfDay(29);
    case Period::All: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString wordOf(Period period)
{
    switch (period) {
    case Period::Today: return QCoreApplication::translate("Period", "Today");
    case Period::SevenDays: return QCoreApplication::translate("Period", "7 days");
    case Period::ThirtyDays: return QCoreApplication::translate("Period", "Last 30 days");
    case Period::All: return QCoreApplication::translate("Period", "All");
    }
    Q_UNREACHABLE();
}

} // namespace askpro::ui
