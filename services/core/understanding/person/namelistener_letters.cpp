#include "services/core/understanding/person/namelistener.h"

#include "services/core/understanding/person/evidencestrength.h"
#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

bool betweenNameAndHint(const HeardWord &word)
{
    static constexpr auto words = wordTable("nur", "only", "just", "auch", "aber", "bitte", "halt", "dann", "spelled", "spelt", "geschrieben", "but");
    return words.contains(word.folded) || word.is(",");
}

/// "… at the end", "hinten …": where the letters of a run stand in the name. "Hinten mit …" is about other letters.
LetterHint::Place placeBeside(WordsView words, const SpelledRun &run)
{
    constexpr std::size_t most = 4;
    std::size_t behind = run.to;
    while (behind < std::min(words.size(), run.to + most) && (words[behind].is("am") || words[behind].is("at") || words[behind].is("the") || words[behind].is("ganz") || words[behind].is("very")))
        ++behind;
    if (behind < words.size() && placeNamed(words[behind]) != LetterHint::Place::Unsaid) {
        const bool remark = behind + 1 < words.size() && (words[behind + 1].is("mit") || words[behind + 1].is("with") || words[behind + 1].is("ohne") || words[behind + 1].is("nur"));
        if (!remark)
            return placeNamed(words[behind]);
    }
    return run.from > 0 ? placeNamed(words[run.from - 1]) : LetterHint::Place::Unsaid;
}

} // namespace

// Letters in what the caller says: spelled names and remarks about their spelling.

/// Letters of this turn, and those of the turn before when the agent only said "mhm".
void NameListener::takeLetters(WordsView words)
{
    const QString open = std::exchange(m_openLetters, {});
    for (const SpelledRun &run : m_runs) {
        if (isRemark(words, run))
            continue;
        const bool continues = !open.isEmpty() && m_backchannel && &run == &m_runs.front() && !run.letters.startsWith(open.first(1) + open.mid(1, 1));
        const QString letters = continues ? open + run.letters : run.letters;
        const bool known = m_caller.resembles(letters) || m_patient.resembles(letters);
        constexpr int fewLetters = 3;
        if (run.pieces < fewLetters && !m_question.asked && !continues && !known)
            continue;
        if (takePiece(words, run))
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

/// "nowak n o w a k, wie man es spricht, dieter": the first name behind the spelling.
void NameListener::takeLateGiven(WordsView words)
{
    HeardPerson &person = m_lastIsPatient ? m_patient : m_caller;
    if (m_runs.empty() || person.family().isEmpty() || !person.given().isEmpty())
        return;
    for (std::size_t at = m_runs.back().to; at < words.size(); ++at) {
        const bool compared = words[at - 1].is("wie") || words[at - 1].is("for") || words[at - 1].is("like") || words[at - 1].is("in");
        if (compared || nameWord(words[at]) != NameWord::Given || person.resembles(words[at].text))
            continue;
        const bool full = at + 1 < words.size() && isNearlySameName(words[at + 1].text, person.family()); // "mit d t … emil, rainer schmidtke"
        if (!m_question.asked && !full)
            continue;
        person.adopt(writtenName(words[at].text), {});
        person.addEvidence(words[at].span, evidenceStrength::bareAnswer);
        return;
    }
}

/// "mit k und tz", "nicht o n": letters of a remark, not of a spelling.
bool NameListener::isRemark(WordsView words, const SpelledRun &run) const
{
    if (run.from == 0)
        return false;
    const HeardWord &before = words[run.from - 1];
    const bool denied = before.is("nicht") || before.is("not") || before.is("nich") || before.is("net") || before.is("ned") || before.is("nit");
    if (letterHintsAt(words, run.from - 1, m_language).words > 0)
        return true;
    constexpr std::size_t reach = 5; // "mit zwei t und i e"
    for (std::size_t at = run.from - 1; !denied && at > 0 && at + reach > run.from; --at) {
        const LetterHints hints = letterHintsAt(words, at - 1, m_language);
        if (hints.words > 0 && at - 1 + hints.words > run.from)
            return at - 1 + hints.words >= run.to || run.pieces <= 4;
    }
    return denied;
}

/// Only some letters of a name that was heard: "double e r a at the end", "vorne s w e t", "p o e l" of "van der poel".
bool NameListener::takePiece(WordsView words, const SpelledRun &run)
{
    const LetterHint::Place place = placeBeside(words, run);
    for (HeardPerson *person : {&m_patient, &m_caller}) {
        if (!person->spellPiece(run.letters, place))
            continue;
        person->addEvidence(spanOf(words[run.from], words[run.to - 1]), evidenceStrength::hinted);
        return true;
    }
    return false;
}

void NameListener::takeHints(WordsView words)
{
    std::size_t lastHint = words.size(); // where the last remark ended
    for (std::size_t at = 0; at < words.size(); ++at) {
        LetterHints hints = letterHintsAt(words, at, m_language);
        const bool besideName = at > 0 && (m_caller.resembles(words[at - 1].text) || m_patient.resembles(words[at - 1].text));
        if (hints.words == 0 && (besideName || lastHint == at))
            hints = looseHintsAt(words, at, m_language);
        const bool spelledOut = std::ranges::any_of(m_runs, [&](const SpelledRun &run) { return run.pieces > 2 && run.from > at; });
        if (hints.words == 0 || spelledOut)
            continue; // "ohne e, also s e i d l": the letters say it all
        std::size_t behind = at; // "niklas, nur mit k": where the name ends
        while (behind > 0 && behind + 2 > at && betweenNameAndHint(words[behind - 1]))
            --behind;
        const bool afterName = behind > 0 && nameWord(words[behind - 1]) != NameWord::No;
        const std::size_t end = at + hints.words;
        const bool ahead = end + 1 < words.size() && (words[end].is("in") || words[end].is("bei") || words[end].is("beim"))
            && (m_caller.resembles(words[end + 1].text) || m_patient.resembles(words[end + 1].text)); // "no h in sara"
        const QString word = ahead ? words[end + 1].text : afterName ? words[behind - 1].text : at <= 4 ? m_agentHintWord : QString();
        const bool about = ((afterName || ahead) && (m_caller.resembles(word) || m_patient.resembles(word))) || (at <= 4 && (m_question.asked || m_readBack || !m_agentHints.empty()));
        if (about) {
            HeardPerson &person = m_patient.resembles(word) || (m_lastIsPatient && !m_caller.resembles(word)) ? m_patient : m_caller;
            for (const LetterHint &hint : hints.hints)
                person.hint(word, hint, m_question.part);
            person.addEvidence(spanOf(words[at], words[at + hints.words - 1]), evidenceStrength::hinted);
        }
        at += hints.words - 1;
        lastHint = at + 1;
    }
}

} // namespace askpro::core
