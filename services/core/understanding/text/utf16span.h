#pragma once

#include "services/core/understanding/text/tokens.h"

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace askpro::core {

/// UTF-16 units of a QString, half-open.
struct Utf16Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const Utf16Span &, const Utf16Span &) = default;
};

/// Maps places in the UTF-8 of a text to places in its QString: what the readers find counts bytes, evidence counts units.
/// Made once for a text, in time and memory that grow with its length.
class Utf16Map
{
public:
    explicit Utf16Map(std::string_view utf8);

    /// A byte inside a character belongs to where the character begins; a byte beyond the text to its end.
    [[nodiscard]] qsizetype unitAt(std::size_t byte) const;
    [[nodiscard]] Utf16Span of(const TextSpan &bytes) const { return {unitAt(bytes.from), unitAt(bytes.to)}; }

private:
    std::vector<qsizetype> m_units;  ///< one a byte and one for the end
};

} // namespace askpro::core
