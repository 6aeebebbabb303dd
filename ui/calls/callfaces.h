#pragma once

#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <QString>

namespace askpro::ui {

/// How a word of the vocabulary looks: tone and a symbol of a shape of its own.
struct FaceLook
{
    Tone tone;
    QString symbol;
};

[[nodiscard]] FaceLook lookOf(CallFace face);
[[nodiscard]] FaceLook lookOf(models::Sentiment sentiment);

} // namespace askpro::ui
