#include "services/core/understanding/person/namelistener.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

// What the agent says: questions, read-backs, and how it calls people.

namespace {

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
        const bool greeted = at > 0 && isGreeting(words[at - 1].folded) && (is(phrase.words.first()) || is(phrase.words.last())); // "Hi Gideon"
        if (greeted || (titled && std::ranges::any_of(phrase.words, is)))
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
NamePhrase phraseWith(WordsView words, const QString &name, models::Language language)
{
    constexpr std::size_t fewWords = 4; // "fine lewis barnet": hardly more than the name
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (nameWord(words[at]) == NameWord::No || !isNearlySameName(words[at].text, name))
            continue;
        for (std::size_t from = at > 0 ? at - 1 : 0; from <= at; ++from) {
            NamePhrase phrase = namePhraseAt(words, from, language);
            const bool first = from == 0 || words.size() <= fewWords || words[from - 1].isMark() || isGreeting(words[from - 1].folded); // "yazan al-khatib" at the beginning of a turn
            const bool before = from < at && nameWord(words[from]) != NameWord::Given && !first;
            if (!phrase.isEmpty() && phrase.from <= at && phrase.to > at && !before)
                return phrase;
        }
    }
    return {};
}

} // namespace

void NameListener::hearAgent(WordsView words)
{
    if (m_agentTurns++ == 0) {
        for (const HeardWord &word : words)
            m_own.insert(word.folded);
    } else {
        constexpr std::size_t mostNames = 40;
        for (AgentName &name : agentNames(words, m_language)) {
            if (m_agentNames.size() < mostNames && !isOwn(name.phrase))
                m_agentNames.push_back(std::move(name));
        }
    }
    const NameQuestion question = nameQuestion(words);
    m_backchannel = isBackchannel(words);
    if (!m_backchannel || question.asked)
        m_question = question;
    m_everAsked = m_everAsked || question.asked;
    confirmTentative(words);
    adoptAnswer(words);
    reviseAddressed(words);
    learnAddressed(words);
    learnOrder(words);
    learnGiven(words);
    m_readBack = readBackIn(words);
    expectPerson(words);
    m_agentHints.clear();
    m_agentHintWord.clear();
    for (std::size_t at = 0; at < words.size(); ++at) {
        const LetterHints hints = letterHintsAt(words, at, m_language);
        if (hints.words == 0)
            continue;
        m_agentHints.insert(m_agentHints.end(), hints.hints.begin(), hints.hints.end());
        m_agentHintWord = at > 0 && isCapital(words[at - 1]) ? words[at - 1].text : QString();
    }
    for (std::size_t at = 0; m_question.spell && m_agentHints.empty() && at < words.size(); ++at) { // "Wie schreibt man Philipp?"
        if (isCapital(words[at]) && (m_caller.resembles(words[at].text) || m_patient.resembles(words[at].text)))
            m_agentHintWord = words[at].text;
    }
}

/// "Guten Tag, Frau Krause": the word behind the greeting was a name.
void NameListener::confirmTentative(WordsView words)
{
    for (std::size_t i = 0; i < m_tentative.size();) {
        const NameMention &mention = m_tentative[i];
        const bool taken = takesForName(words, mention.phrase, m_callerWords);
        if (!taken) {
            ++i;
            continue;
        }
        HeardPerson &person = mention.whose == Whose::Patient ? m_patient : m_caller;
        const bool complete = !person.given().isEmpty() && !person.family().isEmpty(); // by surer words
        if (!complete)
            person.hear(mention.phrase, mention.part, mention.whose == Whose::Patient, false);
        person.addEvidence(m_tentativeSpans[i], evidenceStrength::introduced);
        m_tentative.erase(m_tentative.begin() + static_cast<std::ptrdiff_t>(i));
        m_tentativeSpans.erase(m_tentativeSpans.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// "Herr Pölzl": the agent heard a name where we heard none.
void NameListener::learnAddressed(WordsView words)
{
    for (std::size_t at = 1; at < words.size() && m_caller.isEmpty() && m_patient.isEmpty(); ++at) {
        const HeardWord &name = words[at];
        if (!isTitle(words[at - 1]) || (isDoctor(words[at - 1]) && m_callerTurns == 0) || !isCapital(name) || nameWord(name) == NameWord::No)
            continue; // "Praxis Doktor Sommer" greets, nobody has spoken yet
        constexpr std::size_t mostAddressed = 4;
        if (m_addressed.size() < mostAddressed)
            m_addressed.push_back(name.text);
        for (const HeardWords &turn : m_firstTurns)
            takeAddressed(turn);
        takeAddressed(m_lastTurn);
    }
}

/// "Spreche ich mit Frau Carmen Ortega?": the practice calls, and asks whom it has reached.
void NameListener::expectPerson(WordsView words)
{
    m_expected.reset();
    for (std::size_t at = 0; at + 3 < words.size(); ++at) {
        const bool asks = phraseAt(words, at, {"spreche", "ich", "mit"}) || phraseAt(words, at, {"i", "speaking", "with"}) || phraseAt(words, at, {"i", "speaking", "to"});
        const NamePhrase phrase = asks ? namePhraseAt(words, at + 3, m_language) : NamePhrase{};
        if (!phrase.isEmpty())
            m_expected = AgentName{phrase, spanOfPhrase(words, phrase)};
    }
}

void NameListener::takeExpected(Reply reply)
{
    if (m_expected && reply == Reply::Affirms && m_caller.isEmpty()) {
        m_caller.hear(m_expected->phrase, NamePart::Unsaid, false, false);
        m_caller.addEvidence(m_expected->span, evidenceStrength::confirmed);
    }
    m_expected.reset();
}

bool NameListener::wasSaid(const QString &name) const
{
    const QStringList parts = QString(name).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    return !name.isEmpty() && std::ranges::all_of(parts, [&](const QString &part) {
        return std::ranges::any_of(m_lastLetters, [&](const QString &letters) { return isNearlySameName(letters, part); })
            || std::ranges::any_of(m_lastTurn, [&](const HeardWord &word) { return word.isWord() && isNearlySameName(word.text, part); });
    });
}

/// "Danke, Frau Kallweit" where another word was taken for the family name.
void NameListener::reviseAddressed(WordsView words)
{
    for (const AgentName &name : agentNames(words, m_language)) {
        const QString family = name.phrase.words.last();
        const bool called = name.phrase.titled && name.phrase.parts() == 1 && m_callerWords.contains(foldedName(family)) && !m_titledByCaller.contains(foldedName(family)) && !isOwn(name.phrase);
        if (called && m_caller.callFamily(family))
            m_caller.addEvidence(name.span, evidenceStrength::namedTwice);
    }
}

/// "Jakob Hürlimann." after "hürlimann köbi also jakob im ausweis": the agent says which of the answer's words are the name.
void NameListener::adoptAnswer(WordsView words)
{
    for (std::size_t at = 0; m_answered && at < words.size(); ++at) {
        if (!isCapital(words[at]) || (at > 0 && (isTitle(words[at - 1]) || words[at - 1].is("bei") || words[at - 1].is("with"))))
            continue;
        const NamePhrase phrase = namePhraseAt(words, at, m_language);
        if (phrase.from != at || phrase.parts() < 2 || phrase.parts() > 3)
            continue;
        at = phrase.to - 1;
        const SplitName name = splitName(phrase);
        HeardPerson &person = m_lastIsPatient ? m_patient : m_caller;
        if (isNearlySameName(name.given, person.given()) && isNearlySameName(name.family, person.family()))
            continue; // a read-back, which the caller may contest
        const bool about = person.isEmpty() || person.resembles(name.given) || person.resembles(name.family);
        if (!about || isOwn(phrase) || !wasSaid(name.given) || !wasSaid(name.family))
            continue;
        if (isNearlySameName(name.given, person.family()) && isNearlySameName(name.family, person.given()))
            person.swap();
        else
            person.adopt(name.given, name.family);
        person.addEvidence(spanOfPhrase(words, phrase), evidenceStrength::namedTwice);
    }
}

void NameListener::takeAddressed(WordsView turn)
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
void NameListener::learnOrder(WordsView words)
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
void NameListener::learnGiven(WordsView words)
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

std::optional<ReadBack> NameListener::readBackOf(const HeardPerson &person, WordsView words) const
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

std::optional<ReadBack> NameListener::readBackIn(WordsView words) const
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
            const bool whole = letters.size() >= 3 && (isNearlySameName(letters, person.given() + person.family()) || isNearlySameName(letters, person.family()) || isNearlySameName(letters, person.given())
                || isNearlySameName(letters, person.given().section(u' ', -1) + person.family()));
            if (!whole)
                continue;
            if (!found)
                found = ReadBack{false, {}, {}, {}, spanOf(words[run.from], words[run.to - 1]), false};
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

} // namespace askpro::core
