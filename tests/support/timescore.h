#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace askpro::tests {

/// Whether a reading has the value that a case expects, by the rules of the public scorer (data/understanding/time/README.md): flags
/// never decide, a day counts as its one-day interval, a part of the day as its window. `ref` is the case's reference, wall clock.
/// `own`: cases of ours, whose polarity counts; sentences of the public suites ("I am away then") leave it open.
[[nodiscard]] bool sameTime(const QJsonObject &expected, const QJsonObject &got, const QDateTime &ref, bool own);

} // namespace askpro::tests
