#pragma once

#include "models/calls/call.h"
#include "models/clinic/clinic.h"

#include <QJsonObject>
#include <QJsonValue>

namespace askpro::models {

/// Names under which the rest of the program finds what was extracted.
namespace field {
inline constexpr QLatin1StringView date{"date"};
inline constexpr QLatin1StringView time{"time"};
inline constexpr QLatin1StringView name{"name"};
inline constexpr QLatin1StringView phone{"phone"};
inline constexpr QLatin1StringView email{"email"};
inline constexpr QLatin1StringView service{"service"};
inline constexpr QLatin1StringView staff{"staff"};
inline constexpr QLatin1StringView concern{"concern"};
inline constexpr QLatin1StringView urgency{"urgency"};
inline constexpr QLatin1StringView appointmentRequested{"appointment_requested"};
inline constexpr QLatin1StringView callbackRequested{"callback_requested"};
} // namespace field

/// Every field that the merged Call object holds, the best of each name marked as chosen. Sources, best first:
/// arguments of in-call functions (the latest call of a function first) · collected_dynamic_variables ·
/// retell_llm_dynamic_variables · keys with a leading underscore · custom_analysis_data · the caller's number.
/// On outbound calls retell_llm_dynamic_variables hold what we passed in, e.g. the appointment as it was: they count
/// after everything learned in the call.
/// Unusable values (null, blank, unresolved "{{placeholder}}") are left out. `mappings` of the tenant come before our
/// own table of German and English names; a key that nobody knows keeps its own name.
[[nodiscard]] QList<ExtractedField> extractFields(const QJsonObject &facts, CallDirection direction, const QList<FieldMapping> &mappings);

/// The chosen field of this name, or null.
[[nodiscard]] const ExtractedField *chosenField(const QList<ExtractedField> &fields, QLatin1StringView name);
[[nodiscard]] QString chosenValue(const QList<ExtractedField> &fields, QLatin1StringView name);

/// A received value as text; empty when it is unusable.
[[nodiscard]] QString usableText(const QJsonValue &value);

/// What a word for yes or no means ("ja", "true", "nein", …); none for other texts.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &text);
/// What a word for urgency means ("hoch", "dringend", "urgent", …); Unknown for other texts.
[[nodiscard]] Urgency urgencyOf(const QString &text);

} // namespace askpro::models
