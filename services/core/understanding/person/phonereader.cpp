#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/person/phonedictation.h"
#include "services/core/understanding/person/replies.h"

#include "services/core/phone/phonenumbers.h"

#include <algorithm>

namespace askpro::core {

namespace {

using models::Language;

/// A number that the agent said.
struct ReadBack
{
    std::string digits;
    QString e164;
    TurnSpan span;
    bool offered = false;            ///< the caller had not said one
    bool beside = false;             ///< nor was one asked for: "I'll delete your reminder for …"
};

/// Length of the longest common subsequence. Numbers are short.
std::size_t commonDigits(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const char digit : a) {
        std::size_t diagonal = 0;
        for (std::size_t i = 0; i < b.size(); ++i) {
            const std::size_t above = row[i + 1];
            row[i + 1] = digit == b[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

/// Follows a call turn by turn.
class PhoneReader
{
public:
    PhoneReader(Language language, const QString &region) : m_language(language), m_region(region), m_dictation(region) {}

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
        const auto runs = digitRuns(words, m_language, false);
        m_echo = runs.empty() ? std::string() : runs.back().digits();
        const NumberTopic topic = numberTopic(words);
        m_repeat = asksToRepeat(words);
        const bool echoes = !m_echo.empty() && m_dictation.digits().find(m_echo) != std::string::npos;
        const bool goesOn = isBackchannel(words) || m_repeat || echoes;
        if (topic != NumberTopic::None)
            m_topic = topic;
        else if (!goesOn && !m_unanswered)
            m_topic = NumberTopic::None;
        const bool offers = topic == NumberTopic::None && m_unanswered; // "Ich habe 040 …" in place of an answer
        m_readBack = readBackIn(runs, offers ? NumberTopic::Telephone : topic);
        m_unanswered = topic == NumberTopic::Telephone;
        if (m_readBack && !m_readBack->offered && topic == NumberTopic::None)
            m_topic = NumberTopic::Telephone;
        if (!goesOn && topic != NumberTopic::Telephone && !m_readBack)
            m_open = false;
    }

    std::optional<ReadBack> readBackIn(const std::vector<DigitRun> &runs, NumberTopic topic) const
    {
        constexpr std::size_t shortest = 7;
        for (const DigitRun &run : runs) {
            const std::string digits = run.digits();
            const auto e164 = digits.size() >= shortest && !run.otherNumber ? spokenNumber(digits, m_region) : std::nullopt;
            if (!e164)
                continue;
            if (!m_dictation.isEmpty() && resembles(digits))
                return ReadBack{digits, *e164, run.span, false, false};
            if (m_dictation.isEmpty() && topic != NumberTopic::Other)
                return ReadBack{digits, *e164, run.span, true, topic == NumberTopic::None};
        }
        return std::nullopt;
    }

    /// The number that the caller dictated, perhaps with errors: most of its digits stand in the same order.
    bool resembles(const std::string &other) const
    {
        const std::string &spoken = m_dictation.digits();
        return commonDigits(spoken, other) * 10 >= std::min(spoken.size(), other.size()) * 6;
    }

    void hearCaller(WordsView words)
    {
        const Reply reply = replyOf(words);
        if (m_readBack && m_readBack->beside && !(reply == Reply::Affirms && callsItOwn(words)))
            m_readBack.reset();
        const bool contested = m_readBack && reply == Reply::Contests;
        const auto runs = digitRuns(words, m_language, contested);
        const bool corrects = std::ranges::any_of(runs, [](const DigitRun &run) { return run.use != DigitUse::Continue; });
        if (m_readBack && contested && (!runs.empty() || contestsAll(words) || numberTopic(words) == NumberTopic::Telephone))
            contest(runs);
        else if (m_readBack && corrects && !m_readBack->offered)
            contest(runs);
        else if (m_readBack)
            accept(reply, runs);
        else
            dictate(runs, words);
        m_readBack.reset();
        m_repeat = false;
    }

    /// "yes that's my number".
    static bool callsItOwn(WordsView words)
    {
        const bool own = std::ranges::any_of(words, [](const HeardWord &word) { return word.is("my") || word.is("mine") || word.is("meine") || word.is("mein"); });
        return own && numberTopic(words) == NumberTopic::Telephone;
    }

    /// The caller corrects what the agent read: its digits are what the correction is about.
    void contest(const std::vector<DigitRun> &runs)
    {
        const ReadBack heard = *m_readBack;
        if (runs.empty()) {
            if (heard.e164 == m_value.value)
                m_value = {};
            m_open = true;
            return;
        }
        m_open = true;
        if (!heard.offered)
            m_dictation.beginWith(heard.digits, heard.span);
        bool first = true;
        for (DigitRun run : runs) {
            if (run.otherNumber)
                continue;
            if (run.use == DigitUse::Continue && !m_dictation.isEmpty() && first)
                run.use = DigitUse::Replace;
            m_dictation.apply(run);
            first = false;
        }
        constexpr std::size_t repetition = 3; // so many digits more are no correction: the caller went through the number aloud
        if (!heard.offered && m_dictation.digits().size() >= heard.digits.size() + repetition)
            m_dictation.beginWith(heard.digits, heard.span);
        settle(evidenceStrength::corrected);
    }

    void accept(Reply reply, const std::vector<DigitRun> &runs)
    {
        const ReadBack heard = *m_readBack;
        if (heard.offered && reply != Reply::Affirms)
            return dictateRuns(runs);
        if (!heard.offered || m_value.value.isEmpty()) {
            m_value.value = heard.e164;
            m_value.evidence = heard.offered ? QList<TurnSpan>() : m_dictation.evidence();
            m_value.evidence.append(heard.span);
            m_value.confidence = heard.offered ? evidenceStrength::offeredAndTaken
                : reply == Reply::Affirms      ? evidenceStrength::confirmed
                                               : evidenceStrength::letStand;
            m_dictation.beginWith(heard.digits, heard.span);
        }
        m_open = false;
        for (const DigitRun &run : runs) { // "ja, und mobil die …"
            const auto other = spokenNumber(run.digits(), m_region);
            if (other && *other != m_value.value && !run.otherNumber && beginsNumber(run.digits()))
                dictateRuns({run});
        }
    }

    static bool beginsNumber(const std::string &digits) { return digits.starts_with('0') || digits.starts_with('+'); }

    void dictate(const std::vector<DigitRun> &runs, WordsView words)
    {
        if (runs.empty()) {
            const auto spokenWords = std::ranges::count_if(words, &HeardWord::isWord);
            constexpr std::ptrdiff_t shortTurn = 12; // "Moment, ich schau eben nach" leaves the dictation open
            m_open = m_open && spokenWords <= shortTurn;
            return;
        }
        dictateRuns(runs);
    }

    void dictateRuns(const std::vector<DigitRun> &runs)
    {
        for (const DigitRun &run : runs) {
            if (run.otherNumber || (m_topic == NumberTopic::Other && !run.telephone && !m_inTelephone))
                continue;
            takeRun(run);
        }
        m_inTelephone = false;
    }

    void takeRun(const DigitRun &run)
    {
        const std::string digits = run.digits();
        const bool asked = m_topic == NumberTopic::Telephone || run.telephone || m_inTelephone;
        const bool whole = beginsNumber(digits) && digits.size() >= 8 && spokenNumber(digits, m_region).has_value();
        if (m_open && !m_dictation.isEmpty()) {
            if (repeatsEcho(run, digits))
                return;
            const auto known = m_dictation.number();
            if (known && run.use == DigitUse::Continue && run.afterOtherWords && !run.telephone && !whole && !m_repeat)
                return; // complete; what comes after other words is a time or a count
            if (known && whole && run.use == DigitUse::Continue)
                m_dictation.clear();
            applyAgain(run, digits);
        } else if (whole || (asked && (beginsNumber(digits) || digits.size() >= 3 || run.groups.size() > 1))) {
            if (run.use == DigitUse::Continue || m_dictation.isEmpty())
                m_dictation.clear();
            m_dictation.apply(run);
        } else {
            return;
        }
        m_open = true;
        m_inTelephone = true;
        m_unanswered = false;
        settle(m_dictation.wasCorrected() ? evidenceStrength::corrected : evidenceStrength::dictated);
    }

    /// Asked to say it again, callers repeat the whole or its end.
    void applyAgain(DigitRun run, const std::string &digits)
    {
        const bool repeatsEnd = m_dictation.digits().ends_with(digits);
        if (m_repeat && run.use == DigitUse::Continue) {
            if (repeatsEnd)
                return;
            run.again = true;
            if (!beginsNumber(digits))
                run.use = DigitUse::Replace;
        }
        m_dictation.apply(run);
    }

    /// "zwei drei eins?" – "zwei drei eins, genau": said twice, meant once.
    bool repeatsEcho(const DigitRun &run, const std::string &digits) const
    {
        return run.use == DigitUse::Continue && !m_echo.empty() && m_echo == digits && m_dictation.digits().ends_with(digits);
    }

    void settle(double strength)
    {
        const auto number = m_dictation.number();
        if (!number)
            return;
        m_value.value = number->e164;
        m_value.evidence = m_dictation.evidence();
        const bool sure = number->doubt == 0 && toE164(number->e164, m_region) == number->e164;
        m_value.confidence = sure ? strength : evidenceStrength::guessed;
    }

    Language m_language;
    QString m_region;
    PhoneDictation m_dictation;
    HeardValue m_value;
    std::optional<ReadBack> m_readBack;
    std::string m_echo;              ///< the last digits of the agent's last turn
    NumberTopic m_topic = NumberTopic::None;
    bool m_unanswered = false;       ///< asked for a number, none was said yet
    bool m_open = false;             ///< more digits may follow
    bool m_repeat = false;           ///< the agent has asked to hear it again
    bool m_inTelephone = false;      ///< this turn has already given digits of the number
};

} // namespace

HeardValue readPhone(const QList<SpokenTurn> &turns, Language language, const QString &region)
{
    PhoneReader reader(language, region);
    for (qsizetype i = 0; i < turns.size(); ++i)
        reader.hear(turns[i], static_cast<int>(i));
    return reader.result();
}

} // namespace askpro::core
