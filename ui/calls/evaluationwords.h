#pragma once

#include "models/calls/call.h"
#include "ui/calls/factcard.h"

class QLocale;

namespace askpro::ui {

/// What the analysis made of the call, as far as it says something.
[[nodiscard]] QList<FactCard::Fact> evaluationOf(const models::Call &call);
/// The vendor's bill by product, in dollars as it was made out.
[[nodiscard]] QList<FactCard::Fact> costsOf(const models::Call &call, const QLocale &locale);

} // namespace askpro::ui
