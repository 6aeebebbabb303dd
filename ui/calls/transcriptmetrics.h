#pragma once

#include <QtGlobal>

namespace askpro::ui::transcript {

// Geometry that laying out and painting the conversation share, in device-independent pixels.
inline constexpr qreal gutter = 52;        ///< the time, left of the text
inline constexpr qreal speakerHeight = 20;
inline constexpr qreal lineHeight = 20;
inline constexpr qreal gap = 12;           ///< between turns

} // namespace askpro::ui::transcript
