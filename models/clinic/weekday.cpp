#include "models/clinic/weekday.h"

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

std::span<const Word<Qt::DayOfWeek>> weekdayWords()
{
    static constexpr std::array words{
        Word<Qt::DayOfWeek>{Qt::Monday, "MO"_L1},    Word<Qt::DayOfWeek>{Qt::Tuesday, "TU"_L1},  Word<Qt::DayOfWeek>{Qt::Wednesday, "WE"_L1},
        Word<Qt::DayOfWeek>{Qt::Thursday, "TH"_L1},  Word<Qt::DayOfWeek>{Qt::Friday, "FR"_L1},   Word<Qt::DayOfWeek>{Qt::Saturday, "SA"_L1},
        Word<Qt::DayOfWeek>{Qt::Sunday, "SU"_L1},
    };
    return words;
}

} // namespace askpro::models
