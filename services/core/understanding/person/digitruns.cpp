#include "services/core/understanding/person/digitruns.h"

#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace askpro::core {

namespace {

using models::Language;

/// Words between the digits of one number.
ASKPRO_WORD_LIST(between,
    "und dann danach die das der den ist kommt folgt jetzt noch eine ein einen ne ja genau mit vorwahl ortsvorwahl laendervorwahl strich bindestrich "
    "schraegstrich slash komma pause leerzeichen wieder nochmals moment nochmal gefolgt von okay ok mhm nach klammer auf zu in "
    "and then the is area code dash hyphen followed by another its its yes right again country prefix dialling thats comma space");
ASKPRO_WORD_LIST(telephoneWords,
    "nummer telefonnummer telefon handy handynummer mobilnummer mobil rufnummer rueckrufnummer rueckruf festnetz festnetznummer erreichbar erreichen "
    "telefonisch durchwahl zurueckrufen anrufen kontaktnummer mobiltelefon mobilfunknummer privatnummer dienstnummer vorwahl "
    "number phone telephone mobile cell cellphone landline reach callback contact country dial");
ASKPRO_WORD_LIST(otherNumberWords,
    "postleitzahl plz geburtsdatum geboren geburtstag jahrgang versicherung krankenkasse kasse versichertenkarte iban konto adresse strasse hausnummer "
    "wohnhaft euro alter policy insurance membership member postcode zip born birth birthday account reference address street dob age");
/// A number before one of these is a time, a price or an age.
ASKPRO_WORD_LIST(units,
    "uhr euro euros prozent jahr jahre jahren minuten stunden tage tagen wochen monate monaten kilo grad mal januar jaenner februar maerz april juni juli "
    "august september oktober november dezember oclock pm p percent years minutes hours days weeks months pounds th st rd dollars january february march june july "
    "october december cent meter zentimeter");
constexpr std::array<std::string_view, 13> restarts{
    "von vorne", "von vorn", "von anfang", "noch mal neu", "nochmal neu", "ganz neu", "start again", "start over", "from the start", "from the beginning",
    "from the top", "scratch that", "neuer versuch"};
constexpr std::array<std::string_view, 16> heads{
    "am anfang", "vorne", "vorn", "zuerst", "die ersten", "die erste", "beginnt mit", "faengt an mit", "zu beginn", "at the start", "at the beginning", "starts with",
    "begins with", "the first", "starts", "begins"};
constexpr std::array<std::string_view, 18> tails{
    "am ende", "am schluss", "zum schluss", "hinten", "die letzten", "die letzte", "letzten", "endet auf", "endet mit", "ganz hinten", "at the end", "ends in",
    "ends with", "ending in", "the last", "last", "ends", "letzte"};
constexpr auto digitNouns = wordTable("ziffer", "ziffern", "zahl", "zahlen", "stellen", "stelle", "digit", "digits", "numbers", "sind", "ist", "are", "is", "beiden",
                                      "lauten", "should", "be", "muss", "sein", "vier", "zwei", "drei", "two", "three", "four");
constexpr auto countWordsBefore = wordTable("zwei", "drei", "vier", "two", "three", "four");
constexpr auto germanClock = wordTable("um", "gegen", "halb", "viertel", "dreiviertel", "ab");
constexpr auto englishClock = wordTable("at", "around", "past", "half", "quarter");
/// Before these "one" is no digit: "that's my old one".
constexpr auto describing = wordTable("old", "new", "that", "this", "my", "the", "other", "right", "wrong", "another", "same", "which", "correct", "private", "mobile", "different", "current", "any");
constexpr auto negations = wordTable("nicht", "not", "keine", "kein", "statt");
constexpr auto contrasts = wordTable("sondern", "but");
constexpr auto agains = wordTable("nochmal", "wiederhole", "again", "repeat", "nochmals");

template<std::size_t n>
std::size_t longestAt(const std::array<std::string_view, n> &phrases, WordsView words, std::size_t at)
{
    std::size_t longest = 0;
    for (const std::string_view phrase : phrases)
        longest = std::max(longest, phraseLength(words, at, phrase));
    return longest;
}

/// "versichertennummer" and its like; "telefonnummer" is in the other table.
bool namesOtherNumber(const HeardWord &word)
{
    if (otherNumberWords.contains(word.folded))
        return true;
    return word.folded.size() > 6 && word.folded.ends_with("nummer") && !telephoneWords.contains(word.folded);
}

bool smallNumber(const HeardWord &word, int most)
{
    int value = 0;
    const char *end = word.folded.data() + word.folded.size();
    return word.isNumber() && word.folded.size() <= 2 && std::from_chars(word.folded.data(), end, value).ptr == end && value <= most;
}

/// Words of a written date or clock time at `at`: "17.04.2026", "14:30", "1990-05-12"; 0 = none.
std::size_t dateOrTimeLength(WordsView words, std::size_t at)
{
    if (at + 2 >= words.size() || !words[at].isNumber() || !words[at + 1].isMark() || !words[at + 1].glued || !words[at + 2].isNumber())
        return 0;
    if (words[at + 1].is(":") && smallNumber(words[at], 24))
        return 3;
    if (!words[at + 1].is(".") || !smallNumber(words[at], 31) || !smallNumber(words[at + 2], 12))
        return 0;
    const bool year = at + 4 < words.size() && words[at + 3].is(".") && words[at + 4].isNumber() && words[at + 4].folded.size() <= 4;
    const bool dotted = at + 3 < words.size() && words[at + 3].is(".");
    return year ? 5 : dotted ? 4 : 0;
}

/// Reads the runs of one turn from left to right.
class RunReader
{
public:
    RunReader(WordsView words, Language language, bool correcting) : m_words(words), m_language(language), m_correcting(correcting) {}

    std::vector<DigitRun> read()
    {
        while (m_at < m_words.size())
            step();
        closeRun();
        return std::move(m_runs);
    }

private:
    void step()
    {
        const HeardWord &word = m_words[m_at];
        if (const std::size_t length = dateOrTimeLength(m_words, m_at))
            return breakRun(length);
        if (const std::size_t length = clockLength())
            return breakRun(length);
        if (const std::size_t length = longestAt(restarts, m_words, m_at)) {
            closeRun();
            m_next.again = true;
            m_at += length;
        } else if (const std::size_t correction = correctorAt(m_words, m_at)) {
            closeRun();
            m_correcting = true;
            m_next.use = DigitUse::Replace;
            m_at += correction;
        } else if (m_correcting && takePlace()) {
            return;
        } else if (isExclamation()) {
            breakRun(1);
        } else if (negations.contains(word.folded)) {
            negate();
        } else if (m_language == Language::English && word.is("one") && m_at > 0 && m_run.groups.empty() && describing.contains(m_words[m_at - 1].folded)) {
            passWord(word);
        } else if (auto digits = digitsAt(m_words, m_at, m_language)) {
            takeDigits(std::move(*digits));
        } else {
            passWord(word);
        }
    }

    /// "oh hang on": an "oh" that no digit follows is none, unless it ends the number.
    bool isExclamation() const
    {
        if (m_language != Language::English || !m_words[m_at].is("oh") || m_at + 1 >= m_words.size())
            return false;
        const HeardWord &next = m_words[m_at + 1];
        return next.isWord() && !isFiller(next) && !between.contains(next.folded) && !digitsAt(m_words, m_at + 1, m_language)
            && longestAt(tails, m_words, m_at + 1) == 0;
    }

    /// "um elf", "halb drei", "at ten".
    std::size_t clockLength() const
    {
        const HeardWord &word = m_words[m_at];
        const bool lead = m_language == Language::German ? germanClock.contains(word.folded) : englishClock.contains(word.folded);
        const auto digits = lead ? digitsAt(m_words, m_at + 1, m_language) : std::nullopt;
        if (!digits || digits->digits.size() > 2)
            return 0;
        const std::size_t length = 1 + digits->words;
        const bool hour = m_at + length < m_words.size() && m_words[m_at + length].is("uhr");
        return length + (hour ? 1 + minutesAt(m_at + length + 1) : 0);
    }

    /// "uhr dreißig": how many words the minutes take.
    std::size_t minutesAt(std::size_t at) const
    {
        const auto minutes = digitsAt(m_words, at, m_language);
        return minutes && minutes->digits.size() <= 2 ? minutes->words : 0;
    }

    bool takePlace()
    {
        const std::size_t head = longestAt(heads, m_words, m_at);
        const std::size_t tail = longestAt(tails, m_words, m_at);
        if (head == 0 && tail == 0)
            return false;
        if (!m_run.groups.empty() && m_run.use == DigitUse::Replace) { // "two six oh at the end"
            m_run.use = head > tail ? DigitUse::Head : DigitUse::Tail;
            m_at += std::max(head, tail);
            closeRun();
            return true;
        }
        closeRun();
        m_next.use = head > tail ? DigitUse::Head : DigitUse::Tail;
        m_at += std::max(head, tail);
        // "die letzten zwei Ziffern sind sieben acht": the count is no digit of the number.
        if (m_at + 1 < m_words.size() && countWordsBefore.contains(m_words[m_at].folded) && digitNouns.contains(m_words[m_at + 1].folded)
            && !countWordsBefore.contains(m_words[m_at + 1].folded))
            ++m_at;
        return true;
    }

    void negate()
    {
        closeRun();
        m_negated = true;
        ++m_at;
    }

    void takeDigits(SpokenDigits digits)
    {
        const std::size_t after = m_at + digits.words;
        if (after < m_words.size() && units.contains(m_words[after].folded)) {
            const bool hour = m_words[after].is("uhr");
            return breakRun(digits.words + 1 + (hour ? minutesAt(after + 1) : 0));
        }
        if (m_run.groups.empty()) {
            m_run = m_next;
            m_next = {};
            m_run.span = spanOf(m_words[m_at], m_words[after - 1]);
        }
        m_run.span.to = m_words[after - 1].span.to;
        m_run.groups.push_back(std::move(digits));
        m_at = after;
    }

    void passWord(const HeardWord &word)
    {
        ++m_at;
        const bool splits = m_negated && !m_run.groups.empty() && (word.isMark() || contrasts.contains(word.folded) || word.is("die") || word.is("eine") || word.is("its"));
        if (splits)
            return closeRun();
        if (agains.contains(word.folded) || (word.is("mal") && m_at >= 2 && m_words[m_at - 2].is("noch")))
            markAgain();
        if (word.isMark() || isFiller(word) || between.contains(word.folded)) {
            announce(word);
            return;
        }
        closeRun();
        announce(word);
        m_next.afterOtherWords = true;
    }

    void markAgain()
    {
        closeRun();
        m_next.again = true;
    }

    void announce(const HeardWord &word)
    {
        if (telephoneWords.contains(word.folded))
            m_next.telephone = true;
        else if (namesOtherNumber(word))
            m_next.otherNumber = true;
        if (telephoneWords.contains(word.folded))
            m_next.otherNumber = false;
    }

    void breakRun(std::size_t words)
    {
        closeRun();
        m_next = {};
        m_next.afterOtherWords = true;
        m_at += words;
    }

    void closeRun()
    {
        if (m_run.groups.empty())
            return;
        if (m_negated)
            return closeNegated();
        if (!m_against.empty()) {
            m_run.use = DigitUse::Contrast;
            m_run.against = std::exchange(m_against, {});
        }
        m_runs.push_back(std::exchange(m_run, {}));
    }

    /// "nicht drei": wait for what is right, or take what stood before ("fünf, nicht drei").
    void closeNegated()
    {
        m_negated = false;
        DigitRun wrong = std::exchange(m_run, {});
        const std::size_t half = wrong.groups.size() / 2;
        const bool rightFollows = restHasDigits();
        if (!rightFollows && wrong.groups.size() % 2 == 0) { // "nicht drei fünf"
            DigitRun right = wrong;
            right.groups.erase(right.groups.begin(), right.groups.begin() + static_cast<std::ptrdiff_t>(half));
            wrong.groups.resize(half);
            right.use = DigitUse::Contrast;
            right.against = wrong.digits();
            m_runs.push_back(std::move(right));
        } else if (!rightFollows && !m_runs.empty()) {
            m_runs.back().use = DigitUse::Contrast;
            m_runs.back().against = wrong.digits();
        } else {
            m_against = wrong.digits();
        }
    }

    bool restHasDigits() const
    {
        constexpr std::size_t reach = 8;
        for (std::size_t at = m_at; at < std::min(m_at + reach, m_words.size()); ++at) {
            if (digitsAt(m_words, at, m_language))
                return true;
        }
        return false;
    }

    WordsView m_words;
    Language m_language;
    bool m_correcting;
    std::size_t m_at = 0;
    bool m_negated = false;
    std::string m_against;
    DigitRun m_run;
    DigitRun m_next;                 ///< what is known of the next run before it begins
    std::vector<DigitRun> m_runs;
};

} // namespace

std::string DigitRun::digits() const
{
    std::string all;
    for (const SpokenDigits &group : groups)
        all += group.digits;
    return all;
}

std::vector<DigitRun> digitRuns(WordsView words, Language language, bool correcting)
{
    return RunReader(words, language, correcting).read();
}

NumberTopic numberTopic(WordsView words)
{
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (telephoneWords.contains(word->folded))
            return NumberTopic::Telephone;
        if (namesOtherNumber(*word))
            return NumberTopic::Other;
    }
    return NumberTopic::None;
}

} // namespace askpro::core
