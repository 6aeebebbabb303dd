#include "models/calls/fieldnames.h"

#include "models/calls/fieldextraction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct KnownKey
{
    QLatin1StringView key;           ///< folded
    QLatin1StringView name;
    int weight = 0;
};

constexpr std::array knownKeys{
    KnownKey{"neues_datum"_L1, field::date, 2},
    KnownKey{"new_date"_L1, field::date, 2},
    KnownKey{"wunschdatum"_L1, field::date, 1},
    KnownKey{"datum"_L1, field::date},
    KnownKey{"date"_L1, field::date},
    KnownKey{"termin_datum"_L1, field::date},
    KnownKey{"appointment_date"_L1, field::date},
    KnownKey{"neue_uhrzeit"_L1, field::time, 2},
    KnownKey{"new_time"_L1, field::time, 2},
    KnownKey{"wunschzeit"_L1, field::time, 1},
    KnownKey{"uhrzeit"_L1, field::time},
    KnownKey{"zeit"_L1, field::time},
    KnownKey{"time"_L1, field::time},
    KnownKey{"termin_uhrzeit"_L1, field::time},
    KnownKey{"appointment_time"_L1, field::time},
    KnownKey{"name"_L1, field::name},
    KnownKey{"vollstaendiger_name"_L1, field::name},
    KnownKey{"full_name"_L1, field::name},
    KnownKey{"patient_name"_L1, field::name},
    KnownKey{"patientenname"_L1, field::name},
    KnownKey{"kundenname"_L1, field::name},
    KnownKey{"customer_name"_L1, field::name},
    KnownKey{"caller_name"_L1, field::name},
    KnownKey{"telefonnummer"_L1, field::phone},
    KnownKey{"telefon"_L1, field::phone},
    KnownKey{"rueckrufnummer"_L1, field::phone, 1},
    KnownKey{"handynummer"_L1, field::phone},
    KnownKey{"phone"_L1, field::phone},
    KnownKey{"phone_number"_L1, field::phone},
    KnownKey{"callback_number"_L1, field::phone, 1},
    KnownKey{"email"_L1, field::email},
    KnownKey{"e_mail"_L1, field::email},
    KnownKey{"email_adresse"_L1, field::email},
    KnownKey{"email_address"_L1, field::email},
    KnownKey{"dienstleistung"_L1, field::service},
    KnownKey{"leistung"_L1, field::service},
    KnownKey{"behandlung"_L1, field::service},
    KnownKey{"terminart"_L1, field::service},
    KnownKey{"service"_L1, field::service},
    KnownKey{"appointment_type"_L1, field::service},
    KnownKey{"arzt"_L1, field::staff},
    KnownKey{"behandler"_L1, field::staff},
    KnownKey{"mitarbeiter"_L1, field::staff},
    KnownKey{"doctor"_L1, field::staff},
    KnownKey{"staff"_L1, field::staff},
    KnownKey{"anliegen"_L1, field::concern},
    KnownKey{"grund"_L1, field::concern},
    KnownKey{"concern"_L1, field::concern},
    KnownKey{"reason"_L1, field::concern},
    KnownKey{"dringlichkeit"_L1, field::urgency},
    KnownKey{"urgency"_L1, field::urgency},
    KnownKey{"termin_gewuenscht"_L1, field::appointmentRequested},
    KnownKey{"appointment_requested"_L1, field::appointmentRequested},
    KnownKey{"rueckruf_gewuenscht"_L1, field::callbackRequested},
    KnownKey{"rueckruf"_L1, field::callbackRequested},
    KnownKey{"callback_requested"_L1, field::callbackRequested},
};

/// "Rückruf-gewünscht" and "rueckruf_gewuenscht" are the same key.
QString folded(const QString &key)
{
    QString text = key.toLower();
    text.replace(u'-', u'_').replace(u' ', u'_');
    text.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    return text;
}

const KnownKey *knownKey(const QString &key)
{
    static const auto table = [] {
        QHash<QString, const KnownKey *> rows;
        for (const KnownKey &row : knownKeys)
            rows.insert(row.key, &row);
        return rows;
    }();
    return table.value(folded(key));
}

} // namespace

FieldNames::FieldNames(const QList<FieldMapping> &mappings)
{
    for (const FieldMapping &mapping : mappings)
        m_mapped.insert(folded(mapping.retellField), mapping.target);
}

QString FieldNames::canonical(const QString &key) const
{
    if (!m_mapped.isEmpty()) {
        if (const auto mapped = m_mapped.constFind(folded(key)); mapped != m_mapped.cend())
            return *mapped;
    }
    const KnownKey *known = knownKey(key);
    return known ? QString(known->name) : key;
}

int FieldNames::weight(const QString &key) const
{
    const KnownKey *known = knownKey(key);
    return known ? known->weight : 0;
}

} // namespace askpro::models
