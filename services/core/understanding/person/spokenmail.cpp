#include "services/core/understanding/person/spokenmail.h"

#include "services/core/understanding/person/digits.h"
#include "services/core/understanding/person/letterhints.h"
#include "services/core/understanding/person/maildomain.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/person/spelling.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

struct Sign
{
    std::string_view word;
    QStringView character;
};

constexpr std::array signs{
    Sign{"punkt", u"."}, Sign{"dot", u"."}, Sign{"period", u"."}, Sign{"point", u"."}, Sign{".", u"."}, Sign{"bindestrich", u"-"}, Sign{"minus", u"-"},
    Sign{"strich", u"-"}, Sign{"mittelstrich", u"-"}, Sign{"trennstrich", u"-"}, Sign{"hyphen", u"-"}, Sign{"dash", u"-"}, Sign{"-", u"-"}, Sign{"unterstrich", u"_"}, Sign{"tiefstrich", u"_"},
    Sign{"underscore", u"_"}, Sign{"underline", u"_"}, Sign{"_", u"_"}, Sign{"plus", u"+"}, Sign{"+", u"+"}};
/// How it is written, not what.
constexpr auto manners = std::to_array<std::string_view>({
    "alles zusammengeschrieben", "alles in einem wort", "alles ein wort", "zusammengeschrieben", "zusammen geschrieben", "alles zusammen", "zusammen", "in einem wort", "ein wort", "als ein wort",
    "alles klein geschrieben", "alles kleingeschrieben", "alles klein", "kleingeschrieben", "klein geschrieben", "kleinbuchstaben", "ohne leerzeichen", "ohne punkt",
    "all one word", "one word", "all in one word", "all lower case", "all lowercase", "lower case", "lowercase", "and then the number", "then the number", "and the number", "the number", "und dann die zahl", "dann die zahl", "und die zahl", "die zahl", "als zahl", "in zahlen", "die zahlen", "in ziffern", "as a number", "in numbers", "in digits", "no spaces", "no space", "together",
    "just the letter", "only the letter", "nur der buchstabe", "nur den buchstaben", "als buchstabe"});
constexpr auto atWords = wordTable("@", "at", "aet", "klammeraffe", "klammeraffen", "affenschwanz", "affenklammer", "ett", "atzeichen", "aett");
ASKPRO_WORD_LIST(stops,
    "ist lautet waere sind adresse mail email mailadresse emailadresse die das der den dem meine meinen mein ihre ihr seine an unter auf ja nein nee gerne gern "
    "zwar bitte schreiben schreibe schicken schicke schick senden sende sie ich mir mich is its its it address email yes no sure okay ok natuerlich klar genau "
    "nehmen notieren habe hab hier haben my the thats that would be use you can send well gut machen also adress anschrift e-mail geht lauten heisst "
    "dann und and then von mit in fuer wie oder or but aber noch mal nochmal wieder moment warten so jetzt hallo guten tag "
    "richtig falsch stimmt nicht not sondern statt sorry nochmals again im i am private work dienstlich privat private geschaeftlich "
    "yeah yep aye yup well um uh jo joa jawohl jep namen name to for of zu wir uns doch mal eine einen ein einer sein ihn");

constexpr auto joints = wordTable("und", "dann", "and", "then", "jetzt", "kommt", "das", "ein", "the", "an");

bool isSign(const HeardWord &word) { return !mailCharacter(word).isEmpty(); }
bool isShort(const HeardWord &word) { return word.isNumber() || (word.isWord() && word.text.size() == 1); }

std::size_t mannerAt(WordsView words, std::size_t at)
{
    std::size_t longest = 0;
    for (const std::string_view phrase : manners)
        longest = std::max(longest, phraseLength(words, at, phrase));
    return longest;
}

/// Whether a mark that touches words left and right belongs to an address: the dot of "p.krause", not of a sentence.
bool isInside(WordsView words, std::size_t at) { return words[at].glued && at + 1 < words.size() && words[at + 1].glued; }

constexpr auto concessions = wordTable("aber", "da", "hier", "jetzt", "diesmal", "dann", "but", "this", "time", "here");

/// "thiessen, da jetzt mit doppel s": a remark about letters follows.
bool leadsToRemark(WordsView words, std::size_t at)
{
    constexpr std::size_t reach = 3;
    std::size_t next = at;
    while (next + 1 < words.size() && next < at + reach && concessions.contains(words[next].folded))
        ++next;
    return next > at && (words[next].is("mit") || words[next].is("with")) && next + 1 < words.size()
        && (words[next + 1].text.size() <= 2 || words[next + 1].is("doppel") || words[next + 1].is("double"));
}

/// Where "mit u e", "p wie paula", "und dann" begin that end before `at`: they are read with the words before them.
bool belongsToSpelling(WordsView words, std::size_t at)
{
    if (words[at].is("wie") || words[at].is("for"))
        return at > 0 && at + 1 < words.size() && words[at - 1].text.size() <= 3 && words[at + 1].isWord();
    if (words[at].is("mit") || words[at].is("with") || words[at].is("ohne"))
        return at + 1 < words.size() && (words[at + 1].text.size() <= 3 || words[at + 1].is("doppel") || words[at + 1].is("double") || words[at + 1].is("zwei"));
    if (words[at].is("und") || words[at].is("dann") || words[at].is("and") || words[at].is("then"))
        return at > 0 && at + 1 < words.size() && (isSign(words[at + 1]) || isShort(words[at + 1])) && !stops.contains(words[at - 1].folded);
    return false;
}

bool commaInside(WordsView words, std::size_t at)
{
    if (at == 0 || at + 1 >= words.size())
        return false;
    if (atWords.contains(words[at + 1].folded))
        return true;
    return isSign(words[at - 1]) || isSign(words[at + 1]) || (isShort(words[at - 1]) && isShort(words[at + 1]));
}

/// Which words only say how an address is written.
std::vector<bool> mannerWords(WordsView words)
{
    std::vector<bool> found(words.size(), false);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t length = mannerAt(words, at);
        std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(at), length, true);
        at += std::max<std::size_t>(1, length);
    }
    return found;
}

bool endsLocal(WordsView words, std::size_t at)
{
    const HeardWord &word = words[at];
    if (word.kind == Token::Kind::Broken)
        return true;
    if (word.is("mail") && at >= 2 && words[at - 1].is("-") && words[at - 2].is("e"))
        return true; // "e-mail t.wilk@…"
    if (word.isMark())
        return isSign(word) ? !isInside(words, at) : !(word.is(",") && commaInside(words, at));
    const bool letter = isShort(word) && ((at + 1 < words.size() && (isShort(words[at + 1]) || words[at + 1].is("double") || words[at + 1].is("doppel")))
                                          || (at > 0 && isShort(words[at - 1])));
    if (letter)
        return false; // "f i double n"
    const bool afterSign = at > 0 && isSign(words[at - 1]) && (words[at - 1].isWord() || isInside(words, at - 1));
    return word.isWord() && stops.contains(word.folded) && !afterSign && !belongsToSpelling(words, at) && !leadsToRemark(words, at);
}

/// "I've noted maya.srinivasan@…": written together, the address begins where the writing does.
bool beginsWritten(WordsView words, std::size_t at, std::size_t end)
{
    const bool written = end < words.size() && words[end].is("@") && words[end].glued;
    return written && at < end && !words[at].glued && at > 0 && words[at - 1].isWord() && !isSign(words[at - 1]) && !isShort(words[at - 1]);
}

/// The first word of the local part that ends before `end`.
std::size_t localBegin(WordsView words, const std::vector<bool> &manner, std::size_t end)
{
    constexpr std::size_t longest = 48;
    std::size_t at = end;
    while (at > 1 && end - at < 4 && joints.contains(words[at - 1].folded)) // "krause und dann at"
        --at;
    while (at > 0 && end - at < longest && !beginsWritten(words, at, end) && (manner[at - 1] || !endsLocal(words, at - 1)))
        --at;
    while (at < end && (words[at].isMark() || isFiller(words[at])))
        ++at;
    return at;
}

QString asciiText(std::string_view folded)
{
    QString text;
    for (const char c : folded) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            text += QLatin1Char(c);
    }
    return text;
}

QString asciiLetters(const QString &letters)
{
    QString text;
    for (const HeardWord &word : heardWords(letters, 0))
        text += word.isMark() ? word.text : asciiText(word.folded);
    return text;
}

/// What the words at `at` add to an address, and how many they are; at least one.
std::size_t addText(WordsView words, std::size_t at, Language language, QString &text)
{
    if (const std::size_t manner = mannerAt(words, at))
        return manner;
    if (const LetterHints hints = letterHintsAt(words, at, language); hints.words > 0) {
        const qsizetype begin = std::max({text.lastIndexOf(u'.'), text.lastIndexOf(u'-'), text.lastIndexOf(u'_')}) + 1;
        QString last = text.mid(begin);
        for (LetterHint hint : hints.hints) {
            hint.letters = asciiLetters(hint.letters);
            last = withHint(last, hint);
        }
        text = text.first(begin) + last;
        return hints.words;
    }
    if (phraseAt(words, at, {"unter", "strich"}) || phraseAt(words, at, {"under", "score"})) {
        text += u'_';
        return 2;
    }
    if (const QStringView sign = mailCharacter(words[at]); !sign.isEmpty()) {
        text += sign;
        return 1;
    }
    if (const auto run = spelledRunAt(words, at, language, true)) {
        text += asciiLetters(run->letters);
        return run->to - at;
    }
    if (const auto digits = digitsAt(words, at, language); digits && digits->digits != "+") {
        text += QString::fromStdString(digits->digits);
        return digits->words;
    }
    const auto letters = letterPieceAt(words, at, language);
    if (letters && letters->strength == LetterStrength::Certain) {
        text += asciiLetters(letters->letters);
        return letters->words;
    }
    const bool noise = words[at].isMark() || isFiller(words[at]) || words[at].is("und") || words[at].is("dann") || words[at].is("and") || words[at].is("then")
        || joints.contains(words[at].folded) || leadsToRemark(words, at);
    if (!noise)
        text += asciiText(words[at].folded);
    return 1;
}

bool isAtext(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isLabel(QStringView label)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') && std::ranges::all_of(label, fits);
}

QList<TurnSpan> spansOf(WordsView words)
{
    QList<TurnSpan> spans;
    for (const HeardWord &word : words) {
        if (spans.isEmpty() || spans.last().turn != word.span.turn)
            spans.append(word.span);
        spans.last().to = word.span.to;
    }
    return spans;
}

/// How many words mean "@" at `at`.
std::size_t atSign(WordsView words, std::size_t at)
{
    if (!atWords.contains(words[at].folded))
        return 0;
    const bool named = at + 1 < words.size() && (words[at + 1].is("zeichen") || words[at + 1].is("sign") || words[at + 1].is("symbol"));
    return named ? 2 : 1;
}

} // namespace

QStringView mailCharacter(const HeardWord &word)
{
    const auto it = std::ranges::find(signs, word.folded, &Sign::word);
    return it == signs.end() ? QStringView() : it->character;
}

QString mailText(WordsView words, Language language)
{
    QString text;
    for (std::size_t at = 0; at < words.size();)
        at += addText(words, at, language, text);
    return text;
}

bool isMailbox(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0 || at > 64 || address.size() > 254)
        return false;
    const QStringView local = address.first(at);
    const QStringView domain = address.sliced(at + 1);
    const auto parts = local.split(u'.');
    const auto labels = domain.split(u'.');
    return labels.size() >= 2 && std::ranges::all_of(labels, isLabel)
        && std::ranges::all_of(parts, [](QStringView part) { return !part.isEmpty() && std::ranges::all_of(part, isAtext); });
}

std::vector<SpokenMail> spokenMails(WordsView words, Language language)
{
    std::vector<SpokenMail> mails;
    const std::vector<bool> manner = mannerWords(words);
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::size_t sign = atSign(words, at);
        const SpokenDomain domain = sign > 0 ? spokenDomainAt(words, at + sign, language) : SpokenDomain{};
        if (domain.name.isEmpty())
            continue;
        const std::size_t from = localBegin(words, manner, at);
        const std::size_t to = at + sign + domain.words;
        const QString address = mailText(words.subspan(from, at - from), language) + u'@' + domain.name;
        if (isMailbox(address))
            mails.push_back({address, spansOf(words.subspan(from, to - from)), to});
        at = to - 1;
    }
    return mails;
}

} // namespace askpro::core
