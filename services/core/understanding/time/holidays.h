#pragma once

#include "models/common/language.h"
#include "services/core/understanding/time/timewish.h"

#include <span>
#include <string_view>
#include <vector>

namespace askpro::core {

/// Days that have a name and a date by rule: holidays, customs, and what callers count from. In the order of most years.
enum class NamedDay {
    NewYear, Epiphany, Valentine, WomensDay, WomensCarnival, CarnivalMonday, CarnivalTuesday, AshWednesday, PalmSunday,
    MaundyThursday, GoodFriday, HolySaturday, EasterSunday, EasterMonday, WhiteSunday, WalpurgisNight, LabourDay, LiberationDay,
    MothersDay, Ascension, WhitSunday, WhitMonday, CorpusChristi, UprisingDay, MidsummerDay, PeaceFestival, Assumption,
    ChildrensDay, GermanUnity, HarvestSunday, Reformation, Halloween, AllSaints, AllSouls, Martinmas, MourningSunday,
    RepentanceDay, SundayOfTheDead, Advent1, Advent2, Advent3, Advent4, Nicholas, ChristmasEve, ChristmasDay, SecondChristmasDay,
    NewYearsEve
};

[[nodiscard]] LocalDays dateOf(NamedDay day, int year);
/// "Karfreitag", "Good Friday"; UTF-8.
[[nodiscard]] std::string_view nameOf(NamedDay day, models::Language language);
[[nodiscard]] std::span<const NamedDay> namedDays();

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] LocalDays easterSunday(int year);

struct PublicHoliday
{
    NamedDay day = NamedDay::NewYear;
    LocalDays date{};
    bool wholeState = true;          ///< false: some municipalities only (Augsburg; Catholic ones of Bavaria, Saxony, Thuringia)
};

/// Codes of ISO 3166-2, DE-BB … DE-TH.
[[nodiscard]] std::span<const std::string_view> germanStates();
/// The public holidays by law of a state, by date; of "DE" those that all states have. Law as of 2026, with the changes since
/// 2017. Empty for other codes.
[[nodiscard]] std::vector<PublicHoliday> publicHolidays(std::string_view state, int year);
/// Whether the whole state has a public holiday on this date.
[[nodiscard]] bool isPublicHoliday(LocalDays date, std::string_view state);

} // namespace askpro::core
