#include "models/clinic/fieldtype.h"

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

std::span<const Word<FieldType>> fieldTypeWords()
{
    static constexpr std::array words{
        Word<FieldType>{FieldType::Text, "text"_L1},         Word<FieldType>{FieldType::Number, "number"_L1},
        Word<FieldType>{FieldType::Boolean, "boolean"_L1},   Word<FieldType>{FieldType::Date, "date"_L1},
        Word<FieldType>{FieldType::Time, "time"_L1},         Word<FieldType>{FieldType::DateTime, "datetime"_L1},
        Word<FieldType>{FieldType::Phone, "phone"_L1},       Word<FieldType>{FieldType::Email, "email"_L1},
        Word<FieldType>{FieldType::Name, "name"_L1},         Word<FieldType>{FieldType::Service, "service"_L1},
        Word<FieldType>{FieldType::Staff, "staff"_L1},
    };
    return words;
}

} // namespace askpro::models
