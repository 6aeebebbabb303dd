#pragma once

#include "ui/theme/tokens.h"

namespace askpro::ui {

/// What a colour says. Never said by colour alone: symbol and word go with it.
enum class Tone { Neutral, Accent, Success, Warning, Danger };

struct ToneInks
{
    Ink ink;  ///< text and symbol
    Ink tint; ///< ground below them
};

[[nodiscard]] constexpr ToneInks inksOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {&Tokens::text2, &Tokens::neutralTint};
    case Tone::Accent: return {&Tokens::accentText, &Tokens::accentTint};
    case Tone::Success: return {&Tokens::success, &Tokens::successTint};
    case Tone::Warning: return {&Tokens::warning, &Tokens::warningTint};
    case Tone::Danger: return {&Tokens::danger, &Tokens::dangerTint};
    }
    return {&Tokens::text2, &Tokens::neutralTint};
}

} // namespace askpro::ui
