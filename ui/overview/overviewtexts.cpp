#include "ui/overview/overviewtexts.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::core;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

const QString nothing = u"\u2013"_s;

int signOf(const QString &change)
{
    return change.startsWith(u'+') ? 1 : change.startsWith(u'\u2212') ? -1 : 0;
}

FigureText callsText(const TodayFigures &figures, const Formats &formats)
{
    const QString change = formats.change(figures.today.calls - figures.yesterday.calls);
    return {Texts::tr("Calls today"), formats.number(figures.today.calls), Texts::tr("%1 vs. yesterday").arg(change), signOf(change), {},
            Texts::tr("%1 calls today, %2 yesterday until this time.").arg(formats.number(figures.today.calls), formats.number(figures.yesterday.calls))};
}

FigureText weekText(const TodayFigures &figures, const Formats &formats)
{
    FigureText text{Texts::tr("This week"), formats.number(figures.week.calls), {}, 0, {},
                    Texts::tr("%1 calls since Monday, %2 in the week before until this time.")
                        .arg(formats.number(figures.week.calls), formats.number(figures.weekBefore.calls))};
    if (const auto share = Ratio{figures.week.calls - figures.weekBefore.calls, figures.weekBefore.calls}.value()) {
        const QString change = formats.changeInPercent(*share);
        text.change = Texts::tr("%1 vs. last week").arg(change);
        text.direction = signOf(change);
    }
    return text;
}

FigureText durationText(const TodayFigures &figures, const Formats &formats)
{
    const auto mean = [](const Tally &tally) {
        const auto value = meanDuration(tally).value();
        return value ? std::optional(Milliseconds(qRound64(*value))) : std::nullopt;
    };
    const auto today = mean(figures.today);
    const auto before = mean(figures.yesterday);
    FigureText text{Texts::tr("Ø duration today"), today ? formats.minutes(*today) : nothing, {}, 0, {},
                    Texts::tr("Mean of %1 answered calls; yesterday until this time %2.")
                        .arg(formats.number(figures.today.connected), before ? formats.minutes(*before) : nothing)};
    if (today && before) {
        text.change = formats.changeOfDuration(*today - *before);
        text.direction = signOf(text.change);
    }
    return text;
}

FigureText rateText(const QString &label, const QString &meaning, const Ratio &today, const Ratio &before, int decimals, const Formats &formats)
{
    const auto value = today.value();
    FigureText text{label, value ? (decimals > 0 ? formats.ratio(*value) : formats.percent(*value)) : nothing, {}, 0, {},
                    meaning.arg(formats.number(today.numerator), formats.number(today.denominator), formats.number(before.numerator),
                                formats.number(before.denominator))};
    if (value && before.value()) {
        text.change = formats.changeInPoints(*value - *before.value(), decimals);
        text.direction = signOf(text.change);
        if (text.direction != 0)
            text.better = text.direction > 0;
    }
    return text;
}

double perDay(const PeriodFigures &figures, qint64 calls)
{
    return double(calls) / double(std::max<qint64>(1, figures.dayCount()));
}

QString hourSpan(int hour)
{
    return u"%1:00 \u2013 %2:00"_s.arg(hour).arg(hour + 1);
}

QString pointDays(const DayPeriod &days, const Formats &formats)
{
    return days.from == days.to ? formats.dayLong(days.from) : formats.days(days.from, days.to);
}

} // namespace

FigureText textOf(TodayFigure figure, const TodayFigures &figures, const Formats &formats)
{
    switch (figure) {
    case TodayFigure::Calls: return callsText(figures, formats);
    case TodayFigure::Week: return weekText(figures, formats);
    case TodayFigure::Duration: return durationText(figures, formats);
    case TodayFigure::Booking:
        return rateText(Texts::tr("Booking rate today"), Texts::tr("%1 of %2 wishes booked; yesterday until this time %3 of %4."),
                        bookingRate(figures.today), bookingRate(figures.yesterday), 1, formats);
    case TodayFigure::Positive:
        return rateText(Texts::tr("Positive today"), Texts::tr("%1 of %2 analysed calls positive; yesterday until this time %3 of %4."),
                        positiveShare(figures.today), positiveShare(figures.yesterday), 0, formats);
    }
    Q_UNREACHABLE();
}

HourSpan hoursShown(const PeriodFigures &figures)
{
    HourSpan span;
    for (int hour = 0; hour < figures.byHour.size(); ++hour) {
        if (figures.byHour.at(hour).calls > 0)
            span = {std::min(span.first, hour), std::max(span.last, hour)};
    }
    return span;
}

PointText hourText(const PeriodFigures &figures, int hour, const Formats &formats)
{
    const Tally &tally = figures.byHour.at(hour);
    return {hourSpan(hour),
            {Texts::tr("Per day: %1 answered, %2 missed").arg(formats.decimal(perDay(figures, tally.connected)), formats.decimal(perDay(figures, tally.missed))),
             Texts::tr("In total: %1 answered, %2 missed").arg(formats.number(tally.connected), formats.number(tally.missed)),
             Texts::tr("Click shows: calls from %1 to %2").arg(u"%1:00"_s.arg(hour), u"%1:00"_s.arg(hour + 1))}};
}

Sheet hourSheet(const PeriodFigures &figures, const Formats &formats)
{
    Sheet sheet{{Texts::tr("Time of day"), Texts::tr("Answered/day"), Texts::tr("Missed/day"), Texts::tr("Calls")}, {}};
    const HourSpan span = hoursShown(figures);
    for (int hour = span.first; hour <= span.last && hour < figures.byHour.size(); ++hour) {
        const Tally &tally = figures.byHour.at(hour);
        sheet.rows.append({hourSpan(hour), formats.decimal(perDay(figures, tally.connected)), formats.decimal(perDay(figures, tally.missed)), formats.number(tally.calls)});
    }
    return sheet;
}

QString hourSentence(const PeriodFigures &figures, const Formats &formats)
{
    const auto busiest = std::ranges::max_element(figures.byHour, {}, &Tally::calls);
    if (busiest == figures.byHour.end() || busiest->calls == 0)
        return Texts::tr("No calls.");
    return Texts::tr("Most calls between %1: %2 a day, of which %3 missed. %4 calls in all.")
        .arg(hourSpan(int(busiest - figures.byHour.begin())), formats.decimal(perDay(figures, busiest->calls)),
             formats.decimal(perDay(figures, busiest->missed)), formats.number(figures.total.calls));
}

PointText courseText(const PeriodFigures &figures, qsizetype point, const Formats &formats)
{
    const CoursePoint &now = figures.course.at(point);
    PointText text{pointDays(now.days, formats),
                   {Texts::tr("%1 calls: %2 answered, %3 missed")
                        .arg(formats.number(now.tally.calls), formats.number(now.tally.connected), formats.number(now.tally.missed))}};
    if (point < figures.before.size()) {
        const CoursePoint &before = figures.before.at(point);
        text.lines.append(Texts::tr("Period before: %1 (%2)").arg(formats.number(before.tally.calls), pointDays(before.days, formats)));
    }
    text.lines.append(now.days.from == now.days.to ? Texts::tr("Click shows: calls of this day") : Texts::tr("Click shows: calls of this week"));
    return text;
}

Sheet courseSheet(const PeriodFigures &figures, const Formats &formats)
{
    const bool compared = !figures.before.isEmpty();
    Sheet sheet{{Texts::tr("Day"), Texts::tr("Calls"), Texts::tr("Answered"), Texts::tr("Missed")}, {}};
    if (compared)
        sheet.headings.append(Texts::tr("Period before"));
    for (qsizetype i = 0; i < figures.course.size(); ++i) {
        const CoursePoint &point = figures.course.at(i);
        QStringList row{pointDays(point.days, formats), formats.number(point.tally.calls), formats.number(point.tally.connected),
                        formats.number(point.tally.missed)};
        if (compared)
            row.append(i < figures.before.size() ? formats.number(figures.before.at(i).tally.calls) : QString());
        sheet.rows.append(row);
    }
    return sheet;
}

QString courseSentence(const PeriodFigures &figures, const Formats &formats)
{
    if (figures.course.isEmpty())
        return Texts::tr("No calls.");
    const auto calls = [](const CoursePoint &point) { return point.tally.calls; };
    const auto [least, most] = std::ranges::minmax_element(figures.course, {}, calls);
    QString sentence = Texts::tr("%1: %2 calls, most on %3 with %4, fewest on %5 with %6.")
                           .arg(formats.days(figures.days.from, figures.days.to), formats.number(figures.total.calls), pointDays(most->days, formats),
                                formats.number(calls(*most)), pointDays(least->days, formats), formats.number(calls(*least)));
    if (!figures.before.isEmpty()) {
        qint64 before = 0;
        for (const CoursePoint &point : figures.before)
            before += calls(point);
        sentence += u' ' + Texts::tr("In the period before %1.").arg(formats.number(before));
    }
    return sentence;
}

QString fewCallsText(const PeriodFigures &figures, const Formats &formats)
{
    return Texts::tr("%1 calls: %2 answered, %3 missed")
        .arg(formats.number(figures.total.calls), formats.number(figures.total.connected), formats.number(figures.total.missed));
}

} // namespace askpro::ui
