#include "services/core/understanding/person/namequestion.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

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

struct Phrase
{
    std::string_view words;
    Whose whose;
};

/// Questions for a name that do not say so.
constexpr std::array phrases{
    Phrase{"mit wem", Whose::Caller}, Phrase{"wer ist am", Whose::Caller}, Phrase{"wer spricht", Whose::Caller}, Phrase{"who am i", Whose::Caller},
    Phrase{"whos calling", Whose::Caller}, Phrase{"who is calling", Whose::Caller}, Phrase{"who is this", Whose::Caller}, Phrase{"auf wen", Whose::Patient}, Phrase{"fuer wen", Whose::Patient},
    Phrase{"who is the", Whose::Patient}, Phrase{"who is it for", Whose::Patient}, Phrase{"who will", Whose::Patient}, Phrase{"whom", Whose::Patient}, Phrase{"wer sind sie", Whose::Caller}};

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

Whose whoseName(WordsView words, std::size_t noun)
{
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
        const std::size_t from = at > 4 ? at - 4 : 0;
        if (anyIn(words.subspan(from, std::min<std::size_t>(8, words.size() - from)), otherThings))
            continue;
        question.asked = true;
        question.whose = whoseName(words, at);
        const bool first = words[at].is("name") && at > 0 && (words[at - 1].is("first") || words[at - 1].is("given"));
        const bool last = words[at].is("name") && at > 0 && (words[at - 1].is("last") || words[at - 1].is("family"));
        const NamePart part = givenNouns.contains(words[at].folded) || first ? NamePart::Given
            : familyNouns.contains(words[at].folded) || last              ? NamePart::Family
                                                                          : NamePart::Unsaid;
        question.part = question.part != NamePart::Unsaid && question.part != part && part != NamePart::Unsaid ? NamePart::Full : part == NamePart::Unsaid ? question.part : part;
        if (at >= 2 && words[at].is("nachnamen") && (words[at - 1].is("und") || words[at - 2].is("vor")))
            question.part = NamePart::Full; // "Vor- und Nachnamen"
    }
    return question;
}

} // namespace askpro::core
