#include "services/core/understanding/person/letterhints.h"

#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

/// Spellings of one sound, the longer first: where a name has one of them, a hint may put another in its place.
const std::vector<QStringList> &sounds()
{
    static const std::vector<QStringList> rows{
        {u"ck"_s, u"k"_s, u"c"_s, u"ch"_s, u"g"_s},
        {u"ei"_s, u"ai"_s, u"ey"_s, u"ay"_s, u"y"_s, u"i"_s},
        {u"ie"_s, u"ee"_s, u"y"_s, u"i"_s, u"j"_s},
        {u"dt"_s, u"tt"_s, u"th"_s, u"t"_s, u"d"_s},
        {u"ff"_s, u"ph"_s, u"pf"_s, u"f"_s, u"v"_s, u"w"_s},
        {u"tz"_s, u"ts"_s, u"z"_s, u"s"_s, u"c"_s},
        {u"ss"_s, u"ß"_s, u"sz"_s, u"s"_s, u"z"_s},
        {u"äu"_s, u"eu"_s, u"oi"_s, u"oy"_s},
        {u"ae"_s, u"ä"_s, u"e"_s},
        {u"oe"_s, u"ö"_s, u"o"_s},
        {u"ue"_s, u"ü"_s, u"u"_s},
        {u"pp"_s, u"p"_s, u"b"_s},
        {u"x"_s, u"chs"_s, u"cks"_s, u"ks"_s},
        {u"sch"_s, u"sh"_s, u"s"_s},
    };
    return rows;
}

constexpr auto withWords = wordTable("mit", "with", "mid");
constexpr auto withoutWords = wordTable("ohne", "without");
constexpr auto oneWords = wordTable("einem", "einen", "einfachem", "ein", "one", "single");
constexpr auto twoWords = wordTable("zwei", "two", "zwo", "2");
constexpr auto articles = wordTable("an", "nem", "dem", "the", "hartem", "hartes", "weichem", "weiches", "hart", "weich", "grossem", "kleinem", "langem");
constexpr auto endings = wordTable("ende", "schluss", "end", "hinten");
constexpr auto fronts = wordTable("anfang", "vorne", "vorn", "start", "beginning", "front");
constexpr auto hyphenWords = wordTable("bindestrich", "hyphen", "dash", "trennstrich");
constexpr auto joining = wordTable("und", "and");

/// The letters of a hint: pieces that follow each other without a pause ("t z", "dt", "u e").
LetterPiece lettersAt(WordsView words, std::size_t at, Language language)
{
    constexpr qsizetype longest = 4;
    LetterPiece all;
    while (all.letters.size() < longest && at + all.words < words.size()) {
        const auto piece = letterPieceAt(words, at + all.words, language);
        const bool everyday = piece && !all.letters.isEmpty() && piece->strength == LetterStrength::Everyday && piece->words == 1 && words[at + all.words].text.size() > 1;
        if (!piece || everyday)
            break;
        all.letters += piece->letters;
        all.words += piece->words;
    }
    return all;
}

/// "am Ende", "hinten", "at the start".
std::size_t placeAt(WordsView words, std::size_t at, LetterHint::Place &place)
{
    std::size_t end = at;
    while (end < words.size() && end < at + 2 && (words[end].is("am") || words[end].is("at") || words[end].is("the") || words[end].is("zum") || words[end].is("ganz")))
        ++end;
    if (end >= words.size())
        return 0;
    if (endings.contains(words[end].folded))
        place = LetterHint::Place::End;
    else if (fronts.contains(words[end].folded))
        place = LetterHint::Place::Front;
    else
        return 0;
    return end + 1 - at;
}

/// What stands behind "mit": one hint and its length; no letters = none.
std::size_t hintAt(WordsView words, std::size_t at, Language language, LetterHint &hint)
{
    std::size_t next = at;
    bool twice = false;
    while (next < words.size() && next < at + 3) {
        if (twoWords.contains(words[next].folded))
            twice = true;
        else if (oneWords.contains(words[next].folded))
            hint.once = true;
        else if (!(articles.contains(words[next].folded) || (language == Language::English && words[next].is("a"))) || (next + 1 < words.size() && !letterPieceAt(words, next + 1, language)))
            break;
        ++next;
    }
    if (next < words.size() && hyphenWords.contains(words[next].folded)) {
        hint.kind = LetterHint::Kind::Hyphen;
        return next + 1 - at;
    }
    const LetterPiece letters = lettersAt(words, next, language);
    if (letters.letters.isEmpty())
        return 0;
    hint.letters = twice && letters.letters.size() == 1 ? letters.letters + letters.letters : letters.letters;
    next += letters.words;
    if (twice && next < words.size() && (words[next].is("s") || words[next].is("'s")))
        ++next; // "two ls"
    next += placeAt(words, next, hint.place);
    return next - at;
}

qsizetype placeOf(const QString &name, const QString &part, LetterHint::Place place)
{
    if (place == LetterHint::Place::Front)
        return name.startsWith(part) ? 0 : -1;
    if (place == LetterHint::Place::End)
        return name.endsWith(part) ? name.size() - part.size() : -1;
    return name.lastIndexOf(part);
}

bool isSpelledSo(const QString &name, const LetterHint &hint)
{
    if (hint.place == LetterHint::Place::Front)
        return name.startsWith(hint.letters);
    if (hint.place == LetterHint::Place::End)
        return name.endsWith(hint.letters);
    if (hint.once)
        return name.contains(hint.letters) && !name.contains(hint.letters + hint.letters);
    return name.contains(hint.letters);
}

/// Hard and soft sounds at the front of a name are what callers mean by a single letter ("mit k").
LetterHint::Place likelyPlace(const QString &name, const QString &letters, const QString &other)
{
    if (letters == u"th"_s && name.startsWith(u't'))
        return LetterHint::Place::Front;
    const bool initial = letters.size() == 1 && QStringView(u"ckgfvwjyzst").contains(letters.front()) && name.startsWith(other) && name.indexOf(other, 1) < 0;
    return initial ? LetterHint::Place::Front : LetterHint::Place::Unsaid;
}

QString replaced(QString name, const LetterHint &hint, const QString &other)
{
    const auto place = hint.place == LetterHint::Place::Unsaid ? likelyPlace(name, hint.letters, other) : hint.place;
    const qsizetype at = placeOf(name, other, place);
    return at < 0 ? name : name.replace(at, other.size(), hint.letters);
}

/// "mit h": Thorsten, Sarah, John.
QString withH(QString name)
{
    const auto vowel = [](QChar c) { return QStringView(u"aeiouäöü").contains(c); };
    if (vowel(name.back()))
        return name + u'h';
    if (const qsizetype t = name.indexOf(u't'); t >= 0)
        return name.insert(t + 1, u'h');
    for (qsizetype i = name.size() - 1; i > 0; --i) {
        if (!vowel(name[i]) && vowel(name[i - 1]))
            return name.insert(i, u'h');
    }
    return name;
}

QString added(QString name, const LetterHint &hint)
{
    if (isSpelledSo(name, hint))
        return name;
    if (hint.once)
        return name.replace(hint.letters + hint.letters, hint.letters);
    if (hint.letters == u"h"_s)
        return withH(std::move(name));
    const bool doubled = hint.letters.size() == 2 && hint.letters[0] == hint.letters[1];
    if (doubled && name.contains(hint.letters[0])) {
        const qsizetype at = placeOf(name, hint.letters.first(1), hint.place);
        return at < 0 ? name : name.insert(at, hint.letters[0]);
    }
    for (const QStringList &row : sounds()) {
        if (!row.contains(hint.letters))
            continue;
        const bool single = hint.letters.size() == 1 && hint.place == LetterHint::Place::Unsaid; // one letter is meant for one: "Meier mit y"
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &other = single ? row[row.size() - 1 - i] : row[i];
            if (other != hint.letters && placeOf(name, other, hint.place) >= 0)
                return replaced(std::move(name), hint, other);
        }
    }
    if (hint.letters == u"e"_s && hint.place != LetterHint::Place::Front)
        return name + u'e'; // "Clarke with an e"
    return name;
}

QString removed(QString name, const LetterHint &hint)
{
    if (hint.letters.size() == 1 && QStringView(u"äöü").contains(hint.letters.front()))
        return name.replace(hint.letters, hint.letters == u"ä"_s ? u"a"_s : hint.letters == u"ö"_s ? u"o"_s : u"u"_s);
    for (qsizetype at = placeOf(name, hint.letters, hint.place); at >= 0; at = at > 0 ? name.lastIndexOf(hint.letters, at - 1) : -1) {
        const bool cluster = hint.letters == u"h"_s && at > 0 && name[at - 1] == u'c'; // "sch", "ch" stay whole
        if (!cluster && name.size() > hint.letters.size())
            return name.remove(at, hint.letters.size());
    }
    return name;
}

/// "double l", "zwei f", "one f", "no e" without a "mit": only where a name was just said or is being spelled, which the caller sees to.
LetterHints bareHintAt(WordsView words, std::size_t at, Language language)
{
    std::size_t next = at;
    while (next < words.size() && next < at + 2 && (words[next].is("nur") || words[next].is("only") || words[next].is("just")))
        ++next;
    if (next + 1 >= words.size())
        return {};
    const HeardWord &word = words[next];
    const bool none = word.is("no") || word.is("kein");
    const bool doubled = twoWords.contains(word.folded);
    if (!none && !doubled && !oneWords.contains(word.folded) && !word.is("double") && !word.is("doppel"))
        return {};
    LetterHint hint;
    std::size_t length = hintAt(words, word.is("double") || word.is("doppel") || !none ? next : next + 1, language, hint);
    if (length == 0 && doubled && words[next + 1].text.size() == 2 && words[next + 1].folded[1] == 's') { // "two ls"
        hint.letters = QString(2, words[next + 1].text.front().toLower());
        length = 2;
    }
    if (length == 0 || hint.letters.isEmpty() || hint.letters.size() > 2)
        return {};
    if (none) {
        hint.kind = LetterHint::Kind::Without;
        ++length;
    }
    return {{hint}, next - at + length};
}

/// "am Ende i e", "hinten mit i", "vorne k": the place before the letters.
LetterHints placedHintAt(WordsView words, std::size_t at, Language language)
{
    LetterHint hint;
    const std::size_t place = placeAt(words, at, hint.place);
    if (place == 0)
        return {};
    std::size_t next = at + place;
    if (next < words.size() && (withWords.contains(words[next].folded) || words[next].is("nur")))
        ++next;
    const LetterHint::Place where = hint.place;
    const std::size_t length = hintAt(words, next, language, hint);
    if (length == 0 || hint.letters.isEmpty())
        return {};
    hint.place = where;
    return {{hint}, next + length - at};
}

} // namespace

LetterHint::Place placeNamed(const HeardWord &word)
{
    return endings.contains(word.folded) ? LetterHint::Place::End : fronts.contains(word.folded) ? LetterHint::Place::Front : LetterHint::Place::Unsaid;
}

LetterHints looseHintsAt(WordsView words, std::size_t at, Language language)
{
    LetterHints found = bareHintAt(words, at, language);
    return found.words > 0 ? found : placedHintAt(words, at, language);
}

LetterHints letterHintsAt(WordsView words, std::size_t at, Language language)
{
    LetterHints found;
    if (at >= words.size())
        return found;
    const bool none = words[at].is("no") && at + 2 == words.size() && at > 0 && words[at + 1].text.size() == 1; // "j o n, no h"
    const bool without = withoutWords.contains(words[at].folded) || none;
    if (!without && !withWords.contains(words[at].folded))
        return found;
    constexpr std::size_t most = 4;
    std::size_t next = at + 1;
    while (found.hints.size() < most) {
        LetterHint hint;
        hint.kind = without ? LetterHint::Kind::Without : LetterHint::Kind::With;
        const std::size_t length = hintAt(words, next, language, hint);
        if (length == 0)
            break;
        next += length;
        found.words = next - at;
        found.hints.push_back(hint);
        if (next >= words.size() || !(joining.contains(words[next].folded) || words[next].is(",")))
            break;
        ++next;
        if (next < words.size() && withWords.contains(words[next].folded))
            ++next;
    }
    return found;
}

bool fitsName(const QString &name, const LetterHint &hint)
{
    if (name.isEmpty() || hint.kind == LetterHint::Kind::Hyphen)
        return false;
    const QString lower = name.toLower();
    if (hint.kind == LetterHint::Kind::With && hint.letters == u"h"_s)
        return lower.contains(u'h') || lower.contains(u't') || QStringView(u"aeiou").contains(lower.back());
    const bool already = hint.kind == LetterHint::Kind::With && isSpelledSo(lower, hint);
    return already || withHint(name, hint) != name;
}

QString withHint(const QString &name, const LetterHint &hint)
{
    if (name.isEmpty() || name.size() > 60 || hint.kind == LetterHint::Kind::Hyphen)
        return name;
    const bool capital = name.front().isUpper();
    QString changed = hint.kind == LetterHint::Kind::With ? added(name.toLower(), hint) : removed(name.toLower(), hint);
    if (capital && !changed.isEmpty())
        changed[0] = changed[0].toUpper();
    return changed;
}

} // namespace askpro::core
