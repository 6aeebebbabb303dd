#pragma once

#include "models/common/language.h"
#include "services/core/understanding/person/letterhints.h"
#include "services/core/understanding/person/spelling.h"
#include "services/core/understanding/text/heardwords.h"

#include <QString>
#include <QStringList>

namespace askpro::core {

/// The words of a name as they were said one after the other.
struct NamePhrase
{
    QStringList words;               ///< as written; particles small; parts of a double name joined by "-"
    std::size_t from = 0;            ///< words of the turn, half-open
    std::size_t to = 0;
    bool titled = false;             ///< "Frau …": a family name, when there is one word
    bool knownGiven = false;         ///< begins with a known first name
    bool doubtful = false;           ///< has words that are more often no names
    bool ends = false;               ///< nothing, a mark or an everyday word follows: the name is complete
    bool familyFirst = false;        ///< "Krause, Paula"

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    /// Particles and the word behind them count as one.
    [[nodiscard]] int parts() const;
};

/// The name that begins at `at`; empty where none does.
[[nodiscard]] NamePhrase namePhraseAt(WordsView words, std::size_t at, models::Language language);

/// The name that ends before `end` ("paula krause | mein name").
[[nodiscard]] NamePhrase namePhraseBefore(WordsView words, std::size_t end, models::Language language);

/// Family and given name of a phrase of two parts or more; of one part, it is in `family`.
struct SplitName
{
    QString given;
    QString family;
};
[[nodiscard]] SplitName splitName(const NamePhrase &phrase);

} // namespace askpro::core
