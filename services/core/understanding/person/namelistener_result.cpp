#include "services/core/understanding/person/namelistener.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

// What is left when the call is over.

namespace {

/// "lechner korbinian".
bool knownGivenLast(const NamePhrase &phrase)
{
    const HeardWords last = phrase.isEmpty() ? HeardWords() : heardWords(phrase.words.last(), 0);
    return last.size() == 1 && nameWord(last.front()) == NameWord::Given;
}

} // namespace

/// "fuhrmann, hallo, es geht um meine tochter" and later only "emilia": the word behind the greeting is the family name after all.
void NameListener::fillFromGreeting()
{
    for (std::size_t i = 0; i < m_tentative.size() && m_caller.given().isEmpty() && !m_caller.family().isEmpty(); ++i) { // "neumaier vroni", later only "neumaier"
        const QStringList &words = m_tentative[i].phrase.words;
        if (m_tentative[i].whose != Whose::Caller || words.size() != 2 || m_tentative[i].phrase.doubtful)
            continue;
        const bool first = isNearlySameName(words.first(), m_caller.family());
        if (!first && !isNearlySameName(words.last(), m_caller.family()))
            continue;
        m_caller.adopt(first ? words.last() : words.first(), {});
        m_caller.addEvidence(m_tentativeSpans[i], evidenceStrength::greetedWith);
    }
    const bool needed = m_caller.family().isEmpty() && m_patient.family().isEmpty() && !(m_caller.isEmpty() && m_patient.isEmpty());
    for (std::size_t i = 0; needed && i < m_tentative.size(); ++i) {
        const NamePhrase &phrase = m_tentative[i].phrase;
        const bool one = phrase.parts() == 1;
        if (m_tentative[i].whose != Whose::Caller || (one && (phrase.doubtful || phrase.knownGiven)) || (!one && !phrase.knownGiven) || m_caller.resembles(phrase.words.last()))
            continue;
        NamePhrase family = phrase;
        family.words = {phrase.words.last()};
        m_caller.hear(family, NamePart::Family, false, false);
        m_caller.addEvidence(m_tentativeSpans[i], evidenceStrength::greetedWith);
        return;
    }
}

/// What the agent called the person by, where the caller's words were not understood or only half of the name was.
void NameListener::fillFromAgent(HeardPerson &person)
{
    const bool nobody = person.isEmpty() && m_everAsked; // a name from the caller's records is not one the caller said
    for (const AgentName &name : m_agentNames) {
        const SplitName parts = splitName(name.phrase);
        const bool sameFamily = isNearlySameName(parts.family, person.family());
        const bool sameGiven = isNearlySameName(parts.given, person.given());
        const bool missesGiven = person.given().isEmpty() && !parts.given.isEmpty() && sameFamily;
        const bool missesFamily = person.family().isEmpty() && sameGiven;
        const std::string family = foldedName(parts.family);
        const bool calledSo = person.family().isEmpty() && !person.given().isEmpty() && name.phrase.titled && parts.given.isEmpty()
            && m_callerWords.contains(family) && !m_titledByCaller.contains(family); // "oswin", after an address with "vahrenkamp"
        if (!missesGiven && !missesFamily && !calledSo && !(nobody && (person.isEmpty() || sameFamily)))
            continue;
        person.adopt(parts.given, parts.family);
        person.addEvidence(name.span, evidenceStrength::onlyFamilyOrGiven);
    }
}

HeardValue NameListener::result()
{
    // A full name that nobody took up is still likelier than none.
    for (std::size_t i = 0; i < m_tentative.size() && m_caller.isEmpty() && m_patient.isEmpty(); ++i) {
        const NameMention &mention = m_tentative[i];
        const bool known = mention.phrase.knownGiven || knownGivenLast(mention.phrase);
        const double least = known ? evidenceStrength::greetedWith : evidenceStrength::introducedLoosely;
        const bool full = mention.phrase.parts() >= 2 && (!mention.phrase.doubtful || known);
        const bool half = m_tentativeSpans[i].turn <= 1 && mention.whose == Whose::Caller && mention.phrase.parts() == 1 && !mention.phrase.doubtful && mention.phrase.ends && mention.strength >= evidenceStrength::introducedLoosely;
        if (mention.strength >= least && (full || half)) {
            m_caller.hear(m_tentative[i].phrase, NamePart::Unsaid, false, false);
            m_caller.addEvidence(m_tentativeSpans[i], m_tentative[i].strength);
        }
    }
    fillFromGreeting();
    fillFromAgent(m_patient.isEmpty() ? m_caller : m_patient);
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

} // namespace askpro::core
