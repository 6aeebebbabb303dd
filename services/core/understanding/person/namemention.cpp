#include "services/core/understanding/person/namemention.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewordings.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using models::Language;

/// People one does not make appointments for unless one says so.
constexpr auto friends = wordTable("freundin", "freund", "nachbarin", "nachbar", "nachbarn", "kumpel", "friend", "tante", "onkel", "patient", "patientin", "patienten");
/// Before these a name behind "bei", "von" is a doctor's or somebody else's.
constexpr auto elsewhere = wordTable("bei", "zu", "zum", "zur", "von", "vom", "mit", "with", "see", "to", "by", "from", "praxis", "practice", "doctors", "unserem", "ihr", "ihrem", "ihrer",
                                     "kollegin", "kollege", "nach");
constexpr auto articles = wordTable("isch", "is", "die", "der", "den", "dem", "das", "the", "is", "ist", "und", "zwar", "also", "dann", "einmal", "wieder", "noch", "called", "namens", "named", "heisst", "geht", "waere");
constexpr auto answerLeads = wordTable("ja", "das", "ist", "waere", "der", "die", "den", "dem", "es", "is", "its", "it", "that", "thats", "would", "be", "gern", "gerne", "natuerlich", "klar", "genau", "sicher", "also",
                                       "fuer", "auf", "mich", "me", "for", "name", "namen", "yes", "sure", "of", "course", "okay", "ok", "so", "mein", "my", "immer", "noch", "und", "zwar", "ich", "bin", "im",
                                       "am", "i", "the", "a", "ach", "oh", "einfach", "bitte", "unter", "under", "in", "im", "well", "yeah", "nein", "no", "hier", "here", "this", "heisse", "heisst", "er", "sie", "called", "right",
                                       "shes", "hes", "her", "his", "sein", "ihr", "names", "put", "down", "entschuldigung", "sorry", "gut", "danke", "freilich", "na", "moment", "schreiben", "gleich", "just", "ganz", "take", "nehmen", "nimm", "god", "gosh", "aye", "yep", "jo", "jawohl", "you", "can", "wait", "warten");
constexpr auto needs = wordTable("braucht", "hat", "muss", "soll", "sollte", "braeuchte", "moechte", "kann", "koennte", "war", "needs", "has", "was", "is", "would", "wants", "should", "had", "heisst", "wuerde", "haette", "ist", "wird");

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
    // "krüger vom energievergleich": somebody who calls for a firm is no patient. Who gives the full name is known by it.
    const bool firms = phrase.parts() < 2 && phrase.to + 1 < words.size() && (words[phrase.to].is("vom") || words[phrase.to].is("from") || phraseAt(words, phrase.to, {"von", "der"}) || phraseAt(words, phrase.to, {"von", "dem"}));
    if (firms)
        return true;
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

/// "mein sohn", "my little boy": somebody of the caller's.
bool isCallers(WordsView words, std::size_t at)
{
    static constexpr auto adjectives = wordTable("little", "wee", "young", "elderly", "old", "dear", "kleiner", "kleine", "kleinen", "kleinem", "grosser", "grosse", "grossen", "alte", "alten", "alter", "lieben", "lieber");
    return wordBefore(words, at, isPossessive) || (at > 1 && adjectives.contains(words[at - 1].folded) && isPossessive(words[at - 2].folded));
}

/// "meinen sohn, den tim", "my daughter emma".
NameMention relationName(WordsView words, std::size_t at, Language language)
{
    NameMention mention;
    if (!isRelation(words[at].folded) || !(isCallers(words, at) || (at > 0 && (words[at - 1].is("den") || words[at - 1].is("die") || words[at - 1].is("der")))))
        return mention;
    if (friends.contains(words[at].folded) && !isFor(words, at))
        return mention;
    if (isTitle(words[at]) && !wordBefore(words, at, isPossessive))
        return mention; // "sagen sie der frau peters": nobody's wife
    mention.phrase = phraseBehind(words, at + 1, language);
    if (mention.phrase.isEmpty() && at + 1 < words.size() && isRelation(words[at + 1].folded))
        mention.phrase = phraseBehind(words, at + 2, language);
    // "meinen sohn abmelden corvin mahlke": a word we do not know before a first and a family name.
    QStringList &name = mention.phrase.words;
    if (name.size() == 3 && !mention.phrase.knownGiven && nameWord(words[mention.phrase.from + 1]) == NameWord::Given) {
        name.removeFirst();
        mention.phrase.knownGiven = true;
    }
    // "ich bin die tochter gabi stoll": the one who speaks.
    const bool self = at >= 2 && (phraseAt(words, at - 2, {"bin", "die"}) || phraseAt(words, at - 2, {"bin", "der"}) || phraseAt(words, at - 2, {"im", "the"}) || phraseAt(words, at - 2, {"im", "her"})
                                  || phraseAt(words, at - 2, {"im", "his"}) || phraseAt(words, at - 2, {"bin", "ihre"}) || phraseAt(words, at - 2, {"bin", "ihr"}) || phraseAt(words, at - 2, {"bin", "seine"}));
    mention.whose = self ? Whose::Caller : Whose::Patient;
    mention.strength = evidenceStrength::introduced;
    // "mein mann hätte" is no name; an unknown word counts when the agent takes it up.
    const bool full = mention.phrase.parts() == 2 && mention.phrase.ends && !mention.phrase.doubtful && isFor(words, at);
    mention.tentative = !mention.phrase.knownGiven && !full;
    return mention;
}

NameMention leadName(WordsView words, std::size_t at, Language language, std::size_t &taken)
{
    std::size_t length = 0;
    NameMention mention;
    const NameLead *lead = nameLeadAt(words, at, length);
    if (!lead)
        return mention;
    if ((lead->words == "im" || lead->words == "its") && language == Language::German)
        return mention;
    const std::size_t next = at + length;
    mention.phrase = phraseBehind(words, next, language);
    const NamePhrase &phrase = mention.phrase;
    const bool doing = (lead->words == "i am" || lead->words == "im") && phrase.parts() == 1 && !phrase.knownGiven && !phrase.titled && phrase.words.first().endsWith(u"ing"); // "i am changing my licence"
    if (phrase.isEmpty() || doing || (lead->needsKnown && !phrase.knownGiven && !(phrase.titled && !isSomebodyElses(words, phrase))) || isSomebodyElses(words, phrase))
        return {};
    taken = length;
    mention.whose = lead->whose;
    mention.part = lead->part;
    const bool full = phrase.parts() >= 2 && !phrase.doubtful && (phrase.knownGiven || lead->words == "hier ist" || lead->words == "this is");
    mention.tentative = lead->tentative && !full && !(phrase.titled && lead->whose == Whose::Caller);
    mention.strength = !mention.tentative ? evidenceStrength::introduced : lead->isVague() ? evidenceStrength::greetedWith : evidenceStrength::introducedLoosely;
    return mention;
}

/// "der theo hat wieder ohrenschmerzen": somebody the caller speaks of by first name. Counts when the agent takes it up.
NameMention subjectName(WordsView words, std::size_t at)
{
    NameMention mention;
    const bool article = words[at].is("der") || words[at].is("die") || words[at].is("unser") || words[at].is("unsere") || words[at].is("our");
    if (!article || at + 2 >= words.size() || nameWord(words[at + 1]) != NameWord::Given || !needs.contains(words[at + 2].folded))
        return mention;
    mention.phrase.words = {writtenName(words[at + 1].text)};
    mention.phrase.from = at + 1;
    mention.phrase.to = at + 2;
    mention.phrase.knownGiven = mention.phrase.ends = true;
    mention.whose = Whose::Patient;
    mention.part = NamePart::Given;
    mention.tentative = true;
    mention.strength = evidenceStrength::onlyFamilyOrGiven;
    return mention;
}

/// The other part of a name that stands before "vorname …" or "nachname …".
NameMention besideMention(WordsView words, std::size_t at, const NameMention &mention, Language language)
{
    NameMention other;
    const std::size_t end = at > 0 && words[at - 1].is(",") ? at - 1 : at;
    other.phrase = namePhraseBefore(words, end, language);
    if (other.phrase.isEmpty() || other.phrase.doubtful || (other.phrase.parts() > 1 && (other.phrase.knownGiven || mention.part == NamePart::Family)))
        return {};
    other.phrase.words = {other.phrase.words.join(u' ')};
    other.whose = mention.whose;
    other.part = mention.part == NamePart::Given ? NamePart::Family : NamePart::Given;
    other.strength = mention.strength;
    return other;
}

/// "brandt hier gisela": the first name behind the wording.
void addGivenBehind(NamePhrase &phrase, WordsView words, std::size_t at)
{
    if (at < words.size() && words[at].is(","))
        ++at;
    const bool alone = phrase.parts() == 1 && !phrase.titled && at < words.size() && nameWord(words[at]) == NameWord::Given;
    const bool ends = at + 1 >= words.size() || words[at + 1].isMark() || (nameWord(words[at + 1]) == NameWord::No && !needs.contains(words[at + 1].folded));
    if (!alone || !ends)
        return;
    phrase.words.append(writtenName(words[at].text));
    phrase.knownGiven = phrase.familyFirst = true;
    phrase.to = at + 1;
}

NameMention trailName(WordsView words, std::size_t at, Language language)
{
    NameMention mention;
    std::size_t length = 0;
    const NameTrail *best = nameTrailAt(words, at, length);
    if (!best)
        return mention;
    std::size_t end = at;
    while (end > 0 && (isFiller(words[end - 1]) || words[end - 1].is(",")))
        --end;
    mention.phrase = namePhraseBefore(words, end, language);
    if (isSomebodyElses(words, mention.phrase))
        return {};
    addGivenBehind(mention.phrase, words, at + length);
    mention.whose = best->part == NamePart::Unsaid ? Whose::Caller : Whose::Unsaid;
    mention.part = best->part;
    const bool full = mention.phrase.parts() >= 2 && mention.phrase.knownGiven;
    mention.tentative = best->tentative && !full;
    mention.strength = mention.tentative ? evidenceStrength::introducedLoosely : evidenceStrength::introduced;
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
            const bool partNamed = trail.part != NamePart::Unsaid;
            mentions.push_back(std::move(trail));
            if (partNamed) { // "voss mit nachnamen und karin …": no name behind it
                ++at;
                continue;
            }
        }
        std::size_t taken = 0;
        NameMention lead = leadName(words, at, language, taken);
        if (lead.phrase.isEmpty())
            lead = relationName(words, at, language);
        if (lead.phrase.isEmpty())
            lead = subjectName(words, at);
        if (lead.phrase.isEmpty() || lead.phrase.from < covered)
            continue;
        if (lead.part != NamePart::Unsaid && !lead.tentative) {
            NameMention other = besideMention(words, at, lead, language); // "kessler, vorname ute"
            if (!other.phrase.isEmpty() && other.phrase.from >= covered)
                mentions.push_back(std::move(other));
        }
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
    const std::size_t to = mention.phrase.to;
    const bool goesOn = to < words.size() && (words[to].is("ich") || words[to].is("i") || words[to].is("wir") || words[to].is("ick") || words[to].is("im") || words[to].is("ive") || words[to].is("id")); // "moin, inken boysen, ich wollt"
    mention.strength = goesOn && mention.phrase.parts() == 2 && !mention.phrase.doubtful ? evidenceStrength::introducedLoosely : evidenceStrength::greetedWith;
    return mention;
}

/// "ähja kirsten lohberg", "abmelden corvin mahlke": a word we do not know before a first and a family name.
void dropUnknownLead(NamePhrase &phrase, WordsView words)
{
    QStringList &name = phrase.words;
    if (name.size() != 3 || phrase.knownGiven || name[1].size() < 4 || phrase.to - phrase.from != 3 || nameWord(words[phrase.from]) == NameWord::Given || nameWord(words[phrase.from + 1]) != NameWord::Given)
        return;
    if (nameWord(words[phrase.from + 2]) == NameWord::Given) {
        phrase.familyFirst = phrase.knownGiven = true; // "kranz marie luise"
        return;
    }
    name.removeFirst();
    ++phrase.from;
    phrase.knownGiven = true;
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
    dropUnknownLead(mention.phrase, words);
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
        const bool doctors = (at > 0 && isDoctor(words[at - 1])) || (at > 1 && words[at - 1].is(".") && isDoctor(words[at - 2]));
        if (mention.phrase.parts() < 2 || doctors || isSomebodyElses(words, mention.phrase))
            continue;
        mention.tentative = true;
        // At the end of a turn it is the speaker's; elsewhere it counts only when the agent takes it up.
        const std::size_t to = mention.phrase.to;
        const bool sentence = to == words.size() || (words[to].isMark() && (to + 1 == words.size() || at == 0 || words[at - 1].isMark()));
        const bool begins = std::ranges::all_of(words.first(at), [](const HeardWord &word) { return word.isMark() || isGreeting(word.folded) || isFiller(word); });
        const bool last = (sentence || begins) && !(at > 0 && elsewhere.contains(words[at - 1].folded));
        mention.strength = last ? evidenceStrength::greetedWith : evidenceStrength::onlyFamilyOrGiven;
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
