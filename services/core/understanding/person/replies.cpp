#include "services/core/understanding/person/replies.h"

#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

namespace askpro::core {

namespace {

ASKPRO_WORD_LIST(fillers,
    "aeh aehm oeh oehm aem eh ehm hm hmm mh mhm tja na naja also so halt eben mal bitte nun uh um uhm er erm well like please");
ASKPRO_WORD_LIST(affirming,
    "ja jawohl jo jep jap joa genau richtig stimmt korrekt exakt passt perfekt okay ok gut super prima klar wunderbar sicher freilich "
    "yes yeah yep yup correct right exactly perfect great fine sure absolutely lovely mhm");
ASKPRO_WORD_LIST(denying, "nein nee ne noe falsch no nope wrong");
ASKPRO_WORD_LIST(listening,
    "mhm mh hm hmm ja jawohl okay ok gut und weiter bitte ich hoere notiert notiere verstanden alles klar genau super danke dann danach rest der "
    "die das geht es wie gerne gern sehr prima in ordnung habe hab soweit fahren sie fort kommt noch etwas was so weit nur zu vielen dank "
    "yes yeah right go on ahead uh huh and then next got it im listening the rest please sure alright continue thanks thank you so far carry great "
    "perfect lovely");
/// Words of a denial that is only that.
ASKPRO_WORD_LIST(denialWords,
    "das die der es ist ists war nicht ganz so leider moment aber sie haben da was etwas verstanden gehoert noch einmal doch not quite that thats this is isnt it "
    "the you got have me i im sorry entschuldigung nummer telefonnummer adresse name mail email number address wait halt stopp stop mich tut leid");
constexpr std::array<std::string_view, 18> correctors{
    "nein", "nee", "noe", "quatsch", "falsch", "korrektur", "ich meine", "ich meinte", "ach nein", "entschuldigung", "verzeihung",
    "no", "nope", "sorry", "wrong", "i mean", "actually", "i meant"};
constexpr std::array<std::string_view, 13> deniedPhrases{
    "stimmt nicht", "nicht ganz", "nicht richtig", "das ist falsch", "not quite", "thats wrong", "thats not", "isnt right", "not right", "nicht korrekt",
    "that isnt", "is wrong", "nicht so"};
/// A "nein" that ends the talk and contests nothing.
constexpr std::array<std::string_view, 11> closings{
    "danke", "vielen dank", "das war", "das wars", "das wars", "sonst", "alles", "thanks", "thank you", "thats all", "thats it"};
constexpr std::array<std::string_view, 13> repeats{
    "wiederholen", "noch einmal", "nochmal", "noch mal", "nicht verstanden", "nicht richtig verstanden", "wie bitte", "repeat", "again", "didnt catch",
    "didnt get", "say that", "once more"};

template<std::size_t n>
std::size_t longestAt(const std::array<std::string_view, n> &phrases, WordsView words, std::size_t at)
{
    std::size_t longest = 0;
    for (const std::string_view phrase : phrases)
        longest = std::max(longest, phraseLength(words, at, phrase));
    return longest;
}

template<std::size_t n>
bool hasAny(const std::array<std::string_view, n> &phrases, WordsView words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (longestAt(phrases, words, at) > 0)
            return true;
    }
    return false;
}

std::size_t skipLead(WordsView words)
{
    std::size_t at = 0;
    while (at < words.size() && (words[at].isMark() || isFiller(words[at]) || words[at].is("ach") || words[at].is("oh")))
        ++at;
    return at;
}

bool closes(WordsView words, std::size_t at)
{
    while (at < words.size() && (words[at].isMark() || isFiller(words[at])))
        ++at;
    return longestAt(closings, words, at) > 0;
}

} // namespace

bool isFiller(const HeardWord &word) { return fillers.contains(word.folded); }

std::size_t correctorAt(WordsView words, std::size_t at) { return longestAt(correctors, words, at); }

Reply replyOf(WordsView words)
{
    constexpr std::size_t beginning = 16; // a contest comes first; later a "nein" is about something else
    const std::size_t lead = skipLead(words);
    const WordsView first = words.subspan(lead, std::min(beginning, words.size() - lead));
    if (!first.empty() && denying.contains(first[0].folded))
        return closes(first, 1) ? Reply::Passes : Reply::Contests;
    if (hasAny(deniedPhrases, first.subspan(0, std::min<std::size_t>(8, first.size()))))
        return Reply::Contests;
    if (!first.empty() && affirming.contains(first[0].folded)) {
        // "ja nein", "fast richtig": the yes was only a breath.
        const bool taken = first.size() > 1 && (denying.contains(first[1].folded) || (first.size() > 2 && first[1].isMark() && denying.contains(first[2].folded)));
        return taken && !closes(first, first[1].isMark() ? 3 : 2) ? Reply::Contests : Reply::Affirms;
    }
    if (!first.empty() && (first[0].is("fast") || first[0].is("almost") || first[0].is("nearly")))
        return Reply::Contests;
    const bool agrees = std::ranges::any_of(first.subspan(0, std::min<std::size_t>(4, first.size())),
                                            [](const HeardWord &word) { return affirming.contains(word.folded); });
    return agrees ? Reply::Affirms : Reply::Passes;
}

bool contestsAll(WordsView words)
{
    const auto says = [](const HeardWord &word) {
        return word.isWord() && !isFiller(word) && !denying.contains(word.folded) && !affirming.contains(word.folded) && !denialWords.contains(word.folded);
    };
    return replyOf(words) == Reply::Contests && std::ranges::none_of(words.first(std::min<std::size_t>(words.size(), 30)), says);
}

bool isBackchannel(WordsView words)
{
    constexpr std::size_t most = 14;
    const auto spokenWords = std::ranges::count_if(words, &HeardWord::isWord);
    if (spokenWords > static_cast<std::ptrdiff_t>(most))
        return false;
    return std::ranges::all_of(words, [](const HeardWord &word) { return !word.isWord() || word.text.size() == 1 || listening.contains(word.folded); });
}

bool asksToRepeat(WordsView words) { return hasAny(repeats, words); }

} // namespace askpro::core
