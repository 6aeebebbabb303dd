#pragma once

#include "services/core/understanding/time/lexeme.h"
#include "services/core/understanding/time/pieces.h"
#include "services/core/understanding/time/timecontext.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace askpro::core {

/// What a rule made of the lexemes from where it was tried up to `end`.
template<class T>
struct Match
{
    T value;
    int end = 0;                     ///< the first lexeme behind it
};
template<class T>
using Found = std::optional<Match<T>>;

/// The rules: recursive descent over lexemes. Each rule is tried at a position and answers with the longest reading there, or
/// nothing. Looks only at a bounded number of lexemes, so that a text takes linear time. Lives as long as one reading.
class TimeGrammar
{
public:
    TimeGrammar(const std::vector<Lexeme> &lexemes, const TimeContext &context)
        : m_lexemes(lexemes), m_context(context), m_today(dayOf(context.now)), m_german(context.language == models::Language::German),
          m_moves(std::ranges::any_of(lexemes, [](const Lexeme &lexeme) { return lexeme.lex == Lex::Move; }))
    {
    }

    // clock.cpp
    [[nodiscard]] Found<Clock> clock(int at) const;
    [[nodiscard]] Found<DayPart> clockSuffix(int at) const;
    // days: dates.cpp, weekdays.cpp, spans.cpp, relative.cpp
    [[nodiscard]] Found<Days> days(int at) const;
    [[nodiscard]] Found<Exactly> relativeMinutes(int at) const;
    // windows.cpp
    [[nodiscard]] Found<ClockWindow> clockWindow(int at) const;
    [[nodiscard]] Found<Days> dayRange(int at) const;
    [[nodiscard]] Found<Days> dayLimit(int at) const;
    [[nodiscard]] Found<Exactly> exactLimits(int at) const;
    // recurrence.cpp
    [[nodiscard]] Found<Recurrence> recurrence(int at) const;
    // parts.cpp
    [[nodiscard]] Found<int> part(int at) const;
    /// Which half of the day a part means for a clock time.
    static void settleHalf(Clock &clock, int part);

    // What the words around decide.
    [[nodiscard]] Days resolved(Days days) const;
    /// `earliest`: minutes of that day that have passed already; 0 for other days than today.
    [[nodiscard]] int settled(const Clock &clock, std::optional<int> weekday, int earliest = 0) const;
    [[nodiscard]] bool open(int weekday, int minute) const;
    /// Both ends as minutes since midnight, the end being the first fitting time after the start.
    void settleWindow(const ClockWindow &window, std::optional<int> weekday, std::optional<int> &from, std::optional<int> &to, int earliest = 0) const;

    [[nodiscard]] Lex lex(int at) const { return at >= 0 && at < size() ? m_lexemes[static_cast<std::size_t>(at)].lex : Lex::Stop; }
    [[nodiscard]] const Lexeme &lexeme(int at) const { return m_lexemes[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int value(int at) const { return lexeme(at).value; }
    [[nodiscard]] int size() const { return static_cast<int>(m_lexemes.size()); }
    [[nodiscard]] bool moves() const { return m_moves; }
    [[nodiscard]] bool german() const { return m_german; }
    [[nodiscard]] LocalDays today() const { return m_today; }
    [[nodiscard]] const TimeContext &context() const { return m_context; }
    [[nodiscard]] bool isUnit(int at, TimeUnit unit) const { return lex(at) == Lex::Unit && value(at) == static_cast<int>(unit); }
    [[nodiscard]] bool isNumber(int at, int least, int most) const
    {
        return lex(at) == Lex::Number && value(at) >= least && value(at) <= most;
    }
    /// Skips lexemes of these classes, a few at most.
    [[nodiscard]] int skip(int at, std::initializer_list<Lex> classes) const;

private:
    // clock.cpp
    Found<Clock> clockCore(int at, bool prefixed) const;
    Found<Clock> halfHour(int at) const;
    Found<Clock> quarterHour(int at) const;
    Found<Clock> minutesBeside(int at, bool prefixed) const;
    Found<Clock> hourBase(int at) const;
    Found<Clock> writtenClock(int at, bool prefixed) const;
    Found<Clock> spokenClock(int at, bool prefixed) const;
    Found<Clock> compactClock(int at, bool prefixed) const;
    // dates.cpp
    Found<Days> date(int at, bool prefixed) const;
    Found<Days> writtenDate(int at) const;
    Found<Days> dayThenMonth(int at, bool prefixed) const;
    Found<Days> monthThenDay(int at) const;
    Found<Days> month(int at, bool prefixed) const;
    Found<int> yearAfter(int at, bool afterMonth) const;
    Found<Days> holiday(int at) const;
    Days dayIn(int year, int month, int day) const;
    Days holidayOf(int named, int year) const;
    // weekdays.cpp
    Found<Days> weekday(int at) const;
    Found<Days> weekdayWithWeek(const Days &plain, int at) const;
    Found<Days> weekdayBeside(int weekday, int at) const;
    Found<Days> weekdayWithDate(const Days &plain, int at) const;
    Found<Days> nth(int at) const;
    Days plainWeekday(int weekday) const;
    Days whichWeekday(Lex which, int weekday) const;
    // spans.cpp
    Found<Days> span(int at) const;
    Found<Days> unitSpan(int at) const;
    Found<Days> weekOf(int at) const;
    Found<Days> weekend(int at) const;
    Found<Days> edge(int at) const;
    Found<Days> edgeTarget(int at) const;
    Found<Days> numberedWeek(int at) const;
    Days weekFrom(LocalDays monday) const;
    Days monthOfToday() const;
    // relative.cpp
    Found<int> countTenths(int at) const;
    Found<Days> inSoMuch(int at) const;
    Found<Days> inSoManyToSoMany(int least, int at) const;
    Found<Days> soMuchFrom(int at) const;
    Found<Days> nextSoMany(int at) const;
    Found<Days> dayOffset(int at) const;
    Found<Days> weekdaysFromNow(int at) const;
    std::optional<LocalDays> moved(LocalDays from, TimeUnit unit, int tenths) const;
    // windows.cpp
    Found<Clock> windowEnd(int at, bool &strong) const;
    Found<Days> dayEnd(int at) const;
    bool monthFollows(int at) const;

    Days oneDay(LocalDays day) const;

    const std::vector<Lexeme> &m_lexemes;
    const TimeContext &m_context;
    LocalDays m_today;
    bool m_german;
    bool m_moves;                    ///< an appointment is moved: "from … to" are its old and its new time
};

/// The longer of two readings; the first where they end alike.
template<class T>
[[nodiscard]] Found<T> longer(Found<T> one, Found<T> other)
{
    if (!one)
        return other;
    return other && other->end > one->end ? other : one;
}

} // namespace askpro::core
