#include "services/core/understanding/text/utf16span.h"

#include "services/core/understanding/text/utf8.h"

#include <algorithm>

namespace askpro::core {

Utf16Map::Utf16Map(std::string_view utf8)
{
    m_units.reserve(utf8.size() + 1);
    qsizetype unit = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Char character = decodeUtf8(utf8, at);
        m_units.insert(m_units.end(), character.bytes, unit);
        at += character.bytes;
        unit += character.value > 0xFFFF ? 2 : 1;
    }
    m_units.push_back(unit);
}

qsizetype Utf16Map::unitAt(std::size_t byte) const
{
    return m_units[std::min(byte, m_units.size() - 1)];
}

} // namespace askpro::core
