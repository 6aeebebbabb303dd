#pragma once

#include <QString>
#include <QStringList>

namespace askpro::models {

/// What searching compares: lower case, ä = ae, ö = oe, ü = ue, ß = ss, other accents stripped. Used by whoever writes
/// search words and whoever asks for them.
[[nodiscard]] QString folded(QStringView text);

/// The folded words of a text: runs of letters and digits, in order, each once, none longer than 64 characters.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// The words under which an E.164 number is found: its digits, and as it is dialled inside Germany, Austria and Switzerland.
[[nodiscard]] QStringList numberWords(QStringView e164);

/// The words of a search; each must be the beginning of a word. What looks like a number as a whole becomes one word:
/// "030 / 231 25-001" finds +493023125001.
[[nodiscard]] QStringList searchWords(QStringView query);

} // namespace askpro::models
