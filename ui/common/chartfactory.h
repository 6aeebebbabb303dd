#pragma once

#include "ui/theme/tokens.h"

#include <QChart>

class QAbstractAxis;
class QValueAxis;

namespace askpro::ui {

/// The colour of a series, read when it is inked: a theme may come and go.
using SeriesInk = QColor (*)(const Tokens &);

// Every chart is built here, so that all look alike. Never QChart::setTheme(): it resets pens, brushes and labels.

/// Bare: no ground, margins, legend or animation. The caller owns it.
[[nodiscard]] QChart *makeChart();
/// Upright, with a line across at each tick and none of its own. Owned by the chart.
[[nodiscard]] QValueAxis *addValueAxis(QChart &chart);
/// From 0 to a round number at or above `maximum`, in three to six ticks; `whole` = nothing between two numbers.
void setScale(QValueAxis &axis, double maximum, bool whole);
/// Puts the tokens on an axis; again after every change of theme.
void inkAxis(QAbstractAxis &axis, bool acrossLines);
/// How many labels of that width fit, as the distance from one that is shown to the next.
[[nodiscard]] int labelStep(qsizetype labels, double room, double width);

} // namespace askpro::ui
