#pragma once

#include <QList>
#include <QStringList>

namespace askpro::models {

// How people say a day or a time, German and English, as folded words (fold.h); the forms that say most come first.

/// Of "2025-10-13"; empty for other texts.
[[nodiscard]] QList<QStringList> spokenDates(const QString &value);
/// Of "14:30"; empty for other texts.
[[nodiscard]] QList<QStringList> spokenTimes(const QString &value);

} // namespace askpro::models
