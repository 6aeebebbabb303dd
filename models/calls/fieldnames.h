#pragma once

#include "models/clinic/clinic.h"

#include <QHash>
#include <QString>

namespace askpro::models {

/// Translates the keys that agents use into our names. Made once a call: the tenant's mappings first, then our table.
class FieldNames
{
public:
    explicit FieldNames(const QList<FieldMapping> &mappings);

    /// Our name for the vendor's key, or the key itself.
    [[nodiscard]] QString canonical(const QString &key) const;
    /// Among keys of one object that mean the same, the higher one wins: "neues_datum" says more than "datum".
    [[nodiscard]] int weight(const QString &key) const;

private:
    QHash<QString, QString> m_mapped; ///< folded key → target
};

} // namespace askpro::models
