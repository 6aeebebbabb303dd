#pragma once

#include <span>
#include <string_view>

namespace askpro::core {

/// What callers say for a word that stands in a catalogue. Both folded.
struct ServiceSynonym
{
    std::string_view catalogued;
    std::string_view said;
};

/// Everyday and English words for services of clinics, and German ones for English catalogues.
[[nodiscard]] std::span<const ServiceSynonym> serviceSynonyms();

} // namespace askpro::core
