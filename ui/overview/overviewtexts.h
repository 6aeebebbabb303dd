#pragma once

#include "services/core/kpi/overview.h"

#include <QStringList>

#include <optional>

namespace askpro::ui {

class Formats;

/// The figures of the strip, in their order.
enum class TodayFigure { Calls, Week, Duration, Booking, Positive };
inline constexpr int todayFigures = 5;

struct FigureText
{
    QString label;
    QString value;                   ///< "–" when there is nothing to divide
    QString change;                  ///< empty when there is nothing to compare with
    int direction = 0;               ///< of the change as it is written
    std::optional<bool> better;      ///< none = neither good nor bad
    QString meaning;                 ///< what it is made of, as a sentence
};

[[nodiscard]] FigureText textOf(TodayFigure figure, const core::TodayFigures &figures, const Formats &formats);

/// A chart in words: a point's tooltip, the same data as a table, and one sentence.
struct PointText
{
    QString title;
    QStringList lines;
};
struct Sheet
{
    QStringList headings;
    QList<QStringList> rows;
};

/// The hours that are shown: those of a usual day, and every other one with calls.
struct HourSpan
{
    int first = 7;
    int last = 18;
};
[[nodiscard]] HourSpan hoursShown(const core::PeriodFigures &figures);

[[nodiscard]] PointText hourText(const core::PeriodFigures &figures, int hour, const Formats &formats);
[[nodiscard]] Sheet hourSheet(const core::PeriodFigures &figures, const Formats &formats);
[[nodiscard]] QString hourSentence(const core::PeriodFigures &figures, const Formats &formats);

[[nodiscard]] PointText courseText(const core::PeriodFigures &figures, qsizetype point, const Formats &formats);
[[nodiscard]] Sheet courseSheet(const core::PeriodFigures &figures, const Formats &formats);
[[nodiscard]] QString courseSentence(const core::PeriodFigures &figures, const Formats &formats);

/// Instead of a chart that would say more than its data.
[[nodiscard]] QString fewCallsText(const core::PeriodFigures &figures, const Formats &formats);

} // namespace askpro::ui
