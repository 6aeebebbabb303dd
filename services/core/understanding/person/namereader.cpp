#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/heardperson.h"
#include "services/core/understanding/person/namequestion.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/personreader.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/person/spokenmail.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

/// A name of ours in the agent's words.
struct ReadBack
{
    bool patient = false;
    QString given;                   ///< as the agent wrote it; empty where it was not said
    QString family;
    QString letters;                 ///< spelled by the agent
    TurnSpan span;
    bool brief = false;              ///< the turn is about nothing else
};

/// Follows a call turn by turn.
class NameReader
{
public:
    explicit NameReader(Language language) : m_language(language) {}

    void hear(const SpokenTurn &turn, int index)
    {
        const HeardWords words = heardWords(turn.text, index);
        if (turn.agent)
            hearAgent(words);
        else
            hearCaller(words);
    }

    HeardValue result();

private:
    // What the agent says.
    void hearAgent(WordsView words);
    void confirmTentative(WordsView words);
    void learnAddressed(WordsView words);
    void takeAddressed(WordsView turn);
    void learnOrder(WordsView words);
    void learnGiven(WordsView words);
    [[nodiscard]] std::optional<ReadBack> readBackIn(WordsView words) const;
    [[nodiscard]] std::optional<ReadBack> readBackOf(const HeardPerson &person, WordsView words) const;

    // What the caller says.
    void hearCaller(WordsView words);
    void answerReadBack(WordsView words, Reply reply);
    void takeMentions(WordsView words, Reply reply);
    void takeMention(const NameMention &mention, WordsView words, bool correction);
    bool takeAnswer(WordsView words, const std::vector<NameMention> &introduced);
    void takeStrays(WordsView words);
    void takeCorrection(WordsView words);
    void takeLetters(WordsView words);
    void takeHints(WordsView words);
    HeardPerson &personFor(Whose whose);
    [[nodiscard]] bool isOwn(const NamePhrase &phrase) const;

    Language m_language;
    HeardPerson m_caller;
    HeardPerson m_patient;
    bool m_forOther = false;
    bool m_lastIsPatient = false;    ///< who was named last
    NameQuestion m_question;
    bool m_backchannel = false;
    std::optional<ReadBack> m_readBack;
    std::vector<NameMention> m_tentative;
    std::vector<TurnSpan> m_tentativeSpans;
    std::set<std::string> m_own;     ///< words of the agent's greeting: its name, the practice, its doctors
    std::set<std::string> m_callerWords;
    std::vector<QString> m_addressed; ///< names by which the agent spoke to the caller before we knew one
    std::vector<HeardWords> m_firstTurns; ///< the caller's
    QString m_openLetters;           ///< spelled up to the end of the caller's last turn
    int m_agentTurns = 0;
    int m_callerTurns = 0;
};

TurnSpan spanOfPhrase(WordsView words, const NamePhrase &phrase) { return spanOf(words[phrase.from], words[phrase.to - 1]); }

bool isCapital(const HeardWord &word) { return word.isWord() && word.text.front().isUpper(); }

/// Whether the agent uses the words as a name: behind a title, or the family name of somebody whose first name is known.
bool takesForName(WordsView words, const NamePhrase &phrase, const std::set<std::string> &said)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isCapital(words[at]) || nameWord(words[at]) == NameWord::No)
            continue;
        const auto is = [&](const QString &part) { return isNearlySameName(part.section(u' ', -1), words[at].text); };
        const bool titled = at > 0 && (isTitle(words[at - 1]) || (at > 1 && isParticle(words[at - 1].folded)) || (words[at - 1].is(".") && at > 1 && isTitle(words[at - 2])));
        if (titled && std::ranges::any_of(phrase.words, is))
            return true;
        if (phrase.knownGiven && (is(phrase.words.first()) || is(phrase.words.last())))
            return true;
        if (phrase.parts() == 1 && at > 0 && is(phrase.words.last()) && nameWord(words[at - 1]) != NameWord::No && said.contains(words[at - 1].folded))
            return true;
        if (phrase.parts() >= 2 && at > 0 && is(phrase.words.last()) && isNearlySameName(phrase.words.first(), words[at - 1].text))
            return true;
    }
    return false;
}

/// The name in a turn that this word belongs to.
NamePhrase phraseWith(WordsView words, const QString &name, Language language)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (nameWord(words[at]) == NameWord::No || !isNearlySameName(words[at].text, name))
            continue;
        for (std::size_t from = at > 0 ? at - 1 : 0; from <= at; ++from) {
            NamePhrase phrase = namePhraseAt(words, from, language);
            const bool before = from < at && nameWord(words[from]) != NameWord::Given;
            if (!phrase.isEmpty() && phrase.from <= at && phrase.to > at && !before)
                return phrase;
        }
    }
    return {};
}

void NameReader::hearAgent(WordsView words)
{
    if (m_agentTurns++ == 0) {
        for (const HeardWord &word : words)
            m_own.insert(word.folded);
    }
    const NameQuestion question = nameQuestion(words);
    m_backchannel = isBackchannel(words);
    if (!m_backchannel || question.asked)
        m_question = question;
    confirmTentative(words);
    learnAddressed(words);
    learnOrder(words);
    learnGiven(words);
    m_readBack = readBackIn(words);
}

/// "Guten Tag, Frau Krause": the word behind the greeting was a name.
void NameReader::confirmTentative(WordsView words)
{
    for (std::size_t i = 0; i < m_tentative.size();) {
        const NameMention &mention = m_tentative[i];
        const bool taken = takesForName(words, mention.phrase, m_callerWords);
        if (!taken) {
            ++i;
            continue;
        }
        HeardPerson &person = mention.whose == Whose::Patient ? m_patient : m_caller;
        person.hear(mention.phrase, mention.part, mention.whose == Whose::Patient, false);
        person.addEvidence(m_tentativeSpans[i], evidenceStrength::introduced);
        m_tentative.erase(m_tentative.begin() + static_cast<std::ptrdiff_t>(i));
        m_tentativeSpans.erase(m_tentativeSpans.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// "Herr Pölzl": the agent heard a name where we heard none.
void NameReader::learnAddressed(WordsView words)
{
    for (std::size_t at = 1; at < words.size() && m_caller.isEmpty() && m_patient.isEmpty(); ++at) {
        const HeardWord &name = words[at];
        if (!isTitle(words[at - 1]) || !isCapital(name) || nameWord(name) == NameWord::No)
            continue;
        constexpr std::size_t mostAddressed = 4;
        if (m_addressed.size() < mostAddressed)
            m_addressed.push_back(name.text);
        for (const HeardWords &turn : m_firstTurns)
            takeAddressed(turn);
    }
}

void NameReader::takeAddressed(WordsView turn)
{
    for (const QString &name : m_addressed) {
        const NamePhrase phrase = phraseWith(turn, name, m_language);
        if (phrase.isEmpty() || !m_caller.isEmpty() || !m_patient.isEmpty())
            continue;
        m_caller.hear(phrase, NamePart::Unsaid, false, false);
        m_caller.addEvidence(spanOfPhrase(turn, phrase), evidenceStrength::namedTwice);
    }
}

/// "Frau Nikbakht" after "nikbakht soraya": which of the two is the family name.
void NameReader::learnOrder(WordsView words)
{
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        for (HeardPerson *person : {&m_caller, &m_patient}) { // "Melody Achterberg" after "achterberg, melody"
            const bool turned = !person->isSpelled() && isCapital(words[at]) && isCapital(words[at + 1]) && !person->given().isEmpty()
                && isNearlySameName(words[at].text, person->family()) && isNearlySameName(words[at + 1].text, person->given());
            if (turned)
                person->swap();
        }
        if (!isTitle(words[at]) || isDoctor(words[at]) || !isCapital(words[at + 1]))
            continue;
        const bool alone = at + 2 >= words.size() || !isCapital(words[at + 2]);
        for (HeardPerson *person : {&m_caller, &m_patient}) {
            const QString &name = words[at + 1].text;
            if (alone && !person->family().isEmpty() && isNearlySameName(name, person->given()) && !isNearlySameName(name, person->family()))
                person->swap();
            else if (alone && person->family().isEmpty() && isNearlySameName(name, person->given()))
                person->swap();
        }
    }
}

/// "Kilian Overbeck" where the caller said "overbeck" and "kilian": the agent puts them together.
void NameReader::learnGiven(WordsView words)
{
    for (std::size_t at = 0; at < words.size() && m_forOther && m_patient.given().isEmpty(); ++at) { // "Wann hätte Jolanda Zeit?"
        const bool name = isCapital(words[at]) && nameWord(words[at]) == NameWord::Given && m_callerWords.contains(words[at].folded)
            && !m_own.contains(words[at].folded) && !m_caller.resembles(words[at].text) && !(at > 0 && isTitle(words[at - 1]));
        if (!name)
            continue;
        m_patient.adopt(words[at].text, {});
        m_patient.addEvidence(words[at].span, evidenceStrength::namedTwice);
    }
    for (std::size_t at = 1; at < words.size(); ++at) {
        const HeardWord &family = words[at];
        const HeardWord &given = words[at - 1];
        if (!isCapital(family) || !isCapital(given) || nameWord(given) == NameWord::No || !m_callerWords.contains(given.folded))
            continue;
        const bool known = isNearlySameName(family.text, m_caller.family()) || isNearlySameName(family.text, m_patient.family());
        if (!known || m_caller.resembles(given.text) || m_patient.resembles(given.text))
            continue;
        HeardPerson &person = m_forOther || !m_caller.given().isEmpty() ? m_patient : m_caller;
        if (!person.given().isEmpty())
            continue;
        person.adopt(given.text, person.family().isEmpty() ? QString() : person.family());
        person.addEvidence(spanOf(given, family), evidenceStrength::namedTwice);
    }
}

std::optional<ReadBack> NameReader::readBackOf(const HeardPerson &person, WordsView words) const
{
    ReadBack found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isCapital(words[at]) || words[at].text.size() < 2)
            continue;
        const NamePhrase phrase = namePhraseAt(words, at, m_language);
        if (phrase.isEmpty() || phrase.from != at)
            continue;
        const SplitName name = splitName(phrase);
        const bool family = isNearlySameName(name.family, person.family());
        const bool given = isNearlySameName(name.given, person.given());
        if (given && family)
            return ReadBack{false, name.given, name.family, {}, spanOfPhrase(words, phrase), false};
        if (phrase.parts() == 1 && family && !phrase.titled && !(at > 0 && isTitle(words[at - 1])))
            found = ReadBack{false, {}, name.family, {}, spanOfPhrase(words, phrase), false};
        at = phrase.to - 1;
    }
    return found.family.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<ReadBack> NameReader::readBackIn(WordsView words) const
{
    constexpr std::ptrdiff_t briefTurn = 9;
    const bool brief = std::ranges::count_if(words, [](const HeardWord &word) { return word.isWord() && word.text.size() > 1; }) <= briefTurn;
    for (const bool patient : {true, false}) {
        const HeardPerson &person = patient ? m_patient : m_caller;
        if (person.isEmpty())
            continue;
        auto found = readBackOf(person, words);
        for (const SpelledRun &run : spelledRuns(words, m_language, true)) {
            const QString letters = run.letters;
            const bool whole = letters.size() >= 3 && (isNearlySameName(letters, person.family()) || isNearlySameName(letters, person.given())
                || isNearlySameName(letters, person.given().section(u' ', -1) + person.family()));
            if (!whole)
                continue;
            if (!found)
                found = ReadBack{false, {}, {}, {}, spanOf(words[run.from], words[run.to - 1]), false};
            const bool both = isNearlySameName(letters, person.given() + person.family()) && !isNearlySameName(letters, person.family());
            if (!both) // first and family name in one breath: nothing new, but right
                found->letters = letters;
        }
        if (found) {
            found->patient = patient;
            found->brief = brief;
            return found;
        }
    }
    return std::nullopt;
}

HeardPerson &NameReader::personFor(Whose whose)
{
    if (whose == Whose::Unsaid)
        whose = m_question.whose;
    if (whose == Whose::Unsaid)
        whose = m_forOther && (m_patient.isEmpty() || m_lastIsPatient) ? Whose::Patient : Whose::Caller;
    m_lastIsPatient = whose == Whose::Patient;
    return m_lastIsPatient ? m_patient : m_caller;
}

bool NameReader::isOwn(const NamePhrase &phrase) const
{
    return std::ranges::all_of(phrase.words, [&](const QString &word) { return m_own.contains(foldedName(word)); });
}

void NameReader::hearCaller(WordsView words)
{
    ++m_callerTurns;
    constexpr std::size_t mostRemembered = 5000;
    for (const HeardWord &word : words) {
        if (m_callerWords.size() < mostRemembered)
            m_callerWords.insert(word.folded);
    }
    constexpr std::size_t introductions = 3; // turns in which people say who they are
    if (m_firstTurns.size() < introductions)
        m_firstTurns.emplace_back(words.begin(), words.end());
    if (speaksForOther(words))
        m_forOther = true;
    const Reply reply = replyOf(words);
    const bool mail = !m_question.asked && !spokenMails(words, m_language).empty();
    if (m_readBack)
        answerReadBack(words, reply);
    if (!mail) {
        takeMentions(words, reply);
        takeLetters(words);
        takeHints(words);
        if (m_callerTurns <= static_cast<int>(introductions))
            takeAddressed(words);
    }
    m_readBack.reset();
    m_question = {};
}

void NameReader::answerReadBack(WordsView words, Reply reply)
{
    HeardPerson &person = m_readBack->patient ? m_patient : m_caller;
    if (reply == Reply::Contests) {
        if (m_readBack->brief && contestsAll(words) && (m_readBack->given.isEmpty() || !person.isSpelled())
            && (m_readBack->family.isEmpty() || foldedName(m_readBack->family) == foldedName(person.family())))
            person = {}; // what was heard is what was wrong
        return;
    }
    const bool asked = reply == Reply::Affirms;
    if (!m_readBack->letters.isEmpty() && (asked || !person.isSpelled()))
        person.spell(m_readBack->letters, NamePart::Unsaid);
    if (!m_readBack->given.isEmpty() && !person.confirmed)
        person.adopt(m_readBack->given, m_readBack->family);
    else if (m_readBack->brief && asked)
        person.adopt({}, m_readBack->family);
    const bool full = !m_readBack->given.isEmpty() || !m_readBack->letters.isEmpty();
    person.addEvidence(m_readBack->span, asked ? evidenceStrength::confirmed : full ? evidenceStrength::letStand : evidenceStrength::namedTwice);
    person.confirmed = person.confirmed || (asked && full);
}

void NameReader::takeMentions(WordsView words, Reply reply)
{
    const auto introduced = introducedNames(words, m_language);
    const bool sure = std::ranges::any_of(introduced, [](const NameMention &mention) { return !mention.tentative; });
    for (const NameMention &mention : introduced)
        takeMention(mention, words, reply == Reply::Contests);
    const bool aboutCaller = std::ranges::any_of(introduced, [](const NameMention &mention) { return mention.whose != Whose::Patient; });
    if (!aboutCaller && !m_question.asked && m_callerTurns <= 3 && m_caller.isEmpty())
        takeMention(greetedName(words, m_language), words, false);
    if (!m_question.asked)
        takeStrays(words);
    const bool partsOnly = std::ranges::all_of(introduced, [](const NameMention &mention) {
        return mention.tentative || mention.part == NamePart::Given || mention.part == NamePart::Family;
    });
    if (sure && !(m_question.asked && partsOnly))
        return;
    if (m_question.asked && !(m_readBack && reply == Reply::Affirms) && takeAnswer(words, introduced))
        return;
    if (reply == Reply::Contests || correctorAt(words, 0) > 0)
        takeCorrection(words);
}

void NameReader::takeMention(const NameMention &mention, WordsView words, bool correction)
{
    if (mention.phrase.isEmpty())
        return;
    const bool certain = !mention.tentative || (m_question.asked && mention.phrase.knownGiven);
    if (!certain) {
        constexpr std::size_t mostTentative = 16;
        if (!isOwn(mention.phrase) && m_tentative.size() < mostTentative) {
            m_tentative.push_back(mention);
            m_tentativeSpans.push_back(spanOfPhrase(words, mention.phrase));
        }
        return;
    }
    HeardPerson &person = personFor(mention.whose);
    if (mention.whose == Whose::Patient)
        m_forOther = true;
    const NamePart part = mention.part == NamePart::Unsaid ? m_question.part : mention.part;
    const bool childsFirst = m_lastIsPatient && !m_caller.family().isEmpty();
    person.hear(mention.phrase, part == NamePart::Full ? NamePart::Unsaid : part, childsFirst, correction);
    person.addEvidence(spanOfPhrase(words, mention.phrase), mention.strength);
}

/// The bare answer: "dreßler, vorname theresa", "die nummer haben sie, fatma öztürk".
bool NameReader::takeAnswer(WordsView words, const std::vector<NameMention> &introduced)
{
    NameMention answer = answeredName(words, m_language);
    const auto strays = strayNames(words, m_language);
    const bool better = !strays.empty() && (answer.phrase.isEmpty() || (!answer.phrase.knownGiven && strays.front().phrase.from >= answer.phrase.to));
    if (better) {
        answer.phrase = strays.front().phrase;
        answer.strength = evidenceStrength::bareAnswer;
    }
    const NamePhrase &phrase = answer.phrase;
    const bool overlaps = std::ranges::any_of(introduced, [&](const NameMention &mention) {
        return phrase.from < mention.phrase.to && mention.phrase.from < phrase.to;
    });
    if (phrase.isEmpty() || overlaps || (phrase.doubtful && !phrase.ends && phrase.parts() == 1))
        return false;
    for (const NameMention &mention : introduced) {
        if (mention.part == NamePart::Given)
            answer.part = NamePart::Family;
        else if (mention.part == NamePart::Family)
            answer.part = NamePart::Given;
    }
    takeMention(answer, words, false);
    return true;
}

/// A full name without wording. Beside a relative, with the caller's family name, it is the relative's.
void NameReader::takeStrays(WordsView words)
{
    const bool relative = namesRelative(words);
    for (NameMention mention : strayNames(words, m_language)) {
        const SplitName name = splitName(mention.phrase);
        const bool relatives = relative && isNearlySameName(name.family, m_caller.family()) && !isNearlySameName(name.given, m_caller.given());
        if (m_caller.resembles(name.family) && !relatives)
            continue;
        mention.whose = relatives ? Whose::Patient : mention.whose;
        mention.tentative = !relatives;
        takeMention(mention, words, false);
    }
}

/// "nein, krause", "nicht grause sondern krause": a word that is like the name we have.
void NameReader::takeCorrection(WordsView words)
{
    const auto but = std::ranges::find_if(words, [](const HeardWord &word) { return word.is("sondern") || word.is("but"); });
    const WordsView rest = but == words.end() ? words : words.subspan(static_cast<std::size_t>(but - words.begin()) + 1);
    const NameMention answer = answeredName(rest, m_language);
    if (answer.phrase.isEmpty())
        return;
    HeardPerson &person = m_lastIsPatient ? m_patient : m_caller;
    const bool about = std::ranges::any_of(answer.phrase.words, [&](const QString &word) { return person.resembles(word); })
        || (m_readBack && (isNearlySameName(answer.phrase.words.last(), m_readBack->family)));
    if (!about)
        return;
    person.hear(answer.phrase, NamePart::Unsaid, false, true);
    person.addEvidence(spanOfPhrase(rest, answer.phrase), evidenceStrength::hinted);
}

/// Letters of this turn, and those of the turn before when the agent only said "mhm".
void NameReader::takeLetters(WordsView words)
{
    const auto runs = spelledRuns(words, m_language, m_question.spell || m_question.asked);
    const QString open = std::exchange(m_openLetters, {});
    for (const SpelledRun &run : runs) {
        if (run.from > 0 && letterHintsAt(words, run.from - 1, m_language).words > 0)
            continue; // "mit k und tz": letters of a remark
        const bool continues = !open.isEmpty() && m_backchannel && &run == &runs.front() && !run.letters.startsWith(open.first(1) + open.mid(1, 1));
        const QString letters = continues ? open + run.letters : run.letters;
        const bool known = m_caller.resembles(letters) || m_patient.resembles(letters);
        constexpr int fewLetters = 3;
        if (run.pieces < fewLetters && !m_question.asked && !continues && !known)
            continue;
        HeardPerson &person = m_patient.resembles(letters) ? m_patient : m_caller.resembles(letters) ? m_caller
            : m_lastIsPatient && m_question.whose != Whose::Caller                             ? m_patient
                                                                                               : personFor(m_question.whose);
        if (!m_question.asked && !known && person.isEmpty() && !continues)
            continue; // letters of something else: a policy, a street
        person.spell(letters, m_question.part);
        person.addEvidence(spanOf(words[run.from], words[run.to - 1]), evidenceStrength::spelled);
        m_openLetters = letters;
    }
}

void NameReader::takeHints(WordsView words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const LetterHints hints = letterHintsAt(words, at, m_language);
        if (hints.words == 0)
            continue;
        const bool afterName = at > 0 && nameWord(words[at - 1]) != NameWord::No;
        const QString word = afterName ? words[at - 1].text : QString();
        const bool about = (afterName && (m_caller.resembles(word) || m_patient.resembles(word))) || (at <= 4 && (m_question.asked || m_readBack));
        if (about) {
            HeardPerson &person = m_patient.resembles(word) || (m_lastIsPatient && !m_caller.resembles(word)) ? m_patient : m_caller;
            for (const LetterHint &hint : hints.hints)
                person.hint(word, hint, m_question.part);
            person.addEvidence(spanOf(words[at], words[at + hints.words - 1]), evidenceStrength::hinted);
        }
        at += hints.words - 1;
    }
}

HeardValue NameReader::result()
{
    // A full name that nobody took up is still likelier than none.
    for (std::size_t i = 0; i < m_tentative.size() && m_caller.isEmpty() && m_patient.isEmpty(); ++i) {
        if (m_tentative[i].strength >= evidenceStrength::greetedWith && m_tentative[i].phrase.parts() >= 2 && m_tentative[i].phrase.knownGiven) {
            m_caller.hear(m_tentative[i].phrase, NamePart::Unsaid, false, false);
            m_caller.addEvidence(m_tentativeSpans[i], m_tentative[i].strength);
        }
    }
    const bool other = !m_patient.isEmpty();
    const HeardPerson &person = other ? m_patient : m_caller;
    HeardValue value;
    if (person.isEmpty())
        return value;
    const bool borrows = other && person.family().isEmpty();
    const QString family = borrows ? m_caller.family() : person.family();
    value.value = QString(person.given() + u' ' + family).trimmed();
    value.evidence = person.evidence();
    if (borrows)
        value.evidence += m_caller.evidence();
    value.confidence = person.confirmed && person.isSpelled() ? evidenceStrength::spelledAndConfirmed : person.strength();
    if (borrows && !person.confirmed)
        value.confidence = std::min(value.confidence, evidenceStrength::borrowedFamily);
    if (person.given().isEmpty() || family.isEmpty())
        value.confidence = std::min(value.confidence, evidenceStrength::onlyFamilyOrGiven);
    return value;
}

} // namespace

HeardValue readName(const QList<SpokenTurn> &turns, Language language)
{
    NameReader reader(language);
    for (qsizetype i = 0; i < turns.size(); ++i)
        reader.hear(turns[i], static_cast<int>(i));
    return reader.result();
}

} // namespace askpro::core
