#include "services/core/understanding/person/namelistener.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/person/repeatednames.h"
#include "services/core/understanding/person/spokenmail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr int introductions = 3; // turns in which people say who they are

TurnSpan spanOfPhrase(WordsView words, const NamePhrase &phrase) { return spanOf(words[phrase.from], words[phrase.to - 1]); }

} // namespace

void NameListener::hear(const SpokenTurn &turn, int index)
{
    const HeardWords words = heardWords(turn.text, index);
    if (turn.agent)
        hearAgent(spokenPart(words));
    else
        hearCaller(spokenPart(words));
}

HeardPerson &NameListener::personFor(Whose whose)
{
    if (whose == Whose::Unsaid)
        whose = m_question.whose;
    if (whose == Whose::Unsaid)
        whose = m_lastIsPatient || (m_forOther && m_patient.isEmpty()) ? Whose::Patient : Whose::Caller;
    m_lastIsPatient = whose == Whose::Patient;
    return m_lastIsPatient ? m_patient : m_caller;
}

/// Words of a spelling alphabet are first names too.
bool NameListener::isSpelled(const NamePhrase &phrase) const
{
    constexpr int fewPieces = 3;
    return std::ranges::any_of(m_runs, [&](const SpelledRun &run) { return run.pieces >= fewPieces && phrase.from < run.to && run.from < phrase.to; });
}

bool NameListener::isOwn(const NamePhrase &phrase) const
{
    return std::ranges::all_of(phrase.words, [&](const QString &word) { return m_own.contains(foldedName(word)); });
}

void NameListener::hearCaller(WordsView words)
{
    ++m_callerTurns;
    constexpr std::size_t mostRemembered = 5000;
    for (std::size_t at = 0; at < words.size() && m_callerWords.size() < mostRemembered; ++at) {
        m_callerWords.insert(words[at].folded);
        if (at > 0 && isTitle(words[at - 1]))
            m_titledByCaller.insert(words[at].folded);
    }
    if (m_callerTurns <= introductions)
        m_firstTurns.emplace_back(words.begin(), words.end());
    if (speaksForOther(words))
        m_forOther = true;
    m_runs = spelledRuns(words, m_language, m_question.asked);
    const Reply reply = replyOf(words);
    const bool mail = !m_question.asked && !spokenMails(words, m_language).empty();
    takeExpected(reply);
    if (m_readBack)
        answerReadBack(words, reply);
    if (m_agentHints.size() == 1 && reply == Reply::Affirms) { // "Erik mit K?" – "ja"
        HeardPerson &person = m_lastIsPatient ? m_patient : m_caller;
        person.hint(m_agentHintWord, m_agentHints.front(), NamePart::Unsaid);
    }
    if (!mail) {
        takeMentions(words, reply);
        takeLetters(words);
        takeHints(words);
        takeLateGiven(words);
        if (m_callerTurns <= introductions)
            takeAddressed(words);
    }
    m_lastTurn.assign(words.begin(), words.end());
    m_lastLetters.clear();
    for (const SpelledRun &run : m_runs)
        m_lastLetters.append(run.letters);
    m_answered = m_question.asked;
    m_readBack.reset();
    m_question = {};
}

void NameListener::answerReadBack(WordsView words, Reply reply)
{
    HeardPerson &person = m_readBack->patient ? m_patient : m_caller;
    if (reply == Reply::Contests) {
        if (m_readBack->brief && contestsAll(words) && (m_readBack->given.isEmpty() || !person.isSpelled())
            && (m_readBack->family.isEmpty() || foldedName(m_readBack->family) == foldedName(person.family())))
            person = {}; // what was heard is what was wrong
        return;
    }
    const bool asked = reply == Reply::Affirms;
    if (!m_readBack->letters.isEmpty())
        person.spell(m_readBack->letters, NamePart::Unsaid);
    if (!m_readBack->given.isEmpty() && !person.confirmed)
        person.adopt(m_readBack->given, m_readBack->family);
    else if (m_readBack->brief && asked)
        person.adopt({}, m_readBack->family);
    const bool full = !m_readBack->given.isEmpty() || !m_readBack->letters.isEmpty();
    person.addEvidence(m_readBack->span, asked ? evidenceStrength::confirmed : full ? evidenceStrength::letStand : evidenceStrength::namedTwice);
    person.confirmed = person.confirmed || (asked && full);
}

void NameListener::takeMentions(WordsView words, Reply reply)
{
    auto introduced = introducedNames(words, m_language);
    std::erase_if(introduced, [&](const NameMention &mention) { return isSpelled(mention.phrase); });
    const bool sure = std::ranges::any_of(introduced, [](const NameMention &mention) { return !mention.tentative; });
    for (std::size_t at = 0; m_question.asked && at < words.size(); ++at) { // "auf mich, der gutschein ist von meiner schwägerin ursel"
        if (phraseAt(words, at, {"auf", "mich"}) || phraseAt(words, at, {"fuer", "mich"}) || phraseAt(words, at, {"for", "myself"}))
            std::erase_if(introduced, [](const NameMention &mention) { return mention.whose == Whose::Patient; });
    }
    for (NameMention &mention : introduced) {
        if (m_question.whose == Whose::Caller && mention.whose == Whose::Patient && !m_patient.isEmpty() && !namesRelative(words))
            mention.whose = Whose::Caller; // "Und wer sind Sie?" – "die enkelin jana"
        takeMention(mention, words, reply == Reply::Contests);
    }
    if (takeRepeated(words))
        return;
    const bool aboutCaller = std::ranges::any_of(introduced, [](const NameMention &mention) { return mention.whose != Whose::Patient; });
    if (!aboutCaller && !m_question.asked && m_callerTurns <= introductions && m_caller.isEmpty())
        takeMention(greetedName(words, m_language), words, false);
    if (!m_question.asked)
        takeStrays(words);
    for (NameMention &mention : strayNames(words, m_language)) { // "my name is gareth, i mean gareth vaughan"
        const bool longer = std::ranges::any_of(introduced, [&](const NameMention &other) {
            return other.phrase.parts() == 1 && other.phrase.to <= mention.phrase.from && isNearlySameName(other.phrase.words.first(), mention.phrase.words.first());
        });
        mention.tentative = !longer;
        if (longer && !isSpelled(mention.phrase))
            takeMention(mention, words, false);
    }
    const bool partsOnly = std::ranges::all_of(introduced, [](const NameMention &mention) {
        return mention.tentative || mention.part == NamePart::Given || mention.part == NamePart::Family;
    });
    const bool otherAsked = m_question.whose == Whose::Patient && std::ranges::all_of(introduced, [](const NameMention &mention) {
        return mention.tentative || mention.whose == Whose::Caller; // "theo pichler like his dad, i'm charlotte wren"
    });
    if (sure && !(m_question.asked && (partsOnly || otherAsked)))
        return;
    if (m_question.asked && !(m_readBack && reply == Reply::Affirms) && takeAnswer(words, introduced))
        return;
    if (reply == Reply::Contests)
        takeContrast(words);
    if (reply == Reply::Contests || correctorAt(words, 0) > 0)
        takeCorrection(words);
}

void NameListener::takeMention(const NameMention &mention, WordsView words, bool correction)
{
    if (mention.phrase.isEmpty())
        return;
    const bool certain = !mention.tentative || (m_question.asked && (mention.phrase.knownGiven || mention.phrase.parts() > 1));
    if (!certain && takeSecondTime(mention, words))
        return;
    if (!certain) {
        constexpr std::size_t mostTentative = 16;
        if (!isOwn(mention.phrase) && m_tentative.size() < mostTentative) {
            m_tentative.push_back(mention);
            m_tentativeSpans.push_back(spanOfPhrase(words, mention.phrase));
        }
        return;
    }
    if (mention.phrase.parts() == 3 && m_own.contains(foldedName(mention.phrase.words.first()))) { // "hallo sophie, jens mohr hier"
        NameMention rest = mention;
        rest.phrase.words.removeFirst();
        return takeMention(rest, words, correction);
    }
    HeardPerson &person = personFor(mention.whose);
    if (mention.whose == Whose::Patient)
        m_forOther = true;
    const NamePart part = mention.part == NamePart::Unsaid ? m_question.part : mention.part;
    const bool childsFirst = m_lastIsPatient && (!m_caller.family().isEmpty() || (mention.whose == Whose::Patient && mention.phrase.knownGiven)); // "mein sohn moritz"
    person.hear(mention.phrase, part == NamePart::Full ? NamePart::Unsaid : part, childsFirst, correction);
    person.addEvidence(spanOfPhrase(words, mention.phrase), mention.strength);
}

/// "lohmann ja lohmann torsten": true when it answers the question for the name.
bool NameListener::takeRepeated(WordsView words)
{
    const bool early = m_callerTurns <= introductions && m_caller.isEmpty();
    if (!m_question.asked && !early)
        return false;
    NameMention mention = repeatedName(words);
    if (mention.phrase.isEmpty() || isSpelled(mention.phrase) || isOwn(mention.phrase))
        return false;
    mention.whose = m_question.asked ? Whose::Unsaid : Whose::Caller;
    mention.tentative = mention.tentative && !m_question.asked;
    takeMention(mention, words, false);
    return m_question.asked;
}

/// "… ursula lehmann …" and later "lehmann": said in two turns, it is the caller's own.
bool NameListener::takeSecondTime(const NameMention &mention, WordsView words)
{
    for (std::size_t i = 0; i < m_tentative.size(); ++i) {
        const NamePhrase &earlier = m_tentative[i].phrase;
        const bool again = m_tentativeSpans[i].turn != words.front().span.turn && isNearlySameName(earlier.words.last(), mention.phrase.words.last());
        const bool full = earlier.parts() + mention.phrase.parts() > 2 && !earlier.doubtful && !mention.phrase.doubtful;
        if (!again || !full || !m_caller.isEmpty())
            continue;
        m_caller.hear(earlier.parts() >= mention.phrase.parts() ? earlier : mention.phrase, NamePart::Unsaid, false, false);
        m_caller.addEvidence(m_tentativeSpans[i], evidenceStrength::introduced);
        m_caller.addEvidence(spanOfPhrase(words, mention.phrase), evidenceStrength::introduced);
        return true;
    }
    return false;
}

/// The bare answer: "dreßler, vorname theresa", "die nummer haben sie, fatma öztürk".
bool NameListener::takeAnswer(WordsView words, const std::vector<NameMention> &introduced)
{
    NameMention answer = answeredName(words, m_language);
    const std::size_t corrector = answer.phrase.parts() == 1 ? correctorAt(words, answer.phrase.to) : 0;
    if (corrector > 0) { // "katarzyna, no, just take kasia wojcik"
        const std::size_t from = answer.phrase.to + corrector;
        NameMention better = answeredName(words.subspan(from), m_language);
        better.phrase.from += from;
        better.phrase.to += from;
        if (better.phrase.parts() > 1)
            answer = better;
    }
    if (answer.phrase.parts() == 1 && answer.phrase.to > answer.phrase.from) { // "sofie mit f brehm mit h"
        const LetterHints hints = letterHintsAt(words, answer.phrase.to, m_language);
        const NamePhrase rest = hints.words > 0 ? namePhraseAt(words, answer.phrase.to + hints.words, m_language) : NamePhrase{};
        if (rest.parts() == 1 && !rest.doubtful && !isSpelled(rest) && !isNearlySameName(rest.words.first(), answer.phrase.words.first()))
            answer.phrase.words += rest.words;
    }
    auto strays = strayNames(words, m_language);
    std::erase_if(strays, [&](const NameMention &mention) { return isSpelled(mention.phrase); });
    const bool longer = !strays.empty() && answer.phrase.parts() == 1 && strays.front().phrase.from >= answer.phrase.to
        && isNearlySameName(strays.front().phrase.words.first(), answer.phrase.words.first()); // "gareth, i mean gareth vaughan"
    const bool better = !strays.empty() && (answer.phrase.isEmpty() || longer || (!answer.phrase.knownGiven && strays.front().phrase.from >= answer.phrase.to));
    if (better) {
        answer.phrase = strays.front().phrase;
        answer.strength = evidenceStrength::bareAnswer;
    }
    const NamePhrase &phrase = answer.phrase;
    const bool overlaps = std::ranges::any_of(introduced, [&](const NameMention &mention) {
        return !mention.tentative && phrase.from < mention.phrase.to && mention.phrase.from < phrase.to;
    });
    if (phrase.isEmpty() || overlaps || isSpelled(phrase) || (phrase.doubtful && !phrase.ends && phrase.parts() == 1))
        return false;
    for (const NameMention &mention : introduced) {
        if (mention.part == NamePart::Given) {
            answer.part = NamePart::Family;
            answer.phrase.words = {answer.phrase.words.join(u' ')};
        } else if (mention.part == NamePart::Family) {
            answer.part = NamePart::Given;
        }
    }
    takeMention(answer, words, false);
    return true;
}

/// A full name without wording. Beside a relative, with the caller's family name, it is the relative's.
void NameListener::takeStrays(WordsView words)
{
    const bool relative = namesRelative(words);
    for (NameMention mention : strayNames(words, m_language)) {
        if (isSpelled(mention.phrase))
            continue;
        const SplitName name = splitName(mention.phrase);
        const bool sameFamily = isNearlySameName(name.family, m_caller.family())
            || std::ranges::any_of(m_tentative, [&](const NameMention &other) {
                   return isNearlySameName(other.phrase.words.last(), name.family) && !isNearlySameName(other.phrase.words.first(), name.given);
               });
        const bool relatives = relative && sameFamily && !isNearlySameName(name.given, m_caller.given());
        if (m_caller.resembles(name.family) && !relatives)
            continue;
        mention.whose = relatives ? Whose::Patient : mention.whose;
        mention.tentative = !relatives;
        takeMention(mention, words, false);
    }
}

/// "nein, nicht anton, die frieda": another first name.
void NameListener::takeContrast(WordsView words)
{
    constexpr std::size_t reach = 5;
    for (std::size_t at = 0; at + 2 < words.size(); ++at) {
        const bool denied = (words[at].is("nicht") || words[at].is("not")) && nameWord(words[at + 1]) == NameWord::Given;
        for (std::size_t next = at + 2; denied && next < std::min(words.size(), at + reach); ++next) {
            HeardPerson &person = m_patient.isEmpty() ? m_caller : m_patient;
            const bool other = nameWord(words[next]) == NameWord::Given && words[next].folded != words[at + 1].folded;
            if (!other || !(person.given().isEmpty() || isNearlySameName(person.given(), words[at + 1].text)))
                continue;
            person.adopt(writtenName(words[next].text), {});
            person.addEvidence(words[next].span, evidenceStrength::hinted);
            return;
        }
    }
}

/// "nein, krause", "nicht grause sondern krause": a word that is like the name we have.
void NameListener::takeCorrection(WordsView words)
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

} // namespace askpro::core
