#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace askpro::models {

/// One row of a closed vocabulary: the value and the word that stands for it in the database, JSON and on the wire.
/// Every enum that leaves the program has one such table; the words never change once released.
template<class Enum>
struct Word
{
    Enum value;
    QLatin1StringView text;
};

template<class Enum>
[[nodiscard]] QString wordFor(std::span<const Word<Enum>> words, Enum value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

template<class Enum>
[[nodiscard]] std::optional<Enum> valueFor(std::span<const Word<Enum>> words, QStringView text)
{
    for (const auto &word : words) {
        if (text == word.text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace askpro::models
