#pragma once

#include "services/core/understanding/person/letters.h"

#include <vector>

namespace askpro::core {

/// A remark about the letters of a name just said: "mit dt", "mit zwei f", "ohne h", "with a k".
struct LetterHint
{
    enum class Kind { With, Without, Hyphen };
    enum class Place { Unsaid, Front, End };

    Kind kind = Kind::With;
    Place place = Place::Unsaid;
    QString letters;
    bool once = false;               ///< "mit einem f": not doubled
};

struct LetterHints
{
    std::vector<LetterHint> hints;
    std::size_t words = 0;           ///< how many words they took
};

/// The remarks that begin at `at` ("mit k und tz am ende" is two of them); no hints where none begins.
[[nodiscard]] LetterHints letterHintsAt(WordsView words, std::size_t at, models::Language language);

/// Remarks that need a name beside them to be one: "double l", "one f", "am ende i e".
[[nodiscard]] LetterHints looseHintsAt(WordsView words, std::size_t at, models::Language language);

/// "hinten", "vorne", "end": the place a word names.
[[nodiscard]] LetterHint::Place placeNamed(const HeardWord &word);

/// Whether a name can be meant by the remark: it has what is to change or is so already.
[[nodiscard]] bool fitsName(const QString &name, const LetterHint &hint);

/// The name as the remark wants it. What is already so, or cannot be so, stays as it is.
[[nodiscard]] QString withHint(const QString &name, const LetterHint &hint);

} // namespace askpro::core
