#include "services/core/understanding/person/namemention.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using models::Language;

/// Words before a name.
struct Lead
{
    std::string_view words;
    Whose whose = Whose::Unsaid;
    NamePart part = NamePart::Unsaid;
    bool tentative = false;
    bool needsKnown = false;         ///< only before a title or a known first name
};

constexpr auto caller = Whose::Caller;
constexpr auto patient = Whose::Patient;
constexpr auto anyone = Whose::Unsaid;
constexpr auto whole = NamePart::Unsaid;

/// The longest that fits counts.
constexpr std::array leads{
    Lead{"mein name ist", caller}, Lead{"mein name waere", caller}, Lead{"mein name lautet", caller}, Lead{"meine name ist", caller}, Lead{"mein name", caller},
    Lead{"der name ist", anyone}, Lead{"der name waere", anyone}, Lead{"der name lautet", anyone}, Lead{"name ist", anyone}, Lead{"name", anyone},
    Lead{"ich heisse", caller}, Lead{"ich heiss", caller}, Lead{"heisse ich", caller}, Lead{"i heiss", caller}, Lead{"hier ist", caller, whole, true}, Lead{"hier spricht", caller}, Lead{"hier", caller, whole, true},
    Lead{"hier is", caller, whole, true}, Lead{"ich bin", caller, whole, true}, Lead{"ich bins", caller, whole, true}, Lead{"i bins", caller, whole, true}, Lead{"ich bin die", caller, whole, true}, Lead{"ich bin der", caller, whole, true},
    Lead{"hier ist die", caller, whole, true}, Lead{"hier ist der", caller, whole, true}, Lead{"da ist", caller, whole, true, true}, Lead{"auf den namen", patient},
    Lead{"auf den nachnamen", patient, NamePart::Family}, Lead{"unter dem namen", patient}, Lead{"er heisst", patient}, Lead{"sie heisst", patient},
    Lead{"die heisst", patient}, Lead{"der heisst", patient}, Lead{"es heisst", patient}, Lead{"kind heisst", patient}, Lead{"namens", patient},
    Lead{"sein name ist", patient}, Lead{"ihr name ist", patient}, Lead{"sein name", patient}, Lead{"ihr name", patient}, Lead{"name ist dann", anyone}, Lead{"name vom kind ist", patient},
    Lead{"vorname ist", anyone, NamePart::Given}, Lead{"vorname", anyone, NamePart::Given}, Lead{"vornamen ist", anyone, NamePart::Given},
    Lead{"mit vornamen", anyone, NamePart::Given}, Lead{"nachname ist", anyone, NamePart::Family}, Lead{"nachname", anyone, NamePart::Family},
    Lead{"mit nachnamen", anyone, NamePart::Family}, Lead{"familienname ist", anyone, NamePart::Family}, Lead{"familienname", anyone, NamePart::Family},
    Lead{"zuname", anyone, NamePart::Family}, Lead{"fuer", patient, whole, false, true}, Lead{"fuer den", patient, whole, false, true},
    Lead{"fuer die", patient, whole, false, true}, Lead{"es geht um", patient, whole, false, true}, Lead{"patient ist", patient}, Lead{"patientin ist", patient},
    Lead{"der termin ist fuer", patient}, Lead{"fuer mich", caller, whole, true},
    Lead{"my name is", caller}, Lead{"my names", caller}, Lead{"the name is", anyone}, Lead{"the names", anyone}, Lead{"name is", anyone}, Lead{"names", anyone, whole, true},
    Lead{"this is", caller, whole, true}, Lead{"i am", caller, whole, true}, Lead{"im", caller, whole, true}, Lead{"its", caller, whole, true},
    Lead{"it is", caller, whole, true}, Lead{"under the name of", patient}, Lead{"under the name", patient}, Lead{"in the name of", patient}, Lead{"in the name", patient},
    Lead{"under", patient, whole, true}, Lead{"his name is", patient}, Lead{"her name is", patient}, Lead{"his names", patient}, Lead{"her names", patient},
    Lead{"hes called", patient}, Lead{"shes called", patient}, Lead{"is called", patient}, Lead{"called", patient, whole, false, true}, Lead{"named", patient, whole, false, true},
    Lead{"first name is", anyone, NamePart::Given}, Lead{"first name", anyone, NamePart::Given}, Lead{"first names", anyone, NamePart::Given},
    Lead{"last name is", anyone, NamePart::Family}, Lead{"last name", anyone, NamePart::Family}, Lead{"last names", anyone, NamePart::Family},
    Lead{"surname is", anyone, NamePart::Family}, Lead{"surname", anyone, NamePart::Family}, Lead{"surnames", anyone, NamePart::Family},
    Lead{"family name is", anyone, NamePart::Family}, Lead{"family name", anyone, NamePart::Family}, Lead{"patient is", patient}, Lead{"patients name is", patient},
    Lead{"for", patient, whole, false, true}, Lead{"for me", caller, whole, true}, Lead{"full name is", anyone}, Lead{"full name", anyone}};

struct Trail
{
    std::string_view words;
    bool tentative = false;
};

/// Words behind a name.
constexpr std::array trails{
    Trail{"mein name"}, Trail{"ist mein name"}, Trail{"heisse ich"}, Trail{"heiss ich"}, Trail{"am apparat"}, Trail{"am telefon"}, Trail{"hier", true}, Trail{"is my name"}, Trail{"speaking"},
    Trail{"here", true}, Trail{"is the name"}, Trail{"ist der name"}, Trail{"calling", true}, Trail{"am hoerer"}, Trail{"my name"}, Trail{"mei name"}};
/// People one does not make appointments for unless one says so.
constexpr auto friends = wordTable("freundin", "freund", "nachbarin", "nachbar", "nachbarn", "kumpel", "friend", "tante", "onkel", "patient", "patientin", "patienten");
/// Before these a name behind "bei", "von" is a doctor's or somebody else's.
constexpr auto elsewhere = wordTable("bei", "zu", "zum", "zur", "von", "vom", "mit", "with", "see", "to", "by", "from", "praxis", "practice", "doctors", "unserem", "ihr", "ihrem", "ihrer",
                                     "kollegin", "kollege", "nach");
constexpr auto articles = wordTable("die", "der", "den", "dem", "das", "the", "is", "ist", "und", "zwar", "also", "dann", "einmal", "wieder", "noch", "called", "namens", "named", "heisst", "geht", "waere");
constexpr auto answerLeads = wordTable("ja", "das", "ist", "waere", "der", "die", "den", "dem", "es", "is", "its", "it", "that", "thats", "would", "be", "gern", "gerne", "natuerlich", "klar", "genau", "sicher", "also",
                                       "fuer", "auf", "mich", "me", "for", "name", "namen", "yes", "sure", "of", "course", "okay", "ok", "so", "mein", "my", "immer", "noch", "und", "zwar", "ich", "bin", "im",
                                       "am", "i", "the", "a", "ach", "oh", "einfach", "bitte", "unter", "under", "in", "im", "well", "yeah", "nein", "no", "hier", "here", "this", "heisse", "heisst", "er", "sie", "called", "right",
                                       "shes", "hes", "her", "his", "sein", "ihr", "names", "put", "down", "entschuldigung", "sorry", "gut", "danke", "freilich", "na", "moment", "schreiben", "gleich", "just", "ganz");
constexpr auto needs = wordTable("braucht", "hat", "muss", "soll", "sollte", "braeuchte", "moechte", "kann", "koennte", "war", "needs", "has", "was", "is", "would", "wants", "should", "had", "heisst", "wuerde", "haette", "ist", "wird");

template<std::size_t n>
const Lead *longestLead(const std::array<Lead, n> &rows, WordsView words, std::size_t at, std::size_t &length)
{
    const Lead *best = nullptr;
    for (const Lead &row : rows) {
        const std::size_t found = phraseLength(words, at, row.words);
        if (found > length) {
            length = found;
            best = &row;
        }
    }
    return best;
}

std::size_t pastNoise(WordsView words, std::size_t at)
{
    while (at < words.size() && (isFiller(words[at]) || words[at].is(":") || words[at].is(",")))
        ++at;
    return at;
}

bool wordBefore(WordsView words, std::size_t at, bool (*test)(std::string_view))
{
    return at > 0 && test(words[at - 1].folded);
}

/// "Praxis Doktor Winter", "bei Frau Doktor Lang", "hat gesagt".
bool isSomebodyElses(WordsView words, const NamePhrase &phrase)
{
    std::size_t at = phrase.from;
    bool doctor = false;
    while (at > 0 && (isTitle(words[at - 1]) || words[at - 1].is("."))) {
        doctor = doctor || isDoctor(words[at - 1]);
        --at;
    }
    const bool placed = at > 0 && elsewhere.contains(words[at - 1].folded);
    const bool said = phrase.to < words.size() && doctor && (words[phrase.to].is("hat") || words[phrase.to].is("meinte") || words[phrase.to].is("said") || words[phrase.to].is("told"));
    return (doctor && placed) || said;
}

NamePhrase phraseBehind(WordsView words, std::size_t at, Language language)
{
    std::size_t next = pastNoise(words, at);
    for (int articlesLeft = 2; articlesLeft > 0 && next < words.size() && articles.contains(words[next].folded); --articlesLeft)
        next = pastNoise(words, next + 1);
    return namePhraseAt(words, next, language);
}

/// "für meine …", "for my …" before the word at `at`.
bool isFor(WordsView words, std::size_t at)
{
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const HeardWord &word = words[at - back];
        if (word.is("fuer") || word.is("for") || word.is("um") || word.is("wegen"))
            return true;
    }
    return false;
}

/// "meinen sohn, den tim", "my daughter emma".
NameMention relationName(WordsView words, std::size_t at, Language language)
{
    NameMention mention;
    if (!isRelation(words[at].folded) || !(wordBefore(words, at, isPossessive) || (at > 0 && (words[at - 1].is("den") || words[at - 1].is("die") || words[at - 1].is("der")))))
        return mention;
    if (friends.contains(words[at].folded) && !isFor(words, at))
        return mention;
    mention.phrase = phraseBehind(words, at + 1, language);
    if (mention.phrase.isEmpty() && at + 1 < words.size() && isRelation(words[at + 1].folded))
        mention.phrase = phraseBehind(words, at + 2, language);
    mention.whose = Whose::Patient;
    mention.strength = evidenceStrength::introduced;
    // "mein mann hätte" is no name; an unknown word counts when the agent takes it up.
    mention.tentative = !mention.phrase.knownGiven;
    return mention;
}

NameMention leadName(WordsView words, std::size_t at, Language language, std::size_t &taken)
{
    std::size_t length = 0;
    NameMention mention;
    const Lead *lead = longestLead(leads, words, at, length);
    if (!lead)
        return mention;
    if ((lead->words == "im" || lead->words == "its") && language == Language::German)
        return mention;
    const std::size_t next = at + length;
    mention.phrase = phraseBehind(words, next, language);
    const NamePhrase &phrase = mention.phrase;
    if (phrase.isEmpty() || (lead->needsKnown && !phrase.knownGiven && !(phrase.titled && !isSomebodyElses(words, phrase))) || isSomebodyElses(words, phrase))
        return {};
    taken = length;
    mention.whose = lead->whose;
    mention.part = lead->part;
    const bool full = phrase.parts() >= 2 && !phrase.doubtful && (phrase.knownGiven || lead->words == "hier ist" || lead->words == "this is");
    mention.tentative = lead->tentative && !full && !(phrase.titled && lead->whose == Whose::Caller);
    mention.strength = mention.tentative ? evidenceStrength::greetedWith : evidenceStrength::introduced;
    return mention;
}

NameMention trailName(WordsView words, std::size_t at, Language language)
{
    NameMention mention;
    const Trail *best = nullptr;
    std::size_t length = 0;
    for (const Trail &row : trails) {
        const std::size_t found = phraseLength(words, at, row.words);
        if (found > length) {
            length = found;
            best = &row;
        }
    }
    if (!best)
        return mention;
    std::size_t end = at;
    while (end > 0 && (isFiller(words[end - 1]) || words[end - 1].is(",")))
        --end;
    mention.phrase = namePhraseBefore(words, end, language);
    if (isSomebodyElses(words, mention.phrase))
        return {};
    mention.whose = Whose::Caller;
    const bool full = mention.phrase.parts() >= 2 && mention.phrase.knownGiven;
    mention.tentative = best->tentative && !full;
    mention.strength = mention.tentative ? evidenceStrength::greetedWith : evidenceStrength::introduced;
    return mention;
}

} // namespace

std::vector<NameMention> introducedNames(WordsView words, Language language)
{
    std::vector<NameMention> mentions;
    std::size_t covered = 0; // words that belong to a name already
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!words[at].isWord())
            continue;
        if (NameMention trail = trailName(words, at, language); !trail.phrase.isEmpty() && trail.phrase.from >= covered) {
            covered = trail.phrase.to;
            mentions.push_back(std::move(trail));
        }
        std::size_t taken = 0;
        NameMention lead = leadName(words, at, language, taken);
        if (lead.phrase.isEmpty())
            lead = relationName(words, at, language);
        if (lead.phrase.isEmpty() || lead.phrase.from < covered)
            continue;
        covered = lead.phrase.to;
        at = lead.phrase.to - 1;
        mentions.push_back(std::move(lead));
    }
    return mentions;
}

NameMention greetedName(WordsView words, Language language)
{
    NameMention mention;
    std::size_t at = 0;
    while (at < words.size() && (words[at].isMark() || isGreeting(words[at].folded) || isFiller(words[at])))
        ++at;
    mention.phrase = namePhraseAt(words, at, language);
    if (!mention.phrase.ends || isSomebodyElses(words, mention.phrase))
        return {};
    mention.whose = Whose::Caller;
    mention.tentative = true;
    mention.strength = evidenceStrength::greetedWith;
    return mention;
}

NameMention answeredName(WordsView words, Language language)
{
    NameMention mention;
    std::size_t at = 0;
    while (at < words.size() && (words[at].isMark() || answerLeads.contains(words[at].folded) || isFiller(words[at]) || isGreeting(words[at].folded)
                                 || isRelation(words[at].folded) || isPossessive(words[at].folded)))
        ++at;
    mention.phrase = namePhraseAt(words, at, language);
    if (isSomebodyElses(words, mention.phrase))
        return {};
    mention.strength = evidenceStrength::bareAnswer;
    return mention;
}

std::vector<NameMention> strayNames(WordsView words, Language language)
{
    std::vector<NameMention> mentions;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (nameWord(words[at]) != NameWord::Given)
            continue;
        NameMention mention;
        mention.phrase = namePhraseAt(words, at, language);
        const bool doctors = at > 0 && (isDoctor(words[at - 1]) || words[at - 1].is("."));
        if (mention.phrase.parts() < 2 || doctors || isSomebodyElses(words, mention.phrase))
            continue;
        mention.tentative = true;
        mention.strength = evidenceStrength::onlyFamilyOrGiven; // counts only when the agent takes it up
        at = mention.phrase.to - 1;
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

bool namesRelative(WordsView words)
{
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (isRelation(words[at].folded) && !friends.contains(words[at].folded) && isPossessive(words[at - 1].folded))
            return true;
    }
    return false;
}

bool speaksForOther(WordsView words)
{
    constexpr std::size_t reach = 7;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!isRelation(words[at].folded))
            continue;
        std::size_t owner = at;
        while (owner > 0 && owner + 3 > at && !isPossessive(words[owner - 1].folded))
            --owner;
        if (owner == 0 || !isPossessive(words[owner - 1].folded))
            continue;
        if (isFor(words, at))
            return true;
        if (friends.contains(words[at].folded))
            continue;
        for (std::size_t next = at + 1; next < std::min(words.size(), at + reach); ++next) {
            if (needs.contains(words[next].folded) && at < 12)
                return true;
        }
    }
    return false;
}

} // namespace askpro::core
