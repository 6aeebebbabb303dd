#pragma once

#include "models/common/language.h"
#include "services/core/simulate/random.h"

#include <QString>
#include <QStringList>

namespace askpro::core {

using models::Language;

/// Somebody who calls. Invented; the number is one of those reserved for fiction.
struct TownsPerson
{
    QString firstName;
    QString lastName;
    bool female = false;
    QString phone;                   ///< E.164
    QString email;
    bool privatelyInsured = false;
    int patientNumber = 0;
    Language language = Language::German;

    [[nodiscard]] QString fullName() const { return firstName + u' ' + lastName; }
};

/// The people who call a clinic: as mixed as a German town. Who owns which number is the same in every run and for every
/// seed, so that a caller who calls twice is the same customer.
class TownsPeople
{
public:
    /// `taken`: numbers that belong to the clinic itself.
    explicit TownsPeople(const QStringList &taken);

    [[nodiscard]] TownsPerson anyone(Random &random) const;
    /// A number of the fictional ranges that is neither the clinic's nor anybody's.
    [[nodiscard]] QString strangersNumber(Random &random) const;

    [[nodiscard]] static TownsPerson ownerOf(const QString &phone);

private:
    QStringList m_phones;
    QStringList m_strangers;
    int m_regulars = 0;              ///< so many of the first phones
};

} // namespace askpro::core
