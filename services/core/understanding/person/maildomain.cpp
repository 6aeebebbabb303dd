#include "services/core/understanding/person/maildomain.h"

#include "services/core/understanding/person/digits.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/person/spokenmail.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

struct Heard
{
    std::string_view heard;          ///< words without blanks
    std::string_view meant;
};

/// Names of providers as recognisers write them.
constexpr std::array providers{
    Heard{"gmail", "gmail"}, Heard{"gemail", "gmail"}, Heard{"gehmail", "gmail"}, Heard{"geemail", "gmail"}, Heard{"jimail", "gmail"}, Heard{"jeemail", "gmail"},
    Heard{"dschimail", "gmail"}, Heard{"googlemail", "googlemail"}, Heard{"guglmail", "googlemail"}, Heard{"tonline", "t-online"}, Heard{"teonline", "t-online"},
    Heard{"teeonline", "t-online"}, Heard{"t-online", "t-online"}, Heard{"gmx", "gmx"}, Heard{"geemix", "gmx"}, Heard{"geemmix", "gmx"}, Heard{"gemix", "gmx"},
    Heard{"gehemmix", "gmx"}, Heard{"geemx", "gmx"}, Heard{"gemx", "gmx"}, Heard{"geemiks", "gmx"}, Heard{"web", "web"}, Heard{"webb", "web"}, Heard{"wepp", "web"},
    Heard{"hotmail", "hotmail"}, Heard{"hottmail", "hotmail"}, Heard{"outlook", "outlook"}, Heard{"autlook", "outlook"}, Heard{"icloud", "icloud"},
    Heard{"eicloud", "icloud"}, Heard{"eyecloud", "icloud"}, Heard{"aicloud", "icloud"}, Heard{"einsundeins", "1und1"}, Heard{"1und1", "1und1"},
    Heard{"yahoo", "yahoo"}, Heard{"jahoo", "yahoo"}, Heard{"freenet", "freenet"}, Heard{"frienet", "freenet"}, Heard{"posteo", "posteo"}, Heard{"mailbox", "mailbox"},
    Heard{"aol", "aol"}, Heard{"live", "live"}, Heard{"protonmail", "protonmail"}, Heard{"proton", "proton"}, Heard{"arcor", "arcor"}, Heard{"arkor", "arcor"},
    Heard{"example", "example"}, Heard{"exampel", "example"}, Heard{"exempel", "example"}, Heard{"egsample", "example"}, Heard{"igsampel", "example"},
    Heard{"igsample", "example"}, Heard{"exsample", "example"}, Heard{"exampl", "example"}, Heard{"btinternet", "btinternet"}, Heard{"bluewin", "bluewin"},
    Heard{"aon", "aon"}, Heard{"chello", "chello"}, Heard{"vodafone", "vodafone"}, Heard{"vodafonemail", "vodafonemail"}};
/// Top level domains as they are heard.
constexpr std::array topLevels{
    Heard{"de", "de"}, Heard{"dee", "de"}, Heard{"deh", "de"}, Heard{"com", "com"}, Heard{"kom", "com"}, Heard{"komm", "com"}, Heard{"comm", "com"},
    Heard{"org", "org"}, Heard{"ork", "org"}, Heard{"orgh", "org"}, Heard{"net", "net"}, Heard{"nett", "net"}, Heard{"at", "at"}, Heard{"ch", "ch"}, Heard{"eu", "eu"},
    Heard{"info", "info"}, Heard{"uk", "uk"}, Heard{"io", "io"}, Heard{"me", "me"}, Heard{"biz", "biz"}, Heard{"email", "email"}, Heard{"online", "online"},
    Heard{"fr", "fr"}, Heard{"it", "it"}, Heard{"pl", "pl"}, Heard{"nl", "nl"}, Heard{"tr", "tr"}, Heard{"es", "es"}, Heard{"lu", "lu"}, Heard{"li", "li"},
    Heard{"berlin", "berlin"}, Heard{"hamburg", "hamburg"}, Heard{"koeln", "koeln"}, Heard{"test", "test"}, Heard{"co", "co"}, Heard{"us", "us"},
    Heard{"example", "example"}, Heard{"ie", "ie"}, Heard{"name", "name"}, Heard{"dk", "dk"}, Heard{"cz", "cz"}, Heard{"mail", "mail"}};

template<std::size_t n>
std::string_view meaning(const std::array<Heard, n> &rows, std::string_view heard)
{
    const auto it = std::ranges::find(rows, heard, &Heard::heard);
    return it == rows.end() ? std::string_view() : it->meant;
}

constexpr auto never = wordTable("ist", "und", "meine", "mein", "ich", "sie", "das", "die", "der", "is", "and", "my", "the", "you", "um", "uhr", "oder", "or", "nicht",
                                 "aber", "for", "to", "we", "bitte", "danke", "ja", "nein", "yes", "no");

/// Collects labels from the left; a top level domain behind a dot ends it.
class DomainReader
{
public:
    DomainReader(WordsView words, std::size_t at, Language language) : m_words(words), m_language(language), m_from(at), m_at(at) {}

    SpokenDomain read()
    {
        constexpr std::size_t longest = 24;
        while (m_at < m_words.size() && m_at < m_from + longest && !m_done && step()) {}
        return m_done ? SpokenDomain{m_name, m_end - m_from} : SpokenDomain{};
    }

private:
    /// False where the words cannot be a domain.
    bool step()
    {
        const HeardWord &word = m_words[m_at];
        if (isDot(m_at))
            return takeDot();
        if (phraseAt(m_words, m_at, {"eins", "und", "eins"}) && m_label.empty())
            return takeText("1und1", 3);
        if (const QStringView sign = mailCharacter(word); sign == u"-")
            return takeText("-", 1);
        if (word.isMark() && (word.is(",") || (word.is(".") && !word.glued)))
            return ++m_at, true;
        if (isFiller(word))
            return ++m_at, true;
        if (!m_name.isEmpty() && m_label.empty() && takeTopLevel())
            return true;
        if (!m_label.empty() && takeTopLevelWithoutDot())
            return true;
        if (word.isMark() || word.kind == Token::Kind::Broken || never.contains(word.folded))
            return false;
        const auto digits = digitsAt(m_words, m_at, m_language);
        if (digits && digits->digits != "+")
            return takeText(digits->digits, digits->words);
        return takeText(word.folded, 1);
    }

    bool isDot(std::size_t at) const
    {
        return at < m_words.size() && mailCharacter(m_words[at]) == u"." && (m_words[at].isWord() || nextIsGlued(at));
    }

    bool nextIsGlued(std::size_t at) const { return at + 1 < m_words.size() && m_words[at + 1].glued; }

    bool takeText(std::string_view text, std::size_t words)
    {
        constexpr std::size_t longestLabel = 63;
        if (m_label.size() + text.size() > longestLabel)
            return false;
        m_label += text;
        m_at += words;
        return true;
    }

    bool takeDot()
    {
        if (m_label.empty())
            return false;
        closeLabel();
        m_name += u'.';
        ++m_at;
        return true;
    }

    void closeLabel()
    {
        const std::string_view provider = meaning(providers, m_label);
        m_name += QString::fromStdString(provider.empty() ? m_label : std::string(provider));
        m_label.clear();
    }

    struct TopLevel
    {
        std::string_view name;
        std::size_t words = 0;
    };

    /// "org", "d e", "c o m".
    TopLevel topLevelAt(std::size_t at) const
    {
        TopLevel found;
        std::string joined;
        for (std::size_t count = 1; count <= 3 && at + count <= m_words.size(); ++count) {
            const HeardWord &word = m_words[at + count - 1];
            if (!word.isWord() || (count > 1 && (word.text.size() > 1 || m_words[at].text.size() > 2)))
                break;
            joined += word.folded;
            if (const std::string_view name = meaning(topLevels, joined); !name.empty())
                found = {name, count};
            else if (joined == "dee")
                found = {"de", count};
        }
        return found;
    }

    bool takeTopLevel()
    {
        const TopLevel top = topLevelAt(m_at);
        if (top.words == 0 || continues(m_at + top.words))
            return false;
        m_name += QString::fromLatin1(top.name.data(), static_cast<qsizetype>(top.name.size()));
        m_end = m_at + top.words;
        m_done = true;
        return true;
    }

    /// Another label follows: "co dot uk".
    bool continues(std::size_t at) const
    {
        while (at < m_words.size() && isFiller(m_words[at]))
            ++at;
        return isDot(at) || (at < m_words.size() && m_words[at].is("-") && m_words[at].glued);
    }

    /// "gmail com": the dot was not said, but the provider is known.
    bool takeTopLevelWithoutDot()
    {
        const TopLevel top = topLevelAt(m_at);
        if (top.words == 0 || meaning(providers, m_label).empty() || continues(m_at + top.words))
            return false;
        if (top.name == "mail" || top.name == "online" || top.name == "example")
            return false;
        closeLabel();
        m_name += u'.';
        return takeTopLevel();
    }

    WordsView m_words;
    Language m_language;
    std::size_t m_from;
    std::size_t m_at;
    std::size_t m_end = 0;
    bool m_done = false;
    std::string m_label;
    QString m_name;
};

} // namespace

SpokenDomain spokenDomainAt(WordsView words, std::size_t at, Language language)
{
    return DomainReader(words, at, language).read();
}

} // namespace askpro::core
