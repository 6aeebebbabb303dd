#pragma once

#include "models/common/language.h"
#include "services/core/understanding/time/timewish.h"

#include <QTimeZone>

#include <array>

namespace askpro::core {

struct ClockSpan
{
    ClockMinutes from{};
    ClockMinutes to{};
};

/// Opening hours, Monday first. All empty = unknown.
using WeekHours = std::array<std::vector<ClockSpan>, 7>;

/// What the agent has just asked for.
enum class Expected { None, Date, Time, DateTime };

/// Everything beside the words that decides what they mean. There is no clock, locale or chance inside: the same context and
/// the same words give the same reading.
struct TimeContext
{
    models::Language language = models::Language::German;
    LocalMinutes now{};              ///< wall clock of `zone`
    QTimeZone zone;                  ///< for nights when clocks change; invalid = not checked
    WeekHours hours;
    Expected expected = Expected::None;
    bool fullHours = false;          ///< the speaker counts to 24, as an agent does: "6 Uhr 40" is the morning
    std::optional<LocalDays> topicDate; ///< the day under discussion
};

} // namespace askpro::core
