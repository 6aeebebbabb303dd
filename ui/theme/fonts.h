#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace askpro::ui {

enum class FontRole { Caption, CaptionStrong, Body, BodyMedium, BodyStrong, Heading, KpiSmall, Title, Kpi, Mono };

/// Makes the fonts of the program known. Once, after the application was made.
void loadFonts();

/// Made once and kept: painters may ask for each cell.
[[nodiscard]] const QFont &fontOf(FontRole role);
[[nodiscard]] const QFontMetricsF &metricsOf(FontRole role);

} // namespace askpro::ui
