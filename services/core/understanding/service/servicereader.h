#pragma once

#include "models/common/language.h"
#include "services/core/understanding/service/serviceentry.h"

#include <QList>
#include <QStringView>

namespace askpro::core {

/// One service named in a text.
struct ServiceMention
{
    int entry = 0;                   ///< position in the catalogue
    qsizetype from = 0;              ///< UTF-16 units, half-open
    qsizetype to = 0;
    double confidence = 0;           ///< 0…1; below 1 for aliases that several services share and for small hearing errors
};

/// The services of the catalogue that a text names, in the order of the words: by name, alias, inflected form or with a small
/// hearing error. What is similar to nothing is nothing.
[[nodiscard]] QList<ServiceMention> serviceMentions(QStringView text, const QList<ServiceEntry> &catalogue, models::Language language);

} // namespace askpro::core
