#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/person/mailcorrection.h"
#include "services/core/understanding/person/spokenmail.h"

#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

constexpr auto mailWords = wordTable("mail", "email", "mailadresse", "emailadresse", "e-mail", "elektronische");

/// Follows a call turn by turn.
class EmailReader
{
public:
    explicit EmailReader(Language language) : m_language(language) {}

    void hear(const SpokenTurn &turn, int index)
    {
        const HeardWords words = heardWords(turn.text, index);
        if (turn.agent)
            hearAgent(spokenPart(words));
        else
            hearCaller(spokenPart(words));
    }

    HeardValue result() { return m_value; }

private:
    void hearAgent(WordsView words)
    {
        const auto mails = spokenMails(words, m_language);
        const bool asks = std::ranges::any_of(words, [](const HeardWord &word) { return mailWords.contains(word.folded); });
        m_readBack.reset();
        for (const SpokenMail &mail : mails) {
            if (m_value.value.isEmpty() ? asks || !m_open.empty() : resembles(mail.address))
                m_readBack = mail;
        }
        if (!isBackchannel(words) || asks || !mails.empty())
            m_open.clear();
    }

    /// The address that the caller said, perhaps misheard: the same beginning or the same domain.
    bool resembles(const QString &address) const
    {
        const auto same = std::ranges::mismatch(address, m_value.value).in1 - address.begin();
        return same >= 2 || address.section(u'@', 1) == m_value.value.section(u'@', 1);
    }

    void hearCaller(WordsView words)
    {
        const Reply reply = replyOf(words);
        std::vector<SpokenMail> mails = spokenMails(words, m_language);
        const std::size_t behind = mails.empty() ? words.size() : mails.back().to;
        if (mails.empty()) { // dictated over several turns
            m_open.insert(m_open.end(), words.begin(), words.end());
            constexpr std::size_t longest = 400;
            if (m_open.size() <= longest)
                mails = spokenMails(m_open, m_language);
            else
                m_open.clear();
        } else {
            m_open.clear();
        }
        if (!mails.empty())
            takeWithCorrection(mails.back(), words.subspan(std::min(behind, words.size())));
        else if (m_readBack)
            answer(reply, words);
        else if (!m_value.value.isEmpty() && correctorAt(words, 0) > 0)
            correct(m_value.value, words);
        m_readBack.reset();
    }

    /// "… at example punkt com, äh nein, org".
    void takeWithCorrection(const SpokenMail &mail, WordsView rest)
    {
        take(mail);
        std::size_t at = 0;
        while (at < rest.size() && (rest[at].isMark() || isFiller(rest[at])))
            ++at;
        if (correctorAt(rest, at) > 0)
            correct(m_value.value, rest.subspan(at));
    }

    void take(const SpokenMail &mail)
    {
        const bool again = m_value.value == mail.address;
        m_value.value = mail.address;
        m_value.evidence = mail.spans;
        m_value.confidence = again ? evidenceStrength::namedTwice : evidenceStrength::dictated;
        m_open.clear();
    }

    void answer(Reply reply, WordsView words)
    {
        const SpokenMail heard = *m_readBack;
        if (reply == Reply::Contests) {
            if (correct(heard.address, words))
                return;
            if (contestsAll(words) || std::ranges::any_of(words, [](const HeardWord &word) { return mailWords.contains(word.folded); })) {
                if (heard.address == m_value.value)
                    m_value = {};
                return;
            }
        }
        const bool offered = m_value.value.isEmpty();
        if (offered && reply != Reply::Affirms)
            return;
        m_value.value = heard.address;
        m_value.evidence += heard.spans;
        m_value.confidence = offered ? evidenceStrength::offeredAndTaken
            : reply == Reply::Affirms ? evidenceStrength::confirmed
                                      : evidenceStrength::letStand;
    }

    bool correct(const QString &address, WordsView words)
    {
        const QString better = correctedMail(address, words, m_language);
        if (better == address || !isMailbox(better))
            return false;
        m_value.value = better;
        if (!words.empty())
            m_value.evidence.append(spanOf(words.front(), words.back()));
        m_value.confidence = evidenceStrength::corrected;
        return true;
    }

    Language m_language;
    HeardValue m_value;
    std::optional<SpokenMail> m_readBack;
    HeardWords m_open;               ///< what was said since the question, for addresses dictated over several turns
};

} // namespace

HeardValue readEmail(const QList<SpokenTurn> &turns, Language language)
{
    EmailReader reader(language);
    for (qsizetype i = 0; i < turns.size(); ++i)
        reader.hear(turns[i], static_cast<int>(i));
    return reader.result();
}

} // namespace askpro::core
