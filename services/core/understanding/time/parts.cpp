#include "services/core/understanding/time/grammar.h"

namespace askpro::core {

/// A part of the day with the words in front of it: "am Nachmittag", "this morning" (without the day it names), "gegen Abend".
Found<int> TimeGrammar::part(int at) const
{
    const int core = skip(at, {Lex::On, Lex::In, Lex::At, Lex::Article, Lex::Hedge, Lex::This, Lex::For, Lex::Filler});
    if (lex(core) == Lex::Part || lex(core) == Lex::PartPlural) {
        // "früh um sieben" is a part, "frühmorgens" one word; "morgens früh" says one thing twice.
        const bool twice = (lex(core + 1) == Lex::Part || lex(core + 1) == Lex::PartPlural) && value(core + 1) == value(core);
        return Match<int>{value(core), core + (twice ? 2 : 1)};
    }
    if (lex(core) == Lex::Morgen && core > at && (lex(core - 1) == Lex::This || lex(core - 1) == Lex::Article))
        return Match<int>{static_cast<int>(DayPart::Early), core + 1};
    return {};
}

int TimeGrammar::skip(int at, std::initializer_list<Lex> classes) const
{
    constexpr int most = 6;
    int next = at;
    while (next < at + most && next < size() && std::ranges::find(classes, lex(next)) != classes.end())
        ++next;
    return next;
}

} // namespace askpro::core
