#pragma once

#include "ui/live/livecall.h"

#include <QString>

namespace askpro::ui {

class Formats;

// What the live page says of calls, in the words of the chosen language.

[[nodiscard]] QString wordOf(models::CallPhase phase);
/// "0176 040690 84 · Charlottenburg"
[[nodiscard]] QString originOf(const models::CallSummary &call, const Formats &formats);
/// Whether the person has called before.
[[nodiscard]] QString acquaintanceOf(const LiveCall &live, const Formats &formats);
/// What a call came to that is over, or that its end was never reported.
[[nodiscard]] QString resultOf(const models::CallSummary &call);

enum class FieldState { Captured, Differs, Underway, Open };

/// One line of what was captured.
struct LiveField
{
    QString name;
    QString value;                   ///< text from outside, or what is awaited
    FieldState state = FieldState::Open;
    QString note;                    ///< what a person should know besides; may be empty

    friend bool operator==(const LiveField &, const LiveField &) = default;
};

/// Always the same fields in the same order; those not heard yet say so.
[[nodiscard]] QList<LiveField> fieldsOf(const LiveCall &live, const Formats &formats);
[[nodiscard]] QString wordOf(FieldState state);

} // namespace askpro::ui
