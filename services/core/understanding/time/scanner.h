#pragma once

#include "services/core/understanding/time/grammar.h"

#include <vector>

namespace askpro::core {

/// One thing an utterance says about time, or a word that ties two of them together.
struct Piece
{
    enum class Kind {
        Days, Clock, Window, Part, Recurrence, Exactly, Asap, Any,      // wishes
        Or, And, Not, Impossible, Except, Dropped, Instead, But, Corrector, Rather, Possible, Stop, SchoolHolidays, Bad, EndBound, PastVerb, Thought,
    };

    Kind kind = Kind::Stop;
    Days days;
    Clock clock;
    ClockWindow window;
    int part = -1;
    Recurrence recurrence;
    Exactly exactly;
    bool approx = false;
    bool vague = false;              ///< counts only when nothing else is said ("irgendwann")
    TextSpan span;
    int gap = 0;                     ///< words without meaning for time since the piece before
    bool fillers = false;            ///< only such that say nothing at all

    [[nodiscard]] bool isWish() const { return kind <= Kind::Any; }
};

/// All pieces of an utterance, in order; names, births, durations and numbers of other things are left out.
[[nodiscard]] std::vector<Piece> scan(const TimeGrammar &grammar);

} // namespace askpro::core
