#include "services/core/ports/callstore.h"

#include "models/common/fold.h"

#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

std::span<const Word<CallOrder>> callOrderWords()
{
    static constexpr std::array words{
        Word<CallOrder>{CallOrder::Newest, "newest"_L1},
        Word<CallOrder>{CallOrder::Oldest, "oldest"_L1},
        Word<CallOrder>{CallOrder::Longest, "longest"_L1},
        Word<CallOrder>{CallOrder::Shortest, "shortest"_L1},
    };
    return words;
}

CallOrder orderOf(const CallFilter &filter)
{
    return searchWords(filter.search).isEmpty() ? filter.order : CallOrder::Newest;
}

CallCursor cursorOf(const CallSummary &call, CallOrder order)
{
    return {isByDuration(order) ? call.durationMs.value_or(-1) : toMs(call.sortAt), call.id};
}

} // namespace askpro::core
