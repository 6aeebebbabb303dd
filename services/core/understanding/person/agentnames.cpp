#include "services/core/understanding/person/agentnames.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/text/wordtable.h"

namespace askpro::core {

namespace {

/// Before these a name is somebody's at the practice.
constexpr auto elsewhere = wordTable("bei", "zu", "mit", "von", "unsere", "unserer", "unser", "kollegin", "kollege", "with", "by", "our", "colleague", "praxis", "practice");

bool isCapital(const HeardWord &word) { return word.isWord() && word.text.size() > 1 && word.text.front().isUpper(); }

/// Spoken to, not about: a mark or a greeting beside the name.
bool isAddressed(WordsView words, std::size_t title, std::size_t end)
{
    const bool before = title == 0 || words[title - 1].isMark() || isGreeting(words[title - 1].folded);
    const bool behind = end >= words.size() || words[end].isMark();
    return before || behind;
}

} // namespace

std::vector<AgentName> agentNames(WordsView words, models::Language language)
{
    std::vector<AgentName> names;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::size_t first = at;
        bool doctor = false;
        while (first < words.size() && (isTitle(words[first]) || (first > at && words[first].is(".")))) {
            doctor = doctor || isDoctor(words[first]);
            ++first;
        }
        const bool titled = first > at;
        if (first >= words.size() || !isCapital(words[first]) || (at > 0 && elsewhere.contains(words[at - 1].folded)) || (at > 0 && isTitle(words[at - 1])))
            continue;
        NamePhrase phrase = namePhraseAt(words, first, language);
        if (phrase.isEmpty() || phrase.from != first || (titled && (doctor || !isAddressed(words, at, phrase.to))))
            continue;
        if (!titled && (phrase.parts() < 2 || !phrase.knownGiven))
            continue;
        phrase.titled = titled;
        names.push_back({phrase, spanOf(words[phrase.from], words[phrase.to - 1])});
        at = phrase.to - 1;
    }
    return names;
}

} // namespace askpro::core
