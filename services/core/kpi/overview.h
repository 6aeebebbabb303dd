#pragma once

#include "services/core/ports/rollupstore.h"

#include <optional>

namespace askpro::core {

class Stores;

/// A share that still knows what it is a share of.
struct Ratio
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    /// 0…1; none of nothing.
    [[nodiscard]] std::optional<double> value() const
    {
        return denominator > 0 ? std::optional(double(numerator) / double(denominator)) : std::nullopt;
    }
    friend bool operator==(const Ratio &, const Ratio &) = default;
};

[[nodiscard]] Ratio answerRate(const models::Tally &tally);
/// Booked calls of those with a wish; a booking is a wish.
[[nodiscard]] Ratio bookingRate(const models::Tally &tally);
/// Of the analysed calls.
[[nodiscard]] Ratio positiveShare(const models::Tally &tally);
/// Milliseconds and the connected calls they are of.
[[nodiscard]] Ratio meanDuration(const models::Tally &tally);

/// Whose figures, and when it is. Days are those of `zone`.
struct OverviewQuestion
{
    QList<models::BranchId> branches;    ///< empty = all
    QByteArray zone;                     ///< IANA; of the clinic's home
    models::Instant now{};
};

/// What is compared has the same length: the day before and the week before end at the same time of day as now.
struct TodayFigures
{
    models::Tally today;
    models::Tally yesterday;
    models::Tally week;                  ///< since Monday
    models::Tally weekBefore;
    friend bool operator==(const TodayFigures &, const TodayFigures &) = default;
};

/// One point of a course: a day, or a week where days would be too many to see.
struct CoursePoint
{
    DayPeriod days;
    models::Tally tally;
    friend bool operator==(const CoursePoint &, const CoursePoint &) = default;
};

struct PeriodFigures
{
    DayPeriod days;                      ///< never beyond today; null when nothing has happened yet
    models::Tally total;
    QList<models::Tally> byHour;         ///< 24, summed over the days
    QList<CoursePoint> course;           ///< every point of the period, those without calls too
    QList<CoursePoint> before;           ///< as many, of the period just before; empty when it is not asked for

    [[nodiscard]] qint64 dayCount() const { return days.from.isValid() ? days.from.daysTo(days.to) + 1 : 0; }
};

/// Reads counts only, but for the calls of a begun hour. On the thread of the session.
[[nodiscard]] models::Result<TodayFigures> readToday(Stores &stores, const models::TenantScope &scope, const OverviewQuestion &question);
/// `days` without limits: from the first call until today. With `compare` and limits also the period before.
[[nodiscard]] models::Result<PeriodFigures> readPeriod(Stores &stores, const models::TenantScope &scope, const OverviewQuestion &question,
                                                       const DayPeriod &days, bool compare);

} // namespace askpro::core
