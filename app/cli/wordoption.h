#pragma once

#include "models/common/result.h"
#include "models/common/vocabulary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace askpro::app {

/// The value of an option that takes a word of a closed vocabulary; none when it is not given, Invalid with the
/// allowed words when it is another.
template<class Enum>
[[nodiscard]] models::Result<std::optional<Enum>> wordOption(const QCommandLineParser &parser, const QString &option,
                                                             std::span<const models::Word<Enum>> words)
{
    if (!parser.isSet(option))
        return std::nullopt;
    if (const auto value = models::valueFor(words, parser.value(option)))
        return value;
    QStringList allowed;
    for (const auto &word : words)
        allowed.append(word.text);
    return models::failure(models::ErrorCode::Invalid, QCoreApplication::translate("CommandLine", "--%1 takes one of: %2")
                                                           .arg(option, allowed.join(QLatin1StringView(", "))));
}

} // namespace askpro::app
