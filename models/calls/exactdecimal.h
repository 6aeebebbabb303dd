#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

namespace askpro::models {

/// The shortest decimal text that reads back as this double, never with an exponent: 0.1166667 → "0.1166667".
[[nodiscard]] inline QString exactDecimal(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// Of a JSON number; empty for anything else.
[[nodiscard]] inline QString exactDecimal(const QJsonValue &value)
{
    return value.isDouble() ? exactDecimal(value.toDouble()) : QString();
}

} // namespace askpro::models
