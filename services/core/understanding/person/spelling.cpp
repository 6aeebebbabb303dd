#include "services/core/understanding/person/spelling.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/text/wordtable.h"

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

/// Words between spelled letters that mean nothing there.
constexpr auto between = wordTable("und", "dann", "danach", "noch", "ein", "eine", "grosses", "kleines", "gross", "klein", "wieder", "and", "then", "another", "capital",
                                   "letter", "buchstabe", "mal", "das", "dem", "nem", "nen", "weiche", "weiches", "weichem", "harte", "hartes", "hartem", "soft", "hard", "plain", "normales", "normal", "einfaches", "einfach", "deutsches", "this", "german");
/// Behind a last letter these begin a remark about letters, so that it was one.
constexpr auto remarks = wordTable("hinten", "vorne", "vorn", "mit", "ohne", "am", "und", "nicht", "nich", "wie", "with", "at", "not", "double", "one", "no", "in", "second", "last", "first", "surname", "family", "nachname", "vorname", "next", "then", "dann", "also", "genau", "ja", "yes", "richtig", "right");
constexpr auto hyphens = wordTable("bindestrich", "strich", "minus", "hyphen", "dash", "trennstrich");
constexpr auto blanks = wordTable("leerzeichen", "space", "abstand");

/// Reads one run from its first word on.
class SpellingReader
{
public:
    SpellingReader(WordsView words, std::size_t at, Language language) : m_words(words), m_language(language), m_from(at), m_at(at), m_to(at) {}

    std::optional<SpelledRun> read(bool asked)
    {
        constexpr std::size_t longest = 48;  // keeps a text of one letter from being read again from every place
        while (m_at < m_words.size() && m_pieces.size() < longest && step()) {}
        dropEverydayEnd();
        dropWordBefore();
        if (!isSure(asked))
            return {};
        QString letters;
        for (const LetterPiece &piece : m_pieces)
            letters += piece.letters;
        while (letters.endsWith(u'-') || letters.endsWith(u' '))
            letters.chop(1);
        constexpr qsizetype shortest = 6;
        const qsizetype half = letters.size() / 2;
        if (letters.size() >= shortest && letters.first(half) == letters.mid(letters.size() - half) && letters.size() % 2 == 0)
            letters.truncate(half); // spelled twice: "k l e e, also konrad ludwig emil emil"
        return SpelledRun{letters, m_from, m_to, static_cast<int>(m_pieces.size())};
    }

private:
    /// False where the run ends.
    bool step()
    {
        const HeardWord &word = m_words[m_at];
        if (!m_pieces.empty()) {
            if (const std::size_t corrector = correctorAt(m_words, m_at))
                return correct(corrector);
            if (word.is("nicht") || word.is("not"))
                return contrast();
            if (hyphens.contains(word.folded) || blanks.contains(word.folded))
                return join(hyphens.contains(word.folded) ? u"-"_s : u" "_s);
        }
        if (!m_pieces.empty() && isElision())
            return false;
        if (auto piece = letterPieceAt(m_words, m_at, m_language)) {
            take(std::move(*piece));
            return true;
        }
        if (m_pieces.empty())
            return false;
        if (word.is("also") && m_pieces.size() <= 2)
            m_pieces.clear(); // "ein h, also t h o l l"
        const bool skip = (word.isMark() && word.folded.size() == 1 && std::string_view(",.-;/ ").find(word.folded.front()) != std::string_view::npos)
            || between.contains(word.folded) || isFiller(word);
        ++m_at;
        return skip && ++m_skipped <= 4;
    }

    /// "then o apostrophe sullivan", "K-R-A-U-S-E. Und eine E-Mail-Adresse": the beginning of another word.
    bool isElision() const
    {
        if (m_words[m_at].is("e") && m_at + 2 < m_words.size() && m_words[m_at + 1].is("-") && m_words[m_at + 2].folded.starts_with("mail"))
            return true;
        return m_words[m_at].text.size() == 1 && m_at + 1 < m_words.size() && (m_words[m_at + 1].is("apostrophe") || m_words[m_at + 1].is("apostroph"))
            && !letterPieceAt(m_words, m_at + 2, m_language);
    }

    /// "n november", "m wie martha, m a i": the letter that stands there already, named once more.
    bool isSameAgain(const LetterPiece &piece) const
    {
        constexpr qsizetype longestLetterName = 3;
        constexpr std::size_t compared = 3;
        if (m_pieces.empty() || m_to != m_at || m_pieces.back().letters != piece.letters || piece.letters.size() != 1)
            return false;
        const bool bareBefore = m_words[m_at - 1].text.size() == 1 && m_pieces.back().words == 1;
        const bool word = piece.words == 1 && m_words[m_at].text.size() > longestLetterName;
        const bool startsAgain = m_pieces.size() == 1 && m_pieces.front().words >= compared && m_words[m_at].text.size() == 1 && piece.words == 1
            && !mayBeginTwice(piece.letters.front());
        return (bareBefore && word) || startsAgain;
    }

    /// "Aaron", "Lloyd".
    static bool mayBeginTwice(QChar letter) { return letter == u'a' || letter == u'l' || letter == u'o'; }

    void take(LetterPiece piece)
    {
        if (isSameAgain(piece)) {
            m_at += piece.words;
            m_to = m_at;
            return;
        }
        if (m_pieces.empty())
            m_from = m_at;
        m_at += piece.words;
        m_to = m_at;
        m_skipped = 0;
        m_pieces.push_back(std::move(piece));
    }

    bool join(const QString &letters)
    {
        std::size_t next = m_at + 1;
        while (next < m_words.size() && (m_words[next].isMark() || isFiller(m_words[next]) || between.contains(m_words[next].folded)))
            ++next;
        if (!letterPieceAt(m_words, next, m_language))
            return false;
        m_pieces.push_back({letters, 1, LetterStrength::Named});
        m_at = next;
        return true;
    }

    std::size_t pastNoise(std::size_t at) const
    {
        while (at < m_words.size() && (m_words[at].isMark() || isFiller(m_words[at]) || m_words[at].is("mit") || m_words[at].is("with")))
            ++at;
        return at;
    }

    /// "k, nein, c": the letter behind takes the place of the last one, or a whole new beginning that of everything.
    bool correct(std::size_t words)
    {
        std::size_t at = pastNoise(m_at + words);
        if (m_words[m_at].is("no") && at == m_at + 1 && at + 1 == m_words.size())
            return false; // "j o n, no h"
        if (at < m_words.size() && (m_words[at].is("nicht") || m_words[at].is("not"))) {
            m_at = at;
            return contrast();
        }
        auto piece = letterPieceAt(m_words, at, m_language);
        if (!piece)
            return false;
        const auto again = letterPieceAt(m_words, at + piece->words, m_language);
        const bool sameFirst = m_pieces.size() >= 3 && piece->letters == m_pieces[0].letters;
        const bool sameSecond = m_pieces.size() >= 2 && again && again->letters == m_pieces[1].letters; // "g r a, nein, k r a u s e"
        const bool fromTheStart = again && (sameFirst || sameSecond);
        if (fromTheStart)
            m_pieces.clear();
        else
            m_pieces.pop_back();
        m_at = at;
        take(std::move(*piece));
        return true;
    }

    int lettersFrom(std::size_t at) const
    {
        int count = 0;
        for (auto piece = letterPieceAt(m_words, at, m_language); piece && count < 4; piece = letterPieceAt(m_words, at, m_language)) {
            at += piece->words;
            ++count;
        }
        return count;
    }

    /// "nicht t sondern d", "d, nicht t".
    bool contrast()
    {
        const std::size_t at = pastNoise(m_at + 1);
        if (lettersFrom(at) > 2)
            return false; // "v o i g t nicht v o g t": the other way to write it
        const auto wrong = letterPieceAt(m_words, at, m_language);
        if (!wrong)
            return false;
        std::size_t next = pastNoise(at + wrong->words);
        if (next < m_words.size() && (m_words[next].is("sondern") || m_words[next].is("but")))
            next = pastNoise(next + 1);
        const auto right = letterPieceAt(m_words, next, m_language);
        m_at = right ? next + right->words : at + wrong->words;
        m_to = m_at;
        if (!right)
            return true; // "d, nicht t": d stands there already
        for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece) {
            if (piece->letters == wrong->letters) {
                piece->letters = right->letters;
                break;
            }
        }
        return true;
    }

    /// "k r a u s e er wohnt": an everyday word before another word is no letter.
    void dropEverydayEnd()
    {
        while (!m_pieces.empty() && m_pieces.back().strength == LetterStrength::Everyday && m_to < m_words.size() && m_words[m_to].isWord()
               && !isFiller(m_words[m_to]) && !isRemarked() && correctorAt(m_words, m_to) == 0) {
            m_to -= m_pieces.back().words;
            m_pieces.pop_back();
        }
    }

    /// "s k i hinten mit i": a single letter among single letters.
    bool isRemarked() const
    {
        const HeardWord &next = m_words[m_to];
        return m_words[m_to - 1].text.size() == 1 && m_pieces.size() > 2 && (remarks.contains(next.folded) || nameWord(next) == NameWord::Given || isWordBefore());
    }

    /// "bellini b e l l i n i francesca": with its last letter the run is the word that was said before it.
    bool isWordBefore() const
    {
        QString letters;
        for (const LetterPiece &piece : m_pieces)
            letters += piece.letters;
        return m_from > 0 && letters.compare(m_words[m_from - 1].text, Qt::CaseInsensitive) == 0;
    }

    /// "wie der papa, k wie kaufmann …": a word of an alphabet before compared letters is only a word.
    void dropWordBefore()
    {
        constexpr std::size_t compared = 3;
        while (m_pieces.size() > 2 && m_pieces[0].strength == LetterStrength::Named && m_pieces[0].words == 1 && m_pieces[1].words >= compared
               && m_pieces[2].words >= compared) {
            m_from += m_pieces.front().words;
            m_pieces.erase(m_pieces.begin());
        }
    }

    bool isSure(bool asked) const
    {
        int sum = 0;
        for (const LetterPiece &piece : m_pieces)
            sum += static_cast<int>(piece.strength) + (asked ? 1 : 0);
        return m_pieces.size() >= 2 && (sum >= 4 || (m_pieces.size() >= 3 && sum >= 3));
    }

    WordsView m_words;
    Language m_language;
    std::size_t m_from;
    std::size_t m_at;
    std::size_t m_to;
    int m_skipped = 0;
    std::vector<LetterPiece> m_pieces;
};

} // namespace

std::optional<SpelledRun> spelledRunAt(WordsView words, std::size_t at, Language language, bool asked)
{
    return SpellingReader(words, at, language).read(asked);
}

std::vector<SpelledRun> spelledRuns(WordsView words, Language language, bool asked)
{
    std::vector<SpelledRun> runs;
    for (std::size_t at = 0; at < words.size();) {
        if (!letterPieceAt(words, at, language)) {
            ++at;
            continue;
        }
        auto run = spelledRunAt(words, at, language, asked);
        // A run that is not sure cannot become sure from its middle on: go behind its first piece only.
        at = run ? run->to : at + 1;
        if (run)
            runs.push_back(std::move(*run));
    }
    return runs;
}

} // namespace askpro::core
