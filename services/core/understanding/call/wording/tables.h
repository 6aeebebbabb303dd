#pragma once

#include "services/core/understanding/call/cue.h"

namespace askpro::core {

// The tables behind cue.h, one a language.
[[nodiscard]] std::span<const CueRow> germanAnswerCues();
[[nodiscard]] std::span<const CueRow> englishAnswerCues();
[[nodiscard]] std::span<const CueRow> germanSlotCues();
[[nodiscard]] std::span<const CueRow> englishSlotCues();
[[nodiscard]] std::span<const CueRow> germanSubjectCues();
[[nodiscard]] std::span<const CueRow> englishSubjectCues();
[[nodiscard]] std::span<const CueRow> germanQuestionCues();
[[nodiscard]] std::span<const CueRow> englishQuestionCues();

} // namespace askpro::core
