#include "services/core/understanding/person/namequestion.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <utility>

namespace askpro::core {

namespace {

constexpr auto nameNouns = wordTable("name", "namen", "names", "heissen", "heisst", "heissen", "surname", "nachname", "nachnamen", "familienname", "familiennamen", "vorname", "vornamen", "called");
constexpr auto familyNouns = wordTable("nachname", "nachnamen", "familienname", "familiennamen", "surname", "zuname");
constexpr auto givenNouns = wordTable("vorname", "vornamen");
constexpr auto spellWords = wordTable("buchstabieren", "buchstabiert", "buchstabiere", "spell", "spelled", "spelt", "spelling", "schreibt", "geschrieben", "schreiben", "buchstabe");
constexpr auto otherThings = wordTable("krankenkasse", "kasse", "versicherung", "hausarzt", "arztes", "medikament", "medikaments", "insurance", "medication", "strasse", "mail", "email", "adresse",
                                       "address", "mailadresse", "emailadresse", "insurer", "arzt", "praxis");
constexpr auto ofOther = wordTable("kindes", "sohnes", "patienten", "patientin", "patient", "seines", "seine", "sein", "his", "her", "childs", "patients");

constexpr auto askedOfCaller = wordTable("ihr", "ihren", "your", "dein", "deinen", "heissen", "ansprechpartner", "ansprechpartnerin");

/// Between "your" and "name".
constexpr auto ownWords = wordTable("full", "first", "last", "family", "given", "voller", "vollen", "vollstaendiger", "vollstaendigen", "genauer", "genauen", "own", "eigener", "eigenen", "vor", "und", "-", "and");

struct Phrase
{
    std::string_view words;
    Whose whose;
};

/// Questions for a name that do not say so.
constexpr std::array phrases{
    Phrase{"mit wem", Whose::Caller}, Phrase{"wer ist am", Whose::Caller}, Phrase{"wer spricht", Whose::Caller}, Phrase{"who am i", Whose::Caller},
    Phrase{"whos calling", Whose::Caller}, Phrase{"who is calling", Whose::Caller}, Phrase{"who is this", Whose::Caller}, Phrase{"auf wen", Whose::Patient}, Phrase{"fuer wen", Whose::Patient},
    Phrase{"who is the", Whose::Patient}, Phrase{"who is it for", Whose::Patient}, Phrase{"who will", Whose::Patient}, Phrase{"whom", Whose::Patient}, Phrase{"wer sind sie", Whose::Caller},
    Phrase{"address you", Whose::Caller}, Phrase{"sie ansprechen", Whose::Caller}, Phrase{"dich ansprechen", Whose::Caller}, Phrase{"who do i have", Whose::Caller}, Phrase{"whom do i have", Whose::Caller},
    Phrase{"wer ist dran", Whose::Caller}, Phrase{"wer ruft an", Whose::Caller}, Phrase{"wen habe ich", Whose::Caller}, Phrase{"wen darf ich eintragen", Whose::Unsaid},
    Phrase{"sie selbst", Whose::Caller}, Phrase{"and yourself", Whose::Caller}, Phrase{"und sie sind", Whose::Caller}, Phrase{"and you are", Whose::Caller}, Phrase{"who are you", Whose::Caller}, Phrase{"who am i putting", Whose::Unsaid}, Phrase{"wen trage ich", Whose::Unsaid},
    Phrase{"take your details", Whose::Caller}, Phrase{"need your details", Whose::Caller}, Phrase{"have your details", Whose::Caller}, Phrase{"brauche ich ihre daten", Whose::Caller}, Phrase{"nehme ich ihre daten", Whose::Caller},
    Phrase{"ihre daten auf", Whose::Caller}, Phrase{"um welchen patienten", Whose::Patient}, Phrase{"um welche patientin", Whose::Patient}, Phrase{"welcher patient", Whose::Patient}, Phrase{"which patient", Whose::Patient}};

/// "Mein Name ist Clara": the agent's own.
bool isOwnName(WordsView words, std::size_t at)
{
    return (at > 0 && (words[at - 1].is("mein") || words[at - 1].is("my"))) || (at > 0 && words[at - 1].is("ich"));
}

bool anyIn(WordsView words, const auto &table)
{
    return std::ranges::any_of(words, [&](const HeardWord &word) { return table.contains(word.folded); });
}

/// The sentence around a word.
WordsView sentenceAround(WordsView words, std::size_t at)
{
    const auto ends = [](const HeardWord &word) { return word.is(".") || word.is("?") || word.is("!"); };
    std::size_t from = at;
    while (from > 0 && !ends(words[from - 1]))
        --from;
    std::size_t to = at;
    while (to < words.size() && !ends(words[to]))
        ++to;
    return words.subspan(from, to - from);
}

/// "Frau Krause" names nobody's wife.
bool namesRelation(WordsView words, std::size_t at)
{
    const bool title = isTitle(words[at]) && at + 1 < words.size() && nameWord(words[at + 1]) != NameWord::No;
    return (isRelation(words[at].folded) && !title) || ofOther.contains(words[at].folded);
}

/// "Ihr Name", "your full name": asked of the one who speaks, whoever else the sentence is about.
bool isCallersOwn(WordsView words, std::size_t noun)
{
    for (std::size_t back = 1; back <= 3 && back <= noun; ++back) {
        const HeardWord &word = words[noun - back];
        if (word.is("your") || word.is("ihr") || word.is("ihren") || word.is("dein") || word.is("deinen"))
            return noun + 1 >= words.size() || !(words[noun + 1].is("oder") || words[noun + 1].is("or"));
        if (!ownWords.contains(word.folded))
            return false;
    }
    return false;
}

/// The words around a noun that belong to it: "Ihr Name | und Ihre E-Mail-Adresse", but "Name Ihrer Krankenkasse".
WordsView around(WordsView words, std::size_t noun)
{
    constexpr std::size_t reach = 4;
    const auto parts = [](const HeardWord &word) { return word.isMark() || word.is("und") || word.is("and") || word.is("sowie") || word.is("oder") || word.is("or"); };
    std::size_t from = noun;
    while (from > 0 && noun - from < reach && !parts(words[from - 1]))
        --from;
    std::size_t to = noun + 1;
    while (to < words.size() && to - noun < reach && !parts(words[to]))
        ++to;
    return words.subspan(from, to - from);
}

Whose whoseName(WordsView words, std::size_t noun)
{
    if (isCallersOwn(words, noun))
        return Whose::Caller;
    const WordsView sentence = sentenceAround(words, noun);
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        if (namesRelation(sentence, at))
            return Whose::Patient;
    }
    if (words[noun].is("heisst") && !(noun + 1 < words.size() && words[noun + 1].is("du")))
        return Whose::Patient;
    const bool callers = std::ranges::any_of(sentence, [](const HeardWord &word) { return askedOfCaller.contains(word.folded); });
    return callers ? Whose::Caller : Whose::Unsaid;
}

} // namespace

NameQuestion nameQuestion(WordsView words)
{
    NameQuestion question;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const Phrase &phrase : phrases) {
            if (phraseLength(words, at, phrase.words) > 0) {
                question.asked = true;
                question.whose = phrase.whose;
            }
        }
        if (spellWords.contains(words[at].folded) && !anyIn(words, wordTable("email", "mail", "mailadresse", "emailadresse")))
            question.asked = question.spell = true;
        if (!nameNouns.contains(words[at].folded) || isOwnName(words, at))
            continue;
        if (anyIn(around(words, at), otherThings))
            continue;
        const bool earlier = std::exchange(question.asked, true);
        question.whose = whoseName(words, at);
        const bool first = words[at].is("name") && at > 0 && (words[at - 1].is("first") || words[at - 1].is("given"));
        const bool last = words[at].is("name") && at > 0 && (words[at - 1].is("last") || words[at - 1].is("family"));
        const NamePart part = givenNouns.contains(words[at].folded) || first ? NamePart::Given
            : familyNouns.contains(words[at].folded) || last              ? NamePart::Family
                                                                          : NamePart::Unsaid;
        question.part = question.part != NamePart::Unsaid && question.part != part && part != NamePart::Unsaid ? NamePart::Full : part == NamePart::Unsaid ? question.part : part;
        if (at >= 2 && words[at].is("nachnamen") && (words[at - 1].is("und") || words[at - 2].is("vor")))
            question.part = NamePart::Full; // "Vor- und Nachnamen"
        if (at >= 1 && words[at].is("vornamen") && words[at - 1].is("mit") && earlier)
            question.part = NamePart::Full; // "Ihr Name, bitte mit Vornamen"
    }
    return question;
}

} // namespace askpro::core
