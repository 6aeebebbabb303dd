#include "services/core/kpi/overview.h"

#include "services/core/ports/stores.h"

#include <QDateTime>

using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr int hoursOfDay = 24;
constexpr qint64 daysShownSingly = 366;
constexpr int daysOfWeek = 7;

Instant instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    return instantFromMs(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

/// Reads the counts of whole days and of the day on which they stop at a time of day.
class Comparison
{
public:
    Comparison(Stores &stores, const TenantScope &scope, const OverviewQuestion &question)
        : m_stores(stores), m_scope(scope), m_question(question), m_zone(zoneOrUtc(question.zone)),
          m_now(QDateTime::fromMSecsSinceEpoch(toMs(question.now), m_zone))
    {
    }

    [[nodiscard]] QDate today() const { return m_now.date(); }

    /// From `from` until this time of day on `until`.
    [[nodiscard]] Result<Tally> upToNow(const QList<HourTally> &hours, QDate from, QDate until) const
    {
        const LocalHour begun{until, m_now.time().hour()};
        Tally sum;
        for (const HourTally &row : hours) {
            if (row.hour.day >= from && row.hour < begun)
                sum += row.tally;
        }
        const auto part = m_stores.rollups().between(m_scope, m_question.branches, instantOf(until, QTime(begun.hour, 0), m_zone),
                                                     instantOf(until, m_now.time(), m_zone));
        if (!part)
            return part;
        return sum += *part;
    }

private:
    Stores &m_stores;
    const TenantScope &m_scope;
    const OverviewQuestion &m_question;
    QTimeZone m_zone;
    QDateTime m_now;
};

Tally sumSince(const QList<HourTally> &hours, QDate from)
{
    Tally sum;
    for (const HourTally &row : hours) {
        if (row.hour.day >= from)
            sum += row.tally;
    }
    return sum;
}

/// Every day between, or every week when these would be too many; the last one may be shorter.
QList<CoursePoint> emptyCourse(const DayPeriod &days)
{
    const int step = days.from.daysTo(days.to) < daysShownSingly ? 1 : daysOfWeek;
    QList<CoursePoint> course;
    for (QDate day = days.from; day <= days.to; day = day.addDays(step))
        course.append(CoursePoint{{day, std::min(day.addDays(step - 1), days.to)}, {}});
    return course;
}

QList<CoursePoint> courseOf(const QList<HourTally> &hours, const DayPeriod &days)
{
    QList<CoursePoint> course = emptyCourse(days);
    auto point = course.begin();
    for (const HourTally &row : hours) {
        while (point != course.end() && point->days.to < row.hour.day)
            ++point;
        if (point != course.end() && row.hour.day >= point->days.from)
            point->tally += row.tally;
    }
    return course;
}

} // namespace

Ratio answerRate(const Tally &tally)
{
    return {tally.connected, tally.calls};
}

Ratio bookingRate(const Tally &tally)
{
    return {tally.booked, tally.wishes};
}

Ratio positiveShare(const Tally &tally)
{
    return {tally.positive, tally.analyzed};
}

Ratio meanDuration(const Tally &tally)
{
    return {tally.durationMs, tally.connected};
}

Result<TodayFigures> readToday(Stores &stores, const TenantScope &scope, const OverviewQuestion &question)
{
    const Comparison comparison(stores, scope, question);
    const QDate today = comparison.today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    // What is later than now comes from a vendor's clock that is ahead of ours: it counts as today.
    const auto hours = stores.rollups().hours(scope, question.branches, {monday.addDays(-daysOfWeek), {}});
    if (!hours)
        return failureOf(hours);
    const auto yesterday = comparison.upToNow(*hours, today.addDays(-1), today.addDays(-1));
    if (!yesterday)
        return failureOf(yesterday);
    const auto weekBefore = comparison.upToNow(*hours, monday.addDays(-daysOfWeek), today.addDays(-daysOfWeek));
    if (!weekBefore)
        return failureOf(weekBefore);
    return TodayFigures{sumSince(*hours, today), *yesterday, sumSince(*hours, monday), *weekBefore};
}

Result<PeriodFigures> readPeriod(Stores &stores, const TenantScope &scope, const OverviewQuestion &question, const DayPeriod &days, bool compare)
{
    const QDate today = localHourOf(question.now, zoneOrUtc(question.zone)).day;
    const QDate last = days.to.isValid() ? std::min(days.to, today) : today;
    const auto hours = stores.rollups().hours(scope, question.branches, {days.from, last});
    if (!hours)
        return failureOf(hours);
    PeriodFigures figures;
    figures.byHour.resize(hoursOfDay);
    const QDate first = days.from.isValid() ? days.from : hours->isEmpty() ? QDate() : hours->first().hour.day;
    if (!first.isValid() || first > last)
        return figures;
    figures.days = {first, last};
    for (const HourTally &row : *hours) {
        figures.total += row.tally;
        figures.byHour[row.hour.hour] += row.tally;
    }
    figures.course = courseOf(*hours, figures.days);
    if (!compare || !days.from.isValid())
        return figures;
    const DayPeriod earlier{first.addDays(-figures.dayCount()), first.addDays(-1)};
    const auto before = stores.rollups().hours(scope, question.branches, earlier);
    if (!before)
        return failureOf(before);
    figures.before = courseOf(*before, earlier);
    return figures;
}

} // namespace askpro::core
