#include "services/core/understanding/time/holidays.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace askpro::core {

namespace {

constexpr std::array<std::string_view, 16> stateCodes{"DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV",
                                                     "DE-NI", "DE-NW", "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH"};

/// A set of states, a bit each, in the order of their codes.
using States = std::uint16_t;

constexpr States BB = 1 << 0, BE = 1 << 1, BW = 1 << 2, BY = 1 << 3, HB = 1 << 4, HE = 1 << 5, HH = 1 << 6, MV = 1 << 7, NI = 1 << 8,
                 NW = 1 << 9, RP = 1 << 10, SH = 1 << 11, SL = 1 << 12, SN = 1 << 13, ST = 1 << 14, TH = 1 << 15, All = 0xffff;

constexpr int forever = 9999;

/// Which states keep a day, and in which years. Years before 2017 are not kept.
struct HolidayRow
{
    NamedDay day;
    States states;
    States parts;                    ///< states of which only some municipalities keep it
    int since = 0;
    int until = forever;
};

constexpr std::array holidayRows{
    HolidayRow{NamedDay::NewYear, All, 0},
    HolidayRow{NamedDay::Epiphany, BW | BY | ST, 0},
    HolidayRow{NamedDay::WomensDay, BE, 0, 2019},
    HolidayRow{NamedDay::WomensDay, MV, 0, 2023},
    HolidayRow{NamedDay::GoodFriday, All, 0},
    HolidayRow{NamedDay::EasterSunday, BB, 0},
    HolidayRow{NamedDay::EasterMonday, All, 0},
    HolidayRow{NamedDay::LabourDay, All, 0},
    HolidayRow{NamedDay::LiberationDay, BE, 0, 2020, 2020},
    HolidayRow{NamedDay::LiberationDay, BE, 0, 2025, 2025},
    HolidayRow{NamedDay::Ascension, All, 0},
    HolidayRow{NamedDay::WhitSunday, BB, 0},
    HolidayRow{NamedDay::WhitMonday, All, 0},
    HolidayRow{NamedDay::CorpusChristi, BW | BY | HE | NW | RP | SL, SN | TH},
    HolidayRow{NamedDay::UprisingDay, BE, 0, 2028, 2028},
    HolidayRow{NamedDay::PeaceFestival, 0, BY},
    HolidayRow{NamedDay::Assumption, SL, BY},
    HolidayRow{NamedDay::ChildrensDay, TH, 0, 2019},
    HolidayRow{NamedDay::GermanUnity, All, 0},
    HolidayRow{NamedDay::Reformation, All, 0, 2017, 2017},  // its 500th anniversary
    HolidayRow{NamedDay::Reformation, BB | MV | SN | ST | TH | HB | HH | NI | SH, 0, 2018},
    HolidayRow{NamedDay::AllSaints, BW | BY | NW | RP | SL, 0},
    HolidayRow{NamedDay::RepentanceDay, SN, 0},
    HolidayRow{NamedDay::ChristmasDay, All, 0},
    HolidayRow{NamedDay::SecondChristmasDay, All, 0},
};

/// The states a code stands for; "DE" means all at once. None: no such code.
States statesOf(std::string_view code)
{
    if (code == "DE")
        return All;
    const auto found = std::ranges::find(stateCodes, code);
    return found == stateCodes.end() ? States(0) : static_cast<States>(1 << (found - stateCodes.begin()));
}

} // namespace

std::span<const std::string_view> germanStates()
{
    return stateCodes;
}

std::vector<PublicHoliday> publicHolidays(std::string_view state, int year)
{
    const States asked = statesOf(state);
    std::vector<PublicHoliday> list;
    if (asked == 0)
        return list;
    for (const HolidayRow &row : holidayRows) {
        const bool whole = (row.states & asked) == asked;
        const bool part = (row.parts & asked) == asked;
        if ((whole || part) && row.since <= year && year <= row.until)
            list.push_back({row.day, dateOf(row.day, year), whole});
    }
    std::ranges::stable_sort(list, {}, &PublicHoliday::date);
    return list;
}

bool isPublicHoliday(LocalDays date, std::string_view state)
{
    const int year = static_cast<int>(std::chrono::year_month_day(date).year());
    return std::ranges::any_of(publicHolidays(state, year), [date](const PublicHoliday &holiday) { return holiday.wholeState && holiday.date == date; });
}

} // namespace askpro::core
