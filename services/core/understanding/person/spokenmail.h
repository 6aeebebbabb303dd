#pragma once

#include "models/common/language.h"
#include "services/core/understanding/text/heardwords.h"

#include <QList>
#include <QString>

namespace askpro::core {

/// An e-mail address as it was spoken.
struct SpokenMail
{
    QString address;                 ///< lower case, ASCII, in the form of RFC 5321
    QList<TurnSpan> spans;           ///< one for each turn it was spoken in
    std::size_t to = 0;              ///< the word behind it
};

/// The addresses that the words name, in their order. Words of several turns may follow each other.
[[nodiscard]] std::vector<SpokenMail> spokenMails(WordsView words, models::Language language);

/// Whether this is a mailbox as RFC 5321 has it: a dot string of at most 64 characters, "@", a name of two or more labels.
[[nodiscard]] bool isMailbox(QStringView address);

/// What a part of an address is in letters: "punkt" = ".", "m u e" = "mue", "siebenundachtzig" = "87". Words that say how to write
/// it ("alles klein") are nothing.
[[nodiscard]] QString mailText(WordsView words, models::Language language);

/// The words that mean a character of an address ("punkt", "unterstrich"); empty for others.
[[nodiscard]] QStringView mailCharacter(const HeardWord &word);

} // namespace askpro::core
