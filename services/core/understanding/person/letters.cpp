#include "services/core/understanding/person/letters.h"

#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

struct LetterName
{
    std::string_view word;
    char16_t letter;
    LetterStrength strength = LetterStrength::Named;
};

constexpr auto everyday = LetterStrength::Everyday;

/// As German recognisers write the names of letters.
constexpr std::array germanNames{
    LetterName{"ah", u'a', everyday}, LetterName{"be", u'b'}, LetterName{"bee", u'b'}, LetterName{"beh", u'b'}, LetterName{"ce", u'c'}, LetterName{"ceh", u'c'},
    LetterName{"tse", u'c'}, LetterName{"zeh", u'c'}, LetterName{"ze", u'c'}, LetterName{"cee", u'c'}, LetterName{"de", u'd', everyday}, LetterName{"dee", u'd'},
    LetterName{"deh", u'd'}, LetterName{"eh", u'e', everyday}, LetterName{"ef", u'f'}, LetterName{"eff", u'f'}, LetterName{"ge", u'g'}, LetterName{"geh", u'g'},
    LetterName{"gee", u'g'}, LetterName{"ha", u'h', everyday}, LetterName{"hah", u'h'}, LetterName{"ih", u'i'}, LetterName{"jot", u'j'}, LetterName{"jott", u'j'},
    LetterName{"yot", u'j'}, LetterName{"ka", u'k'}, LetterName{"kah", u'k'}, LetterName{"el", u'l'}, LetterName{"ell", u'l'}, LetterName{"em", u'm'},
    LetterName{"emm", u'm'}, LetterName{"en", u'n'}, LetterName{"enn", u'n'}, LetterName{"oh", u'o', everyday}, LetterName{"pe", u'p'}, LetterName{"peh", u'p'},
    LetterName{"pee", u'p'}, LetterName{"qu", u'q'}, LetterName{"ku", u'q'}, LetterName{"kuh", u'q'}, LetterName{"er", u'r', everyday}, LetterName{"err", u'r'},
    LetterName{"es", u's', everyday}, LetterName{"ess", u's'}, LetterName{"te", u't'}, LetterName{"teh", u't'}, LetterName{"tee", u't', everyday},
    LetterName{"uh", u'u', everyday}, LetterName{"vau", u'v'}, LetterName{"fau", u'v'}, LetterName{"we", u'w'}, LetterName{"weh", u'w', everyday},
    LetterName{"ix", u'x'}, LetterName{"iks", u'x'}, LetterName{"ypsilon", u'y'}, LetterName{"uepsilon", u'y'}, LetterName{"upsilon", u'y'},
    LetterName{"zet", u'z'}, LetterName{"zett", u'z'}, LetterName{"zeet", u'z'}, LetterName{"aeh", u'ä', everyday}};
constexpr std::array englishNames{
    LetterName{"ay", u'a'}, LetterName{"eh", u'a', everyday}, LetterName{"bee", u'b'}, LetterName{"be", u'b', everyday}, LetterName{"cee", u'c'},
    LetterName{"see", u'c', everyday}, LetterName{"sea", u'c', everyday}, LetterName{"dee", u'd'}, LetterName{"ee", u'e'}, LetterName{"ef", u'f'},
    LetterName{"eff", u'f'}, LetterName{"gee", u'g'}, LetterName{"jee", u'g'}, LetterName{"aitch", u'h'}, LetterName{"haitch", u'h'},
    LetterName{"eye", u'i', everyday}, LetterName{"jay", u'j'}, LetterName{"kay", u'k'}, LetterName{"el", u'l'}, LetterName{"ell", u'l'}, LetterName{"em", u'm'},
    LetterName{"en", u'n'}, LetterName{"oh", u'o', everyday}, LetterName{"pee", u'p'}, LetterName{"pea", u'p', everyday}, LetterName{"queue", u'q', everyday},
    LetterName{"cue", u'q'}, LetterName{"are", u'r', everyday}, LetterName{"ar", u'r'}, LetterName{"ess", u's'}, LetterName{"es", u's'}, LetterName{"tee", u't'},
    LetterName{"tea", u't', everyday}, LetterName{"you", u'u', everyday}, LetterName{"vee", u'v'}, LetterName{"ex", u'x'}, LetterName{"why", u'y', everyday},
    LetterName{"wye", u'y'}, LetterName{"zee", u'z'}, LetterName{"zed", u'z'}};
/// Letters that callers name together.
constexpr auto clusters = wordTable("ae", "oe", "ue", "sz", "sch", "ch", "ck", "tz", "ie", "th", "ph", "ss", "ll", "nn", "mm", "ff", "tt", "rr", "pp", "dt", "ey", "ay", "ei", "ai", "eu");
constexpr auto doubling = wordTable("doppel", "doppelt", "doppeltes", "doppeltem", "doppelte", "zweimal", "double");
constexpr auto comparing = wordTable("wie", "for", "like");
/// Marks above and below letters. Which one is seldom said well; names are compared without them.
constexpr auto accents = wordTable("haken", "haeckchen", "haekchen", "akzent", "accent", "strich", "bogen", "cedille", "cedilla", "kringel", "dach", "welle", "tilde", "hacek", "schwaenzchen", "bogerl", "hakerl", "tail", "hat",
                                   "stroke", "squiggle", "hook");
constexpr auto places = wordTable("unten", "drunter", "darunter", "oben", "drauf", "darauf", "drueber", "darueber", "dran", "underneath", "below", "above", "on", "top", "under", "it");
constexpr auto dots = wordTable("puenktchen", "punkten", "umlaut", "dots", "strichen", "strichelchen");

LetterPiece piece(QChar letter, std::size_t words, LetterStrength strength) { return {QString(letter), words, strength}; }

QChar withUmlaut(QChar letter)
{
    switch (letter.unicode()) {
    case u'a': return u'ä';
    case u'o': return u'ö';
    case u'u': return u'ü';
    default: return letter;
    }
}

std::optional<LetterPiece> bareLetter(const HeardWord &word, Language language)
{
    if (!word.isWord() || word.text.size() != 1)
        return {};
    const QChar letter = word.text.front().toLower();
    const bool alsoWord = letter == u'i' || (language == Language::English && letter == u'a');
    return piece(letter, 1, alsoWord ? LetterStrength::Everyday : LetterStrength::Certain);
}

std::optional<LetterPiece> letterName(const HeardWord &word, Language language)
{
    const auto search = [&](const auto &names) -> std::optional<LetterPiece> {
        const auto it = std::ranges::find(names, word.folded, &LetterName::word);
        return it == names.end() ? std::nullopt : std::optional(piece(it->letter, 1, it->strength));
    };
    return word.folded.size() > 8 ? std::nullopt : language == Language::German ? search(germanNames) : search(englishNames);
}

/// "k", "ka", "anton", "sch".
std::optional<LetterPiece> oneWord(const HeardWord &word, Language language)
{
    if (!word.isWord())
        return {};
    if (auto bare = bareLetter(word, language))
        return bare;
    if (auto named = letterName(word, language))
        return named;
    if (const QString letters = alphabetLetters(word.folded); !letters.isEmpty())
        return LetterPiece{letters, 1, LetterStrength::Named};
    if (clusters.contains(word.folded) && word.text.size() <= 3)
        return LetterPiece{word.text.toLower(), 1, LetterStrength::Named};
    return {};
}

/// "t wie theodor", "b as in bravo": the word decides where the letter was misheard.
std::optional<LetterPiece> comparedTo(WordsView words, std::size_t at, Language language)
{
    constexpr qsizetype longestLetterName = 8;
    std::size_t next = at + 1;
    if (next < words.size() && comparing.contains(words[next].folded))
        ++next;
    else if (phraseAt(words, next, {"as", "in"}))
        next += 2;
    else
        return {};
    if (next < words.size() && words[next].is("in"))
        ++next;
    if (next >= words.size() || !words[next].isWord() || !words[at].isWord() || words[at].text.size() > longestLetterName || words[next].text.size() < 2)
        return {};
    const auto said = oneWord(words[at], language);
    const QString known = alphabetLetters(words[next].folded);
    const std::size_t count = next + 1 - at;
    if (said && (known.isEmpty() || said->letters.startsWith(known.front()) || said->strength == LetterStrength::Certain))
        return LetterPiece{said->letters, count, LetterStrength::Certain};
    if (!known.isEmpty())
        return LetterPiece{known, count, LetterStrength::Certain};
    return {};
}

std::optional<LetterPiece> sharpS(WordsView words, std::size_t at)
{
    if (words[at].is("eszett") || words[at].text == u"ß")
        return piece(u'ß', 1, LetterStrength::Certain);
    if (phraseAt(words, at, {"es", "zett"}) || phraseAt(words, at, {"ess", "zett"}) || phraseAt(words, at, {"s", "zett"}))
        return piece(u'ß', 2, LetterStrength::Certain);
    const bool sharp = words[at].is("scharfes") || words[at].is("scharfem") || words[at].is("scharfe") || words[at].is("sharp");
    if (sharp && at + 1 < words.size() && (words[at + 1].is("s") || words[at + 1].is("es") || words[at + 1].is("ess")))
        return piece(u'ß', 2, LetterStrength::Certain);
    return {};
}

/// "mit dem haken unten dran": how many words from "mit" on, 0 = no accent is named.
std::size_t accentBehind(WordsView words, std::size_t at)
{
    std::size_t next = at + 1;
    while (next < words.size() && next < at + 3 && (words[next].is("dem") || words[next].is("nem") || words[next].is("einem") || words[next].is("a") || words[next].is("the")))
        ++next;
    if (next >= words.size() || !accents.contains(words[next].folded))
        return 0;
    ++next;
    while (next < words.size() && next < at + 7 && places.contains(words[next].folded))
        ++next;
    return next - at;
}

/// A letter, perhaps compared, perhaps with its umlaut named behind it.
std::optional<LetterPiece> single(WordsView words, std::size_t at, Language language)
{
    if (at >= words.size())
        return {};
    if (auto sharp = sharpS(words, at))
        return sharp;
    if (words[at].is("umlaut") && at + 1 < words.size()) {
        const auto letter = oneWord(words[at + 1], language);
        return letter ? std::optional(piece(withUmlaut(letter->letters.front()), 2, LetterStrength::Certain)) : std::nullopt;
    }
    if (auto compared = comparedTo(words, at, language))
        return compared;
    auto plain = oneWord(words[at], language);
    if (!plain)
        return {};
    if (at + 1 < words.size() && words[at + 1].is("umlaut"))
        return piece(withUmlaut(plain->letters.front()), 2, LetterStrength::Certain);
    if (at + 2 < words.size() && (words[at + 1].is("mit") || words[at + 1].is("with"))) {
        if (dots.contains(words[at + 2].folded))
            return piece(withUmlaut(plain->letters.front()), 3, LetterStrength::Certain);
        plain->words += accentBehind(words, at + 1);
    }
    return plain;
}

std::size_t pastHyphen(WordsView words, std::size_t at)
{
    return at < words.size() && words[at].is("-") ? at + 1 : at;
}

} // namespace

std::optional<LetterPiece> letterPieceAt(WordsView words, std::size_t at, Language language)
{
    if (at >= words.size() || !words[at].isWord())
        return {};
    if (!doubling.contains(words[at].folded))
        return single(words, at, language);
    const std::size_t next = pastHyphen(words, at + 1);
    const bool doubleU = words[at].is("double") && next < words.size() && (words[next].is("u") || words[next].is("you"));
    if (doubleU)
        return piece(u'w', next + 1 - at, LetterStrength::Certain);
    auto once = single(words, next, language);
    if (!once || once->letters.size() != 1)
        return {};
    return LetterPiece{once->letters + once->letters, next - at + once->words, LetterStrength::Certain};
}

} // namespace askpro::core
