#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/tokens.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace askpro::core {

/// What a word or phrase is to the grammar of time. Both languages share these classes and differ in the words (lexicon_de,
/// lexicon_en) that belong to them.
enum class Lex : std::uint8_t {
    Unknown,
    // values that the lexer makes of digits and number words
    Number, Decimal, DotPair, DatePoints, ClockText, IsoDate, SlashPair,
    // days and spans
    Weekday, WeekdayPlural, Month, Part, PartPlural, Morgen, DayOffset, Now, Holiday, HolidaySpan, Unit, Weekend, Weekdays, CalendarWeek, SchoolHolidays,
    // which one
    This, Next, Coming, AfterNext, AfterTheNext, Last, Every, EveryDay, EveryOther, Recurring, Parity, Begin, Mid, End, Still, Both, ADayAfter, ADayBefore,
    // how things are tied together
    At, On, In, Of, For, From, Since, To, By, Before, After, Past, Earliest, Latest, Between, Within, And, Or, Dash, More, Article, Ago, FromNow, Later, LimitAfter, LimitBefore,
    // clock
    Half, Quarter, ThreeQuarter, OClock, Am, Pm, Noon, Midnight, Hedge, Ish,
    // polarity and change of mind
    Not, Impossible, Except, Instead, But, Corrector, Rather, Possible,
    // whole wishes
    Asap, Any, EndBound, PastVerb, Move, Counted, Few, Thought,
    // what only looks like time
    Title, Birth, Duration, Greeting, Quantity,
    Filler, Comma, Stop,
};

/// More than any number that means a time.
inline constexpr int tooManyDigits = 1'000'000'000;

struct LexEntry
{
    std::string_view phrase;         ///< folded words, one space between them
    Lex lex = Lex::Unknown;
    int value = 0;                   ///< weekday 0 … 6, month 1 … 12, day part, unit, offset in days, …
};

[[nodiscard]] constexpr bool oneOf(Lex lex, std::initializer_list<Lex> classes)
{
    for (const Lex one : classes) {
        if (one == lex)
            return true;
    }
    return false;
}

/// Part of the day without a window of its own: it only says which half of the day a clock time means.
inline constexpr int nightPart = 100;
/// Half of "zweite Hälfte".
inline constexpr int halfOfMonth = 99;
/// Hedge of "in etwa", which may also begin a distance ("in etwa zwei Wochen").
inline constexpr int inHedge = 5;
/// DayOffset of "heuer", "this year".
inline constexpr int thisYear = 1000;
/// DayOffset of "tonight" and "last night": the evening of today, of yesterday.
inline constexpr int tonightOffset = 1001;
inline constexpr int lastNightOffset = 1002;

/// Units as LexEntry values.
enum class TimeUnit { Minute, Hour, Day, Week, Month, Year, Weekend, Workweek, HalfHour, QuarterHour, Fortnight, HalfYear };

/// The phrases of one language, found longest first.
class Lexicon
{
public:
    struct Hit
    {
        Lex lex = Lex::Unknown;
        int value = 0;
        std::size_t tokens = 0;      ///< how many tokens the phrase takes; 0 = none begins here
    };

    /// Made once; lives as long as the program. Thread-safe.
    [[nodiscard]] static const Lexicon &of(models::Language language);

    [[nodiscard]] Hit longestAt(std::span<const Token> tokens) const;
    /// The entry of one whole word.
    [[nodiscard]] const LexEntry *word(std::string_view folded) const;

private:
    struct Phrase
    {
        std::vector<std::string_view> words;
        LexEntry entry;
    };

    explicit Lexicon(std::span<const LexEntry> entries);

    std::unordered_map<std::string_view, std::vector<Phrase>> m_phrases; ///< by first word, longest first
};

[[nodiscard]] std::span<const LexEntry> germanLexicon();
[[nodiscard]] std::span<const LexEntry> englishLexicon();

} // namespace askpro::core
