#pragma once

#include "services/core/understanding/time/scanner.h"

namespace askpro::core {

/// One wish under construction: pieces that belong together, each kind at most once.
struct Frame
{
    /// How it hangs on the frame before it.
    enum class Link { Next, Or, List, Correction, Contrast };

    std::optional<Days> days;
    std::optional<Clock> clock;
    std::optional<ClockWindow> window;
    int part = -1;
    std::optional<Recurrence> recurrence;
    std::optional<Exactly> exactly;
    bool asap = false;
    bool any = false;
    bool vague = false;
    bool approx = false;
    bool ambiguous = false;          ///< says more than a wish can hold ("every second Monday of the month")
    bool exclude = false;
    bool dropped = false;            ///< "statt Montag"
    bool closed = false;             ///< a verb has ended it: nothing more joins
    bool corrected = false;
    Link link = Link::Next;
    TextSpan span;
    std::vector<TextSpan> parts;

    [[nodiscard]] bool hasDay() const { return days || recurrence || exactly; }
    [[nodiscard]] bool hasTime() const { return clock || window || part >= 0; }
    [[nodiscard]] bool hasWish() const { return hasDay() || hasTime(); }
};

/// Takes the piece in if its place is free or both agree; false = it belongs to another wish.
[[nodiscard]] bool join(Frame &frame, const Piece &piece);

/// The pieces as wishes in order, each with its polarity and its tie to the one before.
[[nodiscard]] std::vector<Frame> framesOf(const std::vector<Piece> &pieces);

} // namespace askpro::core
