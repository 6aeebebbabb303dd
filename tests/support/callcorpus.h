#pragma once

#include "services/core/understanding/call/callreading.h"
#include "services/core/understanding/call/transcriptline.h"

#include <QString>

namespace askpro::tests {

/// A labelled call of tests/data/understanding/calls.
struct LabelledCall
{
    QString id;
    /// Open: rules were written with it in sight. Calibration: only the confidence was fitted on it. KeptApart: reported, never tuned on.
    enum class Use { Open, Calibration, KeptApart };
    Use use = Use::Open;
    core::TranscriptLine::Call call;
    QJsonObject label;
};

/// All calls of "calls_de" or "calls_en". Ends the program when the file cannot be read.
[[nodiscard]] QList<LabelledCall> labelledCalls(const QString &file);

/// Date, time and service are those of the label, of a call that is to be booked.
[[nodiscard]] bool slotIsRight(const core::CallReading &reading, const QJsonObject &label);
/// Equal as people compare names and services: letters and digits only, without case and accents.
[[nodiscard]] bool sameText(const QString &one, const QString &other);

} // namespace askpro::tests
