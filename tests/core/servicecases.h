#pragma once

#include <span>

/// What somebody says and which service of a catalogue it means.
struct ServiceCase
{
    const char *catalogue;           ///< see serviceCatalogue()
    const char *said;
    const char *meant;               ///< the entry's name; empty: none, or not which
};

[[nodiscard]] std::span<const ServiceCase> serviceCases();

/// Names of entries, parted by `|`.
[[nodiscard]] const char *serviceCatalogue(const char *name);
