#include "services/core/understanding/person/repeatednames.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/heardperson.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/text/wordtable.h"

namespace askpro::core {

namespace {

constexpr std::size_t reach = 6;             // words from the surname to its repetition
constexpr auto elsewhere = wordTable("bei", "von", "vom", "zu", "zum", "zur", "praxis", "with", "from", "doctor", "practice");

bool mayBeName(const HeardWord &word) { return nameWord(word) != NameWord::No && !isParticle(word.folded); }

/// The two words that are first name and surname, where the surname at `first` is said again at `again`. No words = no name.
QStringList nameAround(WordsView words, std::size_t first, std::size_t again)
{
    const bool before = again > first + 1 && mayBeName(words[again - 1]);
    const bool behind = again + 1 < words.size() && mayBeName(words[again + 1]) && !mayBeName(words[first + 1]);
    if (!before && !behind)
        return {};
    const std::size_t other = before ? again - 1 : again + 1;
    if (before && again > first + 2 && nameWord(words[again - 2]) == NameWord::Given && nameWord(words[other]) == NameWord::Given)
        return {writtenName(words[again - 2].text), writtenName(words[other].text), writtenName(words[again].text)}; // "krause, anna maria krause"
    const bool givenTwice = nameWord(words[first]) == NameWord::Given && nameWord(words[other]) != NameWord::Given; // "gareth, ja, gareth vaughan"
    if (nameWord(words[first]) == NameWord::Given && before && again > first + 2)
        return {}; // "anna lena puchta anna lena": read as one name
    const bool remarked = again + 1 < words.size() && (words[again + 1].is("mit") || words[again + 1].is("with") || words[again + 1].is("ohne"));
    if (before && again == first + 2 && remarked && nameWord(words[other]) != NameWord::Given)
        return {writtenName(words[first].text), writtenName(words[other].text)}; // "jannik brodersen, jannik mit j"
    const QString one = writtenName(words[again].text);
    const QString two = writtenName(words[other].text);
    return givenTwice ? QStringList{one, two} : QStringList{two, one};
}

bool isSame(const HeardWord &a, const HeardWord &b)
{
    constexpr std::size_t shortest = 3;
    return a.folded.size() >= shortest && a.folded == b.folded;
}

} // namespace

NameMention repeatedName(WordsView words)
{
    NameMention mention;
    for (std::size_t first = 0; first + 2 < words.size(); ++first) {
        if (!mayBeName(words[first]) || (first > 0 && elsewhere.contains(words[first - 1].folded)))
            continue;
        for (std::size_t again = first + 2; again < std::min(words.size(), first + reach + 1); ++again) {
            if (!isSame(words[first], words[again]))
                continue;
            const QStringList name = nameAround(words, first, again);
            if (name.isEmpty())
                continue;
            mention.phrase.words = name;
            mention.phrase.from = first;
            mention.phrase.to = again + (name.first() == writtenName(words[again - 1].text) || name.last() == writtenName(words[again - 1].text) ? 1 : 2);
            const HeardWords given = heardWords(name.first(), 0);
            mention.phrase.knownGiven = !given.empty() && nameWord(given.front()) == NameWord::Given;
            mention.phrase.ends = true;
            mention.tentative = !mention.phrase.knownGiven;
            mention.strength = evidenceStrength::introduced;
            return mention;
        }
    }
    return mention;
}

} // namespace askpro::core
