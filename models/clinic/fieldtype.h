#pragma once

#include "models/common/vocabulary.h"

namespace askpro::models {

/// How the value of a mapped field is read.
enum class FieldType { Text, Number, Boolean, Date, Time, DateTime, Phone, Email, Name, Service, Staff };

[[nodiscard]] std::span<const Word<FieldType>> fieldTypeWords();

} // namespace askpro::models
