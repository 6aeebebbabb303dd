#pragma once

#include "services/core/understanding/person/namemention.h"

#include <QList>

namespace askpro::core {

/// What is known of a person's name in a call.
class HeardPerson
{
public:
    /// A name as it was said; `part` is what the question was for. A correction takes the place of what it resembles.
    void hear(const NamePhrase &phrase, NamePart part, bool givenFirst, bool correction);
    /// Spelled letters take the place of the part that they resemble; false = they were taken for a part that was not known.
    void spell(const QString &letters, NamePart part);
    /// Letters that are only a piece of a name that was heard; where they stand in it when that was said. False = they are a whole name.
    bool spellPiece(const QString &letters, LetterHint::Place place);
    void hint(const QString &word, const LetterHint &hint, NamePart part);
    /// The agent wrote a part in another way and the caller let it stand.
    void adopt(const QString &given, const QString &family);
    void swap();
    /// The agent calls the person by a family name that the caller has said: what was heard as one is put right, what was spelled stays.
    bool callFamily(const QString &family);

    void addEvidence(const TurnSpan &span, double strength);

    [[nodiscard]] bool isEmpty() const { return m_given.isEmpty() && m_family.isEmpty(); }
    [[nodiscard]] bool resembles(const QString &word) const;

    [[nodiscard]] const QString &given() const { return m_given; }
    [[nodiscard]] const QString &family() const { return m_family; }
    [[nodiscard]] const QList<TurnSpan> &evidence() const { return m_evidence; }
    [[nodiscard]] double strength() const { return m_strength; }
    [[nodiscard]] bool isSpelled() const { return m_givenSpelled || m_familySpelled; }

    bool confirmed = false;          ///< read back and accepted

private:
    void hearOne(const NamePhrase &phrase, bool givenFirst, bool correction);
    void hearFull(const NamePhrase &phrase);
    bool spellBoth(const QString &letters);
    [[nodiscard]] QString withoutRepeats(const QString &letters) const;
    bool spellDoublePart(const QString &letters);

    QString m_given;
    QString m_family;
    bool m_givenSpelled = false;
    bool m_familySpelled = false;
    QList<TurnSpan> m_evidence;
    double m_strength = 0;
};

/// Letters without case, accents, blanks and marks; ä = ae.
[[nodiscard]] std::string foldedName(const QString &name);

/// Two recordings of one name: equal or nearly so, the longer the name the more may differ.
[[nodiscard]] bool isNearlySameName(const QString &a, const QString &b);

} // namespace askpro::core
