#include "services/core/understanding/time/holidays.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::chrono;

/// How the date of a day is found in a year.
enum class Rule {
    Fixed,      ///< month and day
    Easter,     ///< so many days from Easter Sunday
    Advent,     ///< so many days from the first Sunday of Advent
    Sunday,     ///< the n-th Sunday of the month
};

struct DayRow
{
    NamedDay day;
    Rule rule;
    int first;                       ///< month, or days from the anchor
    int second;                      ///< day of the month, or which Sunday
    std::string_view german;
    std::string_view english;
};

constexpr std::array dayRows{
    DayRow{NamedDay::NewYear, Rule::Fixed, 1, 1, "Neujahr", "New Year's Day"},
    DayRow{NamedDay::Epiphany, Rule::Fixed, 1, 6, "Heilige Drei Könige", "Epiphany"},
    DayRow{NamedDay::Valentine, Rule::Fixed, 2, 14, "Valentinstag", "Valentine's Day"},
    DayRow{NamedDay::WomensDay, Rule::Fixed, 3, 8, "Internationaler Frauentag", "International Women's Day"},
    DayRow{NamedDay::WomensCarnival, Rule::Easter, -52, 0, "Weiberfastnacht", "Women's Carnival Day"},
    DayRow{NamedDay::CarnivalMonday, Rule::Easter, -48, 0, "Rosenmontag", "Carnival Monday"},
    DayRow{NamedDay::CarnivalTuesday, Rule::Easter, -47, 0, "Faschingsdienstag", "Shrove Tuesday"},
    DayRow{NamedDay::AshWednesday, Rule::Easter, -46, 0, "Aschermittwoch", "Ash Wednesday"},
    DayRow{NamedDay::PalmSunday, Rule::Easter, -7, 0, "Palmsonntag", "Palm Sunday"},
    DayRow{NamedDay::MaundyThursday, Rule::Easter, -3, 0, "Gründonnerstag", "Maundy Thursday"},
    DayRow{NamedDay::GoodFriday, Rule::Easter, -2, 0, "Karfreitag", "Good Friday"},
    DayRow{NamedDay::HolySaturday, Rule::Easter, -1, 0, "Karsamstag", "Holy Saturday"},
    DayRow{NamedDay::EasterSunday, Rule::Easter, 0, 0, "Ostersonntag", "Easter Sunday"},
    DayRow{NamedDay::EasterMonday, Rule::Easter, 1, 0, "Ostermontag", "Easter Monday"},
    DayRow{NamedDay::WhiteSunday, Rule::Easter, 7, 0, "Weißer Sonntag", "Low Sunday"},
    DayRow{NamedDay::WalpurgisNight, Rule::Fixed, 4, 30, "Walpurgisnacht", "Walpurgis Night"},
    DayRow{NamedDay::LabourDay, Rule::Fixed, 5, 1, "Tag der Arbeit", "Labour Day"},
    DayRow{NamedDay::LiberationDay, Rule::Fixed, 5, 8, "Tag der Befreiung", "Liberation Day"},
    DayRow{NamedDay::MothersDay, Rule::Sunday, 5, 2, "Muttertag", "Mother's Day"},
    DayRow{NamedDay::Ascension, Rule::Easter, 39, 0, "Christi Himmelfahrt", "Ascension Day"},
    DayRow{NamedDay::WhitSunday, Rule::Easter, 49, 0, "Pfingstsonntag", "Whit Sunday"},
    DayRow{NamedDay::WhitMonday, Rule::Easter, 50, 0, "Pfingstmontag", "Whit Monday"},
    DayRow{NamedDay::CorpusChristi, Rule::Easter, 60, 0, "Fronleichnam", "Corpus Christi"},
    DayRow{NamedDay::UprisingDay, Rule::Fixed, 6, 17, "Jahrestag des Volksaufstands", "Anniversary of the Uprising"},
    DayRow{NamedDay::MidsummerDay, Rule::Fixed, 6, 24, "Johannistag", "Midsummer Day"},
    DayRow{NamedDay::PeaceFestival, Rule::Fixed, 8, 8, "Augsburger Friedensfest", "Augsburg Peace Festival"},
    DayRow{NamedDay::Assumption, Rule::Fixed, 8, 15, "Mariä Himmelfahrt", "Assumption Day"},
    DayRow{NamedDay::ChildrensDay, Rule::Fixed, 9, 20, "Weltkindertag", "World Children's Day"},
    DayRow{NamedDay::GermanUnity, Rule::Fixed, 10, 3, "Tag der Deutschen Einheit", "Day of German Unity"},
    DayRow{NamedDay::HarvestSunday, Rule::Sunday, 10, 1, "Erntedankfest", "Harvest Festival"},
    DayRow{NamedDay::Reformation, Rule::Fixed, 10, 31, "Reformationstag", "Reformation Day"},
    DayRow{NamedDay::Halloween, Rule::Fixed, 10, 31, "Halloween", "Halloween"},
    DayRow{NamedDay::AllSaints, Rule::Fixed, 11, 1, "Allerheiligen", "All Saints' Day"},
    DayRow{NamedDay::AllSouls, Rule::Fixed, 11, 2, "Allerseelen", "All Souls' Day"},
    DayRow{NamedDay::Martinmas, Rule::Fixed, 11, 11, "Martinstag", "St Martin's Day"},
    DayRow{NamedDay::MourningSunday, Rule::Advent, -14, 0, "Volkstrauertag", "National Day of Mourning"},
    DayRow{NamedDay::RepentanceDay, Rule::Advent, -11, 0, "Buß- und Bettag", "Day of Repentance and Prayer"},
    DayRow{NamedDay::SundayOfTheDead, Rule::Advent, -7, 0, "Totensonntag", "Sunday of the Dead"},
    DayRow{NamedDay::Advent1, Rule::Advent, 0, 0, "1. Advent", "First Sunday of Advent"},
    DayRow{NamedDay::Advent2, Rule::Advent, 7, 0, "2. Advent", "Second Sunday of Advent"},
    DayRow{NamedDay::Advent3, Rule::Advent, 14, 0, "3. Advent", "Third Sunday of Advent"},
    DayRow{NamedDay::Advent4, Rule::Advent, 21, 0, "4. Advent", "Fourth Sunday of Advent"},
    DayRow{NamedDay::Nicholas, Rule::Fixed, 12, 6, "Nikolaus", "St Nicholas Day"},
    DayRow{NamedDay::ChristmasEve, Rule::Fixed, 12, 24, "Heiligabend", "Christmas Eve"},
    DayRow{NamedDay::ChristmasDay, Rule::Fixed, 12, 25, "1. Weihnachtstag", "Christmas Day"},
    DayRow{NamedDay::SecondChristmasDay, Rule::Fixed, 12, 26, "2. Weihnachtstag", "Boxing Day"},
    DayRow{NamedDay::NewYearsEve, Rule::Fixed, 12, 31, "Silvester", "New Year's Eve"},
};

consteval bool rowsFollowTheEnum()
{
    for (std::size_t row = 0; row < dayRows.size(); ++row) {
        if (static_cast<std::size_t>(dayRows[row].day) != row)
            return false;
    }
    return dayRows.size() == static_cast<std::size_t>(NamedDay::NewYearsEve) + 1;
}
static_assert(rowsFollowTheEnum());

const DayRow &rowOf(NamedDay day)
{
    return dayRows[static_cast<std::size_t>(day)];
}

LocalDays fixedDate(int year, int monthNumber, int dayNumber)
{
    return LocalDays(std::chrono::year(year) / monthNumber / dayNumber);
}

LocalDays nthSunday(int year, int monthNumber, int which)
{
    return LocalDays(std::chrono::year(year) / monthNumber / Sunday[static_cast<unsigned>(which)]);
}

/// Three weeks before the last Sunday that comes before 25 December.
LocalDays firstAdvent(int year)
{
    const LocalDays christmasEve = fixedDate(year, 12, 24);
    return christmasEve - (weekday(christmasEve) - Sunday) - days(21);
}

} // namespace

LocalDays easterSunday(int year)
{
    // Butcher's computus: golden number, century, its leap and moon corrections, epact, Sunday letter.
    const int golden = year % 19;
    const int century = year / 100;
    const int leapCorrection = century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30;
    const int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    const int late = (golden + 11 * epact + 22 * sunday) / 451;
    const int count = epact + sunday - 7 * late + 114;
    return fixedDate(year, count / 31, count % 31 + 1);
}

LocalDays dateOf(NamedDay day, int year)
{
    const DayRow &row = rowOf(day);
    switch (row.rule) {
    case Rule::Fixed:
        return fixedDate(year, row.first, row.second);
    case Rule::Easter:
        return easterSunday(year) + days(row.first);
    case Rule::Advent:
        return firstAdvent(year) + days(row.first);
    case Rule::Sunday:
        return nthSunday(year, row.first, row.second);
    }
    return {};
}

std::string_view nameOf(NamedDay day, models::Language language)
{
    return language == models::Language::German ? rowOf(day).german : rowOf(day).english;
}

std::span<const NamedDay> namedDays()
{
    static constexpr auto all = [] {
        std::array<NamedDay, dayRows.size()> list{};
        std::ranges::transform(dayRows, list.begin(), &DayRow::day);
        return list;
    }();
    return all;
}

} // namespace askpro::core
