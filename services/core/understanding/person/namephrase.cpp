#include "services/core/understanding/person/namephrase.h"

#include "services/core/understanding/person/heardperson.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

constexpr int mostParts = 4;
constexpr int mostRead = 7;                 // with repetitions
constexpr auto hyphens = wordTable("bindestrich", "hyphen", "dash");
/// "freitag um zehn", "mai oder juni": a time, not a family name.
constexpr auto timeWords = wordTable("freitag", "mai", "maerz", "august", "may", "april", "june", "sommer", "winter", "herbst", "summer", "spring");
constexpr auto afterTimes = wordTable("um", "ab", "nach", "vor", "oder", "frueh", "vormittag", "nachmittag", "abend", "at", "or", "morning", "afternoon", "ist", "is", "gegen", "waere", "geht");

constexpr auto firmWords = wordTable("gmbh", "ag", "kg", "ug", "gbr", "ohg", "firma", "agentur", "verlag", "versicherung", "stiftung", "verein", "ev");

constexpr auto thanWords = wordTable("als", "wie", "wia", "than");

QString folded(const QString &text)
{
    std::string all;
    for (const HeardWord &word : heardWords(text, 0))
        all += word.isMark() ? std::string() : word.folded;
    return QString::fromStdString(all);
}

bool isGivenName(const QString &text)
{
    const HeardWords words = heardWords(text, 0);
    return words.size() == 1 && nameWord(words.front()) == NameWord::Given;
}

/// Collects one name from the left.
class PhraseReader
{
public:
    PhraseReader(WordsView words, std::size_t at, Language language, int depth = 0) : m_words(words), m_language(language), m_at(at), m_depth(depth) {}

    NamePhrase read()
    {
        skipTitles();
        m_phrase.from = m_phrase.to = m_at;
        while (m_at < m_words.size() && step()) {}
        dropRepeats();
        m_phrase.ends = m_at >= m_words.size() || m_words[m_at].isMark() || m_words[m_at].isNumber() || nameWord(m_words[m_at]) == NameWord::No;
        return m_phrase;
    }

private:
    /// A second start inside the name. Two are enough for everything people say.
    NamePhrase inner(std::size_t at) const { return m_depth < 2 ? PhraseReader(m_words, at, m_language, m_depth + 1).read() : NamePhrase{}; }

    void skipTitles()
    {
        while (m_at < m_words.size() && (isTitle(m_words[m_at]) || (m_phrase.titled && m_words[m_at].is(".")))) {
            m_phrase.titled = true;
            ++m_at;
        }
    }

    bool step()
    {
        const HeardWord &word = m_words[m_at];
        if (word.is("-") || (hyphens.contains(word.folded) && !m_phrase.isEmpty()))
            return joinNext();
        if (word.is(",") || word.is(".") || (isFiller(word) && !m_phrase.isEmpty()))
            return passMark();
        if (isTitle(word) && !m_phrase.isEmpty()) { // "dorothy, mrs dorothy pennington"
            const NamePhrase better = inner(m_at);
            if (better.isEmpty())
                return false;
            m_phrase = better;
            m_at = better.to;
            return false;
        }
        if (takeParticle(word) || takeElision(word))
            return true;
        return takeWord(word);
    }

    /// "Krause, Paula" and, while a name is spelled or repeated, "Krause, Paula Krause".
    bool passMark()
    {
        const bool comma = m_words[m_at].is(",");
        const bool single = m_phrase.parts() == 1 && !m_words[m_at].is(".") && m_at + 1 < m_words.size();
        if (!single || nameWord(m_words[m_at + 1]) == NameWord::No || nameWord(m_words[m_at + 1]) == NameWord::Doubtful)
            return false;
        const NamePhrase rest = inner(m_at + 1);
        const bool repeats = rest.parts() > 1 && folded(rest.words.last()) == folded(m_phrase.words.last());
        const bool ends = comma && rest.parts() == 1 && rest.ends && rest.knownGiven && !m_phrase.knownGiven;
        if (!repeats && !ends)
            return false;
        m_phrase.words += rest.words;
        m_phrase.knownGiven = rest.knownGiven;
        m_phrase.familyFirst = ends;
        m_phrase.to = m_at = rest.to;
        return false;
    }

    bool joinNext()
    {
        if (m_phrase.isEmpty() || m_at + 1 >= m_words.size() || nameWord(m_words[m_at + 1]) == NameWord::No)
            return false;
        m_phrase.words.last() += u'-' + writtenName(m_words[m_at + 1].text);
        m_at += 2;
        m_phrase.to = m_at;
        return true;
    }

    /// "von der heide": only before a word that can be a name. "al-khatib".
    bool takeParticle(const HeardWord &word)
    {
        const bool ben = word.is("ben") && m_phrase.parts() == 1 && m_phrase.knownGiven; // "rania ben salah"; else Ben is a first name
        if ((!isStartingParticle(word.folded) && !ben) || m_phrase.parts() >= mostRead)
            return false;
        // "zu erreichen", "zur kontrolle": everyday words that begin a name only behind a first name.
        if ((word.is("zu") || word.is("zur") || word.is("zum") || word.is("vom")) && !(m_phrase.parts() == 1 && m_phrase.knownGiven))
            return false;
        std::size_t next = m_at + 1;
        QString all = ben ? writtenName(word.text) : word.text.toLower();
        while (next < m_words.size() && (m_words[next].is("-") || isParticle(m_words[next].folded)) && next < m_at + 4) {
            all += m_words[next].is("-") ? u"-"_s : u' ' + m_words[next].text.toLower();
            ++next;
        }
        if (next >= m_words.size() || !isNameAfterParticle(next) || isFirm(next))
            return false;
        const QString blank = all.endsWith(u'-') ? QString() : u" "_s;
        m_phrase.words.append(all.replace(u"- "_s, u"-"_s) + blank + writtenName(m_words[next].text));
        m_at = m_phrase.to = next + 1;
        return true;
    }

    bool isNameAfterParticle(std::size_t at) const
    {
        const NameWord kind = nameWord(m_words[at]);
        if (kind == NameWord::No)
            return false;
        // "krause von der praxis": what is no name was sorted out; a lone "zu" needs a name before it.
        return !m_phrase.isEmpty() || m_words[m_at].is("von") || m_words[m_at].is("van") || m_words[m_at].is("de") || m_words[m_at].is("al") || m_words[m_at].is("el");
    }

    /// "björn adler von der medlicht gmbh": a full name, and whom its bearer calls for.
    bool isFirm(std::size_t at) const
    {
        constexpr std::size_t reach = 4;
        const bool from = m_words[m_at].is("von") || m_words[m_at].is("vom");
        if (!from || m_phrase.isEmpty())
            return false;
        for (std::size_t next = at; next < std::min(m_words.size(), at + reach); ++next) {
            if (firmWords.contains(m_words[next].folded))
                return true;
        }
        return m_phrase.parts() >= 2 && !isGivenName(m_phrase.words.last());
    }

    /// "o connor", "d angelo", "mc donald".
    bool takeElision(const HeardWord &word)
    {
        const bool letter = word.is("o") || word.is("d");
        if ((!letter && !word.is("mc")) || m_at + 1 >= m_words.size() || m_words[m_at + 1].text.size() < 4 || nameWord(m_words[m_at + 1]) == NameWord::No)
            return false;
        if (letter && m_phrase.isEmpty())
            return false;
        m_phrase.words.append((letter ? word.text.toUpper() + u'\'' : u"Mc"_s) + writtenName(m_words[m_at + 1].text));
        m_at += 2;
        m_phrase.to = m_at;
        return true;
    }

    bool takeWord(const HeardWord &word)
    {
        const NameWord kind = nameWord(word);
        if (kind == NameWord::No || m_phrase.parts() >= mostRead || (word.is("weiss") && m_phrase.isEmpty() && isVerb()))
            return false;
        if (timeWords.contains(word.folded) && m_at + 1 < m_words.size() && isTimeBefore(m_words[m_at + 1]))
            return false;
        if (word.is("anders") && m_at + 1 < m_words.size() && thanWords.contains(m_words[m_at + 1].folded))
            return false; // "der heißt anders als ich"
        if (spelledRunAt(m_words, m_at, m_language))
            return false;
        if (m_at + 1 < m_words.size() && (m_words[m_at + 1].is("wie") || m_words[m_at + 1].is("for")) && word.text.size() <= 3)
            return false;
        if (kind == NameWord::Given && m_phrase.isEmpty())
            m_phrase.knownGiven = true;
        m_phrase.doubtful = m_phrase.doubtful || kind == NameWord::Doubtful;
        m_phrase.words.append(writtenName(word.text));
        m_phrase.to = ++m_at;
        return true;
    }

    /// "freitag um zehn", "mai 2026"; but "thomas freitag 0176 …".
    bool isTimeBefore(const HeardWord &next) const
    {
        return next.isNumber() ? next.folded.size() <= 2 || next.folded.size() == 4 : afterTimes.contains(next.folded);
    }

    /// "weiß ich nicht".
    bool isVerb() const
    {
        const bool before = m_at > 0 && (m_words[m_at - 1].is("ich") || m_words[m_at - 1].is("nicht") || m_words[m_at - 1].is("wer"));
        const bool after = m_at + 1 < m_words.size() && (m_words[m_at + 1].is("ich") || m_words[m_at + 1].is("nicht") || m_words[m_at + 1].is("gar"));
        return before || after;
    }

    /// "wienhold oskar wienhold", "rekha rekha pillai", "tilman reuss reuss": said twice.
    void dropRepeats()
    {
        QStringList &words = m_phrase.words;
        for (qsizetype i = words.size() - 1; i > 0; --i) {
            if (isNearlySameName(words[i], words[i - 1]))
                words.removeAt(i);
        }
        for (qsizetype i = 1; i + 3 < words.size(); ++i) { // "rania ben salah ben salah"
            if (folded(words[i]) == folded(words[i + 2]) && folded(words[i + 1]) == folded(words[i + 3]))
                words.remove(i + 2, 2);
        }
        if (words.size() == 5 && folded(words[0]) == folded(words[3]) && folded(words[1]) == folded(words[4]))
            words = words.first(3); // "anna lena puchta, anna lena with …"
        if (words.size() > mostParts)
            words = m_phrase.knownGiven ? words.first(2) : QStringList();
        if (words.size() > 2 && isNearlySameName(words.first(), words.last())) {
            const bool givenFirst = isGivenName(words.first()) || isGivenName(words.last()) || (m_phrase.knownGiven && !isGivenName(words[1]));
            if (givenFirst && words.size() == 3)
                words.removeLast(); // "melody achterberg, melody with …"
            else
                words.removeFirst();
            m_phrase.knownGiven = true;
        }
        if (words.size() > 2 && words.size() % 2 == 0) { // "paula krause paula krause"
            const qsizetype half = words.size() / 2;
            if (folded(words.mid(0, half).join(u' ')) == folded(words.mid(half).join(u' ')))
                words = words.mid(0, half);
        }
    }

    WordsView m_words;
    Language m_language;
    std::size_t m_at;
    int m_depth;
    NamePhrase m_phrase;
};

} // namespace

int NamePhrase::parts() const { return static_cast<int>(words.size()); }

NamePhrase namePhraseAt(WordsView words, std::size_t at, Language language)
{
    return PhraseReader(words, at, language).read();
}

NamePhrase namePhraseBefore(WordsView words, std::size_t end, Language language)
{
    constexpr std::size_t mostWords = 5;
    std::size_t from = end;
    const auto mayBelong = [&](const HeardWord &word) {
        return nameWord(word) != NameWord::No || isStartingParticle(word.folded) || isParticle(word.folded) || word.is("-") || hyphens.contains(word.folded);
    };
    while (from > 0 && end - from < mostWords && mayBelong(words[from - 1]))
        --from;
    for (; from < end; ++from) { // the longest phrase that reaches up to the end
        NamePhrase phrase = namePhraseAt(words.first(end), from, language);
        if (!phrase.isEmpty() && phrase.to == end) {
            phrase.titled = phrase.titled || (from > 0 && isTitle(words[from - 1]));
            return phrase;
        }
    }
    return {};
}

SplitName splitName(const NamePhrase &phrase)
{
    QStringList words = phrase.words;
    if (words.isEmpty())
        return {};
    if (phrase.familyFirst && words.size() > 1)
        return {words.mid(1).join(u' '), words.first()};
    if (words.size() == 1)
        return {{}, words.first()};
    // "García López", "Ben Salah": without a list of family names the last part is the family name.
    const QString family = words.takeLast();
    return {words.join(u' '), family};
}

} // namespace askpro::core
