#pragma once

#include <span>

/// A short invented call and what is to be read from it.
struct Dialogue
{
    const char *name;
    const char *turns;               ///< lines "A: …" (agent) and "U: …" (caller)
    const char *slot;                ///< "2026-04-17 14:00", or empty: nothing may be booked
    const char *service;             ///< empty: not asked
    const char *veto;                ///< the word that counts, empty where there is a slot or more than one word would do
};

[[nodiscard]] std::span<const Dialogue> germanDialogues();
[[nodiscard]] std::span<const Dialogue> englishDialogues();
